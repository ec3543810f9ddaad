/*
 * place: the countries that a figure is about, and the area.
 */
#ifndef NORMALIZE_PLACE_H
#define NORMALIZE_PLACE_H

#include "cells.h"
#include "room.h"

enum { PLACE_COUNTRY_CELL, PLACE_AREA_CELL, PLACE_CELLS };
void	place_canon(struct room *room, const struct span cells[INPUTS], struct room_answer *answer);

#endif
