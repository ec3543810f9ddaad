/*
 * answer: changes on their way to the report, in its order.
 *
 * Changes that come in order are reported at once; the others wait until all
 * are there, and so do those of figures, whose kind hangs on the rest.
 */
#ifndef DIFF_ANSWER_H
#define DIFF_ANSWER_H

#include "report/report.h"

struct answer;

struct answer *answer_open(const struct plan *plan, struct report *report, bool in_order,
	    size_t memory);
/* Whether the record takes part; each that is read is shown to this once. */
bool	answer_takes(struct answer *answer, struct side *side);
/* Where the change comes: by `first`, then by `second`. No two have the same. */
void	answer_add(struct answer *answer, unsigned long long first, unsigned long long second,
	    const struct change *change);
/* Reports what waits; true if there was any difference. */
bool	answer_end(struct answer *answer);
void	answer_close(struct answer *answer);

#endif
