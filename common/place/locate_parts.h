/*
 * locate_parts: the parts of a place cell, as it is read.
 */
#ifndef SITREP_LOCATE_PARTS_H
#define SITREP_LOCATE_PARTS_H

#include "place/gazetteer.h"
#include "place/part.h"

/* Candidates of the countries in `hint` are kept before others. */
void	parts_read(struct parts *parts, const struct gazetteer *gazetteer,
	    const struct vocabulary *vocabulary, struct span text, struct span hint,
	    struct arena *arena);

#endif
