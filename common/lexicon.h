/*
 * lexicon: how vocabulary.c builds one; what it answers is in vocabulary.h.
 */
#ifndef SITREP_LEXICON_H
#define SITREP_LEXICON_H

#include "inflect.h"
#include "intern.h"
#include "vocabulary.h"

struct lexicon_entry {
	word	first;			/* of the phrase */
	uint32_t words;			/* all of them: where in the lexicon's words */
	uint16_t n;
	uint16_t form;
	uint32_t row;
	uint32_t next_at, next_tail;	/* entries of the same bucket; 0: none */
	uint32_t same;			/* the same words of another row */
};

#define LEXICONS_MAX	32

struct lexicon *lexicon_open(struct table *table, enum inflect inflect,
	    const struct irregulars *irregulars, struct intern *words, struct arena *arena);
/* Sets the lexicon's bit at the words that its phrases start and end with. */
void	lexicon_mark(const struct lexicon *lexicon, struct word_facts *facts);
void	lexicon_close(struct lexicon *lexicon);

#endif
