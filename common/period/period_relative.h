/*
 * period_relative: times told by a word such as "last", "this" or "same", from the
 * document's date or from another time.
 */
#ifndef SITREP_PERIOD_RELATIVE_H
#define SITREP_PERIOD_RELATIVE_H

#include "period/period_parts.h"

bool	relation_is_past(int relation);		/* last, past, previous */
/* So many of the unit at i: a fortnight is two weeks. */
void	term_set_unit(struct time_reader *r, size_t i, int count, struct period_term *to);
/* Behind "last week": Monday; behind "last night" nothing. The word behind it, or i. */
size_t	time_weekday_of_week(struct time_reader *r, size_t i, struct period_term *to);
/* last week, past 24 hours, this month, last March, this morning, last Friday, the same period of 2022 */
size_t	time_relative_at(struct time_reader *r, size_t i, struct period_term *to);

#endif
