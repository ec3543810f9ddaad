/*
 * group_settings: what is asked of a group-by.
 */
#ifndef AGGREGATE_GROUP_SETTINGS_H
#define AGGREGATE_GROUP_SETTINGS_H

#include "group/measure.h"
#include "values/rollup.h"
#include "values/where.h"

enum bad_policy { BAD_STOP, BAD_SKIP, BAD_BLANK };

struct group_settings {
	struct span *columns;		/* the group columns */
	size_t	n_columns;
	struct measures measures;
	struct where where;
	struct span *na;		/* values that are as good as blank */
	size_t	n_na;
	enum bad_policy bad;
	char	thousands;		/* a separator to pass over in numbers; 0: none */
	enum step step;			/* STEP_NONE, or a group column of its own */
	struct span date;		/* that it is made of */
	bool	sorted;			/* the input is; one group in memory */
	bool	sort;			/* the output by the group columns */
	bool	total;
	bool	partial;		/* states instead of results */
	bool	merge;			/* the input is states */
	bool	plain;			/* figures too are but a table */
	bool	header;			/* write one */
	unsigned long long memory;	/* bytes; 0: as it takes */
};

#endif
