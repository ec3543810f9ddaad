/*
 * discard: why a number in the text is no figure.
 *
 * Each rule looks at the words beside a quantity. What needs to know the noun
 * or the act is decided later, by the verdicts.
 */
#ifndef SITREP_DISCARD_H
#define SITREP_DISCARD_H

#include "reading/reading.h"

/* The reason (static text or a vocabulary cell's copy in the arena), or NULL;
 * *row gets the vocabulary line where one decided. */
const char *discard_reason(struct reading *r, const struct figure *figure,
	    struct words sentence, const struct row **row);

#endif
