#include "numbers/hours.h"

#include "numbers/digits.h"
#include "numbers/reasons.h"
#include "words/discard_row.h"

#define POINTED	5	/* characters of 07.00 */

/* The text is an hour and its minutes: 07.00, 8.30 */
static bool
is_pointed_hour(struct span text)
{
	size_t point = text.n - 3;

	if ((text.n != POINTED && text.n != POINTED - 1) || text.p[point] != '.' || text.p[point + 1] > '5')
		return false;
	for (size_t i = 0; i < text.n; i++)
		if (i != point && !ascii_is_digit(text.p[i]))
			return false;
	return point == 1 || text.p[0] < '2' || (text.p[0] == '2' && text.p[1] < '5');
}

/* "open 07.00-21.00", "from 07.00 to 21.00": both are hours, and no noun follows. */
static const char *
by_hours(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->number.first, last = f->number.last - 1;

	return f->quantity.is_range && f->unit.first == f->unit.last && is_pointed_hour(token_at(r, first)->text) &&
	    is_pointed_hour(token_at(r, last)->text) && !figure_noun_behind(r, f, s) ? "time" : NULL;
}

/* "9.a.m.", "at 4 .p.m": a point too many. */
static const char *
by_half_day(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.last;
	struct match match;

	return f->plain_digits && i + 1 < s.last && text_is(r, i, ".") &&
	    lexicon_at(r->vocabulary->lexicons.discards, token_at(r, i + 1), s.last - i - 1, &match) &&
	    discard_row(&match, "after") && span_is(match.row->cell[DISCARD_REASON], "time") ? "time" : NULL;
}

#define CLOCK	4	/* digits of 1800 */

/* "on 2 May", behind the number. */
static bool
is_on_day(const struct reading *r, size_t i, struct words s)
{
	return i + 1 < s.last && text_is(r, i, "on") && r->marks[i + 1].time;
}

static bool
is_clock_text(struct span text)
{
	if (text.n != CLOCK || text.p[0] > '2' || (text.p[0] == '2' && text.p[1] > '3') || text.p[2] > '5')
		return false;
	for (size_t i = 0; i < CLOCK; i++)
		if (!ascii_is_digit(text.p[i]))
			return false;
	return true;
}

/* "1330-1700": from a full or a half hour to another. */
static bool
is_clock_range(const struct reading *r, const struct figure *f)
{
	struct span from = token_at(r, f->number.first)->text, to = token_at(r, f->number.last - 1)->text;

	return f->quantity.is_range && figure_is_bare(f) && is_clock_text(from) && is_clock_text(to) &&
	    (span_ends(from, "00") || span_ends(from, "30")) && (span_ends(to, "00") || span_ends(to, "30"));
}

/* "at 1800 by", "between 0200 and 0300", "1800 on 2 May": hours and minutes in one number. */
static const char *
by_clock(const struct reading *r, const struct figure *f, struct words s)
{
	struct span text = token_at(r, f->number.first)->text;

	if (token_at(r, f->number.first)->kind != TOKEN_NUMBER || !is_clock_text(text) ||
	    f->unit.first < f->unit.last || figure_noun_behind(r, f, s))
		return NULL;
	return text.p[0] == '0' || is_clock_range(r, f) || (f->words.first > s.first &&
	    text_is(r, f->words.first - 1, "at")) || is_on_day(r, f->words.last, s) ? "time" : NULL;
}

#define PROGRAMME_LINES	4	/* to the next that opens with an hour */
#define OPENING_BYTES	14	/* of "  09.00 - 09.30", before the second */

/* Minutes since midnight of the hour that opens the line which begins at `at`: "0930", "9.30"; NONE where none does. */
static size_t
hour_of_line(struct span text, size_t at)
{
	size_t n = 0, digits = 0, minutes = 0;

	while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t'))
		at++;
	while (at + n < text.n && n < POINTED && (ascii_is_digit(text.p[at + n]) || text.p[at + n] == '.')) {
		digits += ascii_is_digit(text.p[at + n]) != 0;
		if (ascii_is_digit(text.p[at + n]))
			minutes = minutes * 10 + (size_t)(text.p[at + n] - '0');
		n++;
	}
	if (at + n >= text.n || text.p[at + n] != ' ' || digits < 3 || digits > CLOCK || n > digits + 1 ||
	    (n == digits && n != CLOCK) || minutes % 100 > 55 || minutes % 5 || minutes > 2355)
		return NONE;
	return minutes / 100 * 60 + minutes % 100;
}

/* "0900 Opening" over "0930 Coffee": the line opens with an hour, and so does one near it, before or after in both. */
static const char *
by_programme(const struct reading *r, const struct figure *f, struct words s)
{
	const struct document *d = r->document;
	const struct token *hour = token_at(r, f->words.first);
	size_t line, own, other;

	(void)s;
	if (!figure_is_bare(f) || !(is_clock_text(hour->text) || is_pointed_hour(hour->text)))
		return NULL;
	line = document_line(d, hour->start);
	/* of "09.00 - 09.30" the second opens no line */
	if (hour->start - d->lines[line - 1] > OPENING_BYTES ||
	    (own = hour_of_line(d->text, d->lines[line - 1])) == NONE)
		return NULL;
	for (size_t k = 1; k <= PROGRAMME_LINES; k++) {
		if (line + k <= d->n_lines && (other = hour_of_line(d->text, d->lines[line + k - 1])) != NONE)
			return other > own ? "time" : NULL;
		if (line > k && (other = hour_of_line(d->text, d->lines[line - k - 1])) != NONE)
			return other < own ? "time" : NULL;
	}
	return NULL;
}

const char *
hour_reason(const struct reading *r, const struct figure *f, struct words s)
{
	static reason_rule *const rules[] = { by_clock, by_hours, by_half_day, by_programme, NULL };

	return first_reason(rules, r, f, s);
}
