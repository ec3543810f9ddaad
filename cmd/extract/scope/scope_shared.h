/*
 * scope_shared: what one cue says of several figures.
 *
 * "of whom 12 were fined and 20 freed", "a total of 12 dead and 30 hurt", "since May 12 died and 30 were hurt",
 * and all of a clause that "of the 58" heads. What the cues say of each figure is known before.
 */
#ifndef SITREP_SCOPE_SHARED_H
#define SITREP_SCOPE_SHARED_H

#include "reading/reading.h"

/* What one cue says of several: "of the 58, 33 ... and 21", "a total of 12 dead and 3 missing". */
void	scope_shared_cues(struct reading *r);

#endif
