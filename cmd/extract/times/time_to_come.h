/*
 * time_to_come: times at which something is yet to be: a plan, an appointment, a forecast.
 */
#ifndef SITREP_TIME_TO_COME_H
#define SITREP_TIME_TO_COME_H

#include "reading/reading.h"

/* "will arrive on Monday", "is due to arrive on Monday": what stands before the time that begins at token `first` says
 * so. */
bool	time_is_to_come(const struct reading *r, size_t first, size_t sentence_first);
/* "On Monday at noon, in Oslo, the inspector will tell": the time that a sentence opens with is of a verb to come. */
bool	time_opens_plan(const struct reading *r, struct words time, const struct sentence *s);
/* "Tomorrow the talks open": nothing has taken place then. */
bool	time_is_future(const struct reading *r, const struct time_mention *time);

#endif
