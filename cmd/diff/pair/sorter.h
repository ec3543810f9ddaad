/*
 * sorter: pieces of bytes, given back in the order of two numbers.
 *
 * Beyond its memory, sorted runs go to temporary files. No two pieces have
 * the same two numbers.
 */
#ifndef DIFF_SORTER_H
#define DIFF_SORTER_H

#include "base/span.h"

struct sorter;

struct sorter *sorter_open(size_t memory);	/* bytes to use, about */
void	sorter_add(struct sorter *sorter, unsigned long long first, unsigned long long second,
	    struct span bytes);
/* The next in order, valid until the call after; nothing is added once this was called. */
bool	sorter_next(struct sorter *sorter, struct span *bytes);
void	sorter_close(struct sorter *sorter);

#endif
