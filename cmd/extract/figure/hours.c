#include "figure/hours.h"

#include "figure/digits.h"

#define POINTED	5	/* characters of 07.00 */

/* The text opens with an hour and its minutes: 07.00 */
static bool
opens_hours(struct span text)
{
	return text.n >= POINTED && ascii_is_digit(text.p[0]) && ascii_is_digit(text.p[1]) && text.p[2] == '.' &&
	    ascii_is_digit(text.p[3]) && ascii_is_digit(text.p[4]) && (text.p[0] < '2' || (text.p[0] == '2' && text.p[1] < '5')) &&
	    text.p[3] < '6';
}

/* "open 07.00-21.00", "from 07.00 to 21.00": both are hours, and no noun follows. */
static const char *
by_hours(const struct reading *r, const struct figure *f, struct words s)
{
	struct span text = figure_number_text(r, f);

	if (!opens_hours(text) || !f->quantity.is_range || f->unit.first < f->unit.last || figure_noun_behind(r, f, s))
		return NULL;
	text.p += text.n - POINTED;
	text.n = POINTED;
	return opens_hours(text) ? "time" : NULL;
}

#define CLOCK	4	/* digits of 1800 */

/* "on 2 May", behind the number. */
static bool
is_on_day(const struct reading *r, size_t i, struct words s)
{
	return i + 1 < s.last && text_is(r, i, "on") && r->marks[i + 1].time;
}

/* "at 1800 by", "between 0200 and 0300", "1800 on 2 May": hours and minutes in one number. */
static const char *
by_clock(const struct reading *r, const struct figure *f, struct words s)
{
	struct span text = token_at(r, f->number.first)->text;

	if (token_at(r, f->number.first)->kind != TOKEN_NUMBER || text.n != CLOCK || text.p[0] > '2' ||
	    (text.p[0] == '2' && text.p[1] > '3') || text.p[2] > '5' || f->unit.first < f->unit.last ||
	    figure_noun_behind(r, f, s))
		return NULL;
	return text.p[0] == '0' || (f->words.first > s.first && text_is(r, f->words.first - 1, "at")) ||
	    is_on_day(r, f->words.last, s) ? "time" : NULL;
}

const char *
hour_reason(const struct reading *r, const struct figure *f, struct words s)
{
	const char *reason = by_clock(r, f, s);

	return reason ? reason : by_hours(r, f, s);
}
