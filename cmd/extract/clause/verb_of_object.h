/*
 * verb_of_object: the verb whose object is told without a number.
 */
#ifndef SITREP_VERB_OF_OBJECT_H
#define SITREP_VERB_OF_OBJECT_H

#include "reading/reading.h"

/* "recovered weapons, including two rifles", "seized arms from the men, including two rifles": the verb whose object,
 * told without a number, ends before token `i`; NONE. */
size_t	verb_of_object(const struct reading *r, size_t i, size_t first);
/* "lost 40 men killed and wounded, three tanks": the verb of the tanks, over what the men's own participle tells;
 * NONE. */
size_t	verb_of_loss(const struct reading *r, const struct figure *f);

#endif
