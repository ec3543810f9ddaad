/*
 * place_seat: where somebody who tells of something sits.
 */
#ifndef SITREP_PLACE_SEAT_H
#define SITREP_PLACE_SEAT_H

#include "reading/reading.h"

/* "The mission in Malta said", "a think tank based in Malta", "a ship, registered in Malta,": what is told need not
 * have been there; but "the mission in Mali said". */
bool	place_is_seat(const struct reading *r, const struct place_mention *place, const struct sentence *s);

#endif
