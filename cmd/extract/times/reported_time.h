/*
 * reported_time: what makes a time that of the report: it may be a reporting period, it stands in the title, or the
 * text says that the report covers it.
 */
#ifndef SITREP_REPORTED_TIME_H
#define SITREP_REPORTED_TIME_H

#include "reading/reading.h"

/* It may be a reporting period: its days are known by itself, and it is not the document's own date. */
bool	time_states_report(const struct reading *r, const struct time_mention *time);
/* "This update is for the week of 3 June", "gave the results of the past four days" */
bool	time_is_covered(const struct reading *r, const struct time_mention *time);
/* It stands in the zone of the title, and in no running text of that. */
bool	time_in_title(const struct reading *r, const struct time_mention *time);

#endif
