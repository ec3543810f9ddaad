/*
 * place_of_something: places that only say of which something is.
 */
#ifndef SITREP_PLACE_OF_SOMETHING_H
#define SITREP_PLACE_OF_SOMETHING_H

#include "reading/reading.h"

/* "the unity of Chad", but "the north of Chad", "across most of Chad": of which something is, and no more than that. */
bool	place_is_of_something(const struct reading *r, const struct place_mention *place);

#endif
