/*
 * token: words, numbers and marks of a text, with their bytes.
 *
 * start and end are offsets in the original text whatever was folded or
 * mended, so that every figure can be cut out of its document again. `text`
 * is what is matched: case-folded, accents stripped (NFKD by utf8proc), curly
 * apostrophes made straight, a word that was divided over a line end joined.
 *
 * A word is letters with inner apostrophes, periods of abbreviations (U.S.,
 * p.m.) and hyphens: "US-only", "well-known" and "U.S.-led" are one token, and
 * so is "al-Hol". A possessive `'s` is a token of its own.
 */
#ifndef SITREP_TOKEN_H
#define SITREP_TOKEN_H

#include <stdint.h>

#include "base/span.h"
#include "words/word.h"

enum token_kind {
	TOKEN_WORD,
	TOKEN_NUMBER,		/* digits with separators: 33, 1,200, 1 200, 2.5, 1.234.567; also OCR's "O", "l0" where plain */
	/* Digits and letters or marks grown together that name something: F-16, 7.62mm, MQ-9, 3.2.1, 2023/45 */
	TOKEN_CODE,
	TOKEN_TIME,		/* 14:05, 4 a.m. stays two tokens */
	/* One mark of punctuation or currency, canonical: , . ; : ( ) [ ] " - (hyphen) en dash and em dash by flag, % $ ... */
	TOKEN_MARK
};

enum {
	TOKEN_CAPITAL = 1u << 0,	/* starts with an upper-case letter */
	TOKEN_ALL_CAPS = 1u << 1,	/* has no lower-case letter and at least two upper-case ones */
	TOKEN_SPACE = 1u << 2,		/* white space stands before it */
	TOKEN_LINE = 1u << 3,		/* first token of its line */
	TOKEN_DASH = 1u << 4,		/* a mark that is an en dash, em dash or " - " */
	TOKEN_OPENING = 1u << 5,	/* an opening quotation mark or bracket */
	TOKEN_CLOSING = 1u << 6,
	TOKEN_MENDED = 1u << 7,		/* text is not what was written (OCR, hyphenation) */
	TOKEN_SUFFIX = 1u << 8		/* grown on to the token before: the k of 15k, the kg of 40kg */
};

struct token {
	size_t	start, end;		/* bytes of the text, half-open */
	struct span text;		/* folded; in the arena or the vocabulary */
	uint8_t	kind;			/* enum token_kind */
	char	initial;		/* of text; NUL where that is empty */
	unsigned flags;
	word	word;			/* the vocabulary's id; WORD_NONE if no table has it */
	word	tail;			/* of the end of a hyphenated word (machine-gun: gun); else the same as word */
	/* What the vocabulary knows of the word, at hand since it is asked again and again; by token_name(), as the initial. */
	unsigned class;			/* WORD_ bits */
	uint32_t alone, opens, seconds;	/* as in its facts */
};

/* `facts` are the vocabulary's, by word. */
static inline void
token_name(struct token *token, const struct word_facts *facts, word w, word tail)
{
	token->initial = token->text.n ? *token->text.p : '\0';
	token->word = w;
	token->tail = tail;
	token->class = facts[w].class;
	token->alone = facts[w].alone;
	token->opens = facts[w].opens;
	token->seconds = facts[w].seconds;
}

/* It reads so, which nearly none that is asked does. */
static inline bool
token_is(const struct token *token, const char *text)
{
	return token->initial == *text && span_is(token->text, text);
}

/* Its class, and that of its tail. */
static inline unsigned
token_classes(const struct token *token, const struct word_facts *facts)
{
	return token->tail == token->word ? token->class : token->class | facts[token->tail].class;
}

/* Whether the lexicons of the bits have a phrase that starts with it. */
static inline bool
token_begins(const struct token *token, uint32_t lexicons)
{
	return ((token->alone | token->opens) & lexicons) != 0;
}

struct tokens {
	struct token *p;
	size_t	n;
	size_t	room;
};

void	tokens_free(struct tokens *tokens);

struct range {
	size_t	start, end;		/* bytes of the text, half-open */
};

#endif
