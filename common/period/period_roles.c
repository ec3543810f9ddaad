#include "period/period_roles.h"

#include "words/named.h"

/* The roles that tables name, and which values they take. */
static const struct named roles[] = {
	{ "unit", ROLE_UNIT }, { "relation", ROLE_RELATION }, { "count", ROLE_COUNT }, { "ordinal", ROLE_ORDINAL },
	{ "the", ROLE_THE }, { "of", ROLE_OF }, { "in", ROLE_IN }, { "on", ROLE_ON }, { "at", ROLE_AT },
	{ "to", ROLE_TO }, { "and", ROLE_AND }, { "weekday", ROLE_WEEKDAY },
	{ "weekday-short", ROLE_WEEKDAY_SHORT }, { "part", ROLE_PART }, { "season", ROLE_SEASON },
	{ "holiday", ROLE_HOLIDAY }, { "decade", ROLE_DECADE }, { "day", ROLE_DAY }, { "recent", ROLE_RECENT },
	{ "era", ROLE_ERA }, { "now", ROLE_NOW }, { "daypart", ROLE_DAYPART }, { "meridiem", ROLE_MERIDIEM },
	{ "zone", ROLE_ZONE }, { "zone-end", ROLE_ZONE_END }, { "through", ROLE_THROUGH }, { "until", ROLE_UNTIL },
	{ "since", ROLE_SINCE }, { "as-of", ROLE_AS_OF }, { "from", ROLE_FROM }, { "between", ROLE_BETWEEN },
	{ "after", ROLE_AFTER }, { "before", ROLE_BEFORE }, { "starting", ROLE_STARTING },
	{ "ending", ROLE_ENDING }, { "so-far", ROLE_SO_FAR }, { "to-date", ROLE_TO_DATE },
	{ "year-to-date", ROLE_YEAR_TO_DATE }, { "onward", ROLE_ONWARD }, { "ago", ROLE_AGO },
	{ "earlier", ROLE_EARLIER }, { "later", ROLE_LATER }, { "whole", ROLE_WHOLE }, { "week-of", ROLE_WEEK_OF },
	{ "span", ROLE_SPAN }, { "scale", ROLE_SCALE }, { "begin", ROLE_BEGIN }, { "event", ROLE_EVENT },
	{ "happened", ROLE_HAPPENED }, { "vague", ROLE_VAGUE }, { "fiscal", ROLE_FISCAL },
	{ "suffix", ROLE_SUFFIX }, { "then", ROLE_THEN }, { "quarter", ROLE_QUARTER }, { "half-year", ROLE_HALF },
	{ "stretch", ROLE_STRETCH }, { "time", ROLE_TIME }, { "of-year", ROLE_OF_YEAR },
	{ "long-weekend", ROLE_LONG_WEEKEND }, { "feast-time", ROLE_FEAST_TIME },
};

static const struct named values[] = {
	{ "day", UNIT_DAY }, { "week", UNIT_WEEK }, { "month", UNIT_MONTH }, { "year", UNIT_YEAR },
	{ "hour", UNIT_HOUR }, { "quarter", UNIT_QUARTER }, { "half", UNIT_HALF },
	{ "decade", UNIT_DECADE }, { "century", UNIT_CENTURY }, { "weekend", UNIT_WEEKEND },
	{ "this", RELATION_THIS }, { "last", RELATION_LAST }, { "past", RELATION_PAST },
	{ "previous", RELATION_PREVIOUS }, { "next", RELATION_NEXT }, { "same", RELATION_SAME },
	{ "that", RELATION_THAT }, { "other", RELATION_OTHER },
	{ "early", PART_EARLY }, { "mid", PART_MID }, { "late", PART_LATE },
	{ "earlier", PART_EARLIER }, { "later", PART_LATER },
	{ "end", PART_END },
};

/* Digits to a number; -1 for more of them than any date has. */
int
time_number(struct span digits)
{
	int value = 0;

	if (digits.n == 0 || digits.n > 8)
		return -1;
	for (size_t i = 0; i < digits.n; i++) {
		if (!ascii_is_digit(digits.p[i]))
			return -1;
		value = value * 10 + (digits.p[i] - '0');
	}
	return value;
}

static int
signed_number(struct span text)
{
	int value;

	if (text.n > 0 && (text.p[0] == '-' || text.p[0] == '+')) {
		value = time_number(span_slice(text, 1, text.n));
		return text.p[0] == '-' ? -value : value;
	}
	value = time_number(text);
	return value < 0 ? 0 : value;
}

void
time_add_role(struct time_word *w, enum role role, int value)
{
	/* Beside ROLE_OTHER: they are no time words by themselves */
	size_t i = role == ROLE_EVENT || role == ROLE_HAPPENED;

	while (i < 2 && w->role[i] != ROLE_NONE && w->role[i] != ROLE_OTHER)
		i++;
	w->role[i] = role;
	w->value[i] = value;
}

/* 12-25, easter+1, or 09-0-1 */
static int
holiday_value(struct span value)
{
	if (span_starts(value, "easter"))
		return HOLIDAY_EASTER + signed_number(span_slice(value, 6, value.n));
	if (value.n == sizeof("09-0-1") - 1)
		return HOLIDAY_NTH + time_number(span_slice(value, 0, 2)) * 100 + time_number(span_slice(value, 3, 4)) * 10 +
		    time_number(span_slice(value, 5, 6));
	if (value.n != 5)
		return 0;
	return time_number(span_slice(value, 0, 2)) * 100 + time_number(span_slice(value, 3, 5));
}

enum { ROLE_CELL = 1, VALUE_CELL = 2 };		/* of periods.tsv */

static unsigned
role_named(struct span name)
{
	return named_value(NAMED(roles), name, ROLE_OTHER);
}

/* By the first word of the cell; behind it may stand how many. */
static unsigned
value_named(struct span cell)
{
	struct span name;

	return span_cut(&cell, ' ', &name) ? named_value(NAMED(values), name, 0) : 0;
}

static void
add_row(const struct time_reader *r, struct time_word *w, const struct row *row)
{
	struct span rest = row->cell[VALUE_CELL], name;
	enum role role = (enum role)row_code(row, ROLE_CELL, role_named);
	int value = 0;

	if (role == ROLE_HOLIDAY) {
		value = holiday_value(rest);
		/* In running text a day that no calendar tells is a name: the Labor Day crashes. */
		if (value == 0 && !r->cell)
			role = ROLE_OTHER;
	} else if (role == ROLE_UNIT || role == ROLE_RELATION || role == ROLE_PART) {
		value = (int)row_code(row, VALUE_CELL, value_named);
		(void)span_cut(&rest, ' ', &name);
		w->many = rest.n ? signed_number(rest) : 1;
		if (w->many < 1 || w->many > COUNT_MOST)
			w->many = 1;
	} else {
		value = signed_number(rest);
		if (role == ROLE_COUNT && value > COUNT_MOST)
			role = ROLE_OTHER;
	}
	if (role == ROLE_WEEKDAY_SHORT)
		w->weak = w->abbreviated = true;
	if (role == ROLE_WEEKDAY || role == ROLE_WEEKDAY_SHORT) {
		role = ROLE_WEEKDAY;
		value++;
	}
	if (role != ROLE_OTHER)
		time_add_role(w, role, value);
}

/* The rows of both tables for the words at `tokens`; how many tokens they took. */
size_t
time_add_rows(const struct time_reader *r, struct time_word *w, const struct token *tokens, size_t n)
{
	struct match match;
	size_t taken = 0;

	if (lexicon_at(r->periods, tokens, n, &match)) {
		taken = match.n;
		w->plural = (match.form & FORM_S) != 0;
		do
			add_row(r, w, match.row);
		while (lexicon_next(&match));
	}
	if (taken < 2 && lexicon_at(r->months, tokens, n, &match) && match.n >= taken) {
		struct span rest = match.row->cell[2], how;

		taken = match.n;
		time_add_role(w, ROLE_MONTH, signed_number(match.row->cell[1]));
		while (span_cut(&rest, ' ', &how))
			if (span_is(how, "capital"))
				w->weak = w->weak || !(tokens[0].flags & TOKEN_CAPITAL);
			else if (span_is(how, "short"))
				w->abbreviated = true;
	}
	return taken;
}
