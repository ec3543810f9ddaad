/*
 * settle_times: times that want a year or a base, settled by the other times of the document.
 */
#ifndef SITREP_SETTLE_TIMES_H
#define SITREP_SETTLE_TIMES_H

#include "reading/reading.h"

/*
 * Without a document's date, a month or a day is in the year of the day or month in full before it, or of the title, or
 * of that month further on; or in the first year that is told of.
 */
void	settle_years(struct reading *r);
/* "Up on 2016, when 40 came in January": January of that year. */
void	settle_when(struct reading *r);
/* Where the document's date is only the day that its lead tells, a day soon after it is in its year. */
void	settle_later_days(struct reading *r);
/* "Troops freed 12 hostages within the week": before any other time than a day, it leans on none and is the past
 * one. */
void	settle_the_week(struct reading *r);
/* "Memorial Day weekend", where "the counting period was from 22 to 25 May": its days are those. */
void	settle_counted_days(struct reading *r);
/* "5 May 2021: ...", before "7 May 2021: ...": the first entry of a log, and not the day that the document is of. */
void	settle_entries(struct reading *r);

#endif
