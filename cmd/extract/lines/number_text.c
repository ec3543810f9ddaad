#include "lines/number_text.h"

#include "base/short.h"

static size_t
skip_digits(struct span field, size_t at)
{
	while (at < field.n && ascii_is_digit(field.p[at]))
		at++;
	return at;
}

/* Marks that may stand before a number: brackets, signs, currencies and their short names. */
static size_t
number_lead(struct span field)
{
	static const char marks[] = "([+-~<>$#*";
	static const char *const more[] = { "\xe2\x80\x93", "\xe2\x88\x92", "\xe2\x82\xac", "\xc2\xa3",
	    "\xe2\x89\xa5", "\xe2\x89\xa4", "\xc2\xb1", "\xe2\x80\x92" };
	size_t at = 0, letters = 0;

	while (letters < field.n && letters < 3 && ascii_is_upper(field.p[letters]))
		letters++;
	if (letters && letters < field.n && field.p[letters] == '$')
		at = letters;
	for (;;) {
		size_t before = at;

		if (at < field.n && strchr(marks, field.p[at]) && field.p[at])
			at++;
		for (size_t i = 0; i < sizeof(more) / sizeof(more[0]) && at < field.n &&
		    (unsigned char)field.p[at] >= 0x80; i++)
			if (field.n - at >= strlen(more[i]) &&
			    memcmp(field.p + at, more[i], strlen(more[i])) == 0)
				at += strlen(more[i]);
		if (at == before)
			return at;
	}
}

/* Behind it: a share, a scale of one or two letters, footnote marks, brackets. */
static bool
is_number_tail(struct span tail)
{
	size_t letters = 0;

	for (size_t i = 0; i < tail.n; i++) {
		if (ascii_is_alpha(tail.p[i]))
			letters++;
		else if (strchr("%)]*+,;^", tail.p[i]) == NULL &&
		    ((unsigned char)tail.p[i] < 0x80 || letters))
			return false;
	}
	return letters <= 2 && tail.n <= 8;
}

bool
is_number_text(struct span field)
{
	size_t at, first;

	if (!may_be_number_text(field))
		return false;
	at = first = number_lead(field);
	at = skip_digits(field, at);
	if (at == first || (field.p[first] == '0' && at - first > 3))
		return false;	/* "0134" of a telephone */
	for (;;) {
		size_t mark = at, step = 0;

		if (mark < field.n && strchr(",.'/-", field.p[mark]) && field.p[mark])
			step = 1;
		else if (field.n - mark >= 2 && memcmp(field.p + mark, "\xc2\xa0", 2) == 0)
			step = 2;
		if (step == 0 || skip_digits(field, mark + step) == mark + step)
			break;
		at = skip_digits(field, mark + step);
	}
	return is_number_tail(span_slice(field, at, field.n));
}

bool
is_year_text(struct span field)
{
	return field.n == 4 && (span_starts(field, "19") || span_starts(field, "20")) &&
	    skip_digits(field, 0) == field.n;
}

bool
holds_digit(struct span text)
{
	return short_run(text.p, text.n, short_no_digits) < text.n;
}

bool
opens_scale(struct span text)
{
	size_t end = 0;

	while (end < text.n && ascii_is_alpha(text.p[end]))
		end++;
	/* "4.9 M people" */
	return (end > 6 && span_ends(span_slice(text, 0, end), "illion")) ||
	    (end == 1 && text.n > 2 && text.p[0] == 'M' && text.p[1] == ' ' && ascii_is_lower(text.p[2]));
}

unsigned
whole_number_of(struct span text, size_t digits)
{
	unsigned value = 0;

	if (text.n > digits)
		return 0;
	for (size_t i = 0; i < text.n; i++) {
		if (!ascii_is_digit(text.p[i]))
			return 0;
		value = value * 10 + (unsigned)(text.p[i] - '0');
	}
	return value;
}
