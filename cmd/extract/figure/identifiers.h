/*
 * identifiers: digits that name something and count nothing.
 *
 * Years, codes, telephone numbers, addresses, numbers of clauses and of
 * designations, told by their shape and by what stands beside them.
 */
#ifndef SITREP_IDENTIFIERS_H
#define SITREP_IDENTIFIERS_H

#include "reading/reading.h"

/* The reason (static text, or that of the figure before), or NULL. */
const char *identifier_reason(const struct reading *r, const struct figure *figure,
	    struct words sentence);

/* Its number is one token of digits, with separators or without. */
bool	figure_is_digits(const struct reading *r, const struct figure *figure);
bool	figure_has_plain_digits(const struct reading *r, const struct figure *figure);
/* A noun that some table knows follows: "Report 12 missions" counts missions. */
bool	figure_noun_behind(const struct reading *r, const struct figure *figure, struct words sentence);

#endif
