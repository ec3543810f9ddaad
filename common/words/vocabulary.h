/*
 * vocabulary: the words, as data.
 *
 * The words of the columns PHRASE, WORD and THEN of its tables are interned in
 * every inflected form, so that a token is looked up once and then compared as a
 * number. A column `word-class` names the classes (word.h) of its row's first
 * word. vocabulary_open.h opens one.
 *
 * The room from bottom to top:
 *
 *	word, intern		a word as a number
 *	named			what names in cells stand for
 *	word_table, inflect	the lines of a table, the forms of a word
 *	token			a word, number or mark of a text
 *	lexicon, cue		the phrases of a table, found in tokens
 *	lexicon_build		made of the table
 *	discard_row		the cells of one table that several read
 *	words, word_store	our tables as text; all tables and their lexicons
 *	vocabulary		asked by name: what other rooms use
 *	scan, scan_text, scan_groups, scan_word, scan_number, token_scan
 *				a text's tokens, by its words
 *	measures, noun_class, classify_noun, classify_outcome, classify
 *				what words amount to
 *	image, vocabulary_build, _read, _make, _open
 *				how one is made
 */
#ifndef SITREP_VOCABULARY_H
#define SITREP_VOCABULARY_H

#include "base/span.h"
#include "words/intern.h"
#include "words/lexicon.h"
#include "words/word.h"
#include "words/word_table.h"

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
	struct intern words;
	struct lexicons lexicons;
	struct tables_asked tables;
	struct word_store *store;	/* what it is made of; owned */
};

void	vocabulary_free(struct vocabulary *vocabulary);
const struct table *vocabulary_table(const struct vocabulary *vocabulary, const char *name);
/* Lexicons are built once with the vocabulary, by table name. */
const struct lexicon *vocabulary_lexicon(const struct vocabulary *vocabulary, const char *table);
word	vocabulary_word(const struct vocabulary *vocabulary, struct span folded);	/* or WORD_NONE */
/* The same, and quicker, of one from whose start on `room` bytes may be read. */
word	vocabulary_word_within(const struct vocabulary *vocabulary, struct span folded, size_t room);
struct span vocabulary_spelling(const struct vocabulary *vocabulary, word w);

static inline unsigned
vocabulary_class(const struct vocabulary *vocabulary, word w)
{
	return vocabulary->facts[w].class;
}

#endif
