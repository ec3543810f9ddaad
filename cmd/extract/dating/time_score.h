/*
 * time_score: how surely a time of its sentence governs a figure, by what stands between the two.
 */
#ifndef SITREP_TIME_SCORE_H
#define SITREP_TIME_SCORE_H

#include "reading/reading.h"

enum {
	TIME_SCORE_LEAST = 200,		/* below it the time does not govern */
	TIME_LESS_OPEN = 500		/* what "to date" has less than a day or a range that says it more exactly */
};

/* At most 1000; 0 where the time cannot govern the figure. */
int	time_score(const struct reading *r, const struct figure *f, const struct time_mention *time);

#endif
