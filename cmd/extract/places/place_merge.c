#include "places/place_merge.h"

#include "places/document_place.h"

/* "Lyon in France", but not the two headings "In France In Spain". */
static bool
joins_inside(const struct reading *r, const struct place_mention *inner,
    const struct place_mention *outer)
{
	size_t at = inner->words.last;

	return (text_is(r, at, "in") || text_is(r, at, "of")) &&
	    !(place_is_country(inner) && place_is_country(outer));
}

/* "the U.S.-Mexico border" */
static bool
is_hyphen(const struct reading *r, size_t at, const struct place_mention *right)
{
	return (token_at(r, at)->flags & TOKEN_DASH || text_is(r, at, "-")) && right->words.first == at + 1 &&
	    !((token_at(r, at)->flags | token_at(r, at + 1)->flags) & TOKEN_SPACE);
}

/* "Iraq and Syria", "Iraq/Syria", "Lyon, France", "France's Lyon": mentions side by side are one place. */
void
place_merge(struct reading *r)
{
	for (size_t i = 1; i < r->n_places; i++) {
		struct place_mention *left = &r->places[i - 1], *right = &r->places[i];
		size_t at = left->words.last, gap = right->words.first - at;

		if (right->words.first < at || gap == 0 || gap > 4 || !left->words.last ||
		    r->marks[left->words.first].sentence != r->marks[right->words.first].sentence ||
		    (left->known && left->place.kind == PLACE_DEMONYM) || !right->governs)
			continue;
		if (!(text_is(r, at, ",") || (class_at(r, at) & WORD_AND) || joins_inside(r, left, right) ||
		    is_hyphen(r, at, right) || text_is(r, at, "/") || text_is(r, at, "'s")))
			continue;
		at++;
		while (at < right->words.first &&
		    ((class_at(r, at) & (WORD_AND | WORD_DIRECTION | WORD_DETERMINER)) || text_is(r, at, "in") ||
		    text_is(r, at, "including")))
			at++;
		if (at < right->words.first)
			continue;
		right->words.first = left->words.first;
		right->governs = left->governs || right->governs;
		if (left->known && left->place.countries.n && !right->known)
			right->place = left->place;
		right->known = left->known || right->known;
		left->governs = false;
		for (size_t k = right->words.first; k < right->words.last; k++)
			r->marks[k].place = (uint32_t)i + 1;
	}
}
