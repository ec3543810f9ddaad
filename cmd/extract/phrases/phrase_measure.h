/*
 * phrase_measure: numbers within a noun phrase that say of what size or make its things are, and count nothing.
 */
#ifndef SITREP_PHRASE_MEASURE_H
#define SITREP_PHRASE_MEASURE_H

#include "reading/reading.h"

/*
 * A calibre or a length that a phrase opens with, a calibre inside it, or the number of a make of weapon: "one 60 mm
 * tube", "a modified .303 rifle", "four .45-caliber pistols", "two caliber 5.56 rifles", "a Glock 17 9mm pistol".
 * Sets the token behind it.
 */
bool	phrase_inner_measure(const struct reading *r, size_t i, bool opens, size_t *behind);
/* Behind the calibre of a weapon at `i`, "82 mm" in "unused 82 mm shells"; or `i`. */
size_t	phrase_over_measure(const struct reading *r, size_t i, size_t last);
/* "one Motorola GP 180,": the number of a model behind its capitals ends its name; behind it, or `i`. */
size_t	phrase_over_model(const struct reading *r, size_t i, size_t first, size_t last);

#endif
