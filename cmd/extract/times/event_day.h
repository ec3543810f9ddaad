/*
 * event_day: the day of the one event that the news is about, where neither
 * title nor lead tells it: "the toll from Wednesday's blaze" in a later paragraph.
 */
#ifndef SITREP_EVENT_DAY_H
#define SITREP_EVENT_DAY_H

#include "reading/reading.h"

/* NONE where the first paragraphs name no event by its day, or events of several. */
size_t	event_day(const struct reading *r);

#endif
