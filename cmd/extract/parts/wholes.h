/*
 * wholes: the figure that another one is a part of.
 *
 * From bottom to top: part_cues are the words that make a figure a part, and mark_part and earlier_value ask them;
 * whole_of_subject and whole_over find a whole that stands elsewhere; noun_befell tells what befell a part; wholes.c
 * settles which whole it is and what the part has from there. The other files of the room each know parts that no such
 * words tell of: in lists siblings, charges, addends and breakdown_in_list, in a row summed and outcome_in_row, of what
 * was told before said_again, outcome_of_parts and outcome_of_sum.
 */
#ifndef SITREP_WHOLES_H
#define SITREP_WHOLES_H

#include "reading/reading.h"

/* Settles what the figure at `index` is a part or the earlier value of, and the words that it has from there. */
void	whole_of_part(struct reading *r, size_t index);

#endif
