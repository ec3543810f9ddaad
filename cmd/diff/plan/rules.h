/*
 * rules: what the user asked of a comparison.
 *
 * Names and amounts are spans of the arguments, which the caller keeps. What
 * can't be read ends the program with a message.
 */
#ifndef DIFF_RULES_H
#define DIFF_RULES_H

#include "base/span.h"
#include "number/decimal.h"

enum {
	OLD,
	NEW,
	SIDES
};

struct names {
	struct span *p;
	size_t	n, room;
};

struct rename {
	struct span from, to;
};

struct tolerance {
	struct span column;		/* empty: every column */
	struct decimal amount;		/* at least 0 */
	bool	is_percent;		/* of the old number */
};

struct rules {
	const char *key;		/* column names; NULL: what identifies a figure */
	struct names ignore, only;
	struct rename *renames;
	size_t	n_renames, renames_room;
	struct tolerance *tolerances;
	size_t	n_tolerances, tolerances_room;
	bool	numeric;		/* 1.0 is 1.00 */
	bool	fold;			/* A is a, in keys and in cells */
	bool	pair_repeats;		/* records of one key pair in order */
	bool	repeats_are_errors;	/* of figures too */
	bool	plain;			/* figures are a table like any other */
	bool	every_cell;		/* a patch: nothing may be left out */
};

void	rules_names(struct names *names, const char *list);		/* a,b,c */
void	rules_rename(struct rules *rules, const char *list);		/* old=new,... */
void	rules_tolerance(struct rules *rules, const char *argument);	/* [COLUMN=]N[%] */
bool	names_have(const struct names *names, struct span name);
void	rules_free(struct rules *rules);

#endif
