/*
 * plan: the columns of two tables, matched by name.
 *
 * Where the key stands on each side, which other columns are compared and
 * how, and what became of the columns themselves. A renamed column goes by
 * its new name. The rules and the columns are borrowed.
 */
#ifndef DIFF_PLAN_H
#define DIFF_PLAN_H

#include "csv/columns.h"
#include "figure.h"
#include "plan/nouns.h"
#include "plan/rules.h"

enum change_kind {
	RECORD_ADDED,
	RECORD_REMOVED,
	RECORD_CHANGED,
	COLUMN_ADDED,
	COLUMN_REMOVED,
	COLUMN_RENAMED
};

struct plan_column {
	struct span name;
	size_t	at[SIDES];		/* COLUMN_NONE where the side lacks it */
	bool	numeric, fold;
	const struct tolerance *tolerance;	/* NULL: none */
};

struct column_change {
	enum change_kind kind;
	struct span names[SIDES];	/* empty where there is none */
	size_t	number;			/* of an added column, from 1 */
};

struct plan {
	const struct rules *rules;
	struct csv_format format;
	const struct columns *columns[SIDES];
	struct span *key_names;
	size_t	*key[SIDES];
	size_t	n_key;
	struct plan_column *compared;	/* in the new order, then those that are gone */
	size_t	n_compared;
	struct column_change *changes;
	size_t	n_changes;
	bool	same_layout;		/* equal bytes are equal records */
	bool	figures;
	bool	pair_repeats;
	struct nouns *nouns;		/* of figures whose key has what is counted; NULL else */
	size_t	counted;		/* which column of the key that is */
	size_t	figure[SIDES][FIGURE_COLUMNS];	/* of figures; COLUMN_NONE where one is lacking */
};

bool	figure_is_amount(struct span name);	/* low, high or value of a figure */
/* False where the rules name what is not there: reported. */
bool	plan_make(struct plan *plan, const struct rules *rules, struct csv_format format,
	    const struct columns *old, const struct columns *new);
void	plan_free(struct plan *plan);

#endif
