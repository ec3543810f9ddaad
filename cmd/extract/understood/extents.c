#include "understood/extents.h"

#include "number/unit.h"
#include "reading/figure_words.h"
#include "reading/noun_start.h"

#define EXTENT	4	/* words of "a total land area" */

/* Where the phrase begins behind its article that ends before "of"; `of` where there is none. */
static size_t
phrase_before(const struct reading *r, size_t of, size_t first)
{
	size_t start = noun_start_within(r, of, first, EXTENT, STOP_ACT);

	return start > first && (class_at(r, start - 1) & (WORD_ARTICLE | WORD_DETERMINER)) ? start : of;
}

bool
noun_is_extent(const struct reading *r, const struct figure *f)
{
	return f->inherited_noun && unit_is(f->quantity.unit_row, "area") && f->counted.last + 1 == f->words.first &&
	    text_is(r, f->counted.last, "of");
}

bool
noun_of_extent(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, of = f->words.first - 1, start;

	if (f->unit.first == f->unit.last || f->noun.first < f->noun.last)
		return false;
	if (!unit_is(f->quantity.unit_row, "area") || f->words.first < first + 3 || !text_is(r, of, "of"))
		return false;
	start = phrase_before(r, of, first);
	if (start == of || reading_is_plural(r, of - 1))
		return false;
	figure_give_words(r, f, (struct words){ start, of });
	return true;
}
