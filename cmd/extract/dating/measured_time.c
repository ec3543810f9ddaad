#include "dating/measured_time.h"

#include "times/time_mentions.h"

/* Of rain, wind or heat, which no report counts. */
static bool
is_of_nature(const struct figure *f)
{
	static const char *const dimensions[] = { "depth", "speed", "temperature" };

	for (size_t i = 0; f->quantity.unit_row && i < sizeof(dimensions) / sizeof(*dimensions); i++)
		if (span_is(f->quantity.unit_row->cell[1], dimensions[i]))
			return true;
	return false;
}

/* "rainfall of the last 24 hours: 130": the amounts stand behind a colon. */
static bool
heads_amounts(const struct reading *r, const struct time_mention *time, struct words s)
{
	size_t colon = time->words.last;

	return time->words.first > s.first + 1 && colon + 1 < s.last && text_is(r, colon, ":") &&
	    r->marks[colon + 1].figure;
}

#define AMOUNT_TOKENS	5	/* of "of rain fell in" between an amount and the span in which it came */

bool
time_measures(const struct reading *r, const struct time_mention *time)
{
	size_t first = time_sentence(r, time)->words.first;

	if (time->period.kind != PERIOD_RECENT)
		return false;
	for (size_t i = time->words.first; i > first && time->words.first - i < AMOUNT_TOKENS; i--) {
		if (r->marks[i - 1].figure)
			return is_of_nature(reading_figure_at(r, i - 1));
		if (token_at(r, i - 1)->kind == TOKEN_MARK)
			return false;
	}
	return false;
}

bool
time_is_of_measurement(const struct reading *r, const struct time_mention *time)
{
	struct words s = time_sentence(r, time)->words;
	bool measured = false;

	if (time->period.kind != PERIOD_RECENT)
		return false;
	if (time_measures(r, time))
		return true;
	measured = heads_amounts(r, time, s);
	for (size_t i = s.first; i < s.last; i++) {
		const struct figure *f = reading_figure_at(r, i);

		if (f && figure_is_kept(f))
			return false;
		measured = measured || (f && is_of_nature(f));
	}
	return measured;
}
