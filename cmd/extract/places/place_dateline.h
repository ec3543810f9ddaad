/*
 * place_dateline: where a text says whence and when it was sent.
 */
#ifndef SITREP_PLACE_DATELINE_H
#define SITREP_PLACE_DATELINE_H

#include "reading/reading.h"

/* Behind what opens the sentence and tells whence it was sent ("MIAMI, Fla. --"); its first token where nothing
 * does. */
size_t	place_dateline_end(const struct reading *r, const struct sentence *s);

#endif
