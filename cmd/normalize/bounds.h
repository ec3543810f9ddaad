/*
 * bounds: the number, what it may be at least and at most, and the code of its unit.
 */
#ifndef NORMALIZE_BOUNDS_H
#define NORMALIZE_BOUNDS_H

#include "cells.h"
#include "room.h"

/* The unit of rupees and the like is a list of currencies, joined by +. */
enum { BOUNDS_UNIT, BOUNDS_LOW, BOUNDS_HIGH, BOUNDS_VALUE, BOUNDS_CELLS };
void	bounds_canon(struct room *room, const struct span cells[INPUTS], struct room_answer *answer);
/* Leaves the one of the list that is of these countries; none, and a note, where none is. */
void	bounds_settle_currency(struct room *room, struct span countries, struct room_answer *answer);

#endif
