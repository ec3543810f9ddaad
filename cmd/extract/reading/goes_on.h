/*
 * goes_on: paragraphs that go on about what the one above them told.
 */
#ifndef SITREP_GOES_ON_H
#define SITREP_GOES_ON_H

#include "reading/reading.h"

/* Whether the paragraph opens with the event that the one right above it told of: "The raid", "That blast". */
bool	paragraph_goes_on(const struct reading *r, size_t block);

#endif
