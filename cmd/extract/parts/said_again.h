/*
 * said_again: a number that was said before, and its words.
 */
#ifndef SITREP_SAID_AGAIN_H
#define SITREP_SAID_AGAIN_H

#include "reading/reading.h"

/* "the 12", "all nine": the figure at `index` without a noun has noun and outcome of the one that it says again. */
void	said_again(struct reading *r, size_t index);
/* "all six guards": with a noun, it has the fuller phrase of the one that it says again. */
void	said_again_fuller(struct reading *r, size_t index);

#endif
