#include "period/period_term.h"

#include "period/period_clock.h"
#include "period/period_distance.h"
#include "period/period_portion.h"
#include "period/period_relative.h"
#include "period/period_season.h"
#include "period/period_simple.h"
#include "period/period_stretch.h"
#include "period/period_words.h"

/* 5 past years, two previous weeks; but "against ten last week" counts no weeks */
static size_t
turned_recent_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation = time_value(r, i + 1, ROLE_RELATION);

	if (time_count(r, i) == 0 || time_unit(r, i + 2) == 0 || !relation_is_past(relation) ||
	    (time_count(r, i) > 1 && !time_word_at(r, i + 2)->plural))
		return 0;
	to->kind = TERM_RECENT;
	to->relation = RELATION_PAST;
	to->unit = time_unit(r, i + 2);
	to->count = time_count(r, i) * time_word_at(r, i + 2)->many;
	return i + 3;
}

static size_t
over_container(struct time_reader *r, size_t i, struct period_term *to)
{
	bool definite = time_is(r, i, ROLE_THE);
	size_t at = time_skip(r, i, ROLE_THE), end = 0;

	if (time_is(r, at, ROLE_PART))
		end = time_part_at(r, at, to);
	if (!end && (time_is(r, at, ROLE_ORDINAL) || time_is(r, at, ROLE_RELATION)))
		end = time_nth_at(r, at, to);
	if (!end && (time_is(r, at, ROLE_UNIT) || time_is(r, at, ROLE_WEEK_OF) ||
	    time_count(r, at))) {
		end = time_stretch_at(r, at, definite, to);
		if (!end) {
			*to = (struct period_term){ .kind = TERM_NONE };
			end = time_distance_at(r, at, definite, to);
		}
		if (!end) {
			*to = (struct period_term){ .definite = definite };
			end = turned_recent_at(r, at, to);
		}
		if (!end)
			end = time_months_of_year_at(r, at, to);
	}
	return end;
}

size_t
time_term_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	size_t at = time_skip_hour(r, i), end;

	if (at > i && time_is(r, at, ROLE_OTHER))
		return 0;
	*to = (struct period_term){ .kind = TERM_NONE };
	end = over_container(r, at, to);
	if (!end)
		end = time_simple_at(r, at, allow, to);
	/* "the July 4 weekend", but "on July 4 weekend crews" has no article */
	if (end && to->definite && to->kind == TERM_DATE && to->month && to->day && to->op == OP_NONE)
		end = time_weekend_behind(r, end, to);
	if (end && to->op == OP_NONE && (to->day || to->kind == TERM_WEEKDAY || to->kind == TERM_DAY))
		end = time_skip_hour_after(r, end);
	return end;
}
