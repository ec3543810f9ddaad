/*
 * label_words: which words of its sentence are the label of a figure.
 */
#ifndef SITREP_LABEL_WORDS_H
#define SITREP_LABEL_WORDS_H

#include "reading/reading.h"

/* The words before the first colon of the figure's sentence, or its dash. */
bool	label_of_figure(const struct reading *r, const struct figure *f, struct words *label);

#endif
