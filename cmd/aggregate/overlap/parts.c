#include "overlap/parts.h"

#include <stdlib.h>

/* Whether claim `at` is a part of `whole`; the way up leads over parts and repetitions. */
static bool
belongs(const struct claim *claims, size_t at, size_t whole)
{
	if (claims[at].fate != IS_PART)
		return false;
	while (at != whole && (claims[at].fate == IS_PART || claims[at].fate == SAYS_AGAIN))
		at = claims[at].of;
	return at == whole;
}

size_t
parts_gather(const struct figures *figures, const struct claim *claims, size_t n, size_t whole,
    struct term *terms)
{
	size_t *term_at = xreallocarray(NULL, n, sizeof(*term_at)), count = 0;

	for (size_t i = 0; i < n; i++) {
		term_at[i] = TERM_WHOLE;
		if (i == whole || !belongs(claims, i, whole))
			continue;
		term_at[i] = count;
		term_of(&terms[count++], &figures->facts[claims[i].fact], claims[i].fact);
	}
	for (size_t i = 0; i < n; i++)
		if (term_at[i] != TERM_WHOLE)
			terms[term_at[i]].under = term_at[claim_said_first(claims, claims[i].of)];
	free(term_at);
	return count;
}

void
parts_mark_wholes(const struct claim *claims, size_t n, bool *is_whole)
{
	for (size_t i = 0; i < n; i++)
		is_whole[i] = false;
	for (size_t i = 0; i < n; i++)
		for (size_t up = i; claims[up].fate == IS_PART;) {
			up = claim_said_first(claims, claims[up].of);
			if (is_whole[up])
				break;
			is_whole[up] = true;
		}
}
