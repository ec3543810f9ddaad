/*
 * place_sentence: the place of a figure in its own sentence.
 *
 * Its clause first: what labels it, what follows up to the next figure, what
 * stands before all figures; then what else the sentence says.
 */
#ifndef SITREP_PLACE_SENTENCE_H
#define SITREP_PLACE_SENTENCE_H

#include "reading/reading.h"

/* A place stands there that can govern. */
static inline bool
place_governs_at(const struct reading *r, size_t token)
{
	return r->marks[token].place && reading_place_at(r, token)->governs;
}

/* The mention, or NONE. Figures before it in the sentence have their places. */
size_t	place_in_sentence(const struct reading *r, size_t index, enum basis *basis);

#endif
