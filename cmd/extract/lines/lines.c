#include "lines/lines.h"

#include <stdlib.h>
#include <string.h>

#include "base/sixteen.h"
#include "base/xalloc.h"
#include "lines/number_text.h"

#define TAB	8

size_t
char_bytes(struct span text, size_t at)
{
	unsigned char c = (unsigned char)text.p[at];
	size_t n = c < 0xc2 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 1;

	if (text.n - at < n)
		return 1;
	for (size_t i = 1; i < n; i++)
		if (((unsigned char)text.p[at + i] & 0xc0) != 0x80)
			return 1;
	return n;
}

/* White space of a line at `at`: its bytes, and the columns it takes; 0 if there is none. */
static inline size_t
blank_bytes(struct span text, size_t at, size_t end, unsigned column, unsigned *columns)
{
	static const char no_break[] = "\xc2\xa0", wide[] = "\xe3\x80\x80", mark[] = "\xef\xbb\xbf";

	*columns = 1;
	if (text.p[at] == ' ')
		return 1;
	if (text.p[at] == '\t') {
		*columns = TAB - column % TAB;
		return 1;
	}
	if ((unsigned char)text.p[at] < 0x80)
		return ascii_is_blank(text.p[at]);
	if (end - at >= 2 && memcmp(text.p + at, no_break, 2) == 0)
		return 2;
	if (end - at >= 3 && memcmp(text.p + at, wide, 3) == 0) {
		*columns = 2;
		return 3;
	}
	if (end - at >= 3 && memcmp(text.p + at, mark, 3) == 0) {
		*columns = 0;
		return 3;
	}
	return 0;
}

struct word_scan {
	struct span text;
	size_t	at, end;
	unsigned column;
};

/* The next word, and whether a gap (a tab, or two blanks and more) stands before it; false at the end. */
static inline bool
next_word(struct word_scan *scan, struct piece *field, unsigned *blanks)
{
	unsigned columns;
	size_t n;

	*blanks = 0;
	while (scan->at < scan->end &&
	    (n = blank_bytes(scan->text, scan->at, scan->end, scan->column, &columns)) > 0) {
		/* A no-break space between digits groups them. */
		*blanks += scan->text.p[scan->at] == '\t' ? 2 : columns;
		scan->column += columns;
		scan->at += n;
	}
	if (scan->at >= scan->end)
		return false;
	*field = (struct piece){ .start = scan->at, .from = scan->column };
	while (scan->at < scan->end) {
		size_t plain = short_run(scan->text.p + scan->at, scan->end - scan->at, short_visible);

		scan->column += (unsigned)plain;
		scan->at += plain;
		if (scan->at == scan->end || scan->text.p[scan->at] == ' ')
			break;
		n = blank_bytes(scan->text, scan->at, scan->end, scan->column, &columns);
		if (n == 2 && ascii_is_digit(scan->text.p[scan->at - 1]) &&
		    scan->end - scan->at > 2 && ascii_is_digit(scan->text.p[scan->at + 2]))
			n = 0;
		if (n > 0)
			break;
		scan->at += char_bytes(scan->text, scan->at);
		scan->column++;
	}
	if (scan->at > scan->end)
		scan->at = scan->end;
	field->end = scan->at;
	field->to = scan->column;
	return true;
}

size_t
line_pieces(struct span text, const struct line *line, unsigned gap, struct piece *to, size_t room)
{
	struct word_scan scan = { text, line->start, line->end, line->column };
	struct piece field;
	unsigned blanks;
	size_t n = 0;

	/* A measured line without gaps is one piece. */
	if (gap >= 2 && line->words > 0 && line->gaps == 0 && room > 0) {
		to[0] = (struct piece){ line->start, line->end, line->column, line->column + line->width };
		return 1;
	}
	while (next_word(&scan, &field, &blanks)) {
		if (n > 0 && blanks < gap) {
			if (n <= room) {
				to[n - 1].end = field.end;
				to[n - 1].to = field.to;
			}
			continue;
		}
		if (n < room)
			to[n] = field;
		n++;
		/* All words of a measured line are counted already. */
		if (n >= room && gap <= 1 && line->words > 0)
			return line->words;
	}
	return n;
}

#define WORD_LETTERS	5	/* "viii." lists, and "USD$5" counts */

static bool
starts_word(struct span text, const struct line *line)
{
	for (size_t i = 0; i < WORD_LETTERS; i++)
		if (line->start + i == line->end || !ascii_is_alpha(text.p[line->start + i]))
			return false;
	return true;
}

static void
measure_letters(struct span text, struct line *line)
{
	size_t upper = 0, i = line->start;

	while (i < line->end && !ascii_is_alpha(text.p[i]) && !ascii_is_digit(text.p[i]) &&
	    (unsigned char)text.p[i] < 0xc3)
		i++;
	if (i < line->end) {
		line->starts_word = starts_word(text, line);
		line->starts_digit = ascii_is_digit(text.p[i]);
		line->starts_lower = ascii_is_lower(text.p[i]);
		line->starts_upper = ascii_is_upper(text.p[i]) || (unsigned char)text.p[i] == 0xc3;
	}
	/* The first small letter settles it. */
	for (; i < line->end && !ascii_is_lower(text.p[i]); i++)
		upper += ascii_is_upper(text.p[i]);
	line->all_capitals = upper >= 2 && i == line->end;
}

/* Of sixteen bytes, those right behind which a word may begin that was glued on to another. */
static inline sixteen
before_joints(sixteen bytes)
{
	return sixteen_between(bytes, 'a', 'z') | (bytes == ')') | (bytes == ':');
}

/* Those that it may begin with. */
static inline sixteen
behind_joints(sixteen bytes)
{
	return sixteen_between(bytes, 'A', 'Z') | sixteen_between(bytes, '0', '9');
}

/*
 * The quick lane, for most lines of prose: ASCII from the first word to the
 * last, one blank between words. Sixteen bytes are looked at together; only a
 * word that starts with no letter may be a number, where no "US$5" stands.
 */
static bool
measure_plain(struct span text, size_t start, size_t end, unsigned column, struct line *line)
{
	unsigned behind_blank = 1, behind_joint = 0;	/* the line's start is as good as a blank */

	for (; start < end && text.p[start] == ' '; start++)
		column++;
	while (end > start && (text.p[end - 1] == ' ' || text.p[end - 1] == '\n'))
		end--;
	*line = (struct line){ .start = start, .end = end, .column = column,
	    .width = (unsigned)(end - start) };
	if (start == end || memchr(text.p + start, '$', end - start))
		return false;
	for (size_t at = start; at < end; at += sizeof(sixteen)) {
		const sixteen bytes = sixteen_load_next(text.p + at, text.n - at);
		unsigned these = end - at < sizeof(sixteen) ?
		    SIXTEEN_ALL >> (sizeof(sixteen) - (end - at)) : SIXTEEN_ALL;
		unsigned blank = sixteen_bits(bytes == ' ') & these, joints, odd;

		behind_blank |= blank << 1;
		behind_joint |= sixteen_bits(before_joints(bytes)) << 1;
		if ((these & ~sixteen_bits(bytes >= ' ')) || (blank & behind_blank))
			return false;
		line->words += (unsigned)__builtin_popcount(blank);
		odd = these & behind_blank & ~sixteen_bits(sixteen_between(bytes | ' ', 'a', 'z'));
		for (; odd; odd &= odd - 1) {
			size_t from = at + (unsigned)__builtin_ctz(odd);

			line->numbers += is_number_text((struct span){ text.p + from,
			    short_run(text.p + from, end - from, short_visible) });
		}
		if ((joints = these & behind_joint & sixteen_bits(behind_joints(bytes))) != 0)
			line->joints += (unsigned)__builtin_popcount(joints);
		behind_blank >>= sizeof(sixteen);
		behind_joint >>= sizeof(sixteen);
	}
	line->words++;
	measure_letters(text, line);
	return true;
}

static struct line
measure_words(struct span text, size_t start, size_t end, unsigned column)
{
	struct word_scan scan = { text, start, end, column };
	struct line line = { .start = end, .end = end, .column = column };
	struct piece field;
	unsigned blanks;

	while (next_word(&scan, &field, &blanks)) {
		if (line.words == 0) {
			line.start = field.start;
			line.column = field.from;
		} else if (blanks >= 2) {
			line.gaps++;
		}
		line.words++;
		if (may_be_number_text(piece_text(text, field)))
			line.numbers += is_number_text(piece_text(text, field));
		line.end = field.end;
		line.width = field.to - line.column;
	}
	if (line.words)
		measure_letters(text, &line);
	line.joints = line.width;
	return line;
}

struct line
line_measure(struct span text, size_t start, size_t end, unsigned column)
{
	struct line line;

	if (!measure_plain(text, start, end, column, &line))
		line = measure_words(text, start, end, column);
	line.bars = line.end > line.start && memchr(text.p + line.start, '|', line.end - line.start) != NULL;
	return line;
}

void
lines_read(const struct document *document, struct lines *lines)
{
	struct span text = document->text;
	bool divided = text.n && (memchr(text.p, '\f', text.n) || memchr(text.p, '\r', text.n));

	for (size_t i = 0; i < document->n_lines; i++) {
		size_t start = document->lines[i];
		size_t end = i + 1 < document->n_lines ? document->lines[i + 1] : text.n;
		bool page = false;

		/* A form feed or a bare CR divides as a line end does. */
		for (size_t at = divided ? start : end; start <= end; at++) {
			if (at < end && text.p[at] != '\f' && !(text.p[at] == '\r' && at + 1 < end &&
			    text.p[at + 1] != '\n'))
				continue;
			if (at >= end && start == end && at > document->lines[i])
				break;
			lines->p = xgrow(lines->p, lines->n, &lines->room, sizeof(*lines->p));
			lines->p[lines->n] = line_measure(text, start, at < end ? at : end, 0);
			lines->p[lines->n++].page = page;
			if (at >= end)
				break;
			page = text.p[at] == '\f';
			start = at + 1;
		}
	}
}

void
lines_free(struct lines *lines)
{
	free(lines->p);
	*lines = (struct lines){ 0 };
}

bool
line_ends_sentence(struct span text, const struct line *line)
{
	size_t end = line->end;

	while (end > line->start && (strchr("\"')]*_", text.p[end - 1]) ||
	    (unsigned char)text.p[end - 1] >= 0x80))
		end--;
	return end > line->start && (text.p[end - 1] == '.' || text.p[end - 1] == '!' ||
	    text.p[end - 1] == '?');
}

bool
line_is_rule(struct span text, const struct line *line)
{
	for (size_t i = line->start; i < line->end; i += char_bytes(text, i)) {
		unsigned char c = (unsigned char)text.p[i];

		if (ascii_is_alpha(c) || ascii_is_digit(c) || (c >= 0x80 && c != 0xe2))
			return false;
	}
	return !line_is_blank(line);
}

word
field_word(const struct vocabulary *vocabulary, struct span field)
{
	char folded[24];

	if (field.n == 0 || field.n > sizeof(folded))
		return WORD_NONE;
	for (size_t i = 0; i < field.n; i++)
		folded[i] = ascii_lower(field.p[i]);
	return vocabulary_word(vocabulary, (struct span){ folded, field.n });
}

unsigned
field_class(const struct vocabulary *vocabulary, struct span field)
{
	return vocabulary_class(vocabulary, field_word(vocabulary, field));
}

struct span
last_word(struct span field)
{
	size_t first = field.n;

	while (first > 0 && !ascii_is_blank(field.p[first - 1]))
		first--;
	return span_slice(field, first, field.n);
}

bool
word_next(struct span text, size_t *at, size_t end, struct range *found)
{
	while (*at < end && ascii_is_blank(text.p[*at]))
		(*at)++;
	found->start = *at;
	while (*at < end && !ascii_is_blank(text.p[*at]))
		(*at)++;
	found->end = *at;
	return found->start < found->end;
}

unsigned
piece_distance(const struct piece *a, const struct piece *b)
{
	unsigned x = a->from + a->to, y = b->from + b->to;

	if (a->from < b->to && b->from < a->to)
		return 0;
	return x > y ? x - y : y - x;
}
