/*
 * rollup: days gathered into weeks, months, quarters and years.
 */
#ifndef AGGREGATE_ROLLUP_H
#define AGGREGATE_ROLLUP_H

#include "base/xalloc.h"
#include "period/calendar.h"

enum step { STEP_NONE, STEP_DAY, STEP_WEEK, STEP_MONTH, STEP_QUARTER, STEP_YEAR };

bool	step_of(struct span word, enum step *to);
const char *step_name(enum step step);
day	step_first(enum step step, day d);	/* of the period that holds d */
day	step_last(enum step step, day d);	/* the last week ends with the last year */
/* 2023-02-03, 2023-W05, 2023-02, 2023-Q1, 2023: they sort as they follow. */
void	step_write(enum step step, day d, struct buf *to);

#endif
