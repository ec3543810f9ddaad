/*
 * measured_time: spans over which a depth, a speed or the like was measured, which date nothing else.
 */
#ifndef SITREP_MEASURED_TIME_H
#define SITREP_MEASURED_TIME_H

#include "reading/reading.h"

/* "12 died in Bo (hit by 111 mm of rain in 24 hours)": it stands right behind the amount, and is of nothing else
 * there. */
bool	time_measures(const struct reading *r, const struct time_mention *time);
/* "The south had 300 mm of rain in the past three days", "rainfall of the last 24 hours: 130 ml": its sentence counts
 * nothing. */
bool	time_is_of_measurement(const struct reading *r, const struct time_mention *time);

#endif
