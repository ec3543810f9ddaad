#include "clause/second_outcome.h"

#include "reading/outcome.h"
#include "reading/verb_group.h"
#include "words/measures.h"

#define LIST	24	/* tokens of what else was found, up to the second verb */
#define BETWEEN	4	/* of "were later safely" */

/* The token behind the adverbs at `i`: "and later burned". */
static size_t
over_adverbs(const struct reading *r, size_t i, size_t last)
{
	size_t end = i + BETWEEN;

	while (i < last && i < end && (class_at(r, i) & WORD_ADVERB))
		i++;
	return i;
}

/* Behind the figure and what stands beside it in its enumeration: where the relative or the last "and" of the clause
 * is, that one also behind where they were found ("two mines on the road and defused them"); NONE. */
static size_t
end_of_list(const struct reading *r, const struct figure *f, size_t last)
{
	bool elsewhere = false;

	for (size_t i = f->end; i < last && i < f->end + LIST; i++) {
		size_t next;

		if ((class_at(r, i) & WORD_RELATIVE) && !elsewhere)
			return i;
		if ((class_at(r, i) & WORD_AND) && (next = over_adverbs(r, i + 1, last)) < last && r->marks[next].act)
			return i;
		if (reading_is_stop(r, i) || r->marks[i].act || (class_at(r, i) & (WORD_RELATIVE | WORD_SUBORDINATOR)))
			return NONE;
		elsewhere = elsewhere || (class_at(r, i) & WORD_PREPOSITION);
	}
	return NONE;
}

/* The act behind it: a passive behind a relative, or a verb of those things behind "and"; NONE. */
static size_t
act_behind(const struct reading *r, size_t at, size_t last)
{
	size_t behind = verb_group_act(r, at + 1, last), end;

	if (behind == NONE)
		return NONE;
	end = r->acts[behind].words.last;
	return (class_at(r, at) & WORD_RELATIVE ? r->acts[behind].with_be :
	    end < last && (text_is(r, end, "them") || text_is(r, end, "it"))) ? behind : NONE;
}

void
second_outcome(const struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, at, act;
	struct span first;

	if (f->act == NONE || !figure_has_outcome(f) || f->outcome_then.first < f->outcome_then.last)
		return;
	first = outcome_measure(r, f, f->meaning.classes);
	if (!span_is(measure_counts(r->vocabulary, first), "things") || (at = end_of_list(r, f, last)) == NONE ||
	    (act = act_behind(r, at, last)) == NONE)
		return;
	if (!span_equal(measure_combined(r->vocabulary, first,
	    words_measure(r, r->acts[act].words, f->meaning.classes)), first))
		f->outcome_then = r->acts[act].words;
}
