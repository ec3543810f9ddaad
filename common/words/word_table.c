#include "words/word_table.h"

#include <stdlib.h>

#include "base/status.h"

/* The lines of ours, of which rows are made when they are asked for: most never are. */
struct word_source {
	const char *file;
	struct span text;
	const struct word_line *lines;	/* by row */
	size_t	n;			/* rows that may not be made yet are among so many first */
};

static bool
is_key_column(struct span name)
{
	for (size_t i = 0; i < name.n; i++)
		if (ascii_is_lower(name.p[i]))
			return false;
	return name.n > 0;
}

static unsigned long
key_hash(const struct table *table, const struct row *row)
{
	unsigned long h = 7;

	for (size_t i = 0; i < table->n_columns; i++)
		if (is_key_column(table->columns[i]))
			h = h * 31 + span_hash(row->cell[i]);
	return h;
}

static bool
same_key(const struct table *table, const struct row *a, const struct row *b)
{
	for (size_t i = 0; i < table->n_columns; i++)
		if (is_key_column(table->columns[i]) && !span_equal(a->cell[i], b->cell[i]))
			return false;
	return true;
}

/* Where rows stand by key, while one table is read. */
struct keys {
	uint32_t *slots;	/* row index + 1 */
	size_t	n;		/* a power of two */
};

static void
keys_widen(struct keys *keys, const struct table *table)
{
	if (table->n * 2 < keys->n)
		return;
	free(keys->slots);
	keys->n = keys->n ? keys->n : 256;
	while (keys->n <= table->n * 4)
		keys->n *= 2;
	keys->slots = xcalloc(keys->n, sizeof(*keys->slots));
	for (size_t i = 0; i < table->n; i++) {
		size_t at = key_hash(table, &table->rows[i]) & (keys->n - 1);

		while (keys->slots[at])
			at = (at + 1) & (keys->n - 1);
		keys->slots[at] = (uint32_t)i + 1;
	}
}

/* Adds the row, or lays it over the row of another file with its key. */
static bool
add_row(struct table *table, struct keys *keys, const struct row *row)
{
	size_t at;

	keys_widen(keys, table);
	at = key_hash(table, row) & (keys->n - 1);
	for (; keys->slots[at]; at = (at + 1) & (keys->n - 1)) {
		struct row *old = &table->rows[keys->slots[at] - 1];

		if (!same_key(table, old, row))
			continue;
		if (old->file == row->file) {
			status_trouble_at(row->file, row->line, "\"%.*s\" stands in line %lu already",
			    (int)row->cell[0].n, row->cell[0].p, old->line);
			return false;
		}
		*old = *row;
		return true;
	}
	table->rows = xgrow(table->rows, table->n, &table->room, sizeof(*table->rows));
	table->rows[table->n] = *row;
	table->n++;
	keys->slots[at] = (uint32_t)table->n;
	return true;
}

static bool
read_columns(struct table *table, struct span line, const char *file, unsigned long number)
{
	struct span names[TABLE_CELLS], name;
	size_t n = 0;

	while (span_cut(&line, '\t', &name)) {
		if (n == TABLE_CELLS) {
			status_trouble_at(file, number, "more than %d columns", TABLE_CELLS);
			return false;
		}
		names[n++] = name;
	}
	if (table->n_columns == 0) {
		memcpy(table->columns, names, n * sizeof(*names));
		table->n_columns = n;
		return true;
	}
	for (size_t i = 0; i < n || i < table->n_columns; i++)
		if (n != table->n_columns || !span_equal_fold(names[i], table->columns[i])) {
			status_trouble_at(file, number, "the columns are not those of the table %s",
			    table->name);
			return false;
		}
	return true;
}

/* Cuts a line into the cells of a row; false if there are too many or too few. */
static bool
cut_row(const struct table *table, struct span line, struct row *row)
{
	size_t n = 0;
	struct span cell;

	for (size_t i = 0; i < TABLE_CELLS; i++)
		row->cell[i] = SPAN("");
	while (span_cut(&line, '\t', &cell)) {
		if (n == table->n_columns)
			return false;
		row->cell[n++] = span_is(cell, "-") ? SPAN("") : cell;
	}
	return n == table->n_columns && row->cell[0].n > 0;
}

/* The next line that is no comment, without its end. */
static bool
next_line(struct span *text, struct span *line, unsigned long *number)
{
	while (span_cut(text, '\n', line)) {
		++*number;
		if (line->n && line->p[line->n - 1] == '\r')
			line->n--;
		if (line->n && line->p[0] != '#')
			return true;
	}
	return false;
}

bool
word_table_read(struct table *table, struct span text, const char *file)
{
	struct keys keys = { 0 };
	struct span line;
	unsigned long number = 0;
	bool good = next_line(&text, &line, &number) ?
	    read_columns(table, line, file, number) : true;

	word_table_fill(table);
	while (good && next_line(&text, &line, &number)) {
		struct row row = { .table = table->name, .file = file, .line = number };

		good = cut_row(table, line, &row);
		if (!good)
			status_trouble_at(file, number, "not the %zu cells of the table %s",
			    table->n_columns, table->name);
		else
			good = add_row(table, &keys, &row);
	}
	free(keys.slots);
	return good;
}

const struct word_line *
word_table_lines(struct span text, struct arena *arena, size_t *n)
{
	struct word_line *lines = NULL, *kept;
	struct span line, rest = text;
	unsigned long number = 0;
	size_t room = 0;

	if (text.n > UINT32_MAX)
		status_die("a table of words is too long");
	*n = 0;
	(void)next_line(&rest, &line, &number);		/* the columns */
	while (next_line(&rest, &line, &number)) {
		lines = xgrow(lines, *n, &room, sizeof(*lines));
		lines[(*n)++] = (struct word_line){ (uint32_t)(line.p - text.p), (uint32_t)number };
	}
	kept = arena_copy(arena, lines, *n * sizeof(*lines));
	free(lines);
	return kept;
}

void
word_table_open(struct table *table, const char *name, struct span text, const char *file,
    const struct word_line *lines, size_t n)
{
	struct word_source *source = xcalloc(1, sizeof(*source));
	struct span line, rest = text;
	unsigned long number = 0;

	*source = (struct word_source){ .file = file, .text = text, .lines = lines, .n = n };
	*table = (struct table){ .name = name, .source = source, .n = n };
	if (next_line(&rest, &line, &number) && !read_columns(table, line, file, number))
		status_die("the table %s is of no use", name);
}

static struct span
source_line(const struct word_source *source, size_t i)
{
	struct span rest = span_slice(source->text, source->lines[i].start, source->text.n);
	struct span line = SPAN("");

	(void)span_cut(&rest, '\n', &line);
	return line;
}

const struct row *
word_table_make_row(struct table *table, size_t i)
{
	const struct word_source *source = table->source;
	struct row *row;

	if (table->rows == NULL) {
		table->rows = xcalloc(table->n, sizeof(*table->rows));
		table->room = table->n;
	}
	row = &table->rows[i];
	if (row->table)
		return row;
	if (!cut_row(table, source_line(source, i), row))
		status_die("%s:%lu: not the cells of the table", source->file,
		    (unsigned long)source->lines[i].number);
	row->table = table->name;
	row->file = source->file;
	row->line = source->lines[i].number;
	return row;
}

size_t
word_table_column(const struct table *table, const char *name)
{
	size_t i = 0;

	while (i < table->n_columns && !span_is(table->columns[i], name))
		i++;
	return i;
}

struct span
word_table_cell(const struct table *table, size_t i, size_t column)
{
	struct span line, cell = SPAN("");

	if (i >= table->source->n)
		return table->rows[i].cell[column];
	line = source_line(table->source, i);
	for (size_t n = 0; n <= column; n++)
		if (!span_cut(&line, '\t', &cell))
			return SPAN("");
	return span_is(cell, "-") ? SPAN("") : cell;
}

void
word_table_fill(struct table *table)
{
	for (size_t i = 0; i < table->source->n; i++)
		(void)word_table_row(table, i);
	table->source->n = 0;
}

void
word_table_close(struct table *table)
{
	free(table->source);
	free(table->rows);
}
