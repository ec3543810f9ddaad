/*
 * predicates: articles before what somebody or something is.
 */
#ifndef SITREP_PREDICATES_H
#define SITREP_PREDICATES_H

#include "reading/reading.h"

/* "She is a nurse, a mother": what somebody is. */
bool	predicate_is(const struct reading *r, const struct figure *f);
/* "a woman, a convicted felon, was held": one person told of twice, where no enumeration goes on. */
bool	predicate_is_apposed(const struct reading *r, const struct figure *f);

#endif
