#include "scope/scope_told.h"

#include "reading/cues.h"
#include "scope/cues_around.h"
#include "scope/scope_candidates.h"
#include "scope/scope_number.h"

static bool
opens(const struct reading *r, size_t i)
{
	return text_is(r, i, "(") || text_is(r, i, ":") || (token_at(r, i)->flags & TOKEN_DASH);
}

/* The parts that a cue made: "83 sorties, of which 60 by day and 23 by night". */
bool
sum_cued(const struct reading *r, struct sum *sum)
{
	const struct plain *plain = sum->plain;

	for (size_t k = sum->place + 1; k < plain->n && plain->p[k].figure < sum->total + SUM_REACH &&
	    sum->n < SUM_TERMS; k++) {
		const struct figure *f = &r->figures[plain->p[k].figure];

		if (f->total_of != sum->total || f->scope != SCOPE_PART)
			continue;
		/* "900 fled (500 women, 400 men, 30 of them disabled)": the first make it up, and others are told of
		 * among them */
		sum_add(r, sum, plain->p[k].figure);
		if (sum->n > 1 && sum_is_whole(r, sum, &r->figures[sum->total]))
			return true;
	}
	return false;
}

/* "14 (6 homes, 8 sheds)", "30 arrests: 20 in Lyon, ten in Nice": all that the bracket or colon holds. */
bool
sum_beside(const struct reading *r, struct sum *sum)
{
	const struct figure *total = &r->figures[sum->total];
	struct words s = r->sentences[total->sentence].words;
	size_t i = total->end;
	bool bracket;

	if (!mark_may_be_in(r, total->sentence, '(') && !mark_may_be_in(r, total->sentence, ':') &&
	    !mark_may_be_in(r, total->sentence, '-'))
		return false;
	while (i < s.last && !reading_counts_at(r, i) && !opens(r, i))
		i++;
	if (i >= s.last || !opens(r, i))
		return false;
	bracket = text_is(r, i, "(");
	for (size_t g = sum->total + 1; g < r->n_figures && r->figures[g].sentence == total->sentence &&
	    sum->n < SUM_TERMS; g++) {
		const struct figure *f = &r->figures[g];

		if (f->rejected)
			continue;
		for (; i < f->words.first; i++)
			if (text_is(r, i, ";") || (bracket && text_is(r, i, ")")))
				return false;
		if (!scope_is_plain(f) || f->quantity.unit_row != total->quantity.unit_row)
			return false;
		if (sum_add(r, sum, g) >= 0)
			break;
	}
	return sum_is_met(r, sum);
}

/* "Pistols 7", "Rifles 9", "Total 16": the line that closes a list of lines is called their total, whatever they
 * count. */
bool
sum_closed(const struct reading *r, struct sum *sum)
{
	const struct figure *total = &r->figures[sum->total];

	if (r->blocks.p[total->block].kind != BLOCK_LABEL || !cue_opens(r, total, CUE_TOTAL_LABEL))
		return false;
	for (size_t g = sum->total; g > 0 && sum->n < SUM_TERMS; g--) {
		const struct figure *f = &r->figures[g - 1];

		if (f->rejected || f->block == total->block || (g > 1 && r->figures[g - 2].block == f->block))
			continue;	/* the first of its line counts */
		if (!blocks_are_of_list(r, f->block, total->block) || !scope_is_plain(f) || !scope_units(f, total) ||
		    sum_add(r, sum, g - 1) >= 0)
			break;
	}
	return sum->closed = sum_is_met(r, sum);
}

#define OPENING		5	/* tokens of "Of the 12 rebels held" up to its number */

/* "Of the 61, 26 were bandits": the whole opens its sentence; but the three of "among the dead were three" are some of
 * it. */
static bool
opens_as_whole(const struct reading *r, const struct figure *total)
{
	struct words s = r->sentences[total->sentence].words;
	bool opened = false;

	if (total->words.first >= s.first + OPENING)
		return false;
	for (size_t i = s.first; i < total->words.first; i++) {
		if ((class_at(r, i) & WORD_BE) || text_is(r, i, ","))
			return false;
		opened = opened || cue_opens_whole(r, i);
	}
	return opened;
}

/*
 * "26 of the 61 rebels were bandits, 15 deserters and 20 raiders", "Of the 61, 26 were bandits and 35 deserters":
 * what is told of some goes on over the rest.
 */
bool
sum_continued(const struct reading *r, struct sum *sum)
{
	const struct figure *total = &r->figures[sum->total], *part = total - 1;

	if (sum->total > 0 && part->of_them && part->end == total->words.first && !part->rejected)
		sum_add(r, sum, sum->total - 1);
	else if (!opens_as_whole(r, total))
		return false;
	for (size_t g = sum->total + 1; g < r->n_figures && r->figures[g].sentence == total->sentence &&
	    sum->n < SUM_TERMS; g++)
		if (scope_is_plain(&r->figures[g]) && scope_units(&r->figures[g], total) && sum_add(r, sum, g) >= 0)
			break;
	return sum_is_met(r, sum);
}

/* A bare number that goes on with the noun of the total. */
static bool
goes_on_bare(const struct figure *f, const struct figure *total)
{
	return f->inherited_noun && f->counted.first == total->counted.first && f->counted.first < f->counted.last &&
	    f->sentence <= total->sentence + 1;
}

/* "12 men were held. Five were fined and seven freed": whatever befell them. */
bool
sum_bare(const struct reading *r, struct sum *sum)
{
	const struct figure *total = &r->figures[sum->total];

	for (size_t g = sum->total + 1; g < r->n_figures && sum->n < SUM_TERMS; g++) {
		const struct figure *f = &r->figures[g];

		if (f->rejected)
			continue;
		if (!goes_on_bare(f, total) || !scope_is_plain(f) || !scope_units(f, total) ||
		    f->scope == SCOPE_TOTAL ||
		    sum_add(r, sum, g) >= 0)
			break;
	}
	return sum_is_met(r, sum);
}
