#include "period/period_fiscal.h"

#include "period/period_calendar.h"
#include "period/period_date_days.h"
#include "period/period_relative.h"
#include "period/period_words.h"
#include "period/period_year.h"

/* 2012, or 12 of FY12 and FY 12; 0 for no year. */
static int
year_at(struct time_reader *r, size_t i, bool short_form)
{
	const struct time_word *w = time_word_at(r, i);

	if (time_is_year(r, i))
		return time_value(r, i, ROLE_NUMBER);
	if (!short_form || !time_is(r, i, ROLE_NUMBER) || w->digits != 2 || (w->spaced && time_is_noun(r, i + 1)))
		return 0;
	return year_in_full(time_value(r, i, ROLE_NUMBER));
}

size_t
time_fiscal_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation = time_is(r, i, ROLE_RELATION) ? time_value(r, i, ROLE_RELATION) : 0;
	size_t at = i + (relation != 0);
	int start = time_value(r, at, ROLE_FISCAL);
	bool short_form = time_unit(r, at) == UNIT_YEAR, year = short_form || time_unit(r, at + 1) == UNIT_YEAR;

	if (!time_is(r, at, ROLE_FISCAL))
		return 0;
	at += time_unit(r, at + 1) == UNIT_YEAR ? 2 : 1;
	*to = (struct period_term){ .kind = TERM_FISCAL, .unit = UNIT_YEAR, .count = start ? 13 - start : 0 };
	if (relation == 0 && (to->year = year_at(r, at, short_form)) != 0) {
		if ((!time_is(r, at + 1, ROLE_DASH) && !time_is(r, at + 1, ROLE_SLASH)) ||
		    !time_is(r, at + 2, ROLE_NUMBER))
			return at + 1;
		to->count = 0;
		return at + 3;
	}
	if (!year || (relation != RELATION_THIS && !relation_is_past(relation)))
		return 0;
	to->relation = relation == RELATION_THIS ? relation : RELATION_LAST;
	return at;
}

size_t
time_whole_fiscal_at(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t at = time_skip(r, i, ROLE_THE), end = time_fiscal_at(r, at, to);
	int start = time_value(r, at, ROLE_FISCAL);

	if (end || at == i || !time_is(r, at, ROLE_FISCAL) || time_unit(r, at + 1) != UNIT_YEAR)
		return end;
	*to = (struct period_term){ .kind = TERM_FISCAL, .unit = UNIT_YEAR, .count = start ? 13 - start : 0,
	    .relation = RELATION_THIS };
	return at + 2;
}

bool
term_fiscal_days(const struct period_term *t, const struct period_context *context, struct days *days, const char **why)
{
	int year = t->year, month, day_of_month;

	if (t->count == 0)
		return period_fail(why, "the period does not say in which month its year starts");
	if (year == 0 && !context->has_date)
		return period_no_date(why);
	if (year == 0) {
		calendar_split(context->date, &year, &month, &day_of_month);
		/* In its first months the fiscal year is already the next one's. */
		year += (month > 12 - t->count) - (t->relation == RELATION_LAST);
	}
	if (!days_of_months(year, 1, 12, days))
		return period_fail(why, "there is no such year");
	*days = days_shift(*days, UNIT_MONTH, -t->count);
	return true;
}
