/*
 * place_letterhead: places at the head of a paper that say whose it is or where it was written, and not where something
 * was.
 */
#ifndef SITREP_PLACE_LETTERHEAD_H
#define SITREP_PLACE_LETTERHEAD_H

#include "reading/reading.h"

/*
 * "Oslo, Norway" by itself or before a day, "Road Safety Forum, Oslo", "(DMC, Colombo)", "Kingdom of Norway" by
 * itself: where the issuer sits, and whose it is.
 */
bool	place_is_letterhead(const struct reading *r, const struct place_mention *place, const struct sentence *s);

#endif
