/*
 * named_so: what is called by the name of a month or a weekday and is no time:
 * a place ("Thursday Island"), a person ("Capt. April Santos").
 */
#ifndef SITREP_NAMED_SO_H
#define SITREP_NAMED_SO_H

#include "reading/reading.h"

/* Whether the period that starts at token `i` is of such a name. */
bool	time_is_name(const struct reading *r, const struct sentence *s, size_t i, const struct period *period);

#endif
