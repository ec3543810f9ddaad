/*
 * vocabulary_build: the lexicons and the words of a vocabulary, out of its tables.
 */
#ifndef SITREP_VOCABULARY_BUILD_H
#define SITREP_VOCABULARY_BUILD_H

#include "words/vocabulary.h"

/* Its store has the tables; all that depends on a lexicon's name is the caller's to add. */
void	vocabulary_build(struct vocabulary *vocabulary);

#endif
