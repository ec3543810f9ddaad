#include "reconcile/check_row.h"

#define WHAT_COLUMNS	8	/* from ... unit_code */

void
check_row_header(struct csv_writer *writer)
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

void
check_row_result(struct check_row *row, const struct check_result *result)
{
	row->verdict = result->verdict;
	row->reason = result->reason;
	row->stated = result->is_known ? &result->stated : NULL;
	row->sum = result->is_known ? &result->sum : NULL;
}

void
check_row_terms(struct check_row *row, const struct check *check, const struct amount *const *amounts)
{
	buf_span(&row->by, check->text);
	for (size_t i = 0; i < check->n; i++) {
		if (check->terms[i].is_stated || amounts[i] == NULL)
			continue;
		if (row->terms.n || check->terms[i].is_minus)
			buf_text(&row->terms, check->terms[i].is_minus ? " - " : " + ");
		amount_write(amounts[i], &row->terms);
	}
}

void
check_row_where(struct buf *to, const struct figures *figures, uint32_t number)
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
count_check(struct tally *tally, enum verdict verdict)
{
	tally->checks++;
	tally->wrong += verdict == SHORT || verdict == OVER;
	tally->unclear += verdict == CANNOT_TELL;
}

static void
put_amount(struct csv_writer *writer, const struct amount *amount)
{
	struct buf text = { 0 };

	if (amount)
		amount_write(amount, &text);
	put_buf(writer, &text);
}

static void
put_difference(struct csv_writer *writer, const struct amount *sum, const struct amount *stated)
{
	struct amount difference = { 0 };

	if (sum && stated) {
		amount_copy(&difference, sum);
		amount_subtract(&difference, stated);
	}
	put_amount(writer, sum && stated ? &difference : NULL);
	amount_free(&difference);
}

void
check_row_put(struct csv_writer *writer, const struct figures *figures, struct check_row *row,
    struct tally *tally)
{
	if (row->whole)
		put_what(writer, figures, row->whole);
	for (size_t i = 0; row->whole == NULL && i < WHAT_COLUMNS; i++)
		csv_put(writer, SPAN(""));
	put_buf(writer, &row->by);
	put_amount(writer, row->stated);
	put_buf(writer, &row->terms);
	put_amount(writer, row->sum);
	put_difference(writer, row->sum, row->stated);
	csv_put_text(writer, verdict_text(row->verdict));
	csv_put_text(writer, row->reason ? row->reason : "");
	put_buf(writer, &row->stated_at);
	put_buf(writer, &row->terms_at);
	csv_end(writer);
	count_check(tally, row->verdict);
}

static void
put_breakdown(struct csv_writer *writer, const struct figures *figures, const struct term *whole,
    const struct term *terms, const struct breakdown *breakdown, struct tally *tally)
{
	struct check_row row = {
		.whole = &figures->facts[whole->fact],
		.stated = whole->amount, .sum = &breakdown->sum,
		.verdict = breakdown->verdict, .reason = breakdown->reason,
	};

	for (size_t k = 0; k < breakdown->n; k++) {
		const struct term *term = &terms[breakdown->members[k]];

		if (k)
			buf_text(&row.terms, " + ");
		amount_write(term->amount, &row.terms);
		check_row_where(&row.terms_at, figures, term->fact);
	}
	check_row_where(&row.stated_at, figures, whole->fact);
	sides_write(breakdown->sides, &row.by);
	check_row_put(writer, figures, &row, tally);
}

void
check_row_breakdowns(struct csv_writer *writer, const struct figures *figures, const struct term *whole,
    const struct term *terms, struct breakdowns *breakdowns, struct tally *tally)
{
	for (size_t i = 0; i < breakdowns->n; i++)
		put_breakdown(writer, figures, whole, terms, &breakdowns->list[i], tally);
	breakdowns_free(breakdowns);
}
