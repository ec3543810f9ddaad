#include "lines/list.h"

#include <string.h>

#include "base/short.h"
#include "lines/number_text.h"

#define LABEL_BYTES	((size_t)128)
#define LABEL_WORDS	8

/* Marks that open an item; `glued` ones do so with no blank behind them. */
static const struct {
	const char *bytes;
	bool	glued;
	bool	weak;
} marks[] = {
	{ "\xe2\x80\xa2", true, false },	/* bullet */
	{ "\xc2\xb7", true, false },		/* middle dot */
	{ "\xe2\x97\x8f", true, false }, { "\xe2\x97\x8b", true, false },	/* circles */
	{ "\xe2\x97\xa6", true, false }, { "\xe2\x80\xa3", true, false },
	{ "\xe2\x96\xaa", true, false }, { "\xe2\x96\xa0", true, false },	/* squares */
	{ "\xe2\x96\xab", true, false }, { "\xe2\x96\xa1", true, false },
	{ "\xe2\x96\xba", true, false }, { "\xe2\x96\xb6", true, false },	/* triangles */
	{ "\xe2\x9e\xa2", true, false }, { "\xe2\x9e\xa4", true, false }, { "\xe2\x86\x92", true, false },
	{ "\xe2\x9c\x93", true, false }, { "\xe2\x9c\x94", true, false },	/* ticks */
	{ "\xef\x82\xb7", true, false }, { "\xef\x82\xa7", true, false }, { "\xef\x83\x98", true, false },
	{ "\xe2\x88\x99", true, false }, { "\xe2\x8b\x85", true, false },
	{ "\xe2\x80\x93", false, false }, { "\xe2\x80\x94", false, false },	/* dashes */
	{ "\xe2\x80\x92", false, false }, { "\xe2\x88\x92", false, false },
	{ "\xe2\x80\x90", false, false },
	{ "--", false, false }, { "-", false, false }, { "**", false, false }, { "*", true, false },
	{ "+", false, false },
	{ ">", false, false }, { "o", false, true },
};

bool
bullet_is_mark(struct span text)
{
	if (text.n == 0 || ascii_is_alpha(text.p[0]))
		return false;		/* most words; only a weak mark is a letter */
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (!marks[i].weak && span_is(text, marks[i].bytes))
			return true;
	return false;
}

static bool
blank_at(struct span text, size_t at, size_t end)
{
	return at < end && (ascii_is_blank(text.p[at]) ||
	    (end - at >= 2 && memcmp(text.p + at, "\xc2\xa0", 2) == 0));
}

static size_t
skip_blanks(struct span text, size_t at, size_t end)
{
	while (blank_at(text, at, end))
		at += text.p[at] == '\xc2' ? 2 : 1;
	return at;
}

/* "- 30 -" ends a release and lists nothing. */
static bool
is_end_mark(struct span text, size_t at, size_t end)
{
	while (at < end && (ascii_is_digit(text.p[at]) || blank_at(text, at, end)))
		at += text.p[at] == '\xc2' ? 2 : 1;
	while (at < end && (text.p[at] == '-' || (unsigned char)text.p[at] >= 0x80 ||
	    ascii_is_blank(text.p[at])))
		at++;
	return at == end;
}

static bool
mark_at(struct span text, const struct line *line, struct bullet *bullet)
{
	char c = text.p[line->start];

	if ((unsigned char)c < 0x80 && strchr("-*+>o", c) == NULL)
		return false;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		size_t n, behind;

		if (marks[i].bytes[0] != c)
			continue;
		n = strlen(marks[i].bytes);
		behind = line->start + n;
		if (line->end - line->start <= n || memcmp(text.p + line->start, marks[i].bytes, n) != 0)
			continue;
		/* *NEWS* is set off, not listed. */
		if (c == '*' && memchr(text.p + behind, '*', line->end - behind))
			continue;
		if (!marks[i].glued && (!blank_at(text, behind, line->end) ||
		    is_end_mark(text, behind, line->end)))
			continue;
		if (line->end - behind > 3 && memcmp(text.p + behind, "\xef\xb8\x8f", 3) == 0)
			behind += 3;	/* drawn as a picture */
		*bullet = (struct bullet){ .kind = BULLET_MARK, .shape = (unsigned)i,
		    .text = skip_blanks(text, behind, line->end), .weak = marks[i].weak };
		return true;
	}
	return false;
}

/* The value of a small Roman numeral up to xxxix, else 0. */
static unsigned
roman_value(struct span letters)
{
	static const char digits[] = "ivx";
	static const unsigned values[] = { 1, 5, 10 };
	unsigned value = 0, largest = 0;

	for (size_t i = letters.n; i > 0; i--) {
		const char *digit = strchr(digits, ascii_lower(letters.p[i - 1]));
		unsigned v;

		if (digit == NULL || *digit == '\0')
			return 0;
		v = values[digit - digits];
		value = v < largest ? value - v : value + v;
		largest = v > largest ? v : largest;
	}
	return value;
}

/* 1. 1) (1) a. (iv): digits or letters with marks that go together. */
static bool
numbering_at(struct span text, const struct line *line, struct bullet *bullet)
{
	size_t at = line->start, first, n;
	bool open = text.p[at] == '(' || text.p[at] == '[', digits;
	struct span body;
	char close;

	at += open;
	first = at;
	if (at >= line->end)
		return false;
	digits = ascii_is_digit(text.p[at]);
	while (at < line->end && (digits ? ascii_is_digit(text.p[at]) : ascii_is_alpha(text.p[at])))
		at++;
	n = at - first;
	body = span_slice(text, first, at);
	if (n == 0 || n > (digits ? 3U : 4U) || at + 1 >= line->end)
		return false;
	close = text.p[at];
	if (open ? close != ')' && close != ']' : close != '.' && close != ')')
		return false;
	if (!blank_at(text, at + 1, line->end))
		return false;
	*bullet = (struct bullet){ .shape = (open ? 2U : 0U) + (close == '.'),
	    .text = skip_blanks(text, at + 1, line->end) };
	if (digits) {
		bullet->kind = BULLET_NUMBER;
		bullet->value = whole_number_of(body, n);
		return true;
	}
	bullet->kind = BULLET_LETTER;
	bullet->roman = roman_value(body);
	if (n == 1)
		bullet->value = (unsigned)(ascii_lower(body.p[0]) - 'a') + 1;
	bullet->capital = ascii_is_upper(body.p[0]);
	bullet->weak = bullet->capital && close == '.';
	if (bullet->capital)
		bullet->shape += 4;
	return bullet->value || bullet->roman;
}

/* "## Situation": a heading as plain text is marked up. */
static bool
hashes_at(struct span text, const struct line *line, struct bullet *bullet)
{
	size_t at = line->start;

	while (at < line->end && text.p[at] == '#')
		at++;
	if (at == line->start || at - line->start > 6 || !blank_at(text, at, line->end))
		return false;
	*bullet = (struct bullet){ .kind = BULLET_SECTION, .shape = (unsigned)(at - line->start),
	    .text = skip_blanks(text, at, line->end) };
	return true;
}

bool
line_is_marked_up(struct span text, const struct line *line)
{
	struct bullet bullet;

	return hashes_at(text, line, &bullet);
}

/* 1.2 or 3.1.4 before a capital letter. */
static bool
section_at(struct span text, const struct line *line, struct bullet *bullet)
{
	size_t at = line->start, parts = 0;

	while (at < line->end && ascii_is_digit(text.p[at])) {
		size_t first = at;

		while (at < line->end && ascii_is_digit(text.p[at]))
			at++;
		if (at - first > 2)
			return false;
		parts++;
		if (at < line->end && text.p[at] == '.')
			at++;
	}
	if (parts < 2 || !blank_at(text, at, line->end))
		return false;
	at = skip_blanks(text, at, line->end);
	if (at >= line->end || !ascii_is_upper(text.p[at]) || opens_scale(span_slice(text, at, line->end)))
		return false;
	*bullet = (struct bullet){ .kind = BULLET_SECTION, .shape = (unsigned)parts, .text = at };
	return true;
}

bool
bullet_at(struct span text, const struct line *line, struct bullet *bullet)
{
	*bullet = (struct bullet){ 0 };
	if (line_is_blank(line) || line->starts_word)
		return false;
	if (!mark_at(text, line, bullet) && !numbering_at(text, line, bullet) &&
	    !section_at(text, line, bullet) && !hashes_at(text, line, bullet))
		return false;
	if (bullet->text >= line->end) {
		bullet->kind = BULLET_NONE;
		return false;
	}
	bullet->column = bullet->indent = line->column;
	for (size_t at = line->start; at < bullet->text; at += char_bytes(text, at))
		bullet->column++;
	return true;
}

bool
bullet_follows(const struct bullet *last, const struct bullet *next)
{
	if (last->kind != next->kind)
		return false;
	if (last->shape != next->shape && next->kind != BULLET_NUMBER)
		return false;
	if (next->kind == BULLET_MARK || next->kind == BULLET_SECTION)
		return true;
	if (next->kind == BULLET_LETTER && next->roman && next->roman == last->roman + 1)
		return true;
	return next->value == last->value + 1;
}

static bool
is_group(struct span field)
{
	if (field.n < 3)
		return false;
	for (size_t i = 0; i < 3; i++)
		if (!ascii_is_digit(field.p[i]))
			return false;
	return field.n == 3 || !ascii_is_digit(field.p[3]);
}

/* "Hurt 136 (of them 9 children)": the line without what is in brackets behind its number. */
static struct line
without_bracket(struct span text, const struct line *line)
{
	struct line bare = *line;
	size_t at = line->end;

	if (line->end == line->start || text.p[line->end - 1] != ')')
		return *line;
	while (at > line->start && text.p[at - 1] != '(')
		at--;
	if (at > line->start + 1 && ascii_is_blank(text.p[at - 2]))
		bare = line_measure(text, line->start, at - 1, line->column);
	return bare.numbers > 0 ? bare : *line;
}

#define NUMBERED_WORDS	7	/* of a line that its number ends */
#define APART_WORDS	12	/* of one whose number stands apart */

/* "Jebel Saman 84,700": up to five words, then one number and nothing but a bracket. */
static bool
ends_in_number(struct span text, const struct line *whole, size_t *end)
{
	const struct line bare = without_bracket(text, whole), *line = &bare;
	struct piece fields[APART_WORDS + 1];
	size_t n, last;

	if (line->words < 2 || line->words > (line->gaps ? APART_WORDS : NUMBERED_WORDS) || line->numbers == 0 ||
	    line->numbers > 2)
		return false;
	n = line_pieces(text, line, 1, fields, APART_WORDS + 1);
	last = n - 1;
	if (!is_number_text(piece_text(text, fields[last])))
		return false;
	if (line->numbers == 2) {
		if (n < 3 || !is_group(piece_text(text, fields[last])) ||
		    !is_number_text(piece_text(text, fields[last - 1])))
			return false;
		last--;
	}
	if (!ascii_is_alpha(text.p[fields[0].start]) && (unsigned char)text.p[fields[0].start] < 0x80)
		return false;
	*end = fields[last - 1].end;
	return true;
}

/* A dash with blanks around it: its bytes, else 0. */
static size_t
dash_at(struct span text, size_t at, size_t end)
{
	static const char *const dashes[] = { "-", "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\x92",
	    "\xe2\x88\x92" };

	if ((text.p[at] != '-' && (unsigned char)text.p[at] < 0x80) || at == 0 ||
	    !ascii_is_blank(text.p[at - 1]))
		return 0;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		size_t n = strlen(dashes[i]);

		if (end - at > n && memcmp(text.p + at, dashes[i], n) == 0 && ascii_is_blank(text.p[at + n]))
			return n;
	}
	return 0;
}

/* Of eight bytes the top bit of each that ends no label: neither a colon nor, it may be, a dash. */
static inline uint64_t
in_label(uint64_t bytes)
{
	return ~(short_bytes_of(bytes, ':') | short_bytes_of(bytes, '-') | bytes) & SHORT_EACH(0x80);
}

enum label_kind
label_at(struct span text, const struct line *line, size_t *end)
{
	size_t most = line->start + LABEL_BYTES < line->end ? line->start + LABEL_BYTES : line->end;
	size_t mark = line->start + short_run(text.p + line->start, most - line->start, in_label), dash;
	unsigned words = 1;
	int depth = 0;		/* of brackets: the dash of "Losses (25 June - 9 July)" parts no label */

	/* Most lines have no such mark. */
	for (size_t at = line->start; mark < most && at < most; at++) {
		char c = text.p[at];

		if (ascii_is_alpha(c))
			continue;
		if (c == ':' && (at + 1 == line->end || ascii_is_blank(text.p[at + 1]))) {
			*end = at + 1;
			return LABEL_COLON;
		}
		depth += (c == '(') - (c == ')');
		if (depth <= 0 && (dash = dash_at(text, at, line->end)) > 0) {
			*end = at + dash;
			return at > line->start ? LABEL_DASH : LABEL_NONE;	/* it opens an item */
		}
		if (c == '.' || c == ';' || c == '"' || c == '|')
			break;
		if (c == '(' && at > line->start + 1 && ascii_is_digit(text.p[at - 2]))
			break;		/* "Deaths 103 (by water: 28)" */
		words += depth <= 0 && ascii_is_blank(c);	/* "Offences (speed, drink and the like): 12" */
		if (words > LABEL_WORDS)
			break;
	}
	return ends_in_number(text, line, end) ? LABEL_NUMBER : LABEL_NONE;
}
