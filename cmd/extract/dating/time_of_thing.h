/*
 * time_of_thing: times beside a figure that say when something else was: another number, what it is compared with, a
 * cause.
 */
#ifndef SITREP_TIME_OF_THING_H
#define SITREP_TIME_OF_THING_H

#include "reading/reading.h"

/* "up on October, when 24 were": what follows was then. */
bool	time_tells_when(const struct reading *r, const struct time_mention *time);
/* "Police held 12 men over a robbery on Monday": when that was. */
bool	time_is_of_charge(const struct reading *r, const struct figure *f, const struct time_mention *time);
/* Behind the figure: "four were held over a killing in 2021", "20 tries: 12 on Monday and eight on Tuesday". */
bool	time_is_of_thing_between(const struct reading *r, const struct figure *f, const struct time_mention *time);
/* In front of it: "fell 12 per cent from April to 62", "300 since March, 20 of them last week, and 40 guns". */
bool	time_is_of_thing_before(const struct reading *r, const struct figure *f, const struct time_mention *time);

#endif
