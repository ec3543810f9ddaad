/*
 * hashed: two tables in any order.
 *
 * The old table is kept, the new one meets it. Which of them is the smaller
 * makes no difference: of what only one has, in either, the key is kept too, so
 * that a key that stands twice is found. Beyond the memory both go to temporary
 * files in parts.
 */
#ifndef DIFF_HASHED_H
#define DIFF_HASHED_H

#include "answer.h"

void	hash_tables(const struct plan *plan, struct side sides[SIDES], struct answer *answer,
	    size_t memory);

#endif
