/*
 * names: those of whom a sentence tells, listed by name.
 */
#ifndef SITREP_NAMES_H
#define SITREP_NAMES_H

#include "reading/reading.h"

/* "two suspects: Sani Musa, 32, and Bello Ali were held", "two men, identified as Sani Musa, 32, and": the "were"
 * behind the names that the colon or the comma opens; `mark` where none are. */
size_t	names_end(const struct reading *r, size_t mark, size_t last);
/* "known as", "named": how many words stand there between somebody and a name; 0 for none. */
size_t	naming_words(const struct reading *r, size_t i, size_t last);

#endif
