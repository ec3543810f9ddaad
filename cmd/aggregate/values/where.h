/*
 * where: which records count, by the values of their columns.
 */
#ifndef AGGREGATE_WHERE_H
#define AGGREGATE_WHERE_H

#include "csv/columns.h"
#include "number/decimal.h"

enum relation { EQUAL, UNEQUAL, LESS, LESS_EQUAL, MORE, MORE_EQUAL };

struct condition {
	struct span column, value;
	enum relation relation;
	bool	is_number;		/* both sides are compared as numbers where they are */
	struct decimal number;
	size_t	at;			/* in the input at hand */
};

struct where {
	struct condition *list;
	size_t	n, room;
};

/* COLUMN=VALUE, or != < <= > >=; ends the program where it is none. */
void	where_add(struct where *where, const char *text);
bool	where_columns(struct where *where, const struct columns *columns);
bool	where_holds(const struct where *where, struct csv *csv);
void	where_free(struct where *where);

#endif
