#include "placing/place_same.h"

#include "places/place_mentions.h"
#include "places/place_noun.h"

#define BEFORE		160	/* tokens between the words and the place that they stand for */
#define STANDS		2	/* column of place-nouns.tsv */

/* district, area: of which one stands for a place that is named elsewhere. */
static bool
stands_for_one(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return place_noun_may_open(r, i) &&
	    lexicon_at(r->vocabulary->lexicons.place_nouns, token_at(r, i), last - i, &match) &&
	    span_is(match.row->cell[STANDS], "one") && !reading_is_plural(r, i + match.n - 1) &&
	    !(i + match.n < last && (text_is(r, i + match.n, "of") || token_at(r, i + match.n)->kind == TOKEN_NUMBER));
}

/* "across the county", "in the area"; but "from the district", "in the area of Bo". */
static bool
refers(const struct reading *r, struct words s)
{
	for (size_t i = s.first; i + 2 < s.last; i++)
		if ((class_at(r, i) & WORD_LOCATES) && !text_is(r, i, "to") && !text_is(r, i, "from") &&
		    !text_is(r, i, "of") && text_is(r, i + 1, "the") && stands_for_one(r, i + 2, s.last))
			return true;
	return false;
}

size_t
place_named_last(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	if (r->blocks.p[f->block].kind == BLOCK_CELL || !refers(r, s))
		return NONE;
	for (size_t i = s.first; i > 0 && s.first - i < BEFORE; i--)
		if (place_governs_at(r, i - 1) && reading_place_at(r, i - 1)->known)
			return r->marks[i - 1].place - 1;
	return NONE;
}
