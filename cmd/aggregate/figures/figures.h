/*
 * figures: the rows of the codebook, held for adding up.
 *
 * Of each row only what adding up asks for is kept: names as numbers, amounts,
 * days, where it stands. A column that is not there reads as blank, so that a
 * table of anybody's serves once its columns are named.
 */
#ifndef AGGREGATE_FIGURES_H
#define AGGREGATE_FIGURES_H

#include "csv/columns.h"
#include "csv/csv_read.h"
#include "figure.h"
#include "figures/region.h"
#include "values/amount.h"

#define FACT_NONE	((uint32_t)-1)

enum scope { SCOPE_PLAIN, SCOPE_TOTAL, SCOPE_PART, SCOPE_CUMULATIVE };

struct fact {
	name	doc, line, start, end;		/* as written */
	name	measure, unit, counted, outcome, source, place, sentence;
	struct region region;
	day	date;
	bool	has_date;
	bool	has_modifier;			/* "at least", "about" */
	bool	is_share;			/* of a figure that was spread over periods */
	enum scope scope;
	uint32_t of;				/* fact it is a part of or says again; or FACT_NONE */
	uint32_t same_as;			/* fact that it says again by `of`; or FACT_NONE */
	struct amount amount;
};

struct figures {
	struct names names;
	struct fact *facts;
	size_t	n, room;
	name	*of_start;			/* by fact, until figures_link() */
	size_t	of_room;
	name	share;				/* the unit "%" */
	name	other;				/* the measure that is none */
};

/* Where each column of the codebook stands in the input; COLUMN_NONE if it does not. */
struct figure_map {
	size_t	at[FIGURE_COLUMNS];
};

/* True if the columns are those of normalized figures. */
bool	figures_are(const struct columns *columns);
void	figure_map_default(struct figure_map *map, const struct columns *columns);

void	figures_open(struct figures *figures);
/* Adds the reader's record. A low, high, value or date that is none is
 * reported with its line, and gives false. */
bool	figures_add(struct figures *figures, const struct figure_map *map, struct csv *csv);
/* Adds a copy of fact `of` with other days and another amount, which it takes over. */
void	figures_add_share(struct figures *figures, size_t of, day from, day to,
	    struct amount amount);
/* After the last: resolves `of`, and finds what says an earlier figure again. */
void	figures_link(struct figures *figures);
struct span figures_name(const struct figures *figures, name number);
void	figures_free(struct figures *figures);

#endif
