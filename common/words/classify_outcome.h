/*
 * classify_outcome: what an outcome as written amounts to.
 */
#ifndef SITREP_CLASSIFY_OUTCOME_H
#define SITREP_CLASSIFY_OUTCOME_H

#include "words/vocabulary.h"

/* Cells of the tables, in the order of their columns. */
enum { OUTCOME_PHRASE, OUTCOME_THEN, OUTCOME_FRAME, OUTCOME_OF, OUTCOME_MEASURE };
enum { STATE_PHRASE, STATE_OF, STATE_MEASURE };

/* then_at(), where the first letter may be right. */
size_t then_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct span then);

/*
 * How many tokens the words of a THEN take that begin at tokens[0]; 0 if they do not
 * stand there. Its "*" is what a name or an adjective puts in between: "to * hospital";
 * one that is "<aid>" is any noun of that class, "<name>" a word with a capital.
 */
static inline size_t
then_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct span then)
{
	bool may = n > 0 && tokens->text.n > 0 && (*then.p == *tokens->text.p || *then.p == '<');

	return may ? then_read(vocabulary, tokens, n, then) : 0;
}

/* Whether some THEN may begin with the token; most words begin none. */
static inline bool
then_may_begin(const struct vocabulary *vocabulary, const struct token *token)
{
	return vocabulary->facts[token->word].then || (token->flags & TOKEN_CAPITAL) ||
	    token_begins(token, vocabulary->lexicons.nouns->bit);
}

/* state_at(), of a word that some state begins with. */
bool	state_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct match *state);

/* "in evacuation centers", and "in 12 evacuation centers": a state, or one with a number behind its first word. */
static inline bool
state_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct match *state)
{
	const struct lexicon *states = vocabulary->lexicons.states;
	bool numbered = n > 1 && (tokens[1].kind == TOKEN_NUMBER || (tokens[1].flags & TOKEN_CAPITAL)) &&
	    token_begins(tokens, states->bit);

	return (numbered || lexicon_may_be_at(states, tokens, n)) && state_read(vocabulary, tokens, n, state);
}

struct found {
	const struct row *row;	/* NULL: none suits */
	struct span measure;	/* empty: it only states that there was something */
	unsigned fit;
	bool	conditioned;	/* its OF named the class */
};

/* An outcome as written: the first that says something, or what it makes with the next. */
void	outcome_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    unsigned classes, struct found *outcome);
/* The outcome in the counted words themselves: surrendered insurgents, dead chickens. */
void	outcome_in_counted(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    unsigned classes, struct found *outcome);

#endif
