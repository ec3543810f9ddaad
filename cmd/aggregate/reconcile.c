#include "reconcile.h"

#include <stdlib.h>

#include "cells.h"
#include "keys.h"
#include "parts.h"

/* One document's claims of one measure and unit; or those of all documents. */
struct sheet {
	const struct figures *figures;
	struct claim *claims;
	size_t	n;
};

void
reconcile_header(struct csv_writer *writer)
{
	static const char *const names[] = {
		"from", "to", "country", "area", "measure", "group", "kind", "unit_code", "by",
		"stated", "terms", "sum", "difference", "verdict", "reason", "stated_at",
		"terms_at",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		csv_put_text(writer, names[i]);
	csv_end(writer);
}

static void
put_buf(struct csv_writer *writer, struct buf *text)
{
	csv_put(writer, buf_view(text));
	buf_free(text);
}

static void
put_day(struct csv_writer *writer, bool has, day d)
{
	char text[CALENDAR_TEXT];

	if (has)
		calendar_write(d, text);
	csv_put_text(writer, has ? text : "");
}

static void
add_where(struct buf *to, const struct figures *figures, uint32_t number)
{
	const struct fact *fact = &figures->facts[number];

	if (to->n)
		buf_char(to, ' ');
	buf_span(to, figures_name(figures, fact->doc));
	buf_char(to, ':');
	buf_span(to, figures_name(figures, fact->line ? fact->line : fact->start));
}

static void
put_what(struct csv_writer *writer, const struct figures *figures, const struct fact *whole)
{
	const struct region *region = &whole->region;

	put_day(writer, region->has_from, region->from);
	put_day(writer, region->has_to, region->to);
	csv_put(writer, figures_name(figures, region->countries));
	csv_put(writer, figures_name(figures, region->area));
	csv_put(writer, figures_name(figures, whole->measure));
	csv_put(writer, figures_name(figures, region->group));
	csv_put(writer, figures_name(figures, region->kind));
	csv_put(writer, figures_name(figures, whole->unit));
}

static void
put_check(struct csv_writer *writer, const struct figures *figures, const struct term *whole,
    const struct term *terms, const struct breakdown *breakdown)
{
	struct buf by = { 0 }, stated = { 0 }, list = { 0 }, sum = { 0 }, difference = { 0 };
	struct buf stated_at = { 0 }, terms_at = { 0 };
	struct amount less = { 0 };

	for (size_t k = 0; k < breakdown->n; k++) {
		const struct term *term = &terms[breakdown->members[k]];

		if (k)
			buf_text(&list, " + ");
		amount_write(term->amount, &list);
		add_where(&terms_at, figures, term->fact);
	}
	add_where(&stated_at, figures, whole->fact);
	sides_write(breakdown->sides, &by);
	amount_write(whole->amount, &stated);
	amount_write(&breakdown->sum, &sum);
	amount_copy(&less, &breakdown->sum);
	amount_subtract(&less, whole->amount);
	amount_write(&less, &difference);
	amount_free(&less);
	put_what(writer, figures, &figures->facts[whole->fact]);
	put_buf(writer, &by);
	put_buf(writer, &stated);
	put_buf(writer, &list);
	put_buf(writer, &sum);
	put_buf(writer, &difference);
	csv_put_text(writer, verdict_text(breakdown->verdict));
	csv_put_text(writer, breakdown->reason ? breakdown->reason : "");
	put_buf(writer, &stated_at);
	put_buf(writer, &terms_at);
	csv_end(writer);
}

static void
count_check(struct tally *tally, enum verdict verdict)
{
	tally->checks++;
	tally->wrong += verdict == SHORT || verdict == OVER;
	tally->unclear += verdict == CANNOT_TELL;
}

static void
put_checks(struct csv_writer *writer, const struct figures *figures, const struct term *whole,
    const struct term *terms, size_t n, struct tally *tally)
{
	struct breakdowns breakdowns;

	breakdowns_find(&breakdowns, &figures->names, whole, terms, n);
	for (size_t i = 0; i < breakdowns.n; i++) {
		put_check(writer, figures, whole, terms, &breakdowns.list[i]);
		count_check(tally, breakdowns.list[i].verdict);
	}
	breakdowns_free(&breakdowns);
}

static void
check_sheet(struct csv_writer *writer, const struct sheet *sheet, struct tally *tally)
{
	bool *is_whole = xreallocarray(NULL, sheet->n, sizeof(*is_whole));
	struct term *terms = xreallocarray(NULL, sheet->n, sizeof(*terms)), whole;

	parts_mark_wholes(sheet->claims, sheet->n, is_whole);
	for (size_t i = 0; i < sheet->n; i++) {
		const struct claim *claim = &sheet->claims[i];
		size_t n;

		if (!is_whole[i] || (claim->fate != STANDS && claim->fate != IS_PART))
			continue;
		n = parts_gather(sheet->figures, sheet->claims, sheet->n, i, terms);
		term_of(&whole, &sheet->figures->facts[claim->fact], claim->fact);
		put_checks(writer, sheet->figures, &whole, terms, n, tally);
	}
	free(terms);
	free(is_whole);
}

/* The claims of a cell, settled: shares, which never add up, are none. */
static void
sheet_open(struct sheet *sheet, const struct figures *figures, const struct cell *cell)
{
	sheet->figures = figures;
	sheet->claims = xcalloc(cell->n, sizeof(*sheet->claims));
	sheet->n = 0;
	for (size_t i = 0; i < cell->n; i++) {
		const struct fact *fact = &figures->facts[cell->facts[i]];

		if (fact->unit == figures->share || !amount_is_known(&fact->amount))
			continue;
		sheet->claims[sheet->n++] = (struct claim){
			.fact = cell->facts[i], .fate = STANDS,
			.of = CLAIM_NONE, .unit = CLAIM_NONE,
		};
	}
	claims_settle(figures, sheet->claims, sheet->n);
}

/* Figures by document, measure and unit. */
static void
cells_by_document(struct cells *cells, const struct figures *figures)
{
	cells_open(cells);
	for (size_t i = 0; i < figures->n; i++) {
		const struct fact *fact = &figures->facts[i];
		const name key[3] = { fact->doc, fact->measure, fact->unit };

		cells_add(cells, (struct span){ (const char *)key, sizeof(key) });
	}
	cells_close(cells, figures);
}

void
reconcile_documents(struct csv_writer *writer, const struct figures *figures, struct tally *tally)
{
	struct cells cells;

	cells_by_document(&cells, figures);
	for (size_t i = 0; i < cells.n; i++) {
		struct sheet sheet;

		sheet_open(&sheet, figures, &cells.list[i]);
		check_sheet(writer, &sheet, tally);
		free(sheet.claims);
	}
	cells_free(&cells);
}
