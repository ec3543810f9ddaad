/*
 * times_of_act: how many times something was done: "shelled the town eight times".
 */
#ifndef SITREP_TIMES_OF_ACT_H
#define SITREP_TIMES_OF_ACT_H

#include "reading/reading.h"

/* Gives a count of times the verb before it, if that verb makes an event of each: attacks, violations. */
void	times_of_act(const struct reading *r, struct figure *f);

#endif
