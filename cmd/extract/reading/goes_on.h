/*
 * goes_on: paragraphs and items that go on about what the one above them told.
 */
#ifndef SITREP_GOES_ON_H
#define SITREP_GOES_ON_H

#include "reading/reading.h"

/*
 * Whether the paragraph opens with the event that the one right above it told of, "The raid", "That blast", with some
 * of those whom it told of, "Nine have recovered", or, as an item may too, of whom it told some: "Of the dead, nine
 * were boys".
 */
bool	paragraph_goes_on(const struct reading *r, size_t block);

#endif
