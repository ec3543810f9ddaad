/*
 * noun_phrase: how far a noun phrase goes.
 */
#ifndef SITREP_NOUN_PHRASE_H
#define SITREP_NOUN_PHRASE_H

#include "reading/reading.h"

/* Classes of words that are no noun, nor what stands in front of one. */
#define NO_NOUN	(WORD_PREPOSITION | WORD_AND | WORD_BUT | WORD_SUBORDINATOR | WORD_RELATIVE | \
	WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_SPEECH | WORD_NEGATION | \
	WORD_PRONOUN | WORD_DETERMINER | WORD_ARTICLE)

static inline bool
phrase_quote_at(const struct reading *r, size_t i)
{
	return text_is(r, i, "\"") || text_is(r, i, "'");
}

/* The classes of the noun of tokens first..last, as the tables have it; 0 where none knows it. */
static inline unsigned
phrase_classes(const struct reading *r, size_t first, size_t last)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	return noun.classes;
}

/* Some table knows the noun. */
static inline bool
phrase_noun_known(const struct reading *r, size_t first, size_t last)
{
	return phrase_classes(r, first, last) != 0;
}

/* A number over one stands right before `first`, so that its noun is a plural. */
static inline bool
phrase_is_of_many(const struct reading *r, size_t first)
{
	return first > 0 && r->marks[first - 1].figure && !(class_at(r, first - 1) & WORD_ARTICLE) && !text_is(r, first - 1, "one");
}

/* Behind the calibre of a weapon at `i`, "82 mm" in "unused 82 mm shells"; or `i`. */
size_t	phrase_over_measure(const struct reading *r, size_t i, size_t last);
/* The token at `i` is a plain noun before `last`, so that what stands before it may be its adjective. */
bool	phrase_noun_follows(const struct reading *r, size_t i, size_t last);
/* So it is, and no verb. */
bool	phrase_begins(const struct reading *r, size_t i, size_t last);
/* The token behind the phrase that begins at `first`, no further than `last`; `first` where none does. */
size_t	phrase_end(const struct reading *r, size_t first, size_t last);

#endif
