#include "scope/cues_around.h"

#include "reading/cues.h"

#define HEADING_WORDS	12	/* of what a list stands under */

static bool
is_other_figure(const struct reading *r, const struct figure *f, size_t i)
{
	return reading_counts_at(r, i) && reading_figure_at(r, i) != f;
}

bool
cue_before(const struct reading *r, const struct figure *f, enum cue cue)
{
	struct words s = r->sentences[f->sentence].words;
	size_t i = f->words.first;

	if (!cue_may_be_in(r, f->sentence, cue))
		return false;
	for (size_t back = 0; back < 3 && i > s.first; back++, i--) {
		const struct act *act = reading_act_at(r, i - 1);

		if (cue_ends(r, s.first, i, cue))
			return true;
		if (act && act->finite && act->look == LOOK_RIGHT)
			return false;	/* "guards including scouts launched a raid" */
	}
	return false;
}

bool
cue_behind(const struct reading *r, const struct figure *f, enum cue cue, size_t reach)
{
	size_t last = r->sentences[f->sentence].words.last, depth = 0;

	if (!cue_may_be_in(r, f->sentence, cue))
		return false;
	for (size_t i = f->words.last; i < last && i < f->end + reach; i++) {
		/* What stands in brackets is beside the clause. */
		if (text_is(r, i, "("))
			depth++;
		else if (text_is(r, i, ")") && depth > 0)
			depth--;
		if (depth > 0 && i > f->end)
			continue;
		/* "552 in August, and 884 so far in October" */
		if (r->marks[i].time && !reading_time_at(r, i)->period.cumulative)
			return false;
		if (is_other_figure(r, f, i) || (i >= f->end && reading_is_stop(r, i)))
			return false;
		if (cue_is(r, i, last, cue))
			return true;
	}
	return false;
}

bool
cue_opens(const struct reading *r, const struct figure *f, enum cue cue)
{
	struct words s = r->sentences[f->sentence].words;

	if (!cue_may_be_in(r, f->sentence, cue))
		return false;
	while (s.first < f->words.first && token_at(r, s.first)->kind == TOKEN_MARK)
		s.first++;	/* a quotation opens too */
	return s.first < f->words.first && cue_is(r, s.first, s.last, cue);
}

bool
cue_heads(const struct reading *r, const struct figure *f, enum cue cue)
{
	const struct block *block = &r->blocks.p[f->block];
	struct words words;

	if ((block->kind != BLOCK_ITEM && block->kind != BLOCK_LABEL) || block->parent == BLOCK_NONE)
		return false;
	words = introduction(r, block->parent);
	for (size_t i = words.last; i > words.first && words.last - i < HEADING_WORDS; i--) {
		if (r->marks[i - 1].figure)
			return false;
		if (cue_is(r, i - 1, words.last, cue))
			return true;
	}
	return false;
}

size_t
cue_reaches(const struct reading *r, const struct figure *f, size_t from, enum cue cue)
{
	struct words s = r->sentences[f->sentence].words;

	if (!cue_may_be_in(r, f->sentence, cue))
		return NONE;
	for (size_t i = from; i > s.first && from - i < CLAUSE_REACH; i--) {
		if (is_other_figure(r, f, i - 1))
			return NONE;
		if (cue_is(r, i - 1, s.last, cue))
			return i - 1;
	}
	return NONE;
}

bool
cue_of_before(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first, n;

	if (!cue_may_be_in(r, f->sentence, CUE_PART_AFTER))
		return false;
	/* "out of which (as of 7 May) 12": what stands between is passed over. */
	while (i > first && token_at(r, i - 1)->kind == TOKEN_MARK && f->words.first - i < CLAUSE_REACH) {
		i--;
		if (text_is(r, i, ")"))
			while (i > first && !text_is(r, i, "(") && f->words.first - i < CLAUSE_REACH)
				i--;
	}
	n = cue_ends(r, first, i, CUE_PART_AFTER);
	return n > 0 && text_is(r, cue_over_out(r, i - n), "of");
}
