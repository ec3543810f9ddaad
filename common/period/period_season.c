#include "period/period_season.h"

#include "period/period_words.h"
#include "period/period_year.h"

/* Labor Day weekend, the Easter holiday weekend: behind the weekend at i, or 0. */
static size_t
weekend_at(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_LONG_WEEKEND) || (time_unit(r, i) == UNIT_WEEKEND && !time_word_at(r, i)->plural) ? i + 1 : 0;
}

size_t
time_weekend_behind(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t end = weekend_at(r, i);

	if (!end)
		return i;
	term_set_op(to, OP_WEEKEND, 1, UNIT_WEEKEND);
	return to->year ? end : time_year_after(r, end, to);
}

/* The Christmas holidays, the Christmas holiday period; Christmas, in "the Christmas and New Year holidays" */
static bool
is_feast_time(struct time_reader *r, size_t i)
{
	return !r->cell && (time_is(r, i + 1, ROLE_FEAST_TIME) || time_is(r, i + 1, ROLE_OF_YEAR) ||
	    (time_is(r, i + 1, ROLE_AND) && time_is(r, i + 2, ROLE_HOLIDAY) && time_is(r, i + 3, ROLE_FEAST_TIME)));
}

bool
time_is_holiday(struct time_reader *r, size_t i)
{
	size_t before = i > 0 ? time_word_at(r, i - 1)->end : 0;

	if (is_feast_time(r, i))
		return false;
	if (weekend_at(r, i + 1))
		return time_value(r, i, ROLE_HOLIDAY) >= HOLIDAY_NTH;
	return time_is(r, i, ROLE_HOLIDAY) && (r->cell || ((!time_is_noun(r, i + 1) ||
	    (time_word_at(r, i)->end > before + 1 && !(time_word_at(r, i + 1)->token->flags & TOKEN_CAPITAL))) &&
	    !time_is(r, i + 1, ROLE_UNIT) && !time_is(r, i + 1, ROLE_STRETCH)));
}

/* "the spring", "spring 2021"; but "the spring break", and "the springs" and "the falls" are water */
static bool
is_season(struct time_reader *r, size_t i, bool definite)
{
	if (!time_is(r, i, ROLE_SEASON))
		return false;
	return r->cell || (!span_ends(time_word_at(r, i)->token->text, "s") &&
	    ((definite && !time_is_noun(r, i + 1) && !time_is(r, i + 1, ROLE_FEAST_TIME)) || time_is_year(r, i + 1) ||
	    time_is(r, i + 1, ROLE_OF)));
}

size_t
time_season_at(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t end;

	if (!is_season(r, i, to->definite))
		return 0;
	to->kind = TERM_SEASON;
	to->month = time_value(r, i, ROLE_SEASON);
	end = time_year_after(r, i + 1, to);
	if (to->year == 0 && !r->cell && time_is(r, i + 1, ROLE_OF))
		return 0;	/* "the fall of shells" */
	/* winter 2021-22 */
	return to->year && time_skip_tight(r, end) > end && time_value(r, end + 1, ROLE_NUMBER) == (to->year + 1) % 100 ?
	    end + 2 : end;
}

size_t
time_holiday_at(struct time_reader *r, size_t i, struct period_term *to)
{
	if (!time_is_holiday(r, i))
		return 0;
	to->kind = TERM_HOLIDAY;
	to->count = time_value(r, i, ROLE_HOLIDAY);
	return time_weekend_behind(r, time_year_after(r, i + 1, to), to);
}
