/*
 * sums: measures that are two others in one number, from sums.tsv.
 */
#ifndef AGGREGATE_SUMS_H
#define AGGREGATE_SUMS_H

#include "base/span.h"

/* The line `*at` of the table, and on to the next; false behind the last. */
bool	sums_next(size_t *at, struct span *whole, struct span parts[2]);

#endif
