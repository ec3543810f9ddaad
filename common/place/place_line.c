#include "place/place_line.h"

#include <string.h>

#include "place/place_key.h"
#include "words/named.h"

/* The longest population that is read: ten thousand million. */
#define POPULATION_DIGITS	10

static const struct named kinds[] = {
	{ "country", PLACE_COUNTRY }, { "division", PLACE_DIVISION },
	{ "region", PLACE_REGION }, { "town", PLACE_TOWN }, { "sea", PLACE_SEA },
	{ "demonym", PLACE_DEMONYM },
};

static const struct named uses[] = {
	{ "word", USE_WORD }, { "generic", USE_GENERIC }, { "code", USE_CODE },
};

static bool
is_division_code(struct span area)
{
	return area.n >= 4 && area.n <= 6 && ascii_is_upper(area.p[0]) &&
	    ascii_is_upper(area.p[1]) && area.p[2] == '-';
}

static long
population_of(struct span digits)
{
	long value = 0;

	if (digits.n > POPULATION_DIGITS)
		return 0;
	for (size_t i = 0; i < digits.n; i++) {
		if (!ascii_is_digit(digits.p[i]))
			return 0;
		value = value * 10 + (digits.p[i] - '0');
	}
	return value;
}

static bool
has_lower(struct span name)
{
	for (size_t i = 0; i < name.n; i++)
		if (ascii_is_lower(name.p[i]) || (unsigned char)name.p[i] >= 0x80)
			return true;
	return false;
}

static enum place_kind
kind_of(struct span kind, struct span area)
{
	const enum place_kind otherwise = is_division_code(area) ? PLACE_DIVISION : PLACE_TOWN;

	return kind.n ? (enum place_kind)named_value(NAMED(kinds), kind, otherwise) : otherwise;
}

struct span
place_line_key(struct span line)
{
	const char *tab = memchr(line.p, '\t', line.n);

	return (struct span){ line.p, tab ? (size_t)(tab - line.p) : line.n };
}

#define CELLS	7

/* The cells of a line, empty ones past the last; how many. They are short, so that each byte is looked at. */
static size_t
cut_cells(struct span line, struct span cells[CELLS])
{
	size_t n = 0, start = 0;

	for (size_t i = 0; i <= line.n && n < CELLS; i++)
		if (i == line.n || line.p[i] == '\t') {
			cells[n++] = (struct span){ line.p + start, i - start };
			start = i + 1;
		}
	for (size_t i = n; i < CELLS; i++)
		cells[i] = SPAN("");
	return n;
}

bool
place_line_read(struct span line, struct place_line *to)
{
	struct span cell[CELLS];
	struct place *place = &to->place;
	size_t n;

	if (line.n && line.p[line.n - 1] == '\r')
		line.n--;
	n = cut_cells(line, cell);
	if (n < 4 || cell[0].n == 0 || cell[1].n == 0)
		return false;
	if (cell[4].n == 0)
		cell[4] = cell[0];
	*place = (struct place){ .kind = kind_of(cell[5], cell[2]), .countries = cell[1],
	    .area = cell[2], .population = population_of(cell[3]), .name = cell[4] };
	if (span_is(place->countries, "-"))
		place->countries = SPAN("");
	if (place->kind == PLACE_COUNTRY || place->kind == PLACE_DEMONYM)
		place->area = SPAN("");
	else if (place->area.n == 0 || span_is(place->area, "-"))
		place->area = place->name;
	to->use = (enum place_use)named_value(NAMED(uses), cell[6], USE_PLAIN);
	to->capitals = !has_lower(cell[4]);
	place->ambiguous = to->use != USE_PLAIN;
	place->generic = to->use == USE_GENERIC;
	return true;
}

bool
place_row_set(struct place_row *row, struct span column, struct span cell)
{
	const struct {
		const char *name;
		struct span *cell;
	} columns[] = {
		{ "NAME", &row->name }, { "COUNTRY", &row->country }, { "AREA", &row->area },
		{ "kind", &row->kind }, { "thousands", &row->thousands }, { "use", &row->use },
	};

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		if (span_is(column, columns[i].name)) {
			*columns[i].cell = span_is(cell, "-") ? SPAN("") : cell;
			return true;
		}
	return false;
}

static void
put_cell(struct buf *to, struct span cell)
{
	buf_char(to, '\t');
	buf_span(to, cell);
}

void
place_row_write(const struct place_row *row, struct buf *to, struct arena *arena)
{
	struct place_key key;

	if (!place_key_name(&key, row->name, arena))
		return;
	buf_span(to, place_key_view(&key));
	put_cell(to, row->country.n ? row->country : SPAN("-"));
	put_cell(to, row->area.n ? row->area : SPAN("-"));
	put_cell(to, row->thousands);
	if (row->thousands.n)
		buf_text(to, "000");
	put_cell(to, row->name);
	if (row->kind.n || row->use.n)
		put_cell(to, span_is(row->kind, "town") ? SPAN("") : row->kind);
	if (row->use.n)
		put_cell(to, row->use);
	buf_char(to, '\n');
}
