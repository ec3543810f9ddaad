/*
 * ranked: what numbers in brackets count behind names that were ranked by it.
 */
#ifndef SITREP_RANKED_H
#define SITREP_RANKED_H

#include "reading/reading.h"

/* "The districts with the highest number of deaths were Bo (45) and Kenema (21)": deaths; false where it is no such
 * number. */
bool	ranked_by(const struct reading *r, struct figure *f);
/* "Most arrests were made in the north." over "Bo: 45" and "Kenema: 21": arrests; false where it is no such line. */
bool	ranked_above(const struct reading *r, struct figure *f);

#endif
