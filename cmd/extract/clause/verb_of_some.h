#ifndef VERB_OF_SOME_H
#define VERB_OF_SOME_H

#include "reading/reading.h"

/*
 * "Of these raids, 12 targeted villages and nine hit farms", "62 sorties, of which 14 released weapons": under a whole, a past form
 * right behind a number is the verb of some of it, and no adjective of what stands behind.
 */
bool	is_verb_of_some(const struct reading *r, const struct figure *f, size_t start);

#endif
