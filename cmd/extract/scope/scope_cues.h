/*
 * scope_cues: what the cues of the text say of each figure.
 *
 * A part first, then a count from a past date, then a total; and in the end what one cue says of several.
 */
#ifndef SITREP_SCOPE_CUES_H
#define SITREP_SCOPE_CUES_H

#include "reading/reading.h"

/* Sets the scope, and the whole of a part, where a cue says so. */
void	scope_cues(struct reading *r);

#endif
