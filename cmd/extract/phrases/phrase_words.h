/*
 * phrase_words: what may stand in a noun phrase, a word by itself.
 */
#ifndef SITREP_PHRASE_WORDS_H
#define SITREP_PHRASE_WORDS_H

#include "reading/reading.h"

/* Classes of words that are no noun, nor what stands in front of one. */
#define NO_NOUN	(WORD_PREPOSITION | WORD_AND | WORD_BUT | WORD_SUBORDINATOR | WORD_RELATIVE | \
	WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_SPEECH | WORD_NEGATION | \
	WORD_PRONOUN | WORD_DETERMINER | WORD_ARTICLE)

/* A mark of quotation, whether it opens or closes. */
static inline bool
phrase_quote_at(const struct reading *r, size_t i)
{
	return text_is(r, i, "\"") || text_is(r, i, "'");
}

/* A number over one stands right before `first`, so that its noun is a plural. */
static inline bool
phrase_is_of_many(const struct reading *r, size_t first)
{
	return first > 0 && r->marks[first - 1].figure && !(class_at(r, first - 1) & WORD_ARTICLE) &&
	    !text_is(r, first - 1, "one");
}

/* The token at `i` is a plain noun before `last`, so that what stands before it may be its adjective. */
bool	phrase_noun_follows(const struct reading *r, size_t i, size_t last);

#endif
