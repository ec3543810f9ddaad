/*
 * class: what is measured, of whom, and what kind of it.
 */
#ifndef NORMALIZE_CLASS_H
#define NORMALIZE_CLASS_H

#include "cells.h"
#include "room.h"

enum { CLASS_MEASURE, CLASS_GROUP, CLASS_KIND, CLASS_CELLS };
void	class_canon(struct room *room, const struct span cells[INPUTS], struct span unit_code,
	    struct room_answer *answer);	/* the code may be a list of currencies */

#endif
