/*
 * lexicon_build: a lexicon out of its table.
 */
#ifndef SITREP_LEXICON_BUILD_H
#define SITREP_LEXICON_BUILD_H

#include "base/xalloc.h"
#include "words/inflect.h"
#include "words/intern.h"
#include "words/lexicon.h"

/* Of the first column of the table, in the arena. */
struct lexicon lexicon_build(struct table *table, enum inflect inflect,
	    const struct irregulars *irregulars, struct intern_maker *words, struct arena *arena);
/* Sets the lexicon's bit at the words that its phrases start, go on and end with. */
void	lexicon_mark(const struct lexicon *lexicon, struct word_facts *facts);

#endif
