/*
 * place_line: one place as a line of a gazetteer.
 *
 * Cells parted by tabs: the key (place_key.h), the country or countries
 * (ISO 3166-1 alpha-2, joined by +; a dash where there is none), the area (a
 * dash: the name), the population (empty: unknown), the name; and, where they
 * are not a town's and plain, the kind and the use as places.tsv has them.
 */
#ifndef SITREP_PLACE_LINE_H
#define SITREP_PLACE_LINE_H

#include "base/span.h"
#include "base/xalloc.h"
#include "place/place.h"

enum place_use {
	USE_PLAIN,
	USE_WORD,	/* also an English word or a given name */
	USE_GENERIC,	/* known only beside its country */
	USE_CODE	/* counts alone in its cell, or behind a comma */
};

struct place_line {
	struct place place;
	enum place_use use;
	bool	capitals;	/* written in capitals alone: US, UAE */
};

/* False where it is no such line. The spans point into it. */
bool	place_line_read(struct span line, struct place_line *to);
/* The key of a line: the bytes before its first tab. */
struct span place_line_key(struct span line);

/* The cells of a row of places.tsv and its like; empty ones where the table has no such column. */
struct place_row {
	struct span name, country, area, kind, thousands, use;
};

/* Adds the row as a line, with its line end; nothing where the name is no key. */
void	place_row_write(const struct place_row *row, struct buf *to, struct arena *arena);
/* Sets the cell of the column with this name; false for another column. */
bool	place_row_set(struct place_row *row, struct span column, struct span cell);

#endif
