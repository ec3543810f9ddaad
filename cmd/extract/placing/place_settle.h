/*
 * place_settle: in which country a figure's place is, by itself or by what contains it.
 */
#ifndef SITREP_PLACE_SETTLE_H
#define SITREP_PLACE_SETTLE_H

#include "placing/document_place.h"

/* "South Asia": known, and in no one country. */
bool	place_is_wide(const struct place_mention *place);
/* Sets the country of a figure that has a place, and the container that is written behind it. */
void	place_settle(struct reading *r, struct figure *f, const struct place_context *context);

#endif
