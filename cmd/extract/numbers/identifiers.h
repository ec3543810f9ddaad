/*
 * identifiers: digits that name something and count nothing.
 *
 * Codes and designations are told here, by their shape and by what stands beside
 * them; years, addresses, references of the text itself and the other sorts each in
 * the file that is called after them.
 */
#ifndef SITREP_IDENTIFIERS_H
#define SITREP_IDENTIFIERS_H

#include "reading/reading.h"

/* The reason (static text, or that of the figure before), or NULL. */
const char *identifier_reason(const struct reading *r, const struct figure *figure,
	    struct words sentence);

#endif
