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
/* An object begins at `i`: a quantity, a determiner, a pronoun or a noun. */
bool	object_at(const struct reading *r, size_t i, size_t last);

#endif
