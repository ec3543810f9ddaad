#include "csv/columns.h"

#include <stdlib.h>

#include "base/status.h"

/* A message shows this many names of a header and then stops. */
#define NAMES_SHOWN	64
#define NAME_SHOWN	80

struct place {
	struct span name;
	size_t	at;
};

static int
by_name(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	int order = span_compare(x->name, y->name);

	if (order)
		return order;
	return x->at < y->at ? -1 : x->at > y->at;
}

static int
shown(struct span name)
{
	return name.n < NAME_SHOWN ? (int)name.n : NAME_SHOWN;
}

static bool
names_differ(const struct columns *columns, unsigned long long line)
{
	struct place *places = xcalloc(columns->n, sizeof(*places));
	bool differ = true;

	for (size_t i = 0; i < columns->n; i++)
		places[i] = (struct place){ columns->names[i], i };
	qsort(places, columns->n, sizeof(*places), by_name);
	for (size_t i = 1; i < columns->n && differ; i++) {
		if (!span_equal(places[i - 1].name, places[i].name))
			continue;
		differ = false;
		if (places[i].name.n == 0)
			status_trouble_at(columns->file, line, "columns %zu and %zu have no name",
			    places[i - 1].at + 1, places[i].at + 1);
		else
			status_trouble_at(columns->file, line,
			    "columns %zu and %zu have the same name: %.*s",
			    places[i - 1].at + 1, places[i].at + 1,
			    shown(places[i].name), places[i].name.p);
	}
	free(places);
	return differ;
}

static void
add_name(struct columns *columns, struct span name, size_t *room)
{
	columns->names = xgrow(columns->names, columns->n, room, sizeof(*columns->names));
	columns->names[columns->n++] = arena_span(&columns->text, name);
}

bool
columns_read(struct columns *columns, struct csv *csv)
{
	size_t room = 0, n = csv_count(csv);

	*columns = (struct columns){ .file = csv_name(csv) };
	for (size_t i = 0; i < n; i++)
		add_name(columns, csv_field(csv, i), &room);
	return names_differ(columns, csv_line(csv));
}

/* The header from `names`, split at commas (--header NAMES). */
static bool
columns_name(struct columns *columns, const char *names, const char *file)
{
	struct span rest = span_of(names), name;
	size_t room = 0;

	*columns = (struct columns){ .file = file };
	while (span_cut(&rest, ',', &name))
		add_name(columns, name, &room);
	return names_differ(columns, 0);
}

bool
columns_open(struct columns *columns, struct csv *csv, const char *names)
{
	*columns = (struct columns){ .file = csv_name(csv) };
	if (names)
		return columns_name(columns, names, csv_name(csv));
	if (!csv_next(csv))
		return !csv_failed(csv);
	return columns_read(columns, csv);
}

size_t
columns_find(const struct columns *columns, struct span name)
{
	for (size_t i = 0; i < columns->n; i++)
		if (span_equal(columns->names[i], name))
			return i;
	return COLUMN_NONE;
}

static void
say_unknown(const struct columns *columns, struct span name)
{
	struct buf known = { 0 };

	for (size_t i = 0; i < columns->n && i < NAMES_SHOWN; i++) {
		buf_text(&known, i ? "," : "");
		buf_add(&known, columns->names[i].p, (size_t)shown(columns->names[i]));
	}
	if (columns->n > NAMES_SHOWN)
		buf_text(&known, ",...");
	status_trouble_at(columns->file, 0, "no column %.*s; there are %.*s",
	    shown(name), name.p, (int)known.n, known.p ? known.p : "");
	buf_free(&known);
}

bool
columns_need(const struct columns *columns, struct span name, size_t *at)
{
	*at = columns_find(columns, name);
	if (*at != COLUMN_NONE)
		return true;
	say_unknown(columns, name);
	return false;
}

bool
columns_fit(const struct columns *columns, struct csv *csv)
{
	size_t n = csv_count(csv);

	if (n == columns->n)
		return true;
	status_trouble_at(csv_name(csv), csv_line(csv), "%zu field%s, where the header has %zu",
	    n, n == 1 ? "" : "s", columns->n);
	return false;
}

void
columns_free(struct columns *columns)
{
	arena_free(&columns->text);
	free(columns->names);
	*columns = (struct columns){ 0 };
}
