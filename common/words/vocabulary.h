/*
 * vocabulary: the words, as data.
 *
 * One table an idea, in tab-separated text: comment lines start with `#`, the
 * first other line names the columns, a dash stands for an empty cell. The
 * tables that are compiled in and those of a user's directory go through the
 * same parser, ours when the program is compiled. A user's line adds to ours,
 * and replaces the line of ours that has the same key cells (the columns whose
 * names are in capitals in the column line are the key). Two lines of one file with one key are an error that names both.
 *
 * The words of the columns PHRASE, WORD and THEN are interned in every
 * inflected form, so that a token is looked up once and then compared as a
 * number. A column `word-class` names the classes (below) of its row's first
 * word.
 */
#ifndef SITREP_VOCABULARY_H
#define SITREP_VOCABULARY_H

#include <stdint.h>

#include "base/span.h"

typedef uint32_t word;
#define WORD_NONE	((word)0)

#define VOCABULARY_CELLS	8

/* What is asked most stands first, side by side. */
struct row {
	const char *table;			/* "outcomes" */
	unsigned code[VOCABULARY_CELLS];	/* of row_code(), and 1 */
	struct span cell[VOCABULARY_CELLS];	/* empty past the columns there are */
	const char *file;			/* "outcomes.tsv", or the user's path */
	unsigned long line;
};

/*
 * What the names in a cell amount to, by the one `read` that its column has:
 * they are compared when the cell is first asked for, and never again.
 */
static inline unsigned
row_code(const struct row *row, size_t cell, unsigned (*read)(struct span))
{
	if (row->code[cell] == 0)
		((struct row *)row)->code[cell] = read(row->cell[cell]) + 1;
	return row->code[cell] - 1;
}

struct table {
	const char *name;
	struct row *rows;
	size_t	n;
	size_t	room;
	struct span columns[VOCABULARY_CELLS];
	size_t	n_columns;
	struct word_source *source;	/* of word_table.c */
};

struct tokens;
struct token;

/* What is asked of each word of a text, by word; those of WORD_NONE are 0. */
struct word_facts {
	unsigned class;		/* WORD_ bits, below */
	unsigned nouns;		/* NOUN_ bits (classify.h) of the noun that it is by itself */
	/* Which lexicons have it by itself, a longer phrase that starts with it, one that goes on with it, and any that ends with
	 * it: a bit each. */
	uint32_t alone, opens, seconds, tail;
	bool	plural;		/* by irregular.tsv: children, police */
	bool	then;		/* the first word of a THEN: dead of "shot dead" */
	uint64_t cues;		/* the kinds (cue.h) of the cues that begin or end with it: a bit each */
	uint64_t cued;		/* and of those whose longest word it is, without which they stand nowhere */
};

/* The lexicons that stages ask for; each is there. */
struct lexicons {
	const struct lexicon *attributions, *bounds, *cues, *currencies, *datelines, *discards, *events,
	    *furniture, *groups, *kinds, *months, *nouns, *number_parts, *numbers, *outcome_nouns, *outcomes,
	    *periods, *place_nouns, *states, *units, *vague;
};

/* Tables that are no lexicons and asked for again and again; each is there. */
struct tables_asked {
	const struct table *combinations, *includes, *measures, *sides, *sums, *wider;
};

struct vocabulary {
	const struct word_facts *facts;	/* by word */
	struct lexicons lexicons;
	struct tables_asked tables;
	/* What it is made of stands behind, known to vocabulary.c alone. */
};

/* The compiled-in tables, and those of `directory` (NULL: none) over them. A bad table is
 * reported with file and line and gives NULL. The caller frees. */
struct vocabulary *vocabulary_open(const char *directory);
void	vocabulary_free(struct vocabulary *vocabulary);
const struct table *vocabulary_table(const struct vocabulary *vocabulary, const char *name);
word	vocabulary_word(const struct vocabulary *vocabulary, struct span folded);	/* or WORD_NONE */
/* The same, and quicker, of one from whose start on `room` bytes may be read. */
word	vocabulary_word_within(const struct vocabulary *vocabulary, struct span folded, size_t room);
struct span vocabulary_spelling(const struct vocabulary *vocabulary, word w);

/*
 * A lexicon finds the longest phrase of one table (its first column) in
 * tokens. A verb's first word stands in any form, a noun's last in singular
 * or plural.
 */
enum inflect {
	INFLECT_NONE,
	INFLECT_NOUN,
	INFLECT_VERB
};

enum form {			/* how the word was inflected */
	FORM_BASE = 1u << 0,	/* kill, rifle */
	FORM_S = 1u << 1,	/* kills, rifles */
	FORM_ING = 1u << 2,
	FORM_PAST = 1u << 3,	/* killed, shot, fell */
	FORM_PARTICIPLE = 1u << 4	/* killed, shot, fallen */
};

struct lexicon_entry;

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

struct match {
	const struct row *row;	/* the first of the rows with this phrase; see next */
	size_t	n;		/* tokens matched */
	unsigned form;
	const struct lexicon *lexicon;	/* these two for lexicon_next() */
	uint32_t entry;
};

/* Lexicons are built once with the vocabulary, by table name. */
const struct lexicon *vocabulary_lexicon(const struct vocabulary *vocabulary, const char *table);
/* lexicon_at() and lexicon_tail() are in token.h. */
/* Another row with the very same phrase (another class condition); false when there is none. */
bool	lexicon_next(struct match *match);
bool	lexicon_has_next(const struct match *match);
/* The same, without those whose THEN begins with none of the words, a word_bit() of each: a verb has dozens. */
bool	lexicon_next_with(struct match *match, uint64_t words);

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

static inline unsigned
vocabulary_class(const struct vocabulary *vocabulary, word w)
{
	return vocabulary->facts[w].class;
}

#endif
