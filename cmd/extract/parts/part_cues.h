/*
 * part_cues: the words before a figure that make it a part or an earlier
 * value of another one.
 */
#ifndef SITREP_PART_CUES_H
#define SITREP_PART_CUES_H

#include "reading/cues.h"

/* What part_cue_before asks of a sentence that may have the cue. */
bool	part_cue_found(const struct reading *r, const struct figure *f, enum cue cue);

/* The cue stands right before a figure: including, among them, of whom. */
static inline bool
part_cue_before(const struct reading *r, const struct figure *f, enum cue cue)
{
	return cue_may_be_in(r, f->sentence, cue) && part_cue_found(r, f, cue);
}

/* "Of these 400 cases, 90 per cent": the cue makes it no part, but the whole that heads its part. */
bool	part_cue_is_of_whole(const struct reading *r, const struct figure *f);
/* "targets, including depots, launch posts and two shafts": an enumeration whose first items have no number. */
bool	part_cue_enumerates(const struct reading *r, const struct figure *f);
/*
 * "Among them, 13 men were cooks, ten men were drivers": the cue that opens the sentence speaks of all that are only
 * described; "41 of them Malians, 36 Kenyans". The part before `f` that it stands beside; NULL.
 */
const struct figure *part_cue_beside(const struct reading *r, const struct figure *f);

#endif
