/*
 * series: within one table, each period against the one before it.
 *
 * The values of the table are held in memory. Of a plan that was made for the
 * table against itself; of figures, `value` alone is compared unless the
 * rules name columns.
 */
#ifndef DIFF_SERIES_H
#define DIFF_SERIES_H

#include "csv/csv_write.h"
#include "plan/side.h"

struct series_options {
	const char *column;		/* that holds the period */
	const char *prefix;		/* before the names of the answer's own columns */
	bool	write_header;
};

/* Whether any value differs from that of the period before; if none does, nothing is written. */
bool	series_compare(const struct plan *plan, struct side *side,
	    const struct series_options *options, struct csv_writer *writer);

#endif
