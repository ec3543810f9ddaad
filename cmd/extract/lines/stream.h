/*
 * stream: lines that follow each other, and what each is by itself.
 *
 * A stream is the page or one column of it; which of its lines go together,
 * wrapped.c says.
 */
#ifndef SITREP_STREAM_H
#define SITREP_STREAM_H

#include "lines/lines.h"
#include "lines/list.h"
#include "lines/outline.h"

#define LIST_DEPTH	6

struct stream {
	struct outline *outline;
	const struct vocabulary *vocabulary;
	struct span text;
	const struct lines *lines;
	unsigned wrap;		/* width at which its lines are broken; 0: each line is whole */
	struct range *ranges;	/* of the block at hand; owned */
	size_t	n, room;
	/* Of the block at hand, by layout/furniture.c: its first words, owned, the bytes that hold them, and what
	 * phrase they are. */
	struct tokens opening;
	struct range asked;
	struct match phrase;
	bool	opens;
	/* The list that is open. */
	struct bullet bullets[LIST_DEPTH];
	size_t	items[LIST_DEPTH];	/* blocks */
	size_t	depth;
};

static inline const struct line *
stream_line(const struct stream *s, size_t i)
{
	return &s->lines->p[i];
}

/* So are the lines past the end. */
static inline bool
stream_is_blank(const struct stream *s, size_t i)
{
	return i >= s->lines->n || line_is_blank(stream_line(s, i));
}

/* The first line from i on that is not blank; where there is none, the end. */
static inline size_t
stream_over_blanks(const struct stream *s, size_t i)
{
	while (i < s->lines->n && stream_is_blank(s, i))
		i++;
	return i;
}

/* Behind the last line before i that is not blank; where there is none, 0. */
static inline size_t
stream_back_over_blanks(const struct stream *s, size_t i)
{
	while (i > 0 && stream_is_blank(s, i - 1))
		i--;
	return i;
}

/* The tokens of some bytes; the caller frees them. */
void	stream_scan(const struct stream *s, struct range range, struct tokens *tokens);
unsigned stream_words(const struct stream *s, size_t at, size_t end);	/* of the lines at..end */
/* vocabulary_class() of the last word. */
unsigned stream_last_class(const struct stream *s, const struct line *line);
bool	stream_is_label(const struct stream *s, size_t i);	/* "North: ...", with a capital letter */
/* "tanks - 5,538", "Lusaka 340": a line of a list by its label, whatever letter it starts with. */
bool	stream_is_list_label(const struct stream *s, size_t i);
/* A number by itself, as key figures are set: "382,504", "US$ 172.5 M". */
bool	stream_is_number(const struct stream *s, size_t i);
/* "29 raids", "US$ 172.5 M required": a number, its currency before it or not, then words. */
bool	stream_counts(const struct stream *s, const struct line *line);
/* "content_type: news", "tags:": one word and a colon, as the fields of a document's head are written. */
bool	stream_is_field(const struct stream *s, size_t i);
/* Whether line i opens with a bullet, given the list that is open. */
bool	stream_opens_item(const struct stream *s, size_t i, struct bullet *bullet);
void	stream_add(struct stream *s, size_t start, size_t end);	/* a range of the block at hand */
void	stream_set(struct stream *s, size_t start, size_t end);	/* its only one */
/* Those of the lines at..end that are not blank. */
void	stream_add_lines(struct stream *s, size_t at, size_t end);

#endif
