#include "parts/outcome_of_parts.h"

#include "parts/same_head.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

/* The first of the numbers in a row, joined by a comma or "and", that a figure stands in. */
static size_t
row_first(const struct reading *r, size_t index)
{
	for (; index > 0 && r->figures[index - 1].sentence == r->figures[index].sentence; index--) {
		size_t i = r->figures[index].words.first;

		while (i > r->figures[index - 1].end && (text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_AND)))
			i--;
		if (i > r->figures[index - 1].end || i == r->figures[index].words.first)
			break;
	}
	return index;
}

/* "203 people were brought back in three operations: 167 men and 36 women": behind a colon the people before it, and
 * not the events. */
void
outcome_of_divided(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = f->meaning.classes & NOUN_PERSON ? row_first(r, index) :
	    index, i = r->figures[first].words.first;

	if (!(f->meaning.classes & NOUN_PERSON) || first < 2 || i == r->sentences[f->sentence].words.first ||
	    !text_is(r, i - 1, ":") ||
	    r->figures[first - 1].sentence != f->sentence || !(r->figures[first - 1].meaning.classes & NOUN_EVENT))
		return;
	for (size_t g = first - 1; g > 0 && r->figures[g - 1].sentence == f->sentence; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (!figure_is_kept(before) || !(before->meaning.classes & NOUN_PERSON) || !figure_has_outcome(before))
			continue;
		if (figure_is_more(before, f)) {
			figure_take_outcome(f, before, HOW_ANTECEDENT);
			f->antecedent = g - 1;
			f->part_cue = true;
		}
		return;
	}
}

/* "Floods hit 900 people. Bari (300 people) is worst off": behind a place in a bracket, some of the like before it. */
void
outcome_of_place_share(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first;
	const struct figure *before = f - 1;

	if (index == 0 || f->noun.first == f->noun.last || !(f->meaning.classes & (NOUN_PERSON | NOUN_BUILDING)) ||
	    f->words.first < first + 2 || !text_is(r, f->words.first - 1, "(") || !r->marks[f->words.first - 2].place)
		return;
	if (figure_is_kept(before) && before->sentence + 1 == f->sentence && before->block == f->block &&
	    figure_has_outcome(before) && same_head(r, before, f) && figure_is_more(before, f))
		figure_take_outcome(f, before, HOW_ANTECEDENT);
}
