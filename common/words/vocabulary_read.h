/*
 * vocabulary_read: the tables of a user's directory.
 */
#ifndef SITREP_VOCABULARY_READ_H
#define SITREP_VOCABULARY_READ_H

#include <stdbool.h>

#include "words/word_store.h"

/* Lays the tables of a directory over those that are there; false where one is bad, which is reported. */
bool	vocabulary_read(struct word_store *store, const char *directory);

#endif
