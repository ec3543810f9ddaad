/*
 * place_turns: figures and places in rows, the first figure in the first place, the second in the second.
 */
#ifndef SITREP_PLACE_TURNS_H
#define SITREP_PLACE_TURNS_H

#include "reading/reading.h"

/* "8 and 12 people died in Mali and Niger, respectively", "died in Mali and Niger (8 and 12)": gives each its place. */
void	place_in_turn(struct reading *r);

#endif
