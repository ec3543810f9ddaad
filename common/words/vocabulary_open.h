/*
 * vocabulary_open: the vocabulary of a program.
 */
#ifndef SITREP_VOCABULARY_OPEN_H
#define SITREP_VOCABULARY_OPEN_H

#include "words/vocabulary.h"

/* The compiled-in tables, and those of `directory` (NULL: none) over them. A bad table is
 * reported with file and line and gives NULL. The caller frees. */
struct vocabulary *vocabulary_open(const char *directory);

#endif
