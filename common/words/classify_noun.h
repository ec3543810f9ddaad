/*
 * classify_noun: what a counted noun is.
 */
#ifndef SITREP_CLASSIFY_NOUN_H
#define SITREP_CLASSIFY_NOUN_H

#include "words/noun_class.h"
#include "words/vocabulary.h"

/* Cells of the tables that know nouns, in the order of their columns. */
enum { OUTCOME_NOUN_PHRASE, OUTCOME_NOUN_OF, OUTCOME_NOUN_STRENGTH, OUTCOME_NOUN_CLASS,
	OUTCOME_NOUN_MEASURE, OUTCOME_NOUN_GROUP };
enum { EVENT_PHRASE, EVENT_MEASURE };
enum { NOUN_CELL_PHRASE, NOUN_CELL_CLASS, NOUN_CELL_GROUP, NOUN_CELL_DEFAULT };
enum { GROUP_PHRASE, GROUP_OF, GROUP_GROUP };

/* Those tables; of phrases as long as each other the first one's counts. */
enum noun_table { OUTCOME_NOUNS, EVENTS, NOUNS, GROUPS, NOUN_TABLES };
extern const char *const noun_tables[NOUN_TABLES];

struct noun {
	unsigned classes;	/* 0: no table knows it */
	struct span group;
	struct span measure;	/* of an event, or of an outcome noun; empty else */
	const struct row *row;
};

/* "acute encephalitis syndrome", "Marburg virus": an illness is among the words, or what sounds like one. */
bool	noun_is_illness(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);
/* The same, or a word that is said of cases: confirmed, infections. */
bool	noun_names_illness(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);

/* The class of a noun phrase by its head: the longest known tail of what
 * stands before its first "of", "in", "from", "with" ... (and of what follows
 * "pieces of", "members of", "bodies of" ...). */
void	classify_noun(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct noun *noun);

/* The classes of a noun of one word; 0 of most words, which are none and end none. */
static inline unsigned
noun_classes(const struct vocabulary *vocabulary, const struct token *token)
{
	struct noun noun;

	if (token->tail == token->word)
		return vocabulary->facts[token->word].nouns;
	classify_noun(vocabulary, token, 1, &noun);
	return noun.classes;
}

#endif
