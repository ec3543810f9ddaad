/*
 * place_long_ago: sentences that tell of long ago, of more than the lead is about.
 */
#ifndef SITREP_PLACE_LONG_AGO_H
#define SITREP_PLACE_LONG_AGO_H

#include "placing/document_place.h"

/*
 * A sentence that tells of long ago, in a paragraph of its own, tells of more
 * than the district or the theatre that the lead is about; a country's name
 * in the lead still holds.
 */
bool	place_of_long_ago(struct reading *r, const struct figure *f, size_t lead, const struct place_context *context);

#endif
