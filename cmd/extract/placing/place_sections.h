/*
 * place_sections: headings that are called by places, each over a section of its own.
 */
#ifndef SITREP_PLACE_SECTIONS_H
#define SITREP_PLACE_SECTIONS_H

#include "reading/reading.h"

/* A heading marked like those of the text below is its first section's, and no title. */
bool	heading_opens_sections(const struct reading *r, size_t block);

#endif
