/*
 * scope_set: how a figure is given its scope and the whole that it is part of.
 *
 * Whatever rule finds them: a figure keeps the name of that rule, for --explain.
 */
#ifndef SITREP_SCOPE_SET_H
#define SITREP_SCOPE_SET_H

#include "reading/reading.h"

/* The rule that says so; for no scope, NULL. */
void	scope_set(struct figure *f, enum scope scope, const char *rule);
/* A part keeps what a cue said of it; a total that is a part of more is a part. */
void	scope_part_of(struct reading *r, size_t part, size_t whole, const char *rule);

struct scope_way {		/* a rule that finds the whole of a figure, or NONE */
	size_t	(*whole)(const struct reading *, size_t);
	const char *rule;
};

/* The first of n ways that finds a whole, which total_of is set to: its rule; or NULL. */
const char *scope_first_way(struct reading *r, size_t index, const struct scope_way *ways, size_t n);

#endif
