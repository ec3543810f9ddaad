#include "period/period_frame.h"

#include "period/period_words.h"
#include "period/period_year.h"

/*
 * What frames a period and is no part of its days: "the night of", "the period from", "the week of", "the years".
 */

bool
period_names_years(struct time_reader *r, size_t i)
{
	return time_is_year(r, i + 1) && (time_is(r, i, ROLE_STRETCH) ||
	    (time_unit(r, i) == UNIT_YEAR && time_word_at(r, i)->plural));
}

size_t
period_skip_frame(struct time_reader *r, size_t i)
{
	size_t at = time_skip(r, i, ROLE_THE);

	if (time_is(r, at, ROLE_STRETCH) && (time_is(r, at + 1, ROLE_FROM) ||
	    time_is(r, at + 1, ROLE_BETWEEN) || time_is(r, at + 1, ROLE_NUMBER) ||
	    time_is(r, at + 1, ROLE_MONTH)))
		return at + 1;
	if (period_names_years(r, at))
		return at + 1;
	/* "overnight Tuesday" is that day */
	if (time_is(r, i, ROLE_RECENT) && time_is(r, time_skip(r, i + 1, ROLE_ON), ROLE_WEEKDAY))
		return time_skip(r, i + 1, ROLE_ON);
	/* "overnight from Monday to Tuesday" */
	if (time_is(r, i, ROLE_RECENT) && (time_is(r, i + 1, ROLE_FROM) || time_is(r, i + 1, ROLE_BETWEEN)))
		return i + 1;
	if (!time_is(r, at, ROLE_DAYPART))
		return i;
	if (time_is(r, at + 1, ROLE_OF) || time_is(r, at + 1, ROLE_ON) ||
	    time_is(r, at + 1, ROLE_BETWEEN))
		return time_is(r, at + 1, ROLE_BETWEEN) ? at + 1 : at + 2;
	return i;
}

size_t
period_week_of(struct time_reader *r, size_t i)
{
	size_t at = time_skip(r, i, ROLE_THE);
	size_t counted = time_count(r, at) > 0;
	int unit = time_value(r, at + counted, ROLE_UNIT);

	/* the 21 days from 19 May to 8 June */
	if (unit >= UNIT_DAY && time_is(r, at + counted + 1, ROLE_FROM))
		return at + counted + 1;
	if (counted || (unit != UNIT_WEEK && unit != UNIT_WEEKEND))
		return i;
	/* the week 8-14 May: days, no numbers of weeks */
	if (time_is(r, at + 1, ROLE_NUMBER) && (time_is(r, at + 2, ROLE_MONTH) ||
	    (time_is(r, at + 3, ROLE_NUMBER) && time_is(r, at + 4, ROLE_MONTH))))
		return at + 1;
	return time_is(r, at + 1, ROLE_OF) ? at + 2 : i;
}
