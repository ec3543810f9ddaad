#include "places/place_plans.h"

#define REACH	12	/* tokens between what announces and the place */

/* "scheduled to", "way to", "en route to": what follows is still to come; "due to" gives a cause too. */
static bool
plans_at(const struct reading *r, size_t to, size_t first)
{
	return to > first && text_is(r, to, "to") && !text_is(r, to - 1, "due") &&
	    ((class_at(r, to - 1) & WORD_UNDATES) ||
	    text_is(r, to - 1, "way") || text_is(r, to - 1, "route"));
}

/* "will", "would"; but "may" is a month too, and what could be was tried there. */
static bool
announces_at(const struct reading *r, size_t i)
{
	return text_is(r, i, "will") || text_is(r, i, "would");
}

bool
place_is_to_come(const struct reading *r, size_t first, size_t sentence_first)
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
