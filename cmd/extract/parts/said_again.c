#include "parts/said_again.h"

#include "parts/part_cues.h"
#include "parts/same_head.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

/* "All six guards" are the "six port guards" said before: the fuller phrase. */
void
said_again_fuller(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first;

	if (!figure_has_noun(f) || f->words.first == first || !f->quantity.has_low ||
	    !(class_at(r, f->words.first - 1) & WORD_DETERMINER))
		return;
	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (figure_is_kept(before) && before->quantity.has_low && same_head(r, f, before) &&
		    decimal_compare(&before->quantity.low, &f->quantity.low) == 0 &&
		    before->noun.last - before->noun.first >= f->noun.last - f->noun.first) {
			if (part_cue_is_of_whole(r, f) || !figure_has_outcome(f))
				figure_take_outcome(f, before, HOW_ANTECEDENT);
			if (before->noun.last - before->noun.first > f->noun.last - f->noun.first)
				figure_take_noun(f, before);
			return;
		}
	}
}

/* "the 12", "all nine": a number that was said before, with its words. */
void
said_again(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first;

	if (f->words.first == first || f->quantity.kind == NUMBER_ARTICLE || figure_has_noun(f) ||
	    !(class_at(r, f->words.first - 1) & WORD_DETERMINER) || !f->quantity.has_low ||
	    (cue_ends(r, first, f->words.first, CUE_PART_AFTER) && !text_is(r, f->words.last, ",")))
		return;		/* "of those five died" */
	for (size_t g = index; g > 0 && index - g < RECENT * 4; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (!figure_is_kept(before) || !before->quantity.has_low || !figure_has_noun(before) ||
		    decimal_compare(&before->quantity.low, &f->quantity.low) != 0)
			continue;
		f->total_of = g - 1;
		f->says_again = true;
		figure_take_noun(f, before);
		if (!figure_has_outcome(f) || figure_act_is_light(r, f))
			figure_take_outcome(f, before, HOW_ANTECEDENT);
		return;
	}
	/* "foiled an attempt by 12 carts to cross; all 12 were burnt": what did not come about names them too. */
	for (size_t g = index; g > 0 && index - g < RECENT && r->figures[g - 1].block == f->block; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (before->rejected && before->meaning.classes &&
		    before->quantity.has_low && figure_has_noun(before) &&
		    figure_has_outcome(f) && decimal_compare(&before->quantity.low, &f->quantity.low) == 0) {
			figure_take_noun(f, before);
			return;
		}
	}
}
