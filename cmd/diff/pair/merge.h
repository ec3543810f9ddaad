/*
 * merge: two tables in the order of their key, side by side.
 *
 * Memory is one record a side. The order is checked, and so is that no key
 * comes twice, unless repeats pair; either ends the program.
 */
#ifndef DIFF_MERGE_H
#define DIFF_MERGE_H

#include "pair/answer.h"

void	merge_tables(const struct plan *plan, struct side sides[SIDES], struct answer *answer);

#endif
