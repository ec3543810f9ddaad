/*
 * answers: the rows that aggregate prints of figures.
 *
 * The room from bottom to top: claim, breakdown, note and sources; parts;
 * claims_desk, claims_region, claims; units, units_choose; overlap; answers.
 */
#ifndef AGGREGATE_ANSWERS_H
#define AGGREGATE_ANSWERS_H

#include "csv/csv_write.h"
#include "figures/cells.h"
#include "overlap/overlap.h"
#include "values/rollup.h"

struct answer_options {
	struct overlap_policy policy;
	struct span *columns;		/* the group columns */
	size_t	n_columns;
	bool	not_asked;		/* these are what it is without -g: what a table lacks is blank */
	enum step step;			/* of from and to, where not STEP_NONE */
	bool	spread;			/* what straddles periods is shared out among them */
	bool	fill;			/* a row for each period between that nothing is said of */
	bool	evidence;
	bool	sort;			/* by key rather than in the order first seen */
};

/* The names of the n columns, which the caller frees. */
struct span *answer_names(const struct answer_options *options, size_t *n);
void	answers_header(struct csv_writer *writer, const struct answer_options *options);
void	answers_write(struct csv_writer *writer, const struct answer_options *options,
	    const struct figures *figures, const struct cells *cells);

#endif
