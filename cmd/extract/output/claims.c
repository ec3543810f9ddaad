#include "output/claims.h"

#include <stdlib.h>

#include "base/status.h"
#include "csv/columns.h"

struct table_columns {
	size_t	doc, line, start, end, modifier, number, unit, evidence;
};

/* Digits only. */
static bool
read_count(struct span text, unsigned long long *n)
{
	*n = 0;
	if (text.n == 0 || text.n > 18)
		return false;
	for (size_t i = 0; i < text.n; i++) {
		if (!ascii_is_digit(text.p[i]))
			return false;
		*n = *n * 10 + (unsigned long long)(text.p[i] - '0');
	}
	return true;
}

static void
add_claim(struct claims *claims, const struct claim *claim)
{
	bool is_new;
	struct chain *chain = key_table_add(claims->docs, claim->doc, &is_new);

	claims->p = xgrow(claims->p, claims->n, &claims->room, sizeof(*claims->p));
	claims->p[claims->n] = *claim;
	claims->p[claims->n].next = claims->n;
	if (is_new)
		chain->first = claims->n;
	else
		claims->p[chain->last].next = claims->n;
	chain->last = claims->n;
	claims->n++;
}

static struct span
keep(struct claims *claims, struct csv *csv, size_t column)
{
	if (column == COLUMN_NONE)
		return SPAN("");
	return arena_span(&claims->arena, csv_field(csv, column));
}

static bool
add_figure(struct claims *claims, struct csv *csv, const struct table_columns *columns)
{
	struct claim claim = { .stated = true, .row = csv_line(csv) };

	if (!read_count(csv_field(csv, columns->start), &claim.start) ||
	    !read_count(csv_field(csv, columns->end), &claim.end) || claim.end < claim.start) {
		status_trouble_at(csv_name(csv), csv_line(csv), "start and end are no span of bytes");
		return false;
	}
	if (columns->line == COLUMN_NONE || !read_count(csv_field(csv, columns->line), &claim.line))
		claim.line = 0;
	claim.doc = keep(claims, csv, columns->doc);
	claim.number = keep(claims, csv, columns->number);
	claim.modifier = keep(claims, csv, columns->modifier);
	claim.unit = keep(claims, csv, columns->unit);
	add_claim(claims, &claim);
	return true;
}

/* "doc:start-end" */
static bool
add_piece(struct claims *claims, struct span piece, unsigned long long row)
{
	size_t dash = piece.n, colon;
	struct claim claim = { .row = row };

	while (dash > 0 && piece.p[dash - 1] != '-')
		dash--;
	for (colon = dash; colon > 0 && piece.p[colon - 1] != ':'; colon--)
		continue;
	if (colon == 0 || !read_count(span_slice(piece, colon, dash - 1), &claim.start) ||
	    !read_count(span_slice(piece, dash, piece.n), &claim.end) || claim.end < claim.start)
		return false;
	claim.doc = arena_span(&claims->arena, span_slice(piece, 0, colon - 1));
	add_claim(claims, &claim);
	return true;
}

static bool
add_evidence(struct claims *claims, struct csv *csv, const struct table_columns *columns)
{
	struct span rest = csv_field(csv, columns->evidence), piece;

	while (rest.n && span_cut(&rest, ';', &piece))
		if (!add_piece(claims, piece, csv_line(csv))) {
			status_trouble_at(csv_name(csv), csv_line(csv),
			    "the evidence is not doc:start-end, with `;' between");
			return false;
		}
	return true;
}

static bool
find_columns(const struct columns *names, struct table_columns *columns)
{
	columns->line = columns_find(names, SPAN("line"));
	columns->modifier = columns_find(names, SPAN("modifier"));
	columns->unit = columns_find(names, SPAN("unit"));
	columns->evidence = columns_find(names, SPAN("evidence"));
	if (columns->evidence != COLUMN_NONE && columns_find(names, SPAN("number")) == COLUMN_NONE)
		return true;
	columns->evidence = COLUMN_NONE;
	return columns_need(names, SPAN("doc"), &columns->doc) &&
	    columns_need(names, SPAN("start"), &columns->start) &&
	    columns_need(names, SPAN("end"), &columns->end) &&
	    columns_need(names, SPAN("number"), &columns->number);
}

static bool
read_rows(struct claims *claims, struct csv *csv)
{
	struct columns names;
	struct table_columns columns;
	bool good;

	if (!csv_next(csv)) {
		if (!csv_failed(csv))
			status_trouble_at(csv_name(csv), 0, "no header line");
		return false;
	}
	good = columns_read(&names, csv) && find_columns(&names, &columns);
	while (good && csv_next(csv))
		good = columns_fit(&names, csv) && (columns.evidence != COLUMN_NONE ?
		    add_evidence(claims, csv, &columns) : add_figure(claims, csv, &columns));
	columns_free(&names);
	return good && !csv_failed(csv);
}

bool
claims_read(struct claims *claims, const char *file, struct csv_format format)
{
	struct input input;
	struct csv *csv;
	bool good;

	*claims = (struct claims){ 0 };
	if (!input_open(&input, file))
		return false;
	claims->docs = key_table_open(sizeof(struct chain));
	csv = csv_open(&input, format);
	good = read_rows(claims, csv);
	csv_close(csv);
	input_close(&input);
	if (!good)
		claims_free(claims);
	return good;
}

void
claims_free(struct claims *claims)
{
	key_table_free(claims->docs);
	arena_free(&claims->arena);
	free(claims->p);
	*claims = (struct claims){ 0 };
}
