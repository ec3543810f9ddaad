/*
 * same_head: whether two figures count by one word.
 */
#ifndef SITREP_SAME_HEAD_H
#define SITREP_SAME_HEAD_H

#include "reading/reading.h"

/* Both count the same noun, by its last word. */
static inline bool
same_head(const struct reading *r, const struct figure *a, const struct figure *b)
{
	return a->noun.first < a->noun.last && b->noun.first < b->noun.last &&
	    span_equal(token_at(r, a->noun.last - 1)->text, token_at(r, b->noun.last - 1)->text);
}

#endif
