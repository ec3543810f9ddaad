/*
 * scope_echoes: figures that have the scope of another, since they tell of the same.
 *
 * They say it again, count in another way what it counts, or are the headline of it.
 */
#ifndef SITREP_SCOPE_ECHOES_H
#define SITREP_SCOPE_ECHOES_H

#include "reading/reading.h"

/* Where the others have theirs. */
void	scope_echoes(struct reading *r);

#endif
