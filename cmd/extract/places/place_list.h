/*
 * place_list: lists of places: "Lyon, Metz (12) and Brest", and those whose items are called by them: "Lyon: 12",
 * "Metz: nine".
 */
#ifndef SITREP_PLACE_LIST_H
#define SITREP_PLACE_LIST_H

#include "reading/reading.h"

/* What the item is called, before the colon or dash that a number stands behind, or the number that ends it; empty
 * where nothing is. */
struct words place_list_label(const struct reading *r, size_t block);
/* Capitals that no table knows as anything but places, and no place yet. */
bool	place_list_may_name(const struct reading *r, struct words words);
/* Whether a label may be the name of a place that nobody knows: "Orn", "Upper Orn", "High Ridge"; but no "Armed
 * Men". */
bool	place_list_names(const struct reading *r, struct words label);
/*
 * The mention that heads the list of one that stands in it: Peru in "Peru, Chile, the Netherlands and Chad", "Peru
 * (12), Chile (3) and Chad (1)"; the mention itself where it is in none.
 */
const struct place_mention *place_list_head(const struct reading *r, const struct place_mention *place,
	    size_t sentence_first);
/* From that block on, items one behind the other: the end of them, and whether most are called by a known place. */
size_t	place_list_end(const struct reading *r, size_t block, bool *by_place);

#endif
