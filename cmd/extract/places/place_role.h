/*
 * place_role: whether a place stands where it says where something took place.
 *
 * Not as whence people are, where something was told, or part of somebody's name.
 */
#ifndef SITREP_PLACE_ROLE_H
#define SITREP_PLACE_ROLE_H

#include "reading/reading.h"

/* A country's name opens that of its army, of which the token `next` goes on. */
bool	place_names_army(const struct reading *r, const struct place *place, size_t next, size_t last);
/* "The quake struck northern Chad", "troops shelled Bari": what befell the place was there. */
bool	place_is_befallen(const struct reading *r, const struct place_mention *place, const struct sentence *s);
/* "at the border with Malta", as at that of Malta, told of from the other side; but "the Polish border with Malta" is
 * on this one. */
bool	place_is_over_border(const struct reading *r, const struct place_mention *place);
/* The place may be that of figures around it: it says where something took place. */
bool	place_governs(const struct reading *r, const struct place_mention *place, const struct sentence *s);

#endif
