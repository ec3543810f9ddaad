#include "number/digits.h"
#include "number/decimal.h"
#include "number/decimal_text.h"

#include <string.h>

#define FRACTION_SLASH	"\xe2\x81\x84"

struct marks {
	size_t	commas, points;
	size_t	last;		/* digits behind the last mark */
	char	last_mark;	/* ',' or '.'; 0: none */
};

static struct marks
survey(struct span text)
{
	struct marks marks = { 0 };

	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (ascii_is_digit(c)) {
			marks.last++;
		} else if (c == ',' || c == '.') {
			marks.commas += c == ',';
			marks.points += c == '.';
			marks.last_mark = c;
			marks.last = 0;
		}
	}
	return marks;
}

/* Which of the marks is the decimal one; 0 if none is. */
static char
decimal_mark(const struct marks *marks)
{
	if (marks->commas && marks->points) {
		size_t of_last = marks->last_mark == ',' ? marks->commas : marks->points;

		return (char)(of_last == 1 ? marks->last_mark : 0);
	}
	if (marks->points == 1)
		return '.';
	if (marks->commas == 1 && marks->last != 3 && marks->last > 0)
		return ',';
	return 0;
}

static bool
is_pointed(struct span text, const struct marks *marks)
{
	return marks->points == 1 && marks->commas == 0 && marks->last == 3 &&
	    text.n >= 5 && text.n <= 7 && text.p[0] != '0' && ascii_is_digit(text.p[0]);
}

#define SHORT_DIGITS	18	/* fit in 64 bits */

/* The quick lane, for most numbers with marks: whole and short. */
static bool
grouped_value(struct span text, struct decimal *value)
{
	long long whole = 0;
	size_t digits = 0;

	for (size_t i = 0; i < text.n; i++)
		if (ascii_is_digit(text.p[i]) && digits++ < SHORT_DIGITS)
			whole = whole * 10 + (text.p[i] - '0');
	if (digits == 0 || digits > SHORT_DIGITS)
		return false;
	decimal_set(value, whole);
	return true;
}

bool
digits_value(struct span text, struct decimal *value, bool *pointed)
{
	struct marks marks = survey(text);
	char mark = decimal_mark(&marks);
	struct buf plain = { 0 };
	bool good;

	*pointed = is_pointed(text, &marks);
	if (marks.commas == 0 && marks.points <= 1 && decimal_parse(value, text))
		return true;
	if (mark == '\0' && grouped_value(text, value))
		return true;
	for (size_t i = 0; i < text.n; i++) {
		if (ascii_is_digit(text.p[i]))
			buf_char(&plain, text.p[i]);
		else if (text.p[i] == mark)
			buf_char(&plain, '.');
	}
	good = plain.n > 0 && decimal_parse(value, buf_view(&plain));
	buf_free(&plain);
	return good;
}

/* 1,200 and 1,234,567.8: groups of three behind one to three digits. */
static bool
is_grouped(struct span text)
{
	size_t at = 0, group = 0;
	bool any = false;

	for (; at < text.n && text.p[at] != '.'; at++) {
		if (text.p[at] == ',') {
			if (any ? group != 3 : group < 1 || group > 3)
				return false;
			any = true;
			group = 0;
		} else if (ascii_is_digit(text.p[at])) {
			group++;
		} else {
			return false;
		}
	}
	for (size_t i = at + 1; i < text.n; i++)
		if (!ascii_is_digit(text.p[i]))
			return false;
	return any && group == 3 && at + 1 != text.n;
}

bool
digits_plain(struct span text, struct decimal *value, bool *pointed)
{
	struct marks marks;

	if (is_grouped(text))
		return digits_value(text, value, pointed);
	if (!decimal_parse(value, text))
		return false;
	marks = survey(text);
	*pointed = is_pointed(text, &marks);
	return true;
}

bool
digits_fraction(struct span text, struct decimal *above, struct decimal *below)
{
	size_t cut = 0, width;

	while (cut < text.n && ascii_is_digit(text.p[cut]))
		cut++;
	if (cut == 0 || cut == text.n)
		return false;
	width = text.p[cut] == '/' ? 1 : strlen(FRACTION_SLASH);
	if (width > 1 && !span_starts(span_slice(text, cut, text.n), FRACTION_SLASH))
		return false;
	for (size_t i = cut + width; i < text.n; i++)
		if (!ascii_is_digit(text.p[i]))
			return false;
	return decimal_parse(above, span_slice(text, 0, cut)) &&
	    decimal_parse(below, span_slice(text, cut + width, text.n)) &&
	    decimal_sign(below) > 0;
}
