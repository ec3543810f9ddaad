/*
 * partial: states as text, to be added up later.
 *
 * Numbers are parted by blanks; texts too, in which a blank is \s, a
 * backslash \\.
 */
#ifndef AGGREGATE_PARTIAL_H
#define AGGREGATE_PARTIAL_H

#include "group/measure.h"

/* Appends the state of one measure in a group's block. */
void	measure_write_state(struct measures *measures, const struct measure *measure,
	    const void *block, struct buf *to);
/* Adds the text to a state; false if it is no state. */
bool	measure_merge_state(struct measures *measures, const struct measure *measure, void *block,
	    struct span text);

#endif
