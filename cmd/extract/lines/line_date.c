#include "lines/line_date.h"

#include <string.h>

#define DATE_WORDS	9	/* of a range of days written in full */
#define LABEL_WORDS	4	/* of "Reporting period:" before it */

enum date_part { PART_NONE, PART_DAY, PART_YEAR, PART_MONTH, PART_WHOLE, PART_JOIN, PART_FILLS };

/* 9, 9th, 2023, 9-15 or 09/03/2023: digits, with what parts or ends them in a date. */
static enum date_part
digits_part(struct span field)
{
	static const char *const suffixes[] = { "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" };
	size_t marks = 0, digits = 0;

	for (size_t i = 0; field.n > 2 && i < sizeof(suffixes) / sizeof(suffixes[0]); i++)
		if (memcmp(field.p + field.n - 2, suffixes[i], 2) == 0)
			field.n -= 2;
	for (size_t i = 0; i < field.n; i++) {
		if (ascii_is_digit(field.p[i]))
			digits++;
		else if (strchr("/.-", field.p[i]))
			marks++;
		else if ((unsigned char)field.p[i] < 0x80)
			return PART_NONE;
	}
	if (digits == 0 || digits > 8)
		return PART_NONE;
	if (marks == 2 && digits >= 4)	/* 3/5/24 */
		return PART_WHOLE;
	return digits == 4 && field.n == 4 ? PART_YEAR : digits <= 4 && marks <= 1 ? PART_DAY : PART_NONE;
}

static enum date_part
date_part(const struct vocabulary *vocabulary, struct span field)
{
	unsigned class;

	while (field.n > 1 && strchr(",.()", field.p[field.n - 1]))
		field.n--;
	if (field.n > 1 && field.p[0] == '(')
		field = span_slice(field, 1, field.n);
	class = field_class(vocabulary, field);
	if (class & WORD_MONTH)
		return PART_MONTH;
	if (class & WORD_WEEKDAY)
		return PART_FILLS;
	if ((class & WORD_AND) || span_equal_fold(field, SPAN("to")) || span_is(field, "-") ||
	    (field.n == 3 && (unsigned char)field.p[0] >= 0x80))
		return PART_JOIN;
	return digits_part(field);
}

static bool
are_of_date(const struct vocabulary *vocabulary, struct span text, const struct piece *words, size_t n)
{
	unsigned found[PART_FILLS + 1] = { 0 };
	enum date_part first = PART_NONE, last = PART_NONE;

	for (size_t i = 0; i < n; i++) {
		enum date_part part = date_part(vocabulary, piece_text(text, words[i]));

		/* "March 2023 5": a count, behind the month that it is of. */
		if (part == PART_NONE || (part == PART_DAY && last == PART_YEAR))
			return false;
		found[part]++;
		first = first == PART_NONE && part != PART_FILLS ? part : first;
		last = part;
	}
	if (found[PART_DAY] > found[PART_JOIN] + 1 || found[PART_YEAR] > found[PART_JOIN] + 1)
		return false;
	/* "March 5" may be as well what March counts. */
	return found[PART_WHOLE] > 0 || (found[PART_MONTH] > 0 && found[PART_DAY] > 0 &&
	    (found[PART_YEAR] > 0 || first == PART_DAY));
}

bool
line_is_date(const struct vocabulary *vocabulary, struct span text, const struct line *line)
{
	struct piece words[DATE_WORDS];

	return line->gaps == 0 && line->words <= DATE_WORDS &&
	    are_of_date(vocabulary, text, words, line_pieces(text, line, 1, words, DATE_WORDS));
}

/* "pm", "p.m.", "hours": behind an hour, in its word or in one of its own */
static bool
ends_hour(struct span field)
{
	static const char *const ends[] = { "am", "pm", "a.m", "p.m", "h", "hrs", "hours" };

	while (field.n > 1 && strchr(".,", field.p[field.n - 1]))
		field.n--;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (span_equal_fold(field, span_of(ends[i])))
			return true;
	return false;
}

/* "3:40", "3am", or "3" and "1540" with `behind` saying that it is an hour */
static bool
is_hour_of_day(struct span field, struct span behind)
{
	size_t n = 0;

	while (n < field.n && (ascii_is_digit(field.p[n]) || field.p[n] == ':' || field.p[n] == '.'))
		n++;
	if (n == 0 || n > 5 || !ascii_is_digit(field.p[0]))
		return false;
	if (n < field.n)
		return behind.n == 0 && ends_hour(span_slice(field, n, field.n));
	return behind.n ? ends_hour(behind) : memchr(field.p, ':', field.n) != NULL;
}

/* "at about 3:40 pm", "- 1540 hours", up to the last word */
static bool
are_of_hour(const struct vocabulary *vocabulary, struct span text, const struct piece *words, size_t n)
{
	size_t i = 0;

	while (i < n && !ascii_is_digit(text.p[words[i].start])) {
		struct span field = piece_text(text, words[i++]);

		if (!span_is(field, "-") && !(field_class(vocabulary, field) & (WORD_PREPOSITION | WORD_BOUND)))
			return false;
	}
	return i < n && i + 2 >= n &&
	    is_hour_of_day(piece_text(text, words[i]), i + 2 == n ? piece_text(text, words[i + 1]) : SPAN(""));
}

bool
line_is_day_and_hour(const struct vocabulary *vocabulary, struct span text, const struct line *line)
{
	struct piece words[DATE_WORDS];
	unsigned found[PART_FILLS + 1] = { 0 };
	size_t n = line_pieces(text, line, 1, words, DATE_WORDS), i = 0;

	if (line->gaps || n > DATE_WORDS)
		return false;
	for (; i < n; i++) {
		enum date_part part = date_part(vocabulary, piece_text(text, words[i]));

		if (part == PART_NONE || part == PART_JOIN || found[part] > 0 ||
		    (part == PART_YEAR && !found[PART_MONTH]))
			break;
		found[part]++;
	}
	if (i == n || !(found[PART_WHOLE] || (found[PART_MONTH] && found[PART_DAY])))
		return false;
	return are_of_hour(vocabulary, text, words + i, n - i);
}

bool
line_labels_date(const struct vocabulary *vocabulary, struct span text, const struct line *line)
{
	struct piece words[DATE_WORDS + LABEL_WORDS];
	size_t n, label = 0;

	if (line->gaps || line->words > DATE_WORDS + LABEL_WORDS)
		return false;
	n = line_pieces(text, line, 1, words, DATE_WORDS + LABEL_WORDS);
	while (label < n && label < LABEL_WORDS && ascii_is_alpha(text.p[words[label].start]) &&
	    text.p[words[label].end - 1] != ':')
		label++;
	return label + 1 < n && text.p[words[label].end - 1] == ':' && n - label - 1 <= DATE_WORDS &&
	    are_of_date(vocabulary, text, words + label + 1, n - label - 1);
}

#define TABLE_BARS	2	/* between the cells of a row of three */

static size_t
bars_of(struct span text, const struct line *line)
{
	size_t n = 0;

	for (size_t i = line->start; i < line->end; i++)
		n += text.p[i] == '|';
	return n;
}

/* Whether what stands behind the date's last piece, its hour passed over, goes on with words, or behind a bar. */
static bool
goes_on_with_words(struct span text, const struct line *line, const struct piece *words, size_t n, size_t last)
{
	size_t next = last + 1;

	next += next < n && is_hour_of_day(piece_text(text, words[next]), SPAN(""));
	if (next + 1 < n && text.p[words[next].start] == '|')	/* "3 May 2021 | 12 | 48" is a row */
		return !ascii_is_digit(text.p[words[next + 1].start]) && bars_of(text, line) < TABLE_BARS;
	return next < n && line->gaps == 0 && ascii_is_upper(text.p[words[next].start]);
}

bool
line_opens_date(const struct vocabulary *vocabulary, struct span text, const struct line *line)
{
	struct piece words[DATE_WORDS];
	unsigned found[PART_FILLS + 1] = { 0 };
	size_t n;

	if (!line->starts_digit || text.p[line->start] == '-')	/* "- 3 May 2021: Guards held 12": an item */
		return false;
	n = line_pieces(text, line, 1, words, DATE_WORDS);
	n = n > DATE_WORDS ? DATE_WORDS : n;
	for (size_t i = 0; i < n; i++) {
		struct span piece = piece_text(text, words[i]);
		enum date_part part;

		if (piece.n > 1 && piece.p[piece.n - 1] == ':')
			piece.n--;
		part = date_part(vocabulary, piece);
		if (part == PART_NONE)
			return false;
		found[part]++;
		if (part == PART_WHOLE || (part == PART_YEAR && found[PART_MONTH]))
			return (part == PART_WHOLE || found[PART_DAY] > 0) &&
			    goes_on_with_words(text, line, words, n, i);
	}
	return false;
}
