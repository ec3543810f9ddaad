#include "parts/whole_over.h"

#include "labels/labels.h"
#include "parts/siblings.h"
#include "reading/cues.h"
#include "reading/neighbours.h"

#define PART_LABEL	8	/* tokens of "of whom women:" */
#define LOOKED_OVER	8	/* figures of the line before */

static bool
is_no_more_than(const struct figure *part, const struct figure *whole)
{
	return part->quantity.has_low && whole->quantity.has_low &&
	    decimal_compare(&part->quantity.low, &whole->quantity.low) <= 0;
}

bool
whole_takes_label(struct reading *r, struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	if (!figure_in_list(r, f) || s.first != r->block_words[f->block].first || f->words.first < s.first + 3 ||
	    f->words.first - s.first > PART_LABEL || !text_is(r, f->words.first - 1, ":") ||
	    !cue_is(r, s.first, s.last, CUE_PART_AFTER))
		return false;
	if (!figure_has_noun(f))
		label_noun(r, (struct words){ s.first,
		    f->words.first - 1 }, NOUN_PERSON | NOUN_ANIMAL | NOUN_THING | NOUN_CASE, f);
	return true;
}

/* "Of these, 20 were in Gao", "Among them, 20", "Twenty of them were boys": a paragraph that opens so tells of what the
 * one above counts. */
static bool
opens_with_cue(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	if (f->of_them && f->predicate && s.first == r->block_words[f->block].first)
		return true;
	return f->part_cue && s.first == r->block_words[f->block].first && s.first < f->words.first &&
	    cue_is(r, s.first, s.last, CUE_PART_AFTER);
}

size_t
whole_over(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	if ((!figure_in_list(r, f) && !opens_with_cue(r, f)) || f->quantity.is_share)
		return NONE;
	for (size_t g = index; g > 0 && index - g < LOOKED_OVER; g--) {
		const struct figure *before = &r->figures[g - 1];
		size_t whole = g - 1;

		if (before->block + 1 < f->block || before->block == f->block)
			return NONE;
		if (!figure_is_kept(before) || before->rate || before->quantity.kind == NUMBER_ARTICLE ||
		    figure_bracket(r, before) != NONE)
			continue;
		if ((before->part_cue || before->of_them) && before->antecedent != NONE)
			whole = before->antecedent;
		return is_no_more_than(f, &r->figures[whole]) ? whole : NONE;
	}
	return NONE;
}
