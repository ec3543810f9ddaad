/*
 * noun_start: where a noun phrase begins, looked for from its end.
 *
 * A function word ends it always; what else does hangs on where it stands, as a place may be part of it in "Gaza
 * deaths".
 */
#ifndef SITREP_NOUN_START_H
#define SITREP_NOUN_START_H

#include "reading/reading.h"

/* What is no part of the phrase, besides function words. */
enum { STOP_ACT = 1, STOP_FIGURE = 2, STOP_TIME = 4, STOP_PLACE = 8 };

/* Back from token `end` over its words, no further than `first`; `end` where the word before it is none of them. */
size_t	noun_start(const struct reading *r, size_t end, size_t first, unsigned stops);
/* The same, no more than `n` words. */
size_t	noun_start_within(const struct reading *r, size_t end, size_t first, size_t n, unsigned stops);

#endif
