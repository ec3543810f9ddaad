/*
 * runs: temporary files, each of them in order, read as one that is.
 */
#ifndef SITREP_RUNS_H
#define SITREP_RUNS_H

#include "base/spill.h"

/* Below 0 where `a` comes before `b`, above where it comes behind. */
typedef int runs_order(const void *about, struct span a, struct span b);

struct runs {			/* starts as zeros */
	struct run_head *heads;	/* a heap: what comes first is on top */
	size_t	n, room;
	bool	given;		/* the record on top was; the next call goes on from it */
	runs_order *order;
	const void *about;
};

void	runs_add(struct runs *runs, struct spill *run);		/* all records of it are in; now ours */
/* Once all were added; `about` goes to `order`. */
void	runs_begin(struct runs *runs, runs_order *order, const void *about);
bool	runs_next(struct runs *runs, struct span *record);	/* valid until the next call */
void	runs_close(struct runs *runs);		/* it is as zeros then */

#endif
