/*
 * lexicon: how vocabulary.c builds one; what it answers is in vocabulary.h.
 */
#ifndef SITREP_LEXICON_H
#define SITREP_LEXICON_H

#include "words/inflect.h"
#include "words/intern.h"
#include "words/vocabulary.h"

struct lexicon_entry {
	word	first;			/* of the phrase */
	uint32_t words;			/* all of them: where in the lexicon's words */
	uint16_t n;
	uint16_t form;
	uint32_t row;
	uint32_t next_at, next_tail;	/* entries of the same bucket; 0: none */
	uint32_t same;			/* the same words of another row */
	word	then;			/* the first word of the row's THEN; WORD_NONE: it has none, or any noun of a class */
};

/*
 * Phrases stand by the two words at their start, and by those at their end; the
 * second is WORD_NONE for one alone. Many start with "at", few with "at least".
 */
static inline uint32_t
lexicon_bucket(const struct lexicon *lexicon, word w, word second)
{
	return ((w + second * 2246822507u) * 2654435761u) >> lexicon->shift;
}

static inline uint32_t
lexicon_buckets(const struct lexicon *lexicon)
{
	return (uint32_t)1 << (32 - lexicon->shift);
}

/* Of the first column of the table, in the arena. */
struct lexicon lexicon_build(struct table *table, enum inflect inflect,
	    const struct irregulars *irregulars, struct intern_maker *words, struct arena *arena);
/* Sets the lexicon's bit at the words that its phrases start, go on and end with. */
void	lexicon_mark(const struct lexicon *lexicon, struct word_facts *facts);

#endif
