#include "document/given_dates.h"

#include <stdlib.h>

#include "base/status.h"
#include "base/table.h"
#include "base/xalloc.h"
#include "csv/columns.h"
#include "csv/csv_read.h"

struct given {
	struct span published;		/* in the arena */
	unsigned long long line;
};

struct given_dates {
	struct key_table *docs;		/* with a struct given each */
	struct arena arena;
};

/* A name that stands twice may say the same twice. */
static bool
add_record(struct given_dates *dates, struct csv *csv, size_t doc, size_t published)
{
	bool is_new;
	struct given *given = key_table_add(dates->docs, csv_field(csv, doc), &is_new);
	struct span date = span_trim(csv_field(csv, published));

	if (is_new) {
		given->published = arena_span(&dates->arena, date);
		given->line = csv_line(csv);
		return true;
	}
	if (span_equal(given->published, date))
		return true;
	status_trouble_at(csv_name(csv), csv_line(csv),
	    "another date for the document of line %llu", given->line);
	return false;
}

static bool
read_records(struct given_dates *dates, struct csv *csv)
{
	struct columns columns;
	size_t doc, published;
	bool good;

	if (!csv_next(csv)) {
		if (!csv_failed(csv))
			status_trouble_at(csv_name(csv), 0, "no header; it has doc,published");
		return false;
	}
	good = columns_read(&columns, csv) && columns_need(&columns, SPAN("doc"), &doc) &&
	    columns_need(&columns, SPAN("published"), &published);
	while (good && csv_next(csv))
		good = columns_fit(&columns, csv) && add_record(dates, csv, doc, published);
	columns_free(&columns);
	return good && !csv_failed(csv);
}

struct given_dates *
given_dates_open(const char *file)
{
	struct given_dates *dates;
	struct input input;
	struct csv *csv;
	bool good;

	if (!input_open(&input, file))
		return NULL;
	dates = xcalloc(1, sizeof(*dates));
	dates->docs = key_table_open(sizeof(struct given));
	csv = csv_open(&input, (struct csv_format){ CSV_COMMA, ',' });
	good = read_records(dates, csv);
	csv_close(csv);
	input_close(&input);
	if (good)
		return dates;
	given_dates_close(dates);
	return NULL;
}

struct span
given_dates_find(const struct given_dates *dates, struct span doc)
{
	const struct given *given = key_table_find(dates->docs, doc);

	return given ? given->published : SPAN("");
}

void
given_dates_close(struct given_dates *dates)
{
	if (dates == NULL)
		return;
	key_table_free(dates->docs);
	arena_free(&dates->arena);
	free(dates);
}
