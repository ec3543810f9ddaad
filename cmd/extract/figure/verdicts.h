/*
 * verdicts: which quantities are figures, when all that befell them is known.
 */
#ifndef SITREP_VERDICTS_H
#define SITREP_VERDICTS_H

#include "reading/reading.h"

/* Sets `rejected`, or `kept_by` and `result` (measure, group, kind), of a figure that no rule of discard.h rejected. */
void	verdict_figure(struct reading *r, size_t index);
/* Sets `result` by the words of one that is kept: once more where these have changed. */
void	verdict_classify(const struct reading *r, struct figure *f);

#endif
