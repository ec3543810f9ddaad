#include "figures/figures.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"

bool
figures_are(const struct columns *columns)
{
	static const enum figure_column marks[] = {
		FIGURE_DOC, FIGURE_START, FIGURE_MEASURE, FIGURE_LOW, FIGURE_HIGH,
		FIGURE_VALUE, FIGURE_SCOPE
	};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (columns_find(columns, span_of(figure_names[marks[i]])) == COLUMN_NONE)
			return false;
	return true;
}

void
figure_map_default(struct figure_map *map, const struct columns *columns)
{
	for (size_t i = 0; i < FIGURE_COLUMNS; i++)
		map->at[i] = columns_find(columns, span_of(figure_names[i]));
}

void
figures_open(struct figures *figures)
{
	*figures = (struct figures){ 0 };
	names_open(&figures->names);
	figures->share = names_add(&figures->names, SPAN("%"));
	figures->other = names_add(&figures->names, SPAN("other"));
}

static struct span
cell(const struct figure_map *map, struct csv *csv, enum figure_column column)
{
	size_t at = map->at[column];

	return at == COLUMN_NONE ? SPAN("") : csv_field(csv, at);
}

/* "SY+IQ" and "IQ+SY" are one place: the codes in order. */
static name
countries_name(struct names *names, struct span cell)
{
	struct span codes[16], one;
	size_t n = 0, i;
	struct buf buf = { 0 };
	name number;

	if (memchr(cell.p, '+', cell.n) == NULL || countries_count(cell) > 16)
		return names_add(names, cell);
	while (span_cut(&cell, '+', &one)) {
		for (i = n++; i && span_compare(codes[i - 1], one) > 0; i--)
			codes[i] = codes[i - 1];
		codes[i] = one;
	}
	for (i = 0; i < n; i++) {
		if (i)
			buf_char(&buf, '+');
		buf_span(&buf, codes[i]);
	}
	number = names_add(names, buf_view(&buf));
	buf_free(&buf);
	return number;
}

static enum scope
scope_of(struct span cell)
{
	static const struct { const char *word; enum scope scope; } scopes[] = {
		{ "total", SCOPE_TOTAL }, { "part", SCOPE_PART },
		{ "cumulative", SCOPE_CUMULATIVE },
	};

	for (size_t i = 0; i < sizeof(scopes) / sizeof(scopes[0]); i++)
		if (span_is(cell, scopes[i].word))
			return scopes[i].scope;
	return SCOPE_PLAIN;
}

static bool
read_day(struct csv *csv, struct span cell, const char *column, day *to, bool *has)
{
	*has = cell.n > 0;
	if (cell.n == 0 || calendar_parse(cell, to))
		return true;
	status_trouble_at(csv_name(csv), csv_line(csv), "`%.*s' in column %s is no date",
	    (int)(cell.n < 100 ? cell.n : 100), cell.p, column);
	return false;
}

static bool
read_amount(const struct figure_map *map, struct csv *csv, struct amount *amount)
{
	static const enum figure_column columns[] = { FIGURE_LOW, FIGURE_HIGH, FIGURE_VALUE };
	struct span cells[3];
	int bad;

	for (size_t i = 0; i < 3; i++)
		cells[i] = cell(map, csv, columns[i]);
	/* A table that only has values states them exactly. */
	if (map->at[FIGURE_LOW] == COLUMN_NONE)
		cells[0] = cells[2];
	if (map->at[FIGURE_HIGH] == COLUMN_NONE)
		cells[1] = cells[2];
	if (amount_parse(amount, cells[0], cells[1], cells[2], &bad))
		return true;
	status_trouble_at(csv_name(csv), csv_line(csv), "`%.*s' in column %s is no number",
	    (int)(cells[bad].n < 100 ? cells[bad].n : 100), cells[bad].p,
	    figure_names[columns[bad]]);
	amount_free(amount);
	return false;
}

static void
read_names(struct figures *figures, const struct figure_map *map, struct csv *csv, struct fact *fact)
{
	struct names *names = &figures->names;

	fact->doc = names_add(names, cell(map, csv, FIGURE_DOC));
	fact->line = names_add(names, cell(map, csv, FIGURE_LINE));
	fact->start = names_add(names, cell(map, csv, FIGURE_START));
	fact->end = names_add(names, cell(map, csv, FIGURE_END));
	fact->measure = names_add(names, cell(map, csv, FIGURE_MEASURE));
	fact->unit = names_add(names, cell(map, csv, FIGURE_UNIT_CODE));
	fact->counted = names_add(names, cell(map, csv, FIGURE_COUNTED));
	fact->outcome = names_add(names, cell(map, csv, FIGURE_OUTCOME));
	fact->source = names_add(names, cell(map, csv, FIGURE_SOURCE));
	fact->place = names_add(names, cell(map, csv, FIGURE_PLACE));
	fact->sentence = names_add(names, cell(map, csv, FIGURE_TEXT));
	fact->region.countries = countries_name(names, cell(map, csv, FIGURE_COUNTRY));
	fact->region.area = names_add(names, cell(map, csv, FIGURE_AREA));
	/* A place that no gazetteer knows is still not another one. */
	if (fact->region.countries == 0 && fact->region.area == 0)
		fact->region.area = fact->place;
	fact->region.group = names_add(names, cell(map, csv, FIGURE_GROUP));
	fact->region.kind = names_add(names, cell(map, csv, FIGURE_KIND));
	fact->scope = scope_of(cell(map, csv, FIGURE_SCOPE));
}

static void
make_room(struct figures *figures)
{
	figures->facts = xgrow(figures->facts, figures->n, &figures->room, sizeof(*figures->facts));
	figures->of_start = xgrow(figures->of_start, figures->n, &figures->of_room,
	    sizeof(*figures->of_start));
	if (figures->n >= FACT_NONE)
		status_die("out of memory (%zu figures)", figures->n);
}

bool
figures_add(struct figures *figures, const struct figure_map *map, struct csv *csv)
{
	struct fact *fact;

	make_room(figures);
	fact = &figures->facts[figures->n];
	*fact = (struct fact){ .of = FACT_NONE, .same_as = FACT_NONE };
	if (!read_day(csv, cell(map, csv, FIGURE_FROM), "from", &fact->region.from,
	    &fact->region.has_from) ||
	    !read_day(csv, cell(map, csv, FIGURE_TO), "to", &fact->region.to,
	    &fact->region.has_to) ||
	    !read_day(csv, cell(map, csv, FIGURE_DATE), "date", &fact->date, &fact->has_date) ||
	    !read_amount(map, csv, &fact->amount))
		return false;
	read_names(figures, map, csv, fact);
	fact->has_modifier = cell(map, csv, FIGURE_MODIFIER).n > 0;
	figures->of_start[figures->n] = names_add(&figures->names, cell(map, csv, FIGURE_OF));
	figures->n++;
	return true;
}

void
figures_add_share(struct figures *figures, size_t of, day from, day to, struct amount amount)
{
	struct fact *fact;

	make_room(figures);
	fact = &figures->facts[figures->n];
	*fact = figures->facts[of];
	fact->region.from = from;
	fact->region.to = to;
	fact->amount = amount;
	fact->is_share = true;
	figures->of_start[figures->n] = figures->of_start[of];
	figures->n++;
}

/* Facts by document and start, the first of each. */
static struct key_table *
index_starts(const struct figures *figures)
{
	struct key_table *starts = key_table_open(sizeof(uint32_t));

	for (size_t i = 0; i < figures->n; i++) {
		const struct fact *fact = &figures->facts[i];
		name key[2] = { fact->doc, fact->start };
		bool is_new;
		uint32_t *at = key_table_add(starts,
		    (struct span){ (const char *)key, sizeof(key) }, &is_new);

		if (is_new)
			*at = (uint32_t)i;
	}
	return starts;
}

/* Whether following `of` from `at` ever comes back to `to`. */
static bool
of_leads_to(const struct figures *figures, uint32_t at, uint32_t to)
{
	size_t steps = 0;

	while (at != FACT_NONE && at != to && steps++ < 64)
		at = figures->facts[at].of;
	return at != FACT_NONE;
}

/* The first fact of a document that starts there; FACT_NONE if none does. */
static uint32_t
fact_at(const struct key_table *starts, name doc, name start)
{
	name key[2] = { doc, start };
	const uint32_t *at = start == 0 ? NULL :
	    key_table_find(starts, (struct span){ (const char *)key, sizeof(key) });

	return at ? *at : FACT_NONE;
}

/* The very same row, of a file that was given twice. */
static bool
is_copy(const struct fact *a, const struct fact *b)
{
	return a->end == b->end && a->sentence == b->sentence && a->measure == b->measure &&
	    a->unit == b->unit && a->counted == b->counted && a->scope == b->scope &&
	    !a->is_share && region_equal(&a->region, &b->region) && amount_equal(&a->amount, &b->amount);
}

static void
link_of(struct figures *figures)
{
	struct key_table *starts = index_starts(figures);

	for (uint32_t i = 0; i < figures->n; i++) {
		struct fact *fact = &figures->facts[i];
		uint32_t first = fact_at(starts, fact->doc, fact->start);
		uint32_t of = fact_at(starts, fact->doc, figures->of_start[i]);

		if (first < i && is_copy(fact, &figures->facts[first]))
			fact->of = fact->same_as = first;
		else if (of != FACT_NONE && !of_leads_to(figures, of, i))
			fact->of = of;
	}
	key_table_free(starts);
}

/*
 * Whether `of` says again rather than takes a part: the same number of the
 * same thing, not called a part.
 */
static bool
repeats_of(const struct fact *fact, const struct fact *of)
{
	return fact->scope != SCOPE_PART && fact->measure == of->measure &&
	    fact->unit == of->unit && fact->amount.has_value && of->amount.has_value &&
	    decimal_compare(&fact->amount.value, &of->amount.value) == 0;
}

void
figures_link(struct figures *figures)
{
	link_of(figures);
	for (size_t i = 0; i < figures->n; i++) {
		struct fact *fact = &figures->facts[i];

		if (fact->of != FACT_NONE && repeats_of(fact, &figures->facts[fact->of]))
			fact->same_as = fact->of;
	}
}

struct span
figures_name(const struct figures *figures, name number)
{
	return names_spelling(&figures->names, number);
}

void
figures_free(struct figures *figures)
{
	for (size_t i = 0; i < figures->n; i++)
		amount_free(&figures->facts[i].amount);
	free(figures->facts);
	free(figures->of_start);
	names_free(&figures->names);
	*figures = (struct figures){ 0 };
}
