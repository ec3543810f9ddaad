#include "scope/scope_misfits.h"

#include "reading/cues.h"
#include "scope/cues_around.h"
#include "scope/scope_like.h"

/* "The firearms consist of", over a list or the rest of one: the sentence of the part names the head of the whole
 * again. */
static bool
is_named_again(const struct reading *r, const struct figure *f, const struct figure *whole)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	if (whole->noun.first == whole->noun.last)
		return false;
	if (f > r->figures && f[-1].sentence == f->sentence && f[-1].scope == SCOPE_PART &&
	    f[-1].total_of == f->total_of)
		return true;
	while (i > first && f->words.first - i < CLAUSE_REACH)
		if (span_equal_fold(token_at(r, --i)->text, token_at(r, whole->noun.last - 1)->text))
			return true;
	return false;
}

/* "40 houses burned. The damage includes nine bridges": things that go by two names, neither of which names the other's
 * kind. */
static bool
are_other_things(const struct reading *r, const struct figure *f, const struct figure *whole)
{
	return f->meaning.classes && whole->meaning.classes &&
	    !((f->meaning.classes | whole->meaning.classes) & ~(unsigned)NOUN_THING) && !scope_same_head(r, f, whole) &&
	    !scope_narrower(r, f, whole) && !is_named_again(r, f, whole);
}

/* "12 people died. Damage includes 40 houses": what is told of in another sentence, and in kind, is no whole of
 * this. */
bool
scope_is_of_no_such_kind(const struct reading *r, const struct figure *f)
{
	const struct figure *whole = f->total_of == NONE ? NULL : &r->figures[f->total_of];

	if (!whole || whole->sentence == f->sentence || f->of_them || f->quantity.is_share || f->inherited_noun)
		return false;
	return are_other_things(r, f, whole) || (((f->meaning.classes ^ whole->meaning.classes) & NOUN_PERSON) &&
	    f->meaning.classes && whole->meaning.classes && !(f->meaning.classes & whole->meaning.classes) &&
	    !scope_measures(r, f, whole));
}

/* Beneath "Seizures included:", an item is no part of those arrested, nor of another item. */
bool
scope_is_of_no_such_list(const struct reading *r, const struct figure *f)
{
	const struct figure *whole = f->total_of == NONE ? NULL : &r->figures[f->total_of];
	size_t parent = r->blocks.p[f->block].parent;

	return whole && cue_heads(r, f, CUE_PART_AFTER) && !f->of_them && !f->quantity.is_share &&
	    ((whole->block != f->block && r->blocks.p[whole->block].parent == parent) ||
	    (((f->meaning.classes ^ whole->meaning.classes) & NOUN_PERSON) && !scope_measures(r, f, whole)));
}

/* "40 hackers were held. ... killed a number of the rebels": a vague number of those told of elsewhere is of no other
 * noun. */
bool
scope_is_vague_of_others(const struct reading *r, const struct figure *f)
{
	return f->quantity.kind == NUMBER_VAGUE && f->of_them && f->noun.first < f->noun.last && f->total_of != NONE &&
	    r->figures[f->total_of].sentence != f->sentence && !scope_same_head(r, f, &r->figures[f->total_of]);
}

bool
scope_is_of_other_days(const struct reading *r, const struct figure *f)
{
	const struct figure *whole = f->antecedent == NONE ? NULL : &r->figures[f->antecedent];

	if (!whole || !f->has_days || !whole->has_days || f->time == NONE || f->time == whole->time ||
	    f->period_basis > BASIS_SENTENCE)
		return false;
	return (f->days.has_to && whole->days.has_from && f->days.to < whole->days.from) ||
	    (f->days.has_from && whole->days.has_to && f->days.from > whole->days.to);
}
