#include "numbers/dialled.h"

#define FARTHEST	24	/* bytes from the first digit of it to the last group */
#define BLANKS		8	/* between two groups, an indented line included */
#define AREA		3	/* digits of an area and of an exchange */
#define LINE		4	/* digits of the line */
#define FEWEST		9	/* digits behind a plus */
#define MOST		15

struct dialled {
	struct span text;
	size_t	at;
	unsigned marks;	/* hyphens, points and slashes that join two groups */
};

static bool
is_digit_at(struct span text, size_t at)
{
	return at < text.n && ascii_is_digit(text.p[at]);
}

static bool
is_blank_at(struct span text, size_t at)
{
	return at < text.n && (text.p[at] == ' ' || text.p[at] == '\t' || text.p[at] == '\n' || text.p[at] == '\r');
}

static bool
take(struct dialled *d, char byte)
{
	if (d->at >= d->text.n || d->text.p[d->at] != byte)
		return false;
	d->at++;
	return true;
}

/* Blanks, and no more than one end of a line among them. */
static void
take_blanks(struct dialled *d)
{
	size_t first = d->at;
	bool ended = false;

	for (; d->at < first + BLANKS && is_blank_at(d->text, d->at); d->at++) {
		if (d->text.p[d->at] == '\n' && ended)
			return;
		ended |= d->text.p[d->at] == '\n';
	}
}

/* What joins two groups: a mark, blanks, or both. */
static bool
take_joint(struct dialled *d)
{
	size_t first = d->at;

	take_blanks(d);
	if (take(d, '-') || take(d, '.') || take(d, '/')) {
		d->marks++;
		take_blanks(d);
	}
	return d->at > first;
}

/* So many digits and no more; an area and an exchange begin with two or above. */
static bool
take_group(struct dialled *d, size_t digits)
{
	size_t first = d->at;

	while (is_digit_at(d->text, d->at) && d->at < first + digits + 1)
		d->at++;
	return d->at == first + digits && (digits != AREA || d->text.p[first] > '1');
}

static bool
take_area(struct dialled *d)
{
	if (!take(d, '('))
		return take_group(d, AREA) && take_joint(d);
	if (!take_group(d, AREA) || !take(d, ')'))
		return false;
	take_joint(d);
	return true;
}

/* Behind a number a bracket holds another of its row: "412 (250) 504 7908". */
static bool
is_behind_number(struct span text, size_t at)
{
	while (at > 0 && (text.p[at - 1] == ' ' || text.p[at - 1] == '\t'))
		at--;
	return is_digit_at(text, at - (at > 0));
}

/*
 * "1 (212) 555-0143", as those of America are written. Where a blank joins its groups, a bracket, a plus or the country
 * tells it from a row of numbers: "200-300 4000".
 */
static bool
take_american(struct dialled *d)
{
	size_t first = d->at;
	bool plus = take(d, '+'), country = take(d, '1'), bracket;

	if (country ? !take_joint(d) : plus)
		return false;
	d->marks = 0;
	bracket = d->at < d->text.n && d->text.p[d->at] == '(';
	if (!take_area(d) || !take_group(d, AREA) || !take_joint(d) || !take_group(d, LINE))
		return false;
	return plus || d->marks > 1 || (bracket && (d->marks || !is_behind_number(d->text, first))) ||
	    (country && d->marks);
}

/* "+44 20 7946 0012": behind a plus, the country and groups. */
static bool
take_international(struct dialled *d)
{
	size_t digits = 0, last;

	if (!take(d, '+'))
		return false;
	do {
		for (; is_digit_at(d->text, d->at) && digits <= MOST; d->at++)
			digits++;
		last = d->at;
		take_joint(d);
		if (take(d, '(') || take(d, ')'))
			take_blanks(d);
	} while (digits <= MOST && is_digit_at(d->text, d->at));
	d->at = last;
	return digits >= FEWEST && digits <= MOST;
}

/* A word or a number goes on to it: "B212-555-0143". */
static bool
is_grown_on(struct span text, size_t at)
{
	char before = at > 0 ? text.p[at - 1] : ' ';

	if (ascii_is_digit(before) || ascii_is_lower(before) || ascii_is_upper(before))
		return true;
	return at > 1 && (before == ',' || before == '.' || before == '-') && is_digit_at(text, at - 2);
}

bool
dialled_over(struct span text, size_t start, size_t end)
{
	for (size_t first = start > FARTHEST ? start - FARTHEST : 0; first <= start; first++) {
		struct dialled american = { .text = text, .at = first }, international = american;

		if (is_grown_on(text, first))
			continue;
		if ((take_american(&american) && american.at >= end) ||
		    (take_international(&international) && international.at >= end))
			return true;
	}
	return false;
}
