/*
 * period_season: seasons and holidays, with the year behind them.
 */
#ifndef SITREP_PERIOD_SEASON_H
#define SITREP_PERIOD_SEASON_H

#include "period/period_parts.h"

/* A holiday by itself, or one in two words: "Easter weekend" and "Christmas Island" name no day, the "Easter Sunday blasts" do. */
bool	time_is_holiday(struct time_reader *r, size_t i);
size_t	time_holiday_at(struct time_reader *r, size_t i, struct period_term *to);	/* Easter 2021 */
size_t	time_season_at(struct time_reader *r, size_t i, struct period_term *to);	/* the spring, winter 2021-22 */

#endif
