#include "scope/scope_places.h"

static bool
inside(struct span part, struct span whole)
{
	return part.n > 0 && whole.n > part.n && span_among(whole, '+', part);
}

static bool
is_wide(const struct reading *r, const struct figure *f)
{
	const struct place_mention *place = &r->places[f->place];

	return (place->known && place->place.kind == PLACE_COUNTRY) || f->country.n > 2 ||
	    f->place_basis >= BASIS_LEAD;
}

static bool
one_place(const struct reading *r, const struct figure *a, const struct figure *b)
{
	const struct place_mention *x = &r->places[a->place], *y = &r->places[b->place];

	if (a->place == b->place || reading_same_words(r, x->words, y->words))
		return true;
	return x->known && y->known && x->place.kind == y->place.kind &&
	    span_equal(x->place.area, y->place.area) && span_equal(x->place.countries, y->place.countries);
}

/* "Brest Region", "Gomel Region": two that end in one word of what they are stand side by side. */
static bool
are_of_one_rank(const struct reading *r, struct words a, struct words b)
{
	struct match match;

	return a.last - a.first > 1 && b.last - b.first > 1 &&
	    lexicon_at(r->vocabulary->lexicons.place_nouns, token_at(r, a.last - 1), 1, &match) &&
	    span_equal_fold(token_at(r, a.last - 1)->text, token_at(r, b.last - 1)->text);
}

/* "Brest: 90" above "Gomel: 12": lines of one list. */
static bool
are_lines(const struct reading *r, const struct figure *a, const struct figure *b)
{
	return a->block != b->block && blocks_are_of_list(r, a->block, b->block) && a->place_basis == BASIS_CLAUSE &&
	    b->place_basis == BASIS_CLAUSE;
}

/* "the Americas": it holds countries, and lies in none. */
static bool
is_region(const struct place_mention *place)
{
	return place->known && place->place.kind == PLACE_REGION && place->place.countries.n == 0;
}

enum place_relation
scope_places(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	const struct place_mention *inner, *outer;

	if (part->place == NONE || part->place_basis >= BASIS_LEAD ||
	    (whole->place != NONE && one_place(r, part, whole)))
		return PLACE_ALIKE;
	/* Before containers: a name that nobody knows has that of a line above it. */
	if (whole->place != NONE && are_lines(r, part, whole) && !is_wide(r, whole))
		return PLACE_APART;
	if (whole->place == NONE || part->container == whole->place)
		return PLACE_INSIDE;
	if (inside(part->country, whole->country) || (is_region(&r->places[whole->place]) && part->country.n == 2))
		return PLACE_INSIDE;
	inner = &r->places[part->place];
	outer = &r->places[whole->place];
	if (!span_equal(part->country, whole->country) && (part->country.n || inner->known))
		return whole->place_basis >= BASIS_LEAD ? PLACE_FINER : PLACE_APART;
	if (are_of_one_rank(r, inner->words, outer->words))
		return PLACE_APART;
	if (is_wide(r, whole))
		return is_wide(r, part) ? PLACE_ALIKE : PLACE_INSIDE;
	/* Their numbers stand in brackets side by side: "Lusaka (12), Kitwe (3)". */
	if (part->bracketed && whole->bracketed && part->sentence == whole->sentence)
		return PLACE_APART;
	return outer->known && outer->place.kind < PLACE_TOWN &&
	    (!inner->known || inner->place.kind > outer->place.kind) ? PLACE_FINER : PLACE_APART;
}
