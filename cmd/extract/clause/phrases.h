/*
 * phrases: the noun phrase of each figure.
 */
#ifndef SITREP_PHRASES_H
#define SITREP_PHRASES_H

#include "reading/reading.h"

/* Gives each figure its noun, its qualifiers and where its phrase ends; behind read_quantities(). */
void	read_phrases(struct reading *r);

#endif
