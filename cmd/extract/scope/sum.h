/*
 * sum: numbers that are added up, one figure after the other, until they come to a total.
 *
 * Some come to it by chance, the sooner the smaller it is. The caller frees so_far.
 */
#ifndef SITREP_SUM_H
#define SITREP_SUM_H

#include "scope/scope_candidates.h"
#include "scope/scope_number.h"

#define SUM_TERMS	40
#define SMALL		5	/* a total that chance adds up to as well */
#define LARGE		9	/* one that it hardly does, wherever the terms are placed */
#define LARGEST		50	/* one that two numbers do not */

struct sum {
	size_t total;		/* the figure */
	const struct plain *plain;
	size_t place;		/* of the total among the plain ones */
	size_t from;		/* where a split looks for the next group */
	struct decimal so_far;
	size_t terms[SUM_TERMS];	/* the figures added so far */
	size_t n;
	bool rows;		/* the cells of a table along their row, not their column */
	bool own;		/* of the total's own measure, and no other that it holds */
	bool uncued;		/* leaves out the parts that a cue has made */
	bool closed;		/* the total stands below its terms and is called so */
};

/* The total is more than n. */
bool	sum_is_above(const struct figure *total, int n);

/* Two cells' labels are one. */
static inline bool
sum_same_range(struct range a, struct range b)
{
	return a.start < a.end && a.start == b.start;
}

/* Adds a term; below, at or over the total: -1, 0, 1. */
int	sum_add(const struct reading *r, struct sum *sum, size_t index);

/* Its terms, two or more, come to the total. */
static inline bool
sum_is_met(const struct reading *r, const struct sum *sum)
{
	return sum->n > 1 && decimal_compare(&sum->so_far, scope_number(&r->figures[sum->total])) == 0;
}

/* It comes to the total exactly, or within a fiftieth of what the text gives roughly: "almost 14,000". */
bool	sum_is_whole(const struct reading *r, const struct sum *sum, const struct figure *total);

#endif
