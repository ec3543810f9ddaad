/*
 * heading_time: the time in the labels of a cell, or in the headings and
 * introductions that a block stands under.
 */
#ifndef SITREP_HEADING_TIME_H
#define SITREP_HEADING_TIME_H

#include "reading/reading.h"

size_t	time_in_labels(const struct reading *r, size_t block);		/* NONE */
size_t	time_in_headings(const struct reading *r, size_t block);	/* NONE */

#endif
