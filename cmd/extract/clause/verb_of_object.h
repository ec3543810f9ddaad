/*
 * verb_of_object: the verb whose object is told without a number.
 */
#ifndef SITREP_VERB_OF_OBJECT_H
#define SITREP_VERB_OF_OBJECT_H

#include "reading/reading.h"

/* "recovered weapons, including two rifles", "seized arms from the men, including two rifles": the verb whose object, told
 * without a number, ends before token `i`; NONE. */
size_t	verb_of_object(const struct reading *r, size_t i, size_t first);

#endif
