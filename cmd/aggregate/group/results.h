/*
 * results: what a state comes to, as text.
 */
#ifndef AGGREGATE_RESULTS_H
#define AGGREGATE_RESULTS_H

#include "group/measure.h"

void	measure_result(struct measures *measures, const struct measure *measure, void *block,
	    struct buf *to);

#endif
