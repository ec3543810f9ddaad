#include "places/place_plans.h"

#include "reading/cues.h"

#define REACH	12	/* tokens between what announces and the place */

/* "scheduled to": what follows is still to come; "due to" gives a cause too. */
static bool
plans_at(const struct reading *r, size_t to, size_t first)
{
	return to > first && text_is(r, to, "to") && !text_is(r, to - 1, "due") &&
	    (class_at(r, to - 1) & WORD_UNDATES);
}

#define GOODS	4	/* tokens between "smuggle" and "to" */

/* "smuggle cattle to Chad": where it was to go. */
static bool
is_shipped_to(const struct reading *r, size_t to, size_t sentence_first)
{
	for (size_t i = to; text_is(r, to, "to") && i > sentence_first && to - i < GOODS; i--)
		if (cue_is(r, i - 1, to, CUE_SHIPS))
			return true;
	return false;
}

/* "a ship bound for the port of Bari", "on its way to Bari": not there yet. */
static bool
is_bound_for(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t i = first; i > sentence_first && first - i < REACH; i--) {
		if (token_at(r, i - 1)->kind != TOKEN_WORD || r->marks[i - 1].place || r->marks[i - 1].act)
			return false;
		if ((class_at(r, i - 1) & WORD_PREPOSITION) &&
		    (cue_ends(r, sentence_first, i, CUE_BOUND) || is_shipped_to(r, i - 1, sentence_first)))
			return true;
	}
	return false;
}

/* "will", "would"; but "may" is a month too, and what could be was tried there. */
static bool
announces_at(const struct reading *r, size_t i)
{
	return text_is(r, i, "will") || text_is(r, i, "would");
}

/* "will be taken to Malta": the place lies in what is planned. */
static bool
is_planned(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t i = first; i > sentence_first && first - i < REACH; i--) {
		if (token_at(r, i - 1)->kind == TOKEN_MARK || token_at(r, i - 1)->kind == TOKEN_NUMBER ||
		    (class_at(r, i - 1) & (WORD_SUBORDINATOR | WORD_RELATIVE | WORD_AND | WORD_BUT)))
			return false;
		if (announces_at(r, i - 1) || plans_at(r, i - 1, sentence_first))
			return true;
	}
	return false;
}

bool
place_is_not_reached(const struct reading *r, size_t first, size_t sentence_first)
{
	return is_planned(r, first, sentence_first) || is_bound_for(r, first, sentence_first);
}
