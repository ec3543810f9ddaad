/*
 * times: what in the text may be a period.
 */
#ifndef SITREP_TIMES_H
#define SITREP_TIMES_H

#include "reading/reading.h"

/* Fills times, each with the days that it is by itself, if any, and whether it may govern a figure. */
void	read_times(struct reading *r);

#endif
