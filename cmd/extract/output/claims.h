/*
 * claims: what a table of figures says stands where in which document.
 *
 * Read from the columns of figures, or from the column `evidence` of
 * aggregate (doc:start-end, several parted by semicolons). All of it is held
 * until claims_free().
 */
#ifndef SITREP_CLAIMS_H
#define SITREP_CLAIMS_H

#include "base/table.h"
#include "base/xalloc.h"
#include "csv/csv_format.h"

enum verdict {
	VERDICT_UNSEEN,		/* its document has not come */
	VERDICT_GOOD, VERDICT_PAST_END, VERDICT_NUMBER, VERDICT_MODIFIER, VERDICT_UNIT, VERDICT_LINE,
	VERDICT_NO_NUMBER
};

struct claim {			/* one row's words, or one piece of evidence */
	struct span doc, modifier, number, unit;	/* in the arena */
	bool	stated;		/* number, modifier and unit are known */
	unsigned long long start, end, line;	/* line 0: not stated */
	unsigned long long row;		/* line in the table */
	size_t	next;			/* claim of the same document; the last is its own next */
	enum verdict verdict;
	struct span found;		/* in the arena; what is in its place */
};

struct chain {			/* the claims on one document */
	size_t	first, last;
};

struct claims {
	struct claim *p;		/* in the order of the rows */
	size_t	n, room;
	struct key_table *docs;		/* with a struct chain each */
	struct arena arena;
};

/* Reads the table; a bad one is reported and gives false, with nothing to free. */
bool	claims_read(struct claims *claims, const char *file, struct csv_format format);
void	claims_free(struct claims *claims);

#endif
