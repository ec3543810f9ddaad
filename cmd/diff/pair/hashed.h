/*
 * hashed: two tables in any order.
 *
 * The old table is kept, the new one meets it, and of what only the new one has
 * the key is kept too, so that one that stands twice is found. So a small old
 * table is cheap beside a large new one, but for the keys. To keep the new
 * table where it is the smaller would save nothing like as much: what only the
 * old one has is a difference, and waits in the answer for its place in the
 * order of the new one, whichever of them is kept.
 *
 * Two tables of 11 million records, 630 MB each, take 1.3 GB. Beyond the memory
 * allowed both go to temporary files in parts: within 256 MB those two take
 * 140 MB and two to three times the time.
 */
#ifndef DIFF_HASHED_H
#define DIFF_HASHED_H

#include "pair/answer.h"

void	hash_tables(const struct plan *plan, struct side sides[SIDES], struct answer *answer,
	    size_t memory);

#endif
