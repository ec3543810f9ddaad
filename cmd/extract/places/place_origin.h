/*
 * place_origin: whence somebody or something is.
 */
#ifndef SITREP_PLACE_ORIGIN_H
#define SITREP_PLACE_ORIGIN_H

#include "reading/reading.h"

/*
 * "ten divers from Malta", "pilots of Malta", "support from Peru, Chile and Malta", and what goes on behind such a
 * place or one that is not reached yet: "from Lyon in France", "bound for Lyon, France".
 */
bool	place_is_origin(const struct reading *r, const struct place_mention *place, size_t sentence_first);
/* "Nine of the victims are from Chad (3), Niger (5) and Mali (1)": whence so many of them are. */
bool	place_is_counted_origin(const struct reading *r, const struct place_mention *place, const struct sentence *s);

#endif
