/*
 * scope_misfits: wholes that a cue seems to take a part out of, though it is none of theirs.
 */
#ifndef SITREP_SCOPE_MISFITS_H
#define SITREP_SCOPE_MISFITS_H

#include "reading/reading.h"

/*
 * Whether the total_of of a figure that a cue makes a part counts no such thing, stands in another list, or is of
 * others.
 */
bool	scope_is_of_no_such_kind(const struct reading *r, const struct figure *f);
bool	scope_is_of_no_such_list(const struct reading *r, const struct figure *f);
bool	scope_is_vague_of_others(const struct reading *r, const struct figure *f);
/* "1,204 patrols in May (1,150 in April)": what another time has is no part. */
bool	scope_is_of_other_days(const struct reading *r, const struct figure *f);

#endif
