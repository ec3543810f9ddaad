/*
 * scope_picks: lists of what the text before them counted.
 *
 * "By province:" and "Of these:" divide it, and "Notable seizures include:", "Highlights:" pick some out of it.
 */
#ifndef SITREP_SCOPE_PICKS_H
#define SITREP_SCOPE_PICKS_H

#include "reading/reading.h"

/* "Notable seizures include:": the figure told before the list that it is picked from, or NONE. */
size_t	scope_picked_from(const struct reading *r, size_t index);
/* "By province: Quetta 12, Sibi 4" */
bool	scope_is_divided(const struct reading *r, const struct figure *f);
/* The last number before such a breakdown that is not less, nor less than the lines above it there, or NONE. */
size_t	scope_whole_divided(const struct reading *r, size_t index);
/*
 * "A total of 900 people were tested. Of these:" over a list: the number right before the cue, whatever the items call
 * them; NONE.
 */
size_t	scope_of_these(const struct reading *r, size_t index);

#endif
