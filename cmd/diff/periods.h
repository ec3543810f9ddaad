/*
 * periods: the periods of a series, in order, and which follows which.
 *
 * Years, months (2023-04, or dates that are all firsts of a month), quarters
 * (2023-Q2), days and whole numbers are known for what they are, and go in
 * steps: the months of a table that has each third are quarters. Other
 * periods go by their bytes, and each follows the one before it in the table.
 */
#ifndef DIFF_PERIODS_H
#define DIFF_PERIODS_H

#include "base/span.h"

enum period_step {
	STEP_RANK,
	STEP_NUMBER,		/* also years */
	STEP_QUARTER,
	STEP_MONTH,
	STEP_DAY
};

struct series_period {
	struct span text;
	long long ordinal;	/* by the step */
	size_t	number;		/* where the caller has it */
};

struct periods {
	enum period_step step;
	long long length;		/* from one period to the next */
	bool	months_of_days;	/* the ordinals are days, the length is in months */
};

/* Sorts the n distinct periods, sets their ordinals, and finds what they are. */
void	periods_order(struct periods *periods, struct series_period *all, size_t n);
/*
 * The same for those of one key, of ordinals in a table of days: a key that
 * has firsts of months goes by months, one that has each seventh day by weeks.
 */
void	periods_of_key(struct periods *periods, const struct periods *table,
	    const long long *ordinals, size_t n);
bool	periods_follow(const struct periods *periods, long long before, long long ordinal);

#endif
