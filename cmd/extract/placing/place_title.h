/*
 * place_title: the place in a document's title.
 */
#ifndef SITREP_PLACE_TITLE_H
#define SITREP_PLACE_TITLE_H

#include "placing/document_place.h"

size_t	place_of_title(const struct reading *r, const struct place_context *context);	/* or NONE */

#endif
