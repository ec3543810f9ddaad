#include "places/place_noun.h"

#define NOUN_WORDS	2	/* of a noun of places: refugee camp */

/* Whose names are places', and that are none: "of Syrian nationality", "Cyclone Paul", "West Nile virus", "Iran's
 * currency". */
static bool
is_called_by_places(struct span kind)
{
	return span_is(kind, "people") || span_is(kind, "event") || span_is(kind, "illness") || span_is(kind, "money");
}

/* A noun that stands beside names; but "of Syrian nationality" tells whence people are, and names no place. */
bool
place_noun_at(const struct reading *r, size_t i)
{
	const struct lexicon *nouns = r->vocabulary->lexicons.place_nouns;
	struct match match;

	if (i >= r->tokens.n || token_at(r, i)->kind != TOKEN_WORD)
		return false;
	return (noun_classes_at(r, i) & NOUN_PLACE) != 0 ||
	    (lexicon_at(nouns, token_at(r, i), r->tokens.n - i < NOUN_WORDS ? r->tokens.n - i : NOUN_WORDS, &match) &&
	    !is_called_by_places(match.row->cell[PLACE_NOUN_KIND]));
}

/* A county is a division as well, and a village a town. */
bool
place_kind_is(struct span cell, const char *kind)
{
	return span_is(cell, kind) || (span_is(cell, "county") && span_is(span_of(kind), "division")) ||
	    (span_is(cell, "village") && span_is(span_of(kind), "town"));
}

size_t
place_noun_read(const struct reading *r, size_t i, size_t last, const char *kind)
{
	struct match match;

	if (!lexicon_at(r->vocabulary->lexicons.place_nouns, token_at(r, i), last - i, &match))
		return 0;
	return place_kind_is(match.row->cell[PLACE_NOUN_KIND], kind) ? match.n : 0;
}

bool
place_is_site(const struct reading *r, size_t i)
{
	unsigned noun = noun_classes_at(r, i);

	return (noun & NOUN_BUILDING) && !(noun & NOUN_PERSON);
}

bool
place_is_village(const struct reading *r, struct words name)
{
	size_t noun = name.first - (name.first > 1 && text_is(r, name.first - 1, "of") ? 2 : name.first > 0);

	return place_noun_of_kind(r, name.first, name.last, "village") ||
	    place_noun_of_kind(r, name.last - 1, name.last, "village") ||
	    place_noun_of_kind(r, noun, noun + 1, "village");
}
