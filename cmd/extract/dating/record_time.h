/*
 * record_time: the day of an entry laid out as labels, "Date & time: 3 May 2023".
 */
#ifndef SITREP_RECORD_TIME_H
#define SITREP_RECORD_TIME_H

#include "reading/reading.h"

/* The time of the entry that the block is part of; NONE. */
size_t	record_time(const struct reading *r, size_t block);

#endif
