#include "scope/scope_fates.h"

#include "scope/scope_candidates.h"
#include "scope/scope_number.h"
#include "scope/scope_set.h"
#include "scope/sum.h"
#include "words/measures.h"

#define FATES	3

/* So many people, or "17 lives", of which nothing is known yet. */
static bool
is_told_of(const struct figure *f)
{
	return scope_is_plain(f) && f->quantity.has_low &&
	    !(f->meaning.classes & ~(unsigned)(NOUN_PERSON | NOUN_OUTCOME)) &&
	    f->scope == SCOPE_NONE;
}

static bool
is_fate(const struct figure *f, const char *measure)
{
	return span_is(f->result.measure, measure) && is_told_of(f);
}

/* Who are casualties together with the injured. */
static bool
is_dead(const struct reading *r, const struct figure *f)
{
	const struct span casualties = SPAN("casualties"), measure = f->result.measure;

	return !span_equal(measure, casualties) &&
	    span_equal(measure_combined(r->vocabulary, measure, SPAN("injured")), casualties) && is_told_of(f);
}

/* The figures before and behind the whole that are looked at. */
static struct range
reach_of(const struct reading *r, size_t whole)
{
	const size_t end = whole + SUM_REACH;

	return (struct range){ whole > SUM_REACH ? whole - SUM_REACH : 0, end < r->n_figures ? end : r->n_figures };
}

/* The first who is dead or else missing, within reach of the whole; NONE if nobody. */
static size_t
first_fate(const struct reading *r, size_t whole, bool dead)
{
	const struct range near = reach_of(r, whole);

	for (size_t i = near.start; i < near.end; i++)
		if (i != whole && (dead ? is_dead(r, &r->figures[i]) : is_fate(&r->figures[i], "missing")))
			return i;
	return NONE;
}

/* Whether dead, missing and the others are all of them. */
static bool
are_all(const struct reading *r, size_t whole, const size_t fates[FATES])
{
	struct decimal sum = { 0 };
	bool all;

	decimal_set(&sum, 0);
	for (int i = 0; i < FATES; i++)
		decimal_add(&sum, &sum, scope_number(&r->figures[fates[i]]));
	all = decimal_compare(&sum, scope_number(&r->figures[whole])) == 0;
	decimal_free(&sum);
	return all;
}

/* Wherever the text says it, within reach. */
static void
set_fate(struct reading *r, size_t whole, const struct figure *fate)
{
	const struct span measure = fate->result.measure;
	const struct range near = reach_of(r, whole);

	for (size_t i = near.start; i < near.end; i++) {
		const struct figure *f = &r->figures[i];

		if (i != whole && is_told_of(f) && span_equal(f->result.measure, measure) && !scope_is_less(f, fate) &&
		    !scope_is_less(fate, f))
			scope_part_of(r, i, whole, "what became of all");
	}
}

/* Whom neither befell: saved, hurt, or told with a verb that says nothing of it. */
static bool
is_rest(const struct figure *f)
{
	return is_fate(f, "rescued") || is_fate(f, "injured") || is_fate(f, "other");
}

static void
divide(struct reading *r, size_t whole)
{
	const struct range near = reach_of(r, whole);
	size_t fates[FATES] = { first_fate(r, whole, true), first_fate(r, whole, false), NONE };

	if (fates[0] == NONE || fates[1] == NONE)
		return;
	for (size_t i = near.start; i < near.end; i++) {
		fates[2] = i;
		if (i == whole || !is_rest(&r->figures[i]) || !are_all(r, whole, fates))
			continue;
		scope_set(&r->figures[whole], SCOPE_TOTAL, "what became of all");
		for (int k = 0; k < FATES; k++)
			set_fate(r, whole, &r->figures[fates[k]]);
		return;
	}
}

void
scope_fates(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (is_fate(&r->figures[i], "other") && (r->figures[i].meaning.classes & NOUN_PERSON) &&
		    sum_is_above(&r->figures[i], LARGE))
			divide(r, i);
}
