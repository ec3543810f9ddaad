/*
 * verb_of_some: the verb of a number that is part of a whole.
 */
#ifndef SITREP_VERB_OF_SOME_H
#define SITREP_VERB_OF_SOME_H

#include "reading/reading.h"

/*
 * "Of these raids, 12 targeted villages and nine hit farms", "62 sorties, of which 14 released weapons": under a whole,
 * the past form at `start` behind the number is the verb of some of it, and no adjective of what stands behind.
 */
bool	is_verb_of_some(const struct reading *r, const struct figure *f, size_t start);

#endif
