/*
 * scope_sums: figures of which a total is the sum.
 *
 * A sum is collected in one of several ways, each a function that returns whether
 * its terms add up to the total; the caller frees so_far.
 */
#ifndef SITREP_SCOPE_SUMS_H
#define SITREP_SCOPE_SUMS_H

#include "scope/scope_candidates.h"
#include "scope/scope_number.h"

#define SUM_TERMS	40
#define SMALL		5	/* a total that chance adds up to as well */
#define LARGE		9	/* one that it hardly does, wherever the terms are placed */
#define LARGEST		50	/* one that two numbers do not */

struct sum {
	size_t total;
	const struct plain *plain;
	size_t place;		/* of the total among the plain ones */
	size_t from;		/* where a split looks for the next group */
	struct decimal so_far;
	size_t terms[SUM_TERMS];
	size_t n;
	bool rows;		/* the cells of a table along their row, not their column */
	bool own;		/* of the total's own measure, and no other that it holds */
	bool uncued;		/* leaves out the parts that a cue has made */
	bool closed;		/* the total stands below its terms and is called so */
};

bool	sum_is_above(const struct figure *total, int n);
/* Two cells' labels are one. */
static inline bool
sum_same_range(struct range a, struct range b)
{
	return a.start < a.end && a.start == b.start;
}
/* Whether the figure may be a term of the sum (scope_terms.c). */
bool	sum_may_be_term(const struct reading *r, const struct sum *sum, size_t index);
/* Adds a term; below, at or over the total: -1, 0, 1. */
int	sum_add(const struct reading *r, struct sum *sum, size_t index);
/* Its terms, two or more, come to the total. */
static inline bool
sum_is_met(const struct reading *r, const struct sum *sum)
{
	return sum->n > 1 && decimal_compare(&sum->so_far, scope_number(&r->figures[sum->total])) == 0;
}
/* Exactly, or within a fiftieth of what the text gives roughly: "almost 14,000". */
bool	sum_is_whole(const struct reading *r, const struct sum *sum, const struct figure *total);
/* The parts that a cue made; the rest behind some of a whole; what stands in its brackets or behind its colon. */
bool	sum_cued(const struct reading *r, struct sum *sum);
bool	sum_continued(const struct reading *r, struct sum *sum);
bool	sum_beside(const struct reading *r, struct sum *sum);
/* The lines above one that is called a total. */
bool	sum_closed(const struct reading *r, struct sum *sum);
/* Bare numbers behind the total, with its noun. */
bool	sum_bare(const struct reading *r, struct sum *sum);
/* Marks what the figures of some sentence or list behind may add up to: nothing else need be asked whether it is split. */
void	sum_find_divided(const struct reading *r, const struct plain *plain);
/* All figures of one sentence or list divide an earlier number; sum->from says where the next may start. */
bool	sum_split(const struct reading *r, struct sum *sum);

#endif
