#include "clause/recipients.h"

#include "phrases/act_objects.h"
#include "reading/act_says.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "reading/take_act.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

#define RECIPIENT	16	/* tokens between a verb of giving and its "to" */

/*
 * "gave 81 tons of food to 12 families": a verb that says nothing of people by itself says it with the aid
 * that it took.
 */
static bool
recipient_of_aid(const struct reading *r, struct figure *f, size_t act, size_t preposition)
{
	const struct figure before = *f;
	size_t aid = preposition;

	while (aid > r->acts[act].words.last && !(noun_classes_at(r, aid - 1) & NOUN_AID))
		aid--;
	if (aid == r->acts[act].words.last || (r->acts[act].frames & ACT_STATE))
		return false;
	take_act(r, f, act, HOW_BEFORE);
	f->outcome_then = (struct words){ aid - 1, aid };
	if (measure_gives(r->vocabulary, outcome_measure(r, f, f->meaning.classes)))
		return true;
	*f = before;
	return false;
}

bool
recipient_behind_verb(const struct reading *r, struct figure *f, size_t preposition)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (!text_is(r, preposition, "to") && !text_is(r, preposition, "for"))
		return false;
	for (size_t i = preposition; i > first && preposition - i < RECIPIENT; i--) {
		if (r->marks[i - 1].act) {
			size_t act = r->marks[i - 1].act - 1;

			if (r->acts[act].look == LOOK_NOUN || (r->acts[act].frames & ACT_STATE))
				continue;	/* "safe water" */
			if (!act_gives(r, act, f->meaning.classes))
				return recipient_of_aid(r, f, act, preposition);
			take_act(r, f, act, HOW_BEFORE);
			return true;
		}
		if (reading_is_stop(r, i - 1) || (class_at(r, i - 1) & (WORD_RELATIVE | WORD_SUBORDINATOR)))
			return false;
	}
	return false;
}

#define TOLD_TO	8	/* tokens between a notice and those who got it */

bool
recipient_of_notice(const struct reading *r, struct figure *f, size_t preposition)
{
	size_t first = r->sentences[f->sentence].words.first, act = NONE;

	if (f->quantity.kind == NUMBER_ARTICLE || !(f->meaning.classes & (NOUN_ORGANISATION | NOUN_BUILDING)) ||
	    !(text_is(r, preposition, "to") || text_is(r, preposition, "on") || text_is(r, preposition, "against")))
		return false;
	for (size_t i = preposition; i > first && preposition - i < TOLD_TO && !reading_is_stop(r, i - 1); i--) {
		if (r->marks[i - 1].act && reading_act_at(r, i - 1)->look != LOOK_NOUN)
			act = r->marks[i - 1].act - 1;
		if (r->marks[i - 1].act || is_function_word(r, i - 1) || !(noun_classes_at(r, i - 1) & NOUN_REPORT))
			continue;
		if (act == NONE && i > first + 1 && r->marks[i - 2].act)
			act = r->marks[i - 2].act - 1;	/* "issued warnings to" */
		if (act == NONE)
			return false;
		take_act(r, f, act, HOW_NOMINAL);
		return true;
	}
	return false;
}

/* The verb that ends before token `i` says what those got. */
static bool
take_giving(const struct reading *r, struct figure *f, size_t i)
{
	if (!r->marks[i - 1].act || !act_gives(r, r->marks[i - 1].act - 1, f->meaning.classes))
		return false;
	take_act(r, f, r->marks[i - 1].act - 1, HOW_BEFORE);
	return true;
}

bool
recipient_right_behind(const struct reading *r, struct figure *f)
{
	size_t i = f->words.first;

	return i > r->sentences[f->sentence].words.first && text_is(r, i - 1, "to") && take_giving(r, f, i);
}

#define GOT	6	/* words of who got it */

bool
recipient_got_with(const struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, with = f->words.first - 1, i;

	if (f->words.first < first + 3 || !text_is(r, with, "with") || !(f->meaning.classes & NOUN_THING))
		return false;
	for (i = with; i > first && with - i < GOT && !r->marks[i - 1].act && !r->marks[i - 1].figure; i--)
		if (!is_noun_like(r, i - 1) && !(class_at(r, i - 1) & (WORD_ARTICLE | WORD_DETERMINER | WORD_ADVERB)))
			return false;
	return i < with && i > first && r->marks[i - 1].act && reading_act_at(r, i - 1)->look == LOOK_RIGHT &&
	    take_giving(r, f, i);
}

void
recipient_in_front(const struct reading *r, struct figure *f)
{
	const struct act *act = f->subject_of == NONE ? NULL : &r->acts[f->subject_of];
	struct found found;
	const struct figure *got;

	if (!act || f->act != NONE || figure_has_outcome(f) || f->prepositional ||
	    !(f->meaning.classes & (NOUN_PERSON | NOUN_BUILDING)) ||
	    act->words.last >= r->sentences[f->sentence].words.last)
		return;
	got = reading_figure_at(r, act->words.last);
	if (!got || got->words.first != act->words.last || got->noun.first == got->noun.last)
		return;
	outcome_read(r->vocabulary, token_at(r, act->words.first), got->noun.last - act->words.first,
	    f->meaning.classes, &found);
	if (!found.row || !span_is(span_of(found.row->table), "outcomes") || !found.row->cell[OUTCOME_THEN].n ||
	    !span_is(found.row->cell[OUTCOME_FRAME], "subject"))
		return;
	figure_give_outcome(f, act->words, HOW_NOMINAL);
	f->outcome_then = got->noun;
}
