#include "dating/named_days.h"

#define FEW_DAYS	10	/* of a weekend or a week, told by its days */

/* Days told by their numbers. */
static bool
is_dated(const struct reading *r, const struct time_mention *time)
{
	for (size_t i = time->words.first; i < time->words.last; i++)
		if (token_at(r, i)->kind != TOKEN_WORD)
			return true;
	return false;
}

size_t
time_told_by_days(const struct reading *r, size_t best, struct words s)
{
	const struct time_mention *named = best == NONE ? NULL : &r->times[best];

	if (!named || !named->resolved || !named->days.has_from || !named->days.has_to ||
	    named->days.from == named->days.to || named->days.to - named->days.from > FEW_DAYS || is_dated(r, named))
		return best;
	for (size_t i = s.first; i < s.last; i++) {
		const struct time_mention *time = reading_time_at(r, i);

		if (!time || time == named || !time->resolved || !time->governs || time->compares ||
		    !time->period.range.two || time->period.kind != PERIOD_DAYS || !is_dated(r, time) ||
		    !time->days.has_from || !time->days.has_to)
			continue;
		if (time->days.from <= named->days.from && time->days.to >= named->days.to &&
		    time->days.to - time->days.from <= FEW_DAYS)
			return r->marks[i].time - 1;
	}
	return best;
}
