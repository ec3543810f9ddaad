/*
 * pairs: a new record meets its partner among the old ones, or finds none.
 */
#ifndef DIFF_PAIRS_H
#define DIFF_PAIRS_H

#include "pair/answer.h"
#include "pair/store.h"

struct pairs {
	const struct plan *plan;
	struct answer *answer;		/* borrowed */
	struct change change;
	struct span *cells[SIDES];
	struct arena texts;
};

void	pairs_open(struct pairs *pairs, const struct plan *plan, struct answer *answer);
/* An old record goes into the store. */
void	pairs_keep(struct pairs *pairs, struct store *store, const struct item *item);
/* A new record comes; the store remembers it. */
void	pairs_meet(struct pairs *pairs, struct store *store, const struct item *item);
/* An old record found no partner; `after` is the line of the new record that it comes behind. */
void	pairs_gone(struct pairs *pairs, const struct item *item, unsigned long long after);
void	pairs_close(struct pairs *pairs);

#endif
