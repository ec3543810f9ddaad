/*
 * place_event: sentences that tell where what was told before took place.
 */
#ifndef SITREP_PLACE_EVENT_H
#define SITREP_PLACE_EVENT_H

#include "reading/reading.h"

/*
 * "The accident happened near Bari.", "It took place in Bari.", "The storm hit Bari.", which count nothing: Bari. In
 * the paragraph `block` and the next, as long as nothing else is told of places; or NONE.
 */
size_t	place_of_event_in(const struct reading *r, size_t block);
/* The same behind the sentence of the figure. */
size_t	place_of_event_behind(const struct reading *r, const struct figure *f);

#endif
