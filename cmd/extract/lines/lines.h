/*
 * lines: the lines of a document, or of one column of it, and what
 * their bytes alone tell.
 *
 * Columns are counted in characters, with tabs to the next multiple of eight,
 * so that what looks aligned is aligned.
 *
 * The room from the bottom up. What bytes alone tell: number_text, note_mark; lines, then list (what opens one) and
 * line_date. What divides the page: columns, page_edges. What is made of it: block, then outline, which puts each
 * block under its heading. On top of these stream, lines that follow each other, and wrapped, which of them go on.
 */
#ifndef SITREP_LINES_H
#define SITREP_LINES_H

#include "document/document.h"

struct line {
	size_t	start, end;	/* bytes, without white space at either end; equal: a blank line */
	unsigned column;	/* of its first character, from 0 */
	unsigned width;		/* characters, with tabs as blanks */
	unsigned words;		/* parted by white space */
	unsigned numbers;	/* words of those that are numbers: 1,200 or (12) or 31% or US$5 */
	unsigned gaps;		/* two blanks and more, or a tab, between words */
	/* at most so many places where a word may be glued on to another: "the routeThe seizure" */
	unsigned joints;
	bool	starts_lower;	/* with a small letter */
	bool	starts_upper;
	bool	starts_digit;
	bool	starts_word;	/* with five letters or more, so with neither a number nor what lists use to count */
	bool	all_capitals;	/* at least two capital letters and no small ones */
	bool	bars;		/* with a bar: | */
	bool	page;		/* a form feed stands before it */
};

struct lines {
	struct line *p;
	size_t	n;
	size_t	room;
};

/* A word or cell of a line, with its columns. */
struct piece {
	size_t	start, end;	/* bytes */
	unsigned from, to;	/* columns, half-open */
};

/* The document's lines, all of them. */
void	lines_read(const struct document *document, struct lines *lines);
/* One line of the bytes start..end, of which the first stands in `column`. */
struct line line_measure(struct span text, size_t start, size_t end, unsigned column);
void	lines_free(struct lines *lines);

static inline bool
line_is_blank(const struct line *line)
{
	return line->start == line->end;
}

static inline struct span
line_text(struct span text, const struct line *line)
{
	return span_slice(text, line->start, line->end);
}

static inline struct span
range_text(struct span text, struct range range)
{
	return span_slice(text, range.start, range.end);
}

static inline struct range
line_range(const struct line *line)
{
	return (struct range){ line->start, line->end };
}

static inline struct range
piece_range(struct piece piece)
{
	return (struct range){ piece.start, piece.end };
}

static inline struct span
piece_text(struct span text, struct piece piece)
{
	return span_slice(text, piece.start, piece.end);
}

/* The last byte before marks of emphasis ("**Seized:**"), or NUL for a blank line. */
static inline char
line_last(struct span text, const struct line *line)
{
	size_t end = line->end;

	while (end > line->start && (text.p[end - 1] == '*' || text.p[end - 1] == '_'))
		end--;
	return end == line->start ? '\0' : text.p[end - 1];
}

/* A capital, or a letter that is no ASCII. */
static inline bool
opens_name(struct span text, size_t at)
{
	return ascii_is_upper(text.p[at]) || (unsigned char)text.p[at] >= 0xc3;
}

static inline bool
line_has_tab(struct span text, const struct line *line)
{
	return line->gaps > 0 && memchr(text.p + line->start, '\t', line->end - line->start) != NULL;
}

/* Whether the line ends a sentence, a quotation mark or bracket behind the stop or not. */
bool	line_ends_sentence(struct span text, const struct line *line);
/* Up to `room` pieces that are parted by `gap` blanks (1: words) or a tab; how many there are, which may be more. */
size_t	line_pieces(struct span text, const struct line *line, unsigned gap, struct piece *to, size_t room);
/* Bytes of the character at p, 1 for what is no UTF-8. */
size_t	char_bytes(struct span text, size_t at);
/* vocabulary_word() of a short word, whatever its case, and its vocabulary_class(). */
word	field_word(const struct vocabulary *vocabulary, struct span field);
unsigned field_class(const struct vocabulary *vocabulary, struct span field);
struct span last_word(struct span field);	/* behind its last blank */
/* The next bytes between blanks from *at on, up to `end`; *at is moved behind them; false where there are none. */
bool	word_next(struct span text, size_t *at, size_t end, struct range *found);
/* From the middle of one to that of the other; 0 where one stands over the other. */
unsigned piece_distance(const struct piece *a, const struct piece *b);
/* Marks that only divide: ----, ====, |---|---|, a bar or a bullet by itself. */
bool	line_is_rule(struct span text, const struct line *line);

#endif
