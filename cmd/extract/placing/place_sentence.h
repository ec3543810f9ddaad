/*
 * place_sentence: the place of a figure in its own sentence.
 *
 * Its clause first: what labels it, what follows up to the next figure, what
 * stands before all figures; then what else the sentence says.
 */
#ifndef SITREP_PLACE_SENTENCE_H
#define SITREP_PLACE_SENTENCE_H

#include "reading/reading.h"

/* The mention, or NONE. Figures before it in the sentence have their places. */
size_t	place_in_sentence(const struct reading *r, size_t index, enum basis *basis);

#endif
