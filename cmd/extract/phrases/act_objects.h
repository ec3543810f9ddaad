/*
 * act_objects: whether an object begins behind a verb.
 */
#ifndef SITREP_ACT_OBJECTS_H
#define SITREP_ACT_OBJECTS_H

#include "reading/reading.h"

/* A word that can be part of a noun phrase. */
bool	is_noun_like(const struct reading *r, size_t i);
/* A number, an article or money. */
bool	starts_quantity(const struct reading *r, size_t i);
/* "killed up to 12", "over 40", "as many as 12": a quantity with its bound begins at `i`. */
bool	object_is_bounded(const struct reading *r, size_t i, size_t last);
/* An object begins at `i`: a quantity, a determiner, a pronoun or a noun. */
bool	object_at(const struct reading *r, size_t i, size_t last);

#endif
