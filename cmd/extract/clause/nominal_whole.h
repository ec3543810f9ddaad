/*
 * nominal_whole: those of whom what befell them stands in the whole that they are of.
 *
 * Each gives true where the figure has its outcome by it.
 */
#ifndef SITREP_NOMINAL_WHOLE_H
#define SITREP_NOMINAL_WHOLE_H

#include "reading/reading.h"

/* "Ten of the dead were women", "of those held, ten were women" */
bool	nominal_of_whole(const struct reading *r, struct figure *f);
/* "Four nurses and two cooks were among the dead", "nine nurses, two of them nuns, were"; "two boys among the dead"
 * where no verb stands before them. */
bool	nominal_among(const struct reading *r, struct figure *f, bool behind_verb);

#endif
