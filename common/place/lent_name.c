#include "place/lent_name.h"

#include "place/candidates.h"

enum { NOUN_KIND = 1 };		/* column of place-nouns.tsv */

/* A country with no place of its own name in it. */
static bool
may_lend(const struct place *places, size_t n)
{
	if (n == 0 || places[0].kind != PLACE_COUNTRY)
		return false;
	for (size_t i = 1; i < n; i++)
		if (places[i].kind != PLACE_DEMONYM && countries_meet(places[i].countries, places[0].countries))
			return false;
	return true;
}

bool
place_name_is_lent(const struct vocabulary *vocabulary, const struct token *noun, const struct place *places, size_t n)
{
	const struct lexicon *nouns = vocabulary->lexicons.place_nouns;
	struct match match;

	return !((noun - 1)->flags & TOKEN_ALL_CAPS) && (noun->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) == TOKEN_CAPITAL &&
	    !span_ends(noun->text, "s") && may_lend(places, n) && lexicon_at(nouns, noun, 1, &match) &&
	    (span_is(match.row->cell[NOUN_KIND], "county") || span_is(match.row->cell[NOUN_KIND], "town") ||
	    span_is(match.row->cell[NOUN_KIND], "village") || span_is(match.row->cell[NOUN_KIND], "road"));
}
