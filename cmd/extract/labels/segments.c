#include "labels/segments.h"

#include "labels/labels.h"

#define SEGMENT	8	/* tokens before the number */

static bool
parts(const struct reading *r, size_t i)
{
	return text_is(r, i, ",") || text_is(r, i, ";") || text_is(r, i, "|") || text_is(r, i, "/") ||
	    (class_at(r, i) & WORD_AND);
}

static bool
ends_segment(const struct reading *r, size_t i, size_t last)
{
	return i == last || text_is(r, i, ".") || parts(r, i);
}

/* Where the segment begins that ends before the number; NONE where other things stand in it. */
static size_t
segment_start(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first;

	for (; i > first && f->words.first - i < SEGMENT && !parts(r, i - 1); i--)
		if (token_at(r, i - 1)->kind != TOKEN_WORD || is_function_word(r, i - 1) ||
		    r->marks[i - 1].figure || r->marks[i - 1].time || r->marks[i - 1].place)
			return NONE;
	return i == first || parts(r, i - 1) ? i : NONE;
}

bool
segment_before(struct reading *r, struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t i = f->words.first, start;

	if (i == s.first || f->unit.first < f->unit.last || !ends_segment(r, f->words.last, s.last) ||
	    !reading_is_plural(r, i - 1))
		return false;
	start = segment_start(r, f, s.first);
	if (start == NONE || !label_noun(r, (struct words){ start, i },
	    NOUN_PERSON | NOUN_ANIMAL | NOUN_THING | NOUN_CASE, f))
		return false;
	if (f->counted.last != i) {	/* "boys aged 12" */
		f->counted = (struct words){ 0, 0 };
		return false;
	}
	if (!figure_has_outcome(f))
		label_outcome(r, (struct words){ start, i }, f, HOW_LABEL);
	return true;
}
