/*
 * memo: what some cells came to, remembered a while.
 *
 * Tables say the same things over and over. A memo keeps a fixed number of
 * answers by the cells that they follow from; a later one takes the place of
 * an earlier one with the same slot, so memory stays constant and what is
 * answered never depends on it.
 */
#ifndef NORMALIZE_MEMO_H
#define NORMALIZE_MEMO_H

#include <stdint.h>

#include "base/span.h"

#define MEMO_CELLS	8	/* at most so many in a question or an answer */

struct memo;

struct memo_question {
	const struct span *cells;
	size_t	n;
	uint64_t hash;
};

struct memo *memo_open(void);
void	memo_ask(struct memo_question *question, const struct span *cells, size_t n);
/* The answer's cells, good until the next memo_keep(); false if it is not remembered. */
bool	memo_find(const struct memo *memo, const struct memo_question *question,
	    struct span *answer, size_t n);
/* Copies the answer, unless it is very long. */
void	memo_keep(struct memo *memo, const struct memo_question *question,
	    const struct span *answer, size_t n);
void	memo_free(struct memo *memo);

#endif
