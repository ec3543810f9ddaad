/*
 * period: the day of publication, and the first and last day that a figure is about.
 */
#ifndef NORMALIZE_PERIOD_H
#define NORMALIZE_PERIOD_H

#include "cells.h"
#include "room.h"

enum { PERIOD_DATE, PERIOD_FROM, PERIOD_TO, PERIOD_CELLS };
void	period_canon(struct room *room, const struct span cells[INPUTS], struct room_answer *answer);

#endif
