#include "reading/act_says.h"

#include "reading/outcome.h"
#include "reading/verb_group.h"
#include "words/measures.h"

static struct span
measure_of_act(const struct reading *r, size_t act, unsigned classes)
{
	return words_measure(r, r->acts[act].words, classes);
}

bool
act_says_much(const struct reading *r, size_t act, unsigned classes)
{
	struct span measure = measure_of_act(r, act, classes);

	return measure.n && !span_is(measure, "other");
}

bool
act_gives(const struct reading *r, size_t act, unsigned classes)
{
	return measure_gives(r->vocabulary, measure_of_act(r, act, classes));
}

bool
act_gives_way(const struct reading *r, const struct act *act)
{
	size_t i = act->words.last, last = i + 5 < r->tokens.n ? i + 5 : r->tokens.n;

	if (!(act->frames & ACT_LIGHT) || (act->frames & ACT_OBJECT))
		return false;
	if (i < last && (text_is(r, i, "to") || text_is(r, i, "as")))	/* "recorded as 'killed'" */
		while (i < last && !r->marks[i].act && (text_is(r, i, "to") || text_is(r, i, "as") ||
		    text_is(r, i, "\"") || text_is(r, i, "'") || is_of_verb_group(r, i)))
			i++;
	return i < last && r->marks[i].act && reading_act_at(r, i)->look == LOOK_LEFT;
}

bool
act_is_believed(const struct reading *r, const struct act *act, size_t first)
{
	size_t to = verb_group_start(r, act->words.first, first);

	return act->with_be && to > first + 2 && text_is(r, to - 1, "to") && token_at(r, to - 2)->kind == TOKEN_WORD &&
	    (span_ends(token_at(r, to - 2)->text, "ed") || (class_at(r, to - 2) & WORD_REALIZES)) &&
	    !(class_at(r, to - 3) & (WORD_BE | WORD_HAVE | WORD_ADVERB | WORD_AND));
}

bool
act_befalls(const struct reading *r, size_t act, unsigned classes)
{
	return measure_befalls(r->vocabulary, measure_of_act(r, act, classes)).n > 0;
}

bool
act_agrees(const struct reading *r, const struct figure *f, const struct act *act)
{
	size_t i = verb_group_start(r, act->words.first, f->end);

	if (!figure_has_noun(f) || !reading_is_plural(r, f->counted.last - 1))
		return true;
	return !text_is(r, i, "was") && !text_is(r, i, "is") && !text_is(r, i, "has");
}
