/*
 * records: the day of an entry laid out as labels, "Date & time: 3 May 2023",
 * which governs the labels and the text beneath it and the headline right above.
 */
#ifndef SITREP_RECORDS_H
#define SITREP_RECORDS_H

#include "reading/reading.h"

/* The time of the record that the block is part of; NONE. */
size_t	record_time(const struct reading *r, size_t block);

#endif
