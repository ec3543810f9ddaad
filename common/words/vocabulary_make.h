/*
 * vocabulary_make: a vocabulary out of its tables, or out of what was made of them before.
 */
#ifndef SITREP_VOCABULARY_MAKE_H
#define SITREP_VOCABULARY_MAKE_H

#include "words/image.h"
#include "words/vocabulary.h"

/*
 * Our own tables, and those of `directory` (NULL: none) over them; NULL where one of those is bad, which is
 * reported. What was `made` of ours (NULL: nothing yet) is taken as far as a directory leaves it. The caller frees.
 */
struct vocabulary *vocabulary_make(const char *directory, const struct image *made);

#endif
