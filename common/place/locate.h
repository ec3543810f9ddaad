/*
 * locate: what a place cell means.
 *
 * The room from bottom to top: place; place_key, place_line and place_index, a place as a
 * line; candidates, the places of one name; gazetteer_file, gazetteer and lent_name; part,
 * locate_piece, locate_parts and containment, what a cell names; locate.
 */
#ifndef SITREP_LOCATE_H
#define SITREP_LOCATE_H

#include "place/gazetteer.h"

/*
 * What a place cell means: "Mosul, Iraq"; "Iraq and Syria"; "the upper and lower valleys of Nepal";
 * "Bari district, Puglia region". Countries in text order joined by '+'; area of
 * the most exact part. `hint` (may be empty) is a country or countries, "IQ+SY", that other cells make likely. False where
 * nothing in it is known or it stays ambiguous: *why then says so, with the candidates, in the arena.
 */
struct located {
	struct span country;
	struct span area;
	struct span note;	/* what was assumed ("Tripoli: LY rather than LB"); empty if plain */
};
bool	gazetteer_locate(const struct gazetteer *gazetteer, const struct vocabulary *vocabulary, struct span text,
	    struct span hint, struct arena *arena, struct located *located, struct span *why);

#endif
