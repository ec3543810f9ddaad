/*
 * overlap: one number out of all that was said of a cell.
 *
 * A cell is what one row of output is about: one measure and unit, and the
 * values of its group columns. Documents are settled one by one (claims.h);
 * then what they state of one region is one statement, whole regions hold
 * their parts, the latest of a running count stands, and what lies apart is
 * added up. Breakdowns that overlap are never added: one of them is taken.
 */
#ifndef AGGREGATE_OVERLAP_H
#define AGGREGATE_OVERLAP_H

#include "figures/figures.h"
#include "overlap/claim.h"
#include "overlap/sources.h"

struct overlap_policy {
	enum sources sources;
	bool	latest;			/* a later document's number stands */
	bool	prefer_parts;		/* the sum of the parts stands, not the stated whole */
};

struct answer {
	struct amount amount;
	bool	is_blank;		/* nothing can be said; the note says why */
	size_t	figures, documents;	/* behind the number */
	struct buf note;
	struct claim *claims;		/* those with a unit are the evidence; `of` counts
					   from the first claim of the document */
	size_t	n;
};

/* Of the facts `numbers`, in the order of the input. */
void	overlap_settle(struct answer *answer, const struct figures *figures,
	    const uint32_t *numbers, size_t n, const struct overlap_policy *policy);
void	answer_free(struct answer *answer);

#endif
