#include "scope/scope_picks.h"

#include "reading/cues.h"
#include "scope/cues_around.h"
#include "scope/scope_like.h"
#include "scope/scope_number.h"

/* "1,400 seizures of wildlife": what an item says was seized is of them, whatever it counts. */
static bool
is_of_those(const struct reading *r, const struct figure *f, const struct figure *whole)
{
	if ((whole->meaning.classes & NOUN_OUTCOME) && !(whole->meaning.classes & NOUN_PERSON) &&
	    scope_says_of_what(r, whole))
		return span_equal(f->result.measure, whole->result.measure) && !span_is(f->result.measure, "other");
	return scope_measures(r, f, whole) && scope_counts(r, f, whole) && scope_is_less(f, whole);
}

size_t
scope_picked_from(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	if (!cue_heads(r, f, CUE_PICKS))
		return NONE;
	for (size_t i = index; i > 0 && index - i < WHOLE_REACH; i--) {
		const struct figure *whole = &r->figures[i - 1];
		enum block_kind kind = r->blocks.p[whole->block].kind;

		if (scope_is_plain(whole) && (kind == BLOCK_PARAGRAPH || kind == BLOCK_HEADING) &&
		    is_of_those(r, f, whole))
			return i - 1;
	}
	return NONE;
}

size_t
scope_of_these(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	const struct block *block = &r->blocks.p[f->block];
	struct words over;

	if ((block->kind != BLOCK_ITEM && block->kind != BLOCK_LABEL) || block->parent == BLOCK_NONE ||
	    !scope_is_plain(f))
		return NONE;
	over = introduction(r, block->parent);
	over.last -= over.last > over.first && text_is(r, over.last - 1, ":");
	if (over.last < over.first + 2 || !cue_opens_whole(r, over.last - 2) ||
	    !(class_at(r, over.last - 1) & WORD_DETERMINER))
		return NONE;
	for (size_t i = index; i > 0 && index - i < WHOLE_REACH; i--) {
		const struct figure *whole = &r->figures[i - 1];

		if (r->blocks.p[whole->block].parent == block->parent && whole->block != block->parent)
			continue;	/* another item */
		return scope_is_plain(whole) && scope_is_less(f, whole) && scope_units(f, whole) ? i - 1 : NONE;
	}
	return NONE;
}

/* "By province: Quetta 12, Sibi 4" */
bool
scope_is_divided(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	if (cue_is(r, s.first, f->words.first, CUE_TOTAL_LABEL))
		return false;	/* "Total: 16", beneath the parts */
	for (size_t i = s.first;
	    cue_may_be_in(r, f->sentence, CUE_DIVIDES) && i < f->words.first && i < s.first + TOUCHES; i++)
		if (cue_is(r, i, s.last, CUE_DIVIDES))
			return true;
	return cue_heads(r, f, CUE_DIVIDES);
}

size_t
scope_whole_divided(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *most = f;

	for (size_t i = index; i > 0 && index - i < WHOLE_REACH; i--) {
		const struct figure *whole = &r->figures[i - 1];
		bool divided = scope_is_plain(whole) && scope_is_divided(r, whole);

		if (divided && whole->block != f->block &&
		    r->blocks.p[whole->block].parent == r->blocks.p[f->block].parent &&
		    scope_is_less(most, whole))
			most = whole;
		if (scope_is_plain(whole) && !divided && scope_is_less(f, whole) && !scope_is_less(whole, most) &&
		    scope_units(f, whole) && scope_counts(r, f, whole))
			return i - 1;
	}
	return NONE;
}
