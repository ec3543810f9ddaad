/*
 * lexicon: the phrases of one table, found in tokens.
 *
 * A lexicon finds the longest phrase of the table's first column. A verb's first
 * word stands in any form, a noun's last in singular or plural. It holds numbers
 * and whole arrays, so that it can be compiled in; lexicon_build.h makes one.
 */
#ifndef SITREP_LEXICON_H
#define SITREP_LEXICON_H

#include <stdint.h>

#include "words/inflect.h"
#include "words/token.h"
#include "words/word_table.h"

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

struct lexicon {
	const struct word_facts *facts;
	uint32_t bit;			/* in the facts */
	unsigned shift;			/* of a word's hash, for its bucket */
	const uint32_t *at, *tail;	/* buckets, by first and by last word: entries, 0 for none */
	const struct lexicon_entry *entries;	/* from 1 */
	const word *words;		/* of all phrases */
	struct table *table;
	uint32_t n_entries, n_words;
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

struct match {
	const struct row *row;	/* the first of the rows with this phrase; lexicon_next() gives others */
	size_t	n;		/* tokens matched */
	unsigned form;		/* FORM_ bits */
	const struct lexicon *lexicon;	/* these two for lexicon_next() */
	uint32_t entry;
};

/* These two do what the next two do, of a first or last word that was found to be in the lexicon. */
bool	lexicon_longest_at(const struct lexicon *lexicon, const struct token *tokens, size_t n,
	    struct match *match);
bool	lexicon_longest_tail(const struct lexicon *lexicon, const struct token *tokens, size_t n,
	    struct match *match);

/* Whether a phrase may start at tokens[0]: most words start none, nor do most go on with the next. */
static inline bool
lexicon_may_be_at(const struct lexicon *lexicon, const struct token *tokens, size_t n)
{
	return n > 0 && ((tokens[0].alone | (n > 1 ? tokens[0].opens & tokens[1].seconds : 0)) & lexicon->bit);
}

/* The longest phrase that starts at tokens[0]; false if none does. */
static inline bool
lexicon_at(const struct lexicon *lexicon, const struct token *tokens, size_t n,
    struct match *match)
{
	return lexicon_may_be_at(lexicon, tokens, n) && lexicon_longest_at(lexicon, tokens, n, match);
}

/* The longest phrase that ends with tokens[n - 1], looking back no further than tokens[0]. */
static inline bool
lexicon_tail(const struct lexicon *lexicon, const struct token *tokens, size_t n,
    struct match *match)
{
	return n > 0 && ((lexicon->facts[tokens[n - 1].word].tail |
	    lexicon->facts[tokens[n - 1].tail].tail) & lexicon->bit) &&
	    lexicon_longest_tail(lexicon, tokens, n, match);
}

/* Another row with the very same phrase (another class condition); false when there is none. */
bool	lexicon_next(struct match *match);
bool	lexicon_has_next(const struct match *match);
/* The same, without those whose THEN begins with none of the words, a word_bit() of each: a verb has dozens. */
bool	lexicon_next_with(struct match *match, uint64_t words);

#endif
