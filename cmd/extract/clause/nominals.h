/*
 * nominals: an outcome that stands as a noun, a label or a whole beside its number: "the death of 12".
 *
 * Each gives true where the figure has its outcome by it.
 */
#ifndef SITREP_NOMINALS_H
#define SITREP_NOMINALS_H

#include "clause/look_behind.h"
#include "reading/reading.h"

/* "The dead were two men", "those who gave up were six men": the outcome stands before the token `at`. */
bool	nominal_before(const struct reading *r, struct figure *f, size_t at);
/* "the death of 12", "damage to 40 houses": the noun before that preposition; with `acts` a verb as well. */
bool	nominal_of(const struct reading *r, struct figure *f, size_t preposition, bool acts);
/* What the number's own phrase, or a noun right before it, says. */
bool	nominal_beside(const struct reading *r, struct figure *f, const struct behind *behind);
/* "Valley - dead 3, missing 2", "ruined (12), damaged (9)": an outcome as a label right before a bare number, or before
 * a mark. */
bool	nominal_label(const struct reading *r, struct figure *f);

#endif
