/*
 * verdicts: which quantities are figures, when all that befell them is known.
 *
 * From bottom to top: circumstances, locating, composition, other_words and counted know how a figure stands among what
 * is told; realis tells by them whether it took place; articles, with article_listed, one_more and predicates, whether
 * an article counts; verdicts.c asks them in turn. company looks at the text as a whole when all is judged.
 */
#ifndef SITREP_VERDICTS_H
#define SITREP_VERDICTS_H

#include "reading/reading.h"

/* Sets `rejected`, or `kept_by` and `result` (measure, group, kind), of a figure that numbers/discard.h did not
 * reject. */
void	verdict_figure(struct reading *r, size_t index);
/* Sets `result` by the words of one that is kept: once more where these have changed. */
void	verdict_classify(const struct reading *r, struct figure *f);

#endif
