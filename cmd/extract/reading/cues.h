/*
 * cues: whether words are a cue of cues.tsv, known by its second column.
 */
#ifndef SITREP_CUES_H
#define SITREP_CUES_H

#include "reading/reading.h"

/* The longest cue that starts at token i, and ends before `last`, is of this kind. */
bool	cue_is(const struct reading *r, size_t i, size_t last, const char *cue);
/* The longest cue that ends before token `last`, and starts at `first` or behind, is of this kind. */
bool	cue_ends(const struct reading *r, size_t first, size_t last, const char *cue);

#endif
