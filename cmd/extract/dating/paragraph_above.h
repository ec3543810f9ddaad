/*
 * paragraph_above: a paragraph that tells no time and goes on with what those above it told.
 */
#ifndef SITREP_PARAGRAPH_ABOVE_H
#define SITREP_PARAGRAPH_ABOVE_H

#include "reading/reading.h"

/* The day or days of the news that the paragraphs right above the figure's tell; under a lead that tells a time,
 * `report`, only a day, where the paragraph opens with what they told of; NONE. */
size_t	time_of_paragraph_above(const struct reading *r, const struct figure *f, size_t report);

#endif
