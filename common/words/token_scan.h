/*
 * token_scan: the scan that token.c runs over a range of text, for the files
 * that know words, numbers and characters.
 *
 * Each function that takes something is called at a byte that may start its
 * kind, adds a token and moves `at` behind it; one that returns bool takes
 * nothing where it returns false. Bytes are those of the whole text.
 */
#ifndef SITREP_TOKEN_SCAN_H
#define SITREP_TOKEN_SCAN_H

#include <string.h>

#include "words/token.h"

struct scan {
	const struct vocabulary *vocabulary;
	struct arena *arena;
	struct tokens *to;
	const char *p;		/* the whole text */
	size_t	at, end;	/* of this range */
	size_t	line;		/* where the range began */
	bool	space;		/* white space stands before `at` */
};

/* A character that is more than one byte and no letter, or stands for an ASCII mark. */
struct scan_mark {
	const char *bytes;
	size_t	n;
	const char *text;	/* what it is matched as; NULL: white space */
	unsigned flags;		/* TOKEN_; of white space, TOKEN_LINE: it ends a line */
};

/* token.c */
struct token *scan_add(struct scan *s, size_t start, enum token_kind kind, struct span text,
	    unsigned flags);		/* from start to s->at; points into s->to until the next */
void	scan_find_words(const struct scan *s, struct token *token);

/* token_text.c: characters, and what written text is matched as */
const struct scan_mark *scan_mark_at(const struct scan *s, size_t at);	/* or NULL */
bool	scan_is_letter_beyond(const struct scan *s, size_t at);	/* one beyond ASCII */
size_t	scan_char_size(const struct scan *s, size_t at);	/* bytes; 1 for what is no UTF-8 */
unsigned scan_case_flags(struct span written);
struct span scan_fold(struct span text, struct arena *arena);
/* A word's text and its case; where it is written as it is matched, it is its own. */
struct span scan_fold_written(const struct scan *s, struct span written, unsigned *flags);

/* The same of a capital and small letters. */
struct span scan_fold_capital(const struct scan *s, struct span written);

/* token_word.c */
#define MENDED_LETTERS	4	/* of a word, at least, that is mended where no table has it */
void	scan_word(struct scan *s);
bool	scan_address(struct scan *s);		/* https://example.org/2020/45 */
/* Moves over letters and digits; whether there were digits. */
void	scan_skip_letters(struct scan *s, bool *digits);

/* token_groups.c */
/* Groups of three digits from `at` on, each behind `separator` (0: a blank); where they end. */
size_t	scan_groups_end(const struct scan *s, size_t at, char separator);
/*
 * Where the groups end of the number that starts with up to three digits here; *points tells whether points group them. Behind
 * the digits where there are none.
 */
size_t	scan_grouped_end(const struct scan *s, bool *points);

/* token_number.c */
void	scan_number(struct scan *s);
/* Both at a capital. */
bool	scan_currency(struct scan *s);		/* Rs45, USD500, N312.6: its letters */
bool	scan_scanned_nought(struct scan *s);	/* O.5 of scanned text */

static inline bool
scan_is_digit(const struct scan *s, size_t at)
{
	return at < s->end && ascii_is_digit(s->p[at]);
}

static inline size_t
scan_digits_at(const struct scan *s, size_t at)
{
	size_t n = 0;

	while (scan_is_digit(s, at + n))
		n++;
	return n;
}

/* Nearly every byte is ASCII, and told at once. */
static inline bool
scan_is_letter(const struct scan *s, size_t at)
{
	if (at >= s->end)
		return false;
	return (unsigned char)s->p[at] < 0x80 ? ascii_is_alpha(s->p[at]) :
	    scan_is_letter_beyond(s, at);
}

static inline struct span
scan_bytes(const struct scan *s, size_t start)
{
	return (struct span){ s->p + start, s->at - start };
}

#endif
