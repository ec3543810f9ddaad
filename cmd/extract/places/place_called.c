#include "places/place_called.h"

#include "place/lent_name.h"
#include "places/place_force.h"
#include "places/place_noun.h"
#include "places/place_words.h"

/* "Lebanon Street", "Jordan Road": called after a place that it is not in. */
static bool
is_road(const struct reading *r, size_t last, const struct sentence *s)
{
	return place_noun_of_kind(r, last, s->words.last, "road") > 0 &&
	    !place_calls_force(r, last, s->words.last);	/* "California Highway Patrol" */
}

/* Bomb Hits Village of Orn: a heading, in which all but the small words have a capital. */
static bool
is_in_title_case(const struct reading *r, const struct sentence *s)
{
	if (r->blocks.p[s->block].kind != BLOCK_HEADING)
		return false;
	for (size_t i = s->words.first; i < s->words.last; i++)
		if (token_at(r, i)->kind == TOKEN_WORD && !(token_at(r, i)->flags & TOKEN_CAPITAL) &&
		    !is_function_word(r, i) && !text_is(r, i, "'s"))
			return false;
	return true;
}

/* "Jordan District", "Lebanon County"; but "Jordan District Court", and "Bomb Hits Mali Village" as a title. */
static bool
is_division(const struct reading *r, size_t last, const struct place *places, size_t n, const struct sentence *s)
{
	if (!place_name_is_lent(r->vocabulary, token_at(r, last), places, n) ||
	    (place_opens_name(r, last, s->words.last) && !place_calls_force(r, last, s->words.last)))
		return false;
	return !is_in_title_case(r, s) || place_noun_of_kind(r, last, s->words.last, "county") > 0;
}

bool
place_lends_name(const struct reading *r, size_t last, const struct place *places, size_t n, const struct sentence *s)
{
	if (n == 0 || last >= s->words.last || !place_capital_at(r, last))
		return false;
	return is_road(r, last, s) || is_division(r, last, places, n, s);
}
