/*
 * period_season: seasons and holidays, with the year behind them.
 */
#ifndef SITREP_PERIOD_SEASON_H
#define SITREP_PERIOD_SEASON_H

#include "period/period_parts.h"

/* "Labor Day weekend", "the July 4 weekend": the weekend that a day gives its name to; the word behind it, or i. */
size_t	time_weekend_behind(struct time_reader *r, size_t i, struct period_term *to);
/*
 * A holiday by itself, or one in two words: "Easter weekend" and "Christmas Island" name no day, the "Easter Sunday blasts" do,
 * and so does the weekend of a day that is always a Monday.
 */
bool	time_is_holiday(struct time_reader *r, size_t i);
size_t	time_holiday_at(struct time_reader *r, size_t i, struct period_term *to);	/* Easter 2021 */
size_t	time_season_at(struct time_reader *r, size_t i, struct period_term *to);	/* the spring, winter 2021-22 */

#endif
