/*
 * run_on: label lines that were run together into one line.
 */
#ifndef SITREP_RUN_ON_H
#define SITREP_RUN_ON_H

#include "lines/stream.h"

/* "Lives lost: 373 Persons missing: 32 Camps opened: 3,274": takes line `at` apart; false where it is no such line. */
bool	run_on_take(struct stream *s, size_t at);

#endif
