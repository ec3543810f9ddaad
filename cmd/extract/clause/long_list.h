/*
 * long_list: a list that is longer than the look ahead goes, before the verb of all that it counts.
 */
#ifndef SITREP_LONG_LIST_H
#define SITREP_LONG_LIST_H

#include "reading/reading.h"

/* From the last item back, each that no verb befalls takes what befell the one behind it; and two that two outcomes
 * befell respectively take one each. */
void	long_lists(struct reading *r);

#endif
