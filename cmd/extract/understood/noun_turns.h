/*
 * noun_turns: two nouns whose numbers stand side by side further on.
 */
#ifndef SITREP_NOUN_TURNS_H
#define SITREP_NOUN_TURNS_H

#include "reading/reading.h"

/*
 * "Cases and deaths stand at 411 and 64, respectively": gives each of the two
 * numbers its own noun; true where `index` is one of them.
 */
bool	noun_in_turn(struct reading *r, size_t index);

#endif
