/*
 * verdicts: which quantities are figures, when all that befell them is known.
 */
#ifndef SITREP_VERDICTS_H
#define SITREP_VERDICTS_H

#include "reading.h"

/* Sets `rejected`, or `kept_by` and `result` (measure, group, kind), of one figure. */
void	verdict_figure(struct reading *r, size_t index);

/* An outcome befell it, by a verb, a state or an outcome noun. */
bool	figure_befell(const struct reading *r, const struct figure *f);
/* Its noun says by itself what befell. */
bool	figure_decides_itself(const struct figure *f);

#endif
