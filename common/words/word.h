/*
 * word: a word of the vocabulary as a number, and what is asked of each.
 *
 * Words are told apart by comparing numbers, which intern.h gives. WORD_NONE is
 * any word that no table has.
 */
#ifndef SITREP_WORD_H
#define SITREP_WORD_H

#include <stdbool.h>
#include <stdint.h>

typedef uint32_t word;
#define WORD_NONE	((word)0)

/* Of a word in a small set, which holds it and perhaps others. */
static inline uint64_t
word_bit(word w)
{
	return (uint64_t)1 << (w % 64);
}

/* Classes of function words and of marks, from function-words.tsv: bits. */
enum {
	WORD_PREPOSITION = 1u << 0,
	WORD_DETERMINER = 1u << 1,	/* the, this, its, their ... */
	WORD_PRONOUN = 1u << 2,		/* they, it, who ... */
	WORD_BE = 1u << 3,
	WORD_HAVE = 1u << 4,
	WORD_DO = 1u << 5,
	WORD_MODAL = 1u << 6,
	WORD_AND = 1u << 7,		/* and, or, as well as, & */
	WORD_BUT = 1u << 8,		/* but, while, whereas, against, compared */
	WORD_SUBORDINATOR = 1u << 9,	/* when, after, because, if ... */
	WORD_RELATIVE = 1u << 10,	/* who, whom, which, that */
	WORD_ADVERB = 1u << 11,		/* also, already, reportedly, together ... */
	WORD_SPEECH = 1u << 12,		/* said, announced ... from attributions.tsv, in every form */
	WORD_NEGATION = 1u << 13,	/* not, never, neither */
	WORD_MONTH = 1u << 14,
	WORD_WEEKDAY = 1u << 15,
	WORD_NUMBER = 1u << 16,		/* spelled-out cardinals, vague quantities: may start a quantity */
	WORD_ORDINAL = 1u << 17,
	WORD_UNIT = 1u << 18,
	WORD_ABBREVIATION = 1u << 19,	/* Gen., No., approx.: a period after it ends no sentence */
	WORD_MORE = 1u << 20,		/* more, further, other, others, another, additional */
	WORD_ARTICLE = 1u << 21,	/* a, an, another */
	WORD_LOCATES = 1u << 22,	/* in, near, across: a place may follow that governs */
	WORD_DIRECTION = 1u << 23,	/* northern, south-east, greater: stands between "in" and a place */
	WORD_UNDATES = 1u << 24,	/* issued, before, until: the time that follows governs no figure */
	WORD_COMPARES = 1u << 25,	/* than, against: an earlier or other value follows */
	WORD_REALIZES = 1u << 26,	/* able, managed, forced: what follows with "to" did happen */
	WORD_BOUND = 1u << 27,		/* first words of bounds.tsv: at (least), more (than), or (so) */
	WORD_TIME = 1u << 28,		/* may begin a period: yesterday, since, last */
	WORD_PRESENT = 1u << 29,	/* are, remain, currently: what is so when it is written */
	WORD_UNREAL = 1u << 30		/* if, whether, shall, is: not told as something that took place */
};

/* What is asked of each word of a text, by word; those of WORD_NONE are 0. */
struct word_facts {
	unsigned class;		/* WORD_ bits */
	unsigned nouns;		/* NOUN_ bits (noun_class.h) of the noun that it is by itself */
	/* Which lexicons have it by itself, a longer phrase that starts with it, one that goes on with it, and any that ends with
	 * it: a bit each. */
	uint32_t alone, opens, seconds, tail;
	bool	plural;		/* by irregular.tsv: children, police */
	bool	then;		/* the first word of a THEN: dead of "shot dead" */
	uint64_t cues;		/* the kinds (cue.h) of the cues that begin or end with it: a bit each */
	uint64_t cued;		/* and of those whose longest word it is, without which they stand nowhere */
};

#endif
