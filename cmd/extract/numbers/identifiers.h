/*
 * identifiers: digits that name something and count nothing.
 *
 * Years, codes, addresses and designations, told by their shape and by what stands
 * beside them; references.h tells those of the text itself, telephones.h and hours.h
 * what they are called after.
 */
#ifndef SITREP_IDENTIFIERS_H
#define SITREP_IDENTIFIERS_H

#include "reading/reading.h"

/* The reason (static text, or that of the figure before), or NULL. */
const char *identifier_reason(const struct reading *r, const struct figure *figure,
	    struct words sentence);

#endif
