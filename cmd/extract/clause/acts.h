/*
 * acts: the verbs and states that say what befell the counted.
 */
#ifndef SITREP_ACTS_H
#define SITREP_ACTS_H

#include "reading/reading.h"

/* Fills acts, each with its outcome and the way it looks; behind read_places(). */
void	read_acts(struct reading *r);

#endif
