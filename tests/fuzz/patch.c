/*
 * Two tables of any bytes: the patch from one to the other gives the other again. Then any bytes
 * as a patch, or as the cells of one: it is read, and applied, or refused.
 *
 * The first byte chooses key, columns and kind; NULs part the tables and the patch.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "change/apply.h"
#include "pair/compare.h"
#include "report/report_patch.h"

#define COLUMNS_MAX	7

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static const struct csv_format format = { CSV_COMMA, ',' };
static const char *const headers[][COLUMNS_MAX] = {
	{ "k", "a", "b" }, { "b", "k", "a" }, { "k", "b" }, { "a", "new", "k", "b" },
	{ "k", "renamed", "b" },
};
static const char *const patch_header[COLUMNS_MAX] = {
	"change", "at", "k", "repeat", "column", "old", "new",
};

enum { CHOICE_KEY = 1, CHOICE_CELLS = 2, CHOICES = 4 };
enum { A, B, PATCH, RESULT, FILES };
static char folder[] = "/tmp/sitrep-fuzz.XXXXXX", paths[FILES][sizeof(folder) + 8];

static void
remove_files(void)
{
	for (int i = 0; i < FILES; i++)
		remove(paths[i]);
	remove(folder);
}

static void
name_files(void)
{
	if (mkdtemp(folder) == NULL || atexit(remove_files))
		abort();
	for (int i = 0; i < FILES; i++)
		snprintf(paths[i], sizeof(paths[i]), "%s/%d.csv", folder, i);
}

/* Tabs part cells, line feeds records; what is over or lacking in a record does not count. */
static void
write_table(const char *path, const char *const *header, struct span text)
{
	struct out *out = out_open(path);
	struct csv_writer writer;
	struct span line, cell;

	csv_writer_init(&writer, out, format);
	for (size_t i = 0; i < COLUMNS_MAX && header[i]; i++)
		csv_put_text(&writer, header[i]);
	csv_end(&writer);
	while (span_cut(&text, '\n', &line)) {
		for (size_t i = 0; i < COLUMNS_MAX && header[i]; i++)
			csv_put(&writer, span_cut(&line, '\t', &cell) ? cell : SPAN(""));
		csv_end(&writer);
	}
	out_close(out);
}

static void
write_text(const char *path, struct span text)
{
	struct out *out = out_open(path);

	out_add(out, text);
	out_close(out);
}

static void
open_table(struct side *side, int which, const char *path)
{
	if (!side_open(side, which, path, format, NULL))
		abort();
}

static void
make_patch(const char *key, bool renamed)
{
	struct rules rules = { .key = key, .pair_repeats = true, .every_cell = true };
	struct comparison comparison = { .form = &report_patch, .memory = (size_t)1 << 30,
	    .report = { .format = format, .prefix = "", .write_header = true } };
	struct side sides[SIDES];
	struct plan plan;
	struct out *out = out_open(paths[PATCH]);

	if (renamed)
		rules_rename(&rules, "a=renamed");
	open_table(&sides[OLD], OLD, paths[A]);
	open_table(&sides[NEW], NEW, paths[B]);
	if (!plan_make(&plan, &rules, format, &sides[OLD].columns, &sides[NEW].columns))
		abort();
	for (int side = OLD; side < SIDES; side++) {
		comparison.report.names[side] = paths[side];
		side_begin(&sides[side], &plan);
	}
	(void)compare_tables(&plan, sides, &comparison, out);
	out_close(out);
	side_close(&sides[OLD]);
	side_close(&sides[NEW]);
	plan_free(&plan);
	rules_free(&rules);
}

static bool
apply(void)
{
	struct csv_writer writer;
	struct patch patch;
	struct side side;
	struct out *out = out_open(paths[RESULT]);
	bool fine;

	open_table(&side, NEW, paths[A]);
	csv_writer_init(&writer, out, format);
	fine = patch_read(&patch, paths[PATCH], format) &&
	    patch_apply(&patch, &side, &writer, true);
	out_close(out);
	side_close(&side);
	patch_free(&patch);
	return fine;
}

struct records {
	struct span *p;
	size_t	n, room;
	struct arena texts;
};

static int
compare(const void *a, const void *b)
{
	return span_compare(*(const struct span *)a, *(const struct span *)b);
}

/* Each record with the cells in the order of the header that is asked for, sorted. */
static void
read_table(struct records *records, const char *path, const char *const *header)
{
	struct side side;
	struct buf text = { 0 };

	open_table(&side, NEW, path);
	while (side_next(&side)) {
		text.n = 0;
		for (size_t i = 0; i < COLUMNS_MAX && header[i]; i++) {
			size_t at = columns_find(&side.columns, span_of(header[i]));
			struct span cell = csv_field(side.csv, at);

			if (at == COLUMN_NONE)
				abort();
			buf_add(&text, &cell.n, sizeof(cell.n));
			buf_span(&text, cell);
		}
		records->p = xgrow(records->p, records->n, &records->room, sizeof(*records->p));
		records->p[records->n++] = arena_span(&records->texts, buf_view(&text));
	}
	if (records->n)
		qsort(records->p, records->n, sizeof(*records->p), compare);
	buf_free(&text);
	side_close(&side);
}

static void
hold(const char *const *header)
{
	struct records right = { 0 }, made = { 0 };

	read_table(&right, paths[B], header);
	read_table(&made, paths[RESULT], header);
	if (right.n != made.n)
		abort();
	for (size_t i = 0; i < right.n; i++)
		if (!span_equal(right.p[i], made.p[i]))
			abort();
	free(right.p);
	free(made.p);
	arena_free(&right.texts);
	arena_free(&made.texts);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const size_t layouts = sizeof(headers) / sizeof(headers[0]);
	struct span rest, tables[SIDES] = { { "", 0 }, { "", 0 } };
	size_t layout;

	if (paths[A][0] == '\0')
		name_files();
	if (n == 0)
		return 0;
	layout = data[0] / CHOICES % layouts;
	rest = (struct span){ (const char *)data + 1, n - 1 };
	for (int side = OLD; side < SIDES; side++)
		(void)span_cut(&rest, '\0', &tables[side]);
	write_table(paths[A], headers[0], tables[OLD]);
	write_table(paths[B], headers[layout], tables[NEW]);
	make_patch(data[0] & CHOICE_KEY ? "k" : "k,b", strcmp(headers[layout][1], "renamed") == 0);
	if (!apply())
		abort();
	hold(headers[layout]);
	if (data[0] & CHOICE_CELLS)
		write_table(paths[PATCH], patch_header, rest);
	else
		write_text(paths[PATCH], rest);
	(void)apply();
	return 0;
}
