/*
 * place_only: the one country that a document tells of.
 */
#ifndef SITREP_PLACE_ONLY_H
#define SITREP_PLACE_ONLY_H

#include "placing/document_place.h"

/*
 * The one country in which all lies that a document names, where its text names it in two paragraphs, or in one and two
 * places in it; NONE. What one paragraph alone names is that paragraph's.
 */
size_t	place_only_country(const struct reading *r, const struct place_context *context);

#endif
