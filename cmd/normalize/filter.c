#include "filter.h"

#include <stdlib.h>

#include "base/status.h"
#include "base/xalloc.h"

static const enum figure_column read_columns[INPUTS] = {
	[INPUT_PUBLISHED] = FIGURE_PUBLISHED, [INPUT_MODIFIER] = FIGURE_MODIFIER,
	[INPUT_NUMBER] = FIGURE_NUMBER, [INPUT_UNIT] = FIGURE_UNIT,
	[INPUT_COUNTED] = FIGURE_COUNTED, [INPUT_OUTCOME] = FIGURE_OUTCOME,
	[INPUT_PLACE] = FIGURE_PLACE, [INPUT_PERIOD] = FIGURE_PERIOD,
	[INPUT_SOURCE] = FIGURE_SOURCE, [INPUT_TEXT] = FIGURE_TEXT,
};

struct filter {
	const struct filter_settings *settings;
	struct canon *canon;
	struct csv_writer *writer;
	struct buf names[CANON_CELLS];		/* of the canonical columns, prefix and all */
	size_t	read[INPUTS];			/* where they stand; COLUMN_NONE */
	size_t	*canonical;			/* by column: which canonical cell it holds, and one; 0: none */
	size_t	n_columns;
	bool	in_place;			/* normalized before */
	struct buf header;			/* the first table's names, each ended by a NUL */
	bool	begun;
	struct filter_counts counts;
};

struct filter *
filter_open(const struct filter_settings *settings, struct canon *canon,
    struct csv_writer *writer)
{
	struct filter *filter = xcalloc(1, sizeof(*filter));

	filter->settings = settings;
	filter->canon = canon;
	filter->writer = writer;
	for (size_t i = 0; i < CANON_CELLS; i++) {
		if (settings->prefix)
			buf_text(&filter->names[i], settings->prefix);
		buf_text(&filter->names[i], figure_names[FIGURE_WRITTEN + i]);
	}
	return filter;
}

/* Finds the canonical columns; false where some are there and some are not. */
static bool
find_canonical(struct filter *filter, const struct columns *columns)
{
	size_t found = 0, one = 0;

	for (size_t i = 0; i < CANON_CELLS; i++) {
		size_t at = columns_find(columns, buf_view(&filter->names[i]));

		if (at == COLUMN_NONE)
			continue;
		filter->canonical[at] = i + 1;
		one = at;
		found++;
	}
	filter->in_place = found == CANON_CELLS;
	if (found == 0 || filter->in_place)
		return true;
	status_trouble_at(columns->file, 0,
	    "the column %.*s is there already; --prefix TEXT gives the new columns other names",
	    (int)columns->names[one].n, columns->names[one].p);
	return false;
}

static bool
find_read(struct filter *filter, const struct columns *columns)
{
	bool any = false;

	for (size_t i = 0; i < INPUTS; i++) {
		const char *name = filter->settings->names[i];

		if (name == NULL)
			filter->read[i] = columns_find(columns,
			    span_of(figure_names[read_columns[i]]));
		else if (!columns_need(columns, span_of(name), &filter->read[i]))
			return false;
		any = any || filter->read[i] != COLUMN_NONE;
	}
	if (!any)
		status_trouble_at(columns->file, 0, "no column to read: none is named as those of "
		    "sitrep-extract are, and no option (--number, --period, ...) names one");
	return any;
}

static bool
is_same_header(const struct filter *filter, const struct columns *columns)
{
	struct span rest = buf_view(&filter->header), name;

	for (size_t i = 0; i < columns->n; i++)
		if (!span_cut(&rest, '\0', &name) || !span_equal(name, columns->names[i]))
			return false;
	return rest.n == 0;
}

static void
write_header(struct filter *filter, const struct columns *columns)
{
	for (size_t i = 0; i < columns->n; i++) {
		buf_span(&filter->header, columns->names[i]);
		buf_char(&filter->header, '\0');
	}
	if (!filter->settings->write_header)
		return;
	for (size_t i = 0; i < columns->n; i++)
		csv_put(filter->writer, columns->names[i]);
	for (size_t i = 0; i < CANON_CELLS && !filter->in_place; i++)
		csv_put(filter->writer, buf_view(&filter->names[i]));
	csv_end(filter->writer);
}

bool
filter_columns(struct filter *filter, const struct columns *columns)
{
	if (filter->begun && !is_same_header(filter, columns)) {
		status_trouble_at(columns->file, 0, "the columns are not those of the first table");
		return false;
	}
	free(filter->canonical);
	filter->canonical = xcalloc(columns->n, sizeof(*filter->canonical));
	filter->n_columns = columns->n;
	if (!find_canonical(filter, columns) || !find_read(filter, columns))
		return false;
	if (!filter->begun)
		write_header(filter, columns);
	filter->begun = true;
	return true;
}

static void
write_in_place(struct filter *filter, struct csv *csv, const struct span *canonical)
{
	for (size_t i = 0; i < filter->n_columns; i++) {
		size_t which = filter->canonical[i];

		csv_put(filter->writer, which ? canonical[which - 1] : csv_field(csv, i));
	}
}

static void
count(struct filter_counts *counts, uint64_t remarks)
{
	counts->rows++;
	if (remarks == 0)
		return;
	counts->noted++;
	for (size_t i = 0; i < REMARKS; i++)
		counts->remarks[i] += (remarks >> i) & 1;
}

void
filter_row(struct filter *filter, struct csv *csv)
{
	struct span cells[INPUTS], canonical[CANON_CELLS];
	uint64_t remarks;

	for (size_t i = 0; i < INPUTS; i++) {
		cells[i] = (struct span){ NULL, 0 };
		if (filter->read[i] != COLUMN_NONE)
			cells[i] = csv_field(csv, filter->read[i]);
	}
	canon_row(filter->canon, cells, canonical, &remarks);
	count(&filter->counts, remarks);
	if (filter->in_place) {
		write_in_place(filter, csv, canonical);
	} else {
		csv_put_record(filter->writer, csv);
		for (size_t i = 0; i < CANON_CELLS; i++)
			csv_put(filter->writer, canonical[i]);
	}
	csv_end(filter->writer);
}

const struct filter_counts *
filter_counts(const struct filter *filter)
{
	return &filter->counts;
}

void
filter_free(struct filter *filter)
{
	if (filter == NULL)
		return;
	for (size_t i = 0; i < CANON_CELLS; i++)
		buf_free(&filter->names[i]);
	buf_free(&filter->header);
	free(filter->canonical);
	free(filter);
}
