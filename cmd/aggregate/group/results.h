/*
 * results: what a state comes to, as text.
 */
#ifndef AGGREGATE_RESULTS_H
#define AGGREGATE_RESULTS_H

#include "group/measure.h"

/* Appends what the measure's state in a group's block comes to; nothing where it had no value, but 0 of a count. */
void	measure_result(struct measures *measures, const struct measure *measure, void *block,
	    struct buf *to);

#endif
