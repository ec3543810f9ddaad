/*
 * verb_group: forms of be and have and adverbs in front of a verb: "had already been" of "had already been hurt".
 */
#ifndef SITREP_VERB_GROUP_H
#define SITREP_VERB_GROUP_H

#include "reading/reading.h"

static inline bool
is_of_verb_group(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_ADVERB)) != 0;
}

/* Where those begin that end before token `i`, no further back than `first`. */
static inline size_t
verb_group_start(const struct reading *r, size_t i, size_t first)
{
	while (i > first && is_of_verb_group(r, i - 1))
		i--;
	return i;
}

/* The act at token `i`, or behind those; NONE. */
static inline size_t
verb_group_act(const struct reading *r, size_t i, size_t last)
{
	while (i < last && !r->marks[i].act && is_of_verb_group(r, i))
		i++;
	return i < last && r->marks[i].act ? r->marks[i].act - 1 : NONE;
}

#endif
