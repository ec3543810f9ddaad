/*
 * said_between: words of saying between a figure and a time, which then may be of what was said, or of the saying.
 */
#ifndef SITREP_SAID_BETWEEN_H
#define SITREP_SAID_BETWEEN_H

#include "reading/reading.h"

/* "according to a report of Friday": the time behind is of the report; but "according to figures for 2019" */
bool	opens_attribution_of(const struct reading *r, size_t i, const struct time_mention *time);
/* "On Monday the ministry announced that nine died in the past day": what was announced may have a time of its own. */
bool	opens_what_was_said(const struct reading *r, size_t that);

#endif
