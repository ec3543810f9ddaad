/*
 * place_origin: whence somebody or something is.
 */
#ifndef SITREP_PLACE_ORIGIN_H
#define SITREP_PLACE_ORIGIN_H

#include "reading/reading.h"

/*
 * "ten divers from Malta", "pilots of Malta", "support from Peru, Chile and Malta", and what goes on behind such a place or one
 * that is not reached yet: "from Lyon in France", "bound for Lyon, France".
 */
bool	place_is_origin(const struct reading *r, const struct place_mention *place, size_t sentence_first);
/* "900 came to Malta, mainly from Chad (500) and Mali (300)": whence those in the bracket behind the country came, who are where the whole is. */
bool	place_is_whence(const struct reading *r, size_t mention, const struct figure *whole, size_t sentence_first);
/* "nationals of Chad (9) and Mali (7)": whose those in the bracket are, of whom it is not told where they were. */
bool	place_is_whose(const struct reading *r, size_t mention, size_t sentence_first);

#endif
