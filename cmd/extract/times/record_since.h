/*
 * record_since: since when something is a record, which counts nothing.
 */
#ifndef SITREP_RECORD_SINCE_H
#define SITREP_RECORD_SINCE_H

#include "reading/reading.h"

/* "The worst flood since 2019" does not count from 2019, nor "the worst flood this year" from January. */
bool	time_is_of_record(const struct reading *r, const struct time_mention *time, size_t sentence_first);

#endif
