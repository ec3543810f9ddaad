/*
 * event_day: the day of the one event that the news is about, where neither
 * title nor lead tells it: "the toll from Wednesday's blaze" in a later paragraph,
 * or the only day that the first paragraphs tell: "At 10 yesterday, officers searched ...".
 */
#ifndef SITREP_EVENT_DAY_H
#define SITREP_EVENT_DAY_H

#include "reading/reading.h"

/* NONE where they tell no such day, or several. */
size_t	event_day(const struct reading *r);

#endif
