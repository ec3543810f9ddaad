/*
 * passed_time: the time that a sentence takes over from those before it in
 * its paragraph.
 */
#ifndef SITREP_PASSED_TIME_H
#define SITREP_PASSED_TIME_H

#include "reading/reading.h"

size_t	passed_time(const struct reading *r, const struct figure *f);	/* NONE */
/* "90 have died since May. There were nine new cases": they are of a shorter time than the count. */
bool	figure_is_new(const struct reading *r, const struct figure *f, size_t time);
/* The first time of a sentence that its neighbours may take over; "so far" only where it tells no other; NONE. */
size_t	time_passed_on(const struct reading *r, size_t sentence);
/* "In Iraq on 3 May ... In Syria ...": the second sentence is told for itself. */
bool	turns_elsewhere(const struct reading *r, size_t from, size_t to);

#endif
