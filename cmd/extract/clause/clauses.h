/*
 * clauses: which act belongs to which figure.
 */
#ifndef SITREP_CLAUSES_H
#define SITREP_CLAUSES_H

#include "reading/reading.h"

/* Gives figures their act, or an outcome that their phrase itself holds; behind read_phrases(). */
void	read_clauses(struct reading *r);

#endif
