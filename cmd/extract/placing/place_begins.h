/*
 * place_begins: where a document's text begins, behind what only goes with it.
 */
#ifndef SITREP_PLACE_BEGINS_H
#define SITREP_PLACE_BEGINS_H

#include "reading/reading.h"

/* The block of the paragraph that says whence it was sent ("LIMA, Peru - ..."): what stands over it is a picture's
 * caption or the like. 0 where none does. */
size_t	place_text_begins(const struct reading *r);

#endif
