/*
 * tallies: a number that says how many there are of what its subject names.
 *
 * "The number of houses destroyed has risen to 40", "they put the death toll
 * at 12", "the toll of the storm reached 9".
 */
#ifndef SITREP_TALLIES_H
#define SITREP_TALLIES_H

#include "reading/reading.h"

/* Gives a bare number the noun, and the outcome, of the tally that it states. */
bool	tally_before(struct reading *r, struct figure *f);
/* A word for a piece or an amount of something else: units, sum. */
bool	tally_piece_at(const struct reading *r, size_t i);
/* Its own noun is only a word for a piece: "12 units". */
bool	tally_counts_pieces(const struct reading *r, const struct figure *f);

#endif
