/*
 * breakdown_in_turn: bare numbers that answer in turn to those before them.
 */
#ifndef SITREP_BREAKDOWN_IN_TURN_H
#define SITREP_BREAKDOWN_IN_TURN_H

#include "reading/reading.h"

/* In the order of as many figures before: "respectively"; true where that settled noun and outcome. */
bool	breakdown_in_turn(struct reading *r, size_t index);

#endif
