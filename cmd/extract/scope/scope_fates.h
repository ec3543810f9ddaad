/*
 * scope_fates: "27 people were aboard. Nine are dead and four missing; 14 survived".
 *
 * Those who were there when it happened, and what became of all of them.
 */
#ifndef SITREP_SCOPE_FATES_H
#define SITREP_SCOPE_FATES_H

#include "reading/reading.h"

/* Makes those whom it befell, where they are all, parts of who were there. */
void	scope_fates(struct reading *r);

#endif
