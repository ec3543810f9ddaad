/*
 * remains: the verb, which is written as the noun of the dead is.
 */
#ifndef SITREP_REMAINS_H
#define SITREP_REMAINS_H

#include "reading/reading.h"

/* "the plan remains only half paid", "the bridge remains a risk": nobody's remains. */
bool	remains_is_verb(const struct reading *r, size_t i, size_t last);

#endif
