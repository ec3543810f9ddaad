/*
 * clauses: which act belongs to which figure.
 *
 * From bottom to top: asides know insertions; walk_acts and walk_figures go over what stands ahead, behind_over over
 * what stands behind; look_ahead and look_behind look from a figure; nominals and of_another judge what they found;
 * choose_act takes one; clauses.c asks them for each figure, and the files of a single idiom (put_at, told_as,
 * with_part ...) where no look tells. Beside them all stands sources.
 */
#ifndef SITREP_CLAUSES_H
#define SITREP_CLAUSES_H

#include "reading/reading.h"

/* Gives figures their act, or an outcome that their phrase itself holds; behind read_phrases(). */
void	read_clauses(struct reading *r);

#endif
