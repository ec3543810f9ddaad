/*
 * records: entries laid out as labels, "Date: 3 May", "Place: Bo", "Injured: 4". What
 * one label says governs the others of its entry and the headline right above it.
 */
#ifndef SITREP_RECORDS_H
#define SITREP_RECORDS_H

#include "reading/reading.h"

/* What `label` makes of a block: the index of a mention that the label gives; NONE. */
typedef size_t record_label(const struct reading *r, size_t block);

/* What a label of the block's entry gives: of those before it first, then behind it; NONE. */
size_t	record_find(const struct reading *r, size_t block, record_label *label);

#endif
