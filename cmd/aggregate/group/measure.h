/*
 * measure: a function of a column, and all those of a job together.
 *
 * Each keeps its state in a few bytes of a group's block, and what grows
 * (values of a median, texts) outside of it, in the room that all groups share.
 */
#ifndef AGGREGATE_MEASURE_H
#define AGGREGATE_MEASURE_H

#include "base/table.h"
#include "values/exact.h"

enum function {
	COUNT, SUM, MIN, MAX, MEAN, MEDIAN, STDDEV, PERCENTILE, FIRST, LAST, DISTINCT, JOIN,
	FUNCTIONS
};

struct measure {
	enum function function;
	struct span column;		/* empty of COUNT */
	struct span name;		/* of the output column; owned where not `column`'s */
	struct decimal percent;		/* of PERCENTILE */
	size_t	input;			/* among the inputs */
	size_t	offset;			/* of the state in the block */
};

/* A column that some measure reads; the record's value of it. */
struct measure_input {
	struct span column;
	bool	is_number;		/* some function calculates with it */
	bool	is_blank;		/* of this record */
	struct span text;
	struct read_value number;
};

struct measures {
	struct measure *list;
	size_t	n, room;
	struct measure_input *inputs;
	size_t	n_inputs, inputs_room;
	size_t	block;			/* bytes of a group's states */
	unsigned precision;		/* digits behind the point of mean and deviation */
	struct span separator;		/* of JOIN */
	struct exact_store store;
	struct key_table *seen;		/* of DISTINCT */
	struct arena names;
	size_t	outside;		/* bytes held outside of blocks */
};

#endif
