#include "understood/label_groups.h"

#include "reading/understood.h"
#include "understood/labels.h"
#include "understood/labels_over.h"
#include "understood/siblings.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

/* Killed, held, hurt: what it says befell somebody; but not what they did, nor how they are. */
static bool
befalls_people(const struct reading *r, struct words outcome, unsigned classes)
{
	return span_is(measure_befalls(r->vocabulary, words_measure(r, outcome, classes)), "person");
}

/* "Defected soldiers", "Returned migrants": the participle of a verb that takes no object, and the people right behind it. */
static bool
opens_with_participle(const struct reading *r, struct words label, struct noun *noun)
{
	const struct act *act = label.first < label.last && r->marks[label.first].act ? &r->acts[r->marks[label.first].act - 1] : NULL;

	if (!act || act->words.first != label.first || act->words.last >= label.last || act->base ||
	    !(act->frames & ACT_SUBJECT) || (act->frames & (ACT_OBJECT | ACT_STATE)))
		return false;
	for (size_t i = act->words.last; i < label.last; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].act || is_function_word(r, i))
			return false;
	classify_noun(r->vocabulary, token_at(r, act->words.last), label.last - act->words.last, noun);
	return (noun->classes & NOUN_PERSON) && reading_is_plural(r, label.last - 1) && !befalls_people(r, act->words, noun->classes);
}

/* What stands over the line tells what befell those whom it counts. */
static bool
is_told_over(struct reading *r, struct figure over)
{
	label_parents(r, &over);
	return figure_has_outcome(&over) && befalls_people(r, over.outcome, over.meaning.classes);
}

bool
label_takes_group(const struct reading *r, struct figure *f)
{
	struct words label;
	struct noun noun;

	if (!figure_in_list(r, f) || f->end != r->sentences[f->sentence].words.last || !label_of_figure(r, f, &label) ||
	    !opens_with_participle(r, label, &noun))
		return false;
	figure_give_noun(f, label, &noun);
	figure_drop_outcome(f);
	return true;
}

void
label_names_group(struct reading *r, struct figure *f)
{
	struct figure group = *f;

	if (label_takes_group(r, &group) && is_told_over(r, group))
		*f = group;
}
