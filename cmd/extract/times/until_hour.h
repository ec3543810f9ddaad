/*
 * until_hour: up to an hour, of no stated day: "By nightfall", "by 6 p.m."; but "by 6 p.m. today".
 */
#ifndef SITREP_UNTIL_HOUR_H
#define SITREP_UNTIL_HOUR_H

#include "reading/reading.h"

bool	time_is_until_hour(const struct reading *r, const struct time_mention *time);

#endif
