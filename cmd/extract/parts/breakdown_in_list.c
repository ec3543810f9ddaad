#include "parts/breakdown_in_list.h"

#include "parts/siblings.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

#define OF_THESE	4	/* tokens of "Of these arrests:" */

/* "Of these:", "Among them:" over a list */
static bool
opens_with_whole(const struct reading *r, struct words words)
{
	return words.last - words.first >= 2 && words.last - words.first <= OF_THESE &&
	    cue_opens_whole(r, words.first) && (class_at(r, words.first + 1) & (WORD_PRONOUN | WORD_DETERMINER));
}

/* "By region", "By province of origin" over a list of names */
static bool
divides_by_place(const struct reading *r, struct words words)
{
	return words.last - words.first >= 2 && words.last - words.first <= OF_THESE && text_is(r, words.first, "by") &&
	    (noun_classes_at(r, words.first + 1) & NOUN_PLACE);
}

#define NAME_TOKENS	12	/* before the number of a place */
#define PARTICLE	3	/* bytes of the "du" of "Boucle du Mouhoun" */

/* "Sahel: 512,013": names alone, and the number. */
static bool
is_of_names(const struct reading *r, const struct figure *f)
{
	struct words words = r->block_words[f->block];
	size_t i = words.first;

	if (f->words.first > words.first + NAME_TOKENS ||
	    !(f->words.last == words.last || text_is(r, f->words.last, "(")))
		return false;
	while (i < f->words.first && ((token_at(r, i)->flags & TOKEN_CAPITAL) || token_at(r, i)->kind == TOKEN_MARK ||
	    token_at(r, i)->text.n <= PARTICLE))
		i++;
	return i == f->words.first && i > words.first;
}

/* "795 arrests, of which:" as an item: what follows are parts of it. */
static bool
ends_in_whole(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	if (r->blocks.p[block].kind != BLOCK_ITEM || words.first == words.last)
		return false;
	words.last -= text_is(r, words.last - 1, ":");
	return cue_ends(r, words.first, words.last, CUE_PART_AFTER) > 0;
}

/* The item that so opens a list within its own list, of which the figure is in the first item, or goes on from one;
 * NONE. */
static size_t
item_over(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *before = f - 1;

	if (index == 0 || before->block + 1 != f->block || f->words.first != r->block_words[f->block].first)
		return NONE;
	if (ends_in_whole(r, before->block))
		return before->block;
	return before->antecedent != NONE && before->part_cue &&
	    ends_in_whole(r, r->figures[before->antecedent].block) ? r->figures[before->antecedent].block : NONE;
}

bool
breakdown_in_list(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t item = item_over(r, index), list = item != NONE ? item + 1 : r->blocks.p[f->block].parent;
	struct words over;
	bool bare = !figure_has_noun(f) || (f->noun.first < f->noun.last && f->noun.first != f->words.last);

	if (!figure_in_list(r, f) || list == BLOCK_NONE || !bare || figure_has_outcome(f))
		return false;
	over = r->block_words[item != NONE ? item : list];
	if (item == NONE && !(f->words.first == r->block_words[f->block].first && opens_with_whole(r, over)) &&
	    !(divides_by_place(r, over) && is_of_names(r, f)))
		return false;
	for (size_t g = index; g > 0 && index - g < RECENT * 8; g--) {
		const struct figure *whole = &r->figures[g - 1];

		if (whole->block >= list || !figure_is_kept(whole) || !figure_has_noun(whole) ||
		    decimal_compare(&whole->quantity.low, &f->quantity.low) < 0)
			continue;
		figure_take_noun(f, whole);
		figure_take_outcome(f, whole, HOW_ANTECEDENT);
		f->antecedent = g - 1;
		f->part_cue = true;
		return true;
	}
	return false;
}
