#include "scope/scope_out_of.h"

#include "reading/cues.h"
#include "reading/neighbours.h"
#include "scope/scope_like.h"
#include "scope/scope_number.h"
#include "scope/scope_set.h"

/* Both are plain numbers of one unit, and it is the less. */
static bool
may_be_out_of(const struct figure *f, const struct figure *whole)
{
	return scope_is_plain(f) && scope_is_plain(whole) && scope_units(f, whole) && scope_is_less(f, whole);
}

/* "309 migrants out of 715 people", "21 districts (out of 23)": of what number; or NONE. */
static size_t
out_of(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole = f + 1;
	size_t i = f->end, last = r->sentences[f->sentence].words.last, of;

	if (index + 1 >= r->n_figures || whole->rejected || whole->sentence != f->sentence)
		return NONE;
	i += i < last && text_is(r, i, "(");
	of = cue_over_out(r, i);
	if (of == i || of + 1 >= last)
		return NONE;
	i = of + 1 + ((class_at(r, of + 1) & WORD_DETERMINER) != 0);
	return i == whole->words.first && may_be_out_of(f, whole) ? index + 1 : NONE;
}

/* "135 cars were stopped, with 54 cars being stopped for speeding": of what number; or NONE. */
static size_t
with_as_many(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t before = figure_previous(r, index, true), with = f->words.first - 1;

	/* but "12 men clashed with 10 men", "along with 10 men" */
	if (before == NONE || with <= 1 || !text_is(r, with, "with") || r->marks[with - 1].act ||
	    cue_is(r, with - 1, f->words.first, CUE_JOINS))
		return NONE;
	return !f->inherited_noun && scope_same_head(r, f, &r->figures[before]) &&
	    may_be_out_of(f, &r->figures[before]) ? before :
	    NONE;
}

/* "Others are 574 rounds of one kind, 640 rounds of another": behind one that a cue takes out of what another sentence
 * told; of what number; or NONE. */
static size_t
goes_on_out_of(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *before, *whole;
	size_t previous = figure_previous(r, index, true);

	if (previous == NONE || f->inherited_noun)
		return NONE;
	before = &r->figures[previous];
	if (before->scope != SCOPE_PART || before->total_of == NONE || f->act != before->act ||
	    !(text_is(r, f->words.first - 1, ",") || (class_at(r, f->words.first - 1) & WORD_AND)))
		return NONE;
	whole = &r->figures[before->total_of];
	return whole->sentence != f->sentence && (scope_same_head(r, f, whole) || scope_narrower(r, f, whole)) &&
	    scope_measures(r, f, whole) && may_be_out_of(f, whole) ? before->total_of : NONE;
}

const char *
scope_out_of_number(struct reading *r, size_t index)
{
	static const struct scope_way ways[] = {
		{ out_of, "so many out of so many" }, { with_as_many, "with as many" }, { goes_on_out_of, "goes on" }
	};

	return scope_first_way(r, index, ways, sizeof(ways) / sizeof(ways[0]));
}
