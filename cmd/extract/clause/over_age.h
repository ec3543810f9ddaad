/*
 * over_age: an age that stands between two numbers of an enumeration.
 */
#ifndef SITREP_OVER_AGE_H
#define SITREP_OVER_AGE_H

#include "reading/reading.h"

/*
 * "a man, 34, and a woman", "three men aged between 20 and 45 and a woman", "five men under the age of 30 and a woman":
 * where what tells the age that ends before token `i` begins, a comma before it too; `i` if there is none.
 */
size_t	over_age(const struct reading *r, size_t i, size_t first);

#endif
