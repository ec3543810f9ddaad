#include "clause/times_of_act.h"

#include "reading/outcome.h"
#include "reading/take_act.h"

#define REACH	30	/* tokens between the verb and the number */

static bool
counts_times(const struct reading *r, const struct figure *f)
{
	return f->noun.first < f->noun.last && text_is(r, f->noun.first, "times");
}

/* The act that stands last before the figure in its clause; NONE. */
static size_t
act_before(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	for (size_t i = f->words.first; i > first && f->words.first - i < REACH; i--) {
		if (reading_is_stop(r, i - 1) || (class_at(r, i - 1) & WORD_SUBORDINATOR))
			return NONE;
		if (r->marks[i - 1].act && reading_act_at(r, i - 1)->look != LOOK_NOUN)
			return r->marks[i - 1].act - 1;
	}
	return NONE;
}

void
times_of_act(const struct reading *r, struct figure *f)
{
	struct figure without;
	size_t act;

	if (f->act != NONE || !counts_times(r, f) || (act = act_before(r, f)) == NONE)
		return;
	without = *f;
	take_act(r, f, act, HOW_BEFORE);	/* it looks at the figure before, so that no copy will do */
	if (span_is(outcome_counts_for(r, f, f->meaning.classes), "events"))
		return;
	f->outcome_then = (struct words){ f->noun.first, f->noun.first + 1 };	/* "was launched 40 times" */
	if (!span_is(outcome_counts_for(r, f, f->meaning.classes), "events"))
		*f = without;
}
