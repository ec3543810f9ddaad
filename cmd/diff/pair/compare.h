/*
 * compare: two tables in, the answer out.
 *
 * The room from bottom to top: sorter and store; answer; of tables in order
 * merge, of others pairs, level, hashed; compare.
 */
#ifndef DIFF_COMPARE_H
#define DIFF_COMPARE_H

#include "report/report.h"

struct comparison {
	const struct report_form *form;
	struct report_options report;
	bool	sorted;			/* both tables are in the order of their key */
	size_t	memory;			/* bytes, for records and what waits */
};

/* Whether they differ. */
bool	compare_tables(const struct plan *plan, struct side sides[SIDES],
	    const struct comparison *comparison, struct out *out);

#endif
