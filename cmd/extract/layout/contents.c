#include "layout/contents.h"

#include <string.h>

#include "layout/furniture.h"

#define TITLE_WORDS	4	/* of "List of tables" */
#define ENTRY_WORDS	16	/* of a line of contents */
#define PAGE_DIGITS	4
#define ENTRIES_LEAST	3
#define CHAPTER_PAGES	100	/* of a chapter, at most */
#define GAP_LINES	2	/* in a row without a page or a number: titles, the rest of a long entry */
#define FLAT_NUMBERS	5	/* in a line that holds all of the contents */
#define FLAT_WORDS	8	/* for each of them, at most */

/* What was read of the contents so far. */
struct entries {
	unsigned page;		/* of the last; 0: none had one */
	unsigned chapter;	/* the last that opened a line */
};

static bool
is_roman_digit(char c)
{
	return c != '\0' && strchr("ivxlc", c) != NULL;
}

/* "Table of contents", "List of figures", "Page": all of the line. */
static bool
is_title(struct stream *s, size_t i)
{
	if (stream_is_blank(s, i) || stream_line(s, i)->words > TITLE_WORDS || !stream_line(s, i)->starts_upper)
		return false;
	stream_set(s, stream_line(s, i)->start, stream_line(s, i)->end);
	return furniture_heads_contents(s);
}

/* The number that ends the line behind some words, or is all of it; 0 where none does. */
static unsigned
page_of(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	size_t at = line->end;
	unsigned page = 0, scale = 1;

	while (at > line->start && line->end - at < PAGE_DIGITS && ascii_is_digit(s->text.p[at - 1])) {
		page += scale * (unsigned)(s->text.p[--at] - '0');
		scale *= 10;
	}
	if (at > line->start + 1 && s->text.p[at - 2] == ':')
		return 0;	/* "Arrests: 312" counts them */
	return at == line->start || ascii_is_blank(s->text.p[at - 1]) || s->text.p[at - 1] == '.' ? page : 0;
}

/* "Abbreviations    iv": the pages before the first; "civil" is a word, and no gap or dots lead to it. */
static bool
ends_in_roman(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	size_t at = line->end;

	while (at > line->start && is_roman_digit(s->text.p[at - 1]))
		at--;
	if (at == line->end)
		return false;
	return at == line->start || (at - line->start > 2 && (s->text.p[at - 1] == '\t' ||
	    (ascii_is_blank(s->text.p[at - 1]) && !ascii_is_alpha(s->text.p[at - 2]))));
}

/* "3 Foreword", "2.1 Sources": the number in front of a word with a capital letter; 0 where none is. */
static unsigned
chapter_of(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	size_t at = line->start;
	unsigned chapter = 0;

	while (at < line->end && at - line->start < PAGE_DIGITS && ascii_is_digit(s->text.p[at]))
		chapter = 10 * chapter + (unsigned)(s->text.p[at++] - '0');
	while (at < line->end && (s->text.p[at] == '.' || s->text.p[at] == ')' || ascii_is_digit(s->text.p[at])))
		at++;
	if (at == line->end || !ascii_is_blank(s->text.p[at]))
		return 0;
	while (at < line->end && ascii_is_blank(s->text.p[at]))
		at++;
	return at < line->end && ascii_is_upper(s->text.p[at]) ? chapter : 0;
}

/* "Figure 1 The area", "Chapter 3", "Annex II": a word and its number open the line; 1 begins another list. */
static bool
opens_numbered(const struct stream *s, size_t i, bool *first)
{
	struct piece words[2];
	struct span number;
	size_t n = line_pieces(s->text, stream_line(s, i), 1, words, 2), digits = 0;

	if (n < 2 || !stream_line(s, i)->starts_upper || s->text.p[words[0].end - 1] == ':')
		return false;
	number = piece_text(s->text, words[1]);
	while (number.n > 0 && (number.p[number.n - 1] == '.' || number.p[number.n - 1] == ':'))
		number.n--;
	while (digits < number.n && (ascii_is_digit(number.p[digits]) || strchr("IVX.-", number.p[digits])))
		digits++;
	*first = number.n == 1 && (number.p[0] == '1' || number.p[0] == 'I');
	return digits > 0 && digits == number.n;
}

/* Whether line i is an entry, on the same page as the one before or later. */
static bool
is_entry(const struct stream *s, size_t i, struct entries *e)
{
	const struct line *line = stream_line(s, i);
	unsigned page = page_of(s, i), chapter = chapter_of(s, i);
	bool first = false, numbered = opens_numbered(s, i, &first);

	if (line->words > ENTRY_WORDS + line->numbers)
		return false;
	if (page > 0 && e->page > 0 && !first && (page < e->page || page > e->page + CHAPTER_PAGES))
		return false;
	if (page == 0 && chapter > 0 && chapter < e->chapter)
		return false;	/* "1. Introduction" again: the text begins */
	if (page > 0)
		e->page = page;
	if (chapter > 0)
		e->chapter = chapter;
	return page > 0 || chapter > 0 || numbered || ends_in_roman(s, i);
}

/* The line's words, without the numbers and dots before and behind. */
static struct span
words_of(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	size_t start = line->start, end = line->end;

	while (start < end && !ascii_is_alpha(s->text.p[start]))
		start++;
	while (end > start && !ascii_is_alpha(s->text.p[end - 1]))
		end--;
	return span_slice(s->text, start, end);
}

/* Behind the entries under the title at `at`; `at` where they are too few. */
static size_t
entries_end(struct stream *s, size_t at)
{
	struct entries e = { 0 };
	struct span first = { 0 };
	size_t end = at, n = 0, gap = 0;

	for (size_t i = at + 1; i < s->lines->n && gap <= GAP_LINES; i++) {
		const struct line *line = stream_line(s, i);

		if (stream_is_blank(s, i))
			continue;
		if (is_title(s, i)) {
			e = (struct entries){ 0 };
			gap++;
		} else if (is_entry(s, i, &e)) {
			first = n++ ? first : words_of(s, i);
			gap = 0;
			end = i + 1;
		} else if (line->words > ENTRY_WORDS || line_ends_sentence(s->text, line) ||
		    (n > 0 && span_equal_fold(words_of(s, i), first))) {
			break;	/* the first title again: the text begins */
		} else {
			gap++;
		}
	}
	return n < ENTRIES_LEAST ? at : end;
}

/* "Contents Foreword 4 1 Background 8 1.1 The war 8": all of it in one line. */
static bool
is_flat(struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	size_t behind;

	if (!line->starts_upper || line->numbers < FLAT_NUMBERS || line->words > FLAT_WORDS * line->numbers)
		return false;
	stream_set(s, line->start, line->end);
	behind = furniture_opens_contents(s);
	return behind > 0 && (ascii_is_upper(s->text.p[behind]) || ascii_is_digit(s->text.p[behind]));
}

size_t
contents_take(struct stream *s, size_t at)
{
	size_t end = is_flat(s, at) ? at + 1 : is_title(s, at) ? entries_end(s, at) : at;

	if (end == at)
		return 0;
	s->n = 0;
	stream_add_lines(s, at, end);
	outline_furniture(s->outline, s->ranges, s->n);
	return end - at;
}
