/*
 * place_whence: the place that people came back from, where nothing says where they came to.
 */
#ifndef SITREP_PLACE_WHENCE_H
#define SITREP_PLACE_WHENCE_H

#include "reading/reading.h"

/* "900 returned from Chad", "40% of returnees from Chad": the country, or NONE. */
size_t	place_of_return(const struct reading *r, const struct figure *f);

#endif
