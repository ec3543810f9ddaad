#include "overlap/answers.h"

#include <stdlib.h>

#include "figures/fill.h"
#include "number/decimal_text.h"
#include "overlap/note.h"
#include "values/keys.h"

struct span *
answer_names(const struct answer_options *options, size_t *n)
{
	static const char *const own[] = {
		"low", "value", "high", "figures", "documents", "note", "evidence",
	};
	const size_t n_own = sizeof(own) / sizeof(own[0]) - !options->evidence;
	struct span *names = xcalloc(options->n_columns + n_own, sizeof(*names));

	for (size_t i = 0; i < options->n_columns; i++)
		names[i] = options->columns[i];
	for (size_t i = 0; i < n_own; i++)
		names[options->n_columns + i] = span_of(own[i]);
	*n = options->n_columns + n_own;
	return names;
}

void
answers_header(struct csv_writer *writer, const struct answer_options *options)
{
	size_t n;
	struct span *names = answer_names(options, &n);

	for (size_t i = 0; i < n; i++)
		csv_put(writer, names[i]);
	csv_end(writer);
	free(names);
}

static void
put_decimal(struct csv_writer *writer, bool has, const struct decimal *number)
{
	struct buf text = { 0 };

	if (has)
		decimal_write(number, &text);
	csv_put(writer, buf_view(&text));
	buf_free(&text);
}

/* doc:start-end of each figure behind the number; `;` between. */
static void
put_evidence(struct csv_writer *writer, const struct figures *figures, const struct answer *answer)
{
	struct buf text = { 0 };

	for (size_t i = 0; i < answer->n; i++) {
		const struct fact *fact = &figures->facts[answer->claims[i].fact];

		if (answer->claims[i].unit == CLAIM_NONE)
			continue;
		if (text.n)
			buf_char(&text, ';');
		buf_span(&text, figures_name(figures, fact->doc));
		buf_char(&text, ':');
		buf_span(&text, figures_name(figures, fact->start));
		buf_char(&text, '-');
		buf_span(&text, figures_name(figures, fact->end));
	}
	csv_put(writer, buf_view(&text));
	buf_free(&text);
}

static bool
reports_by(const struct answer_options *options, enum figure_column column)
{
	for (size_t i = 0; i < options->n_columns; i++)
		if (span_is(options->columns[i], figure_names[column]))
			return true;
	return false;
}

/* What tells rows apart though it is no column; the note names it. */
static void
note_hidden(struct buf *note, const struct answer_options *options, struct span key)
{
	static const struct { enum figure_column column; const char *what; } hidden[] = {
		{ FIGURE_MEASURE, "measure: " }, { FIGURE_UNIT_CODE, "unit: " },
		{ FIGURE_OUTCOME, "outcome: " },
	};
	for (size_t i = 0; i < sizeof(hidden) / sizeof(hidden[0]); i++) {
		struct span field = key_cut(&key);

		if (field.n && !reports_by(options, hidden[i].column))
			note_named(note, hidden[i].what, field);
	}
}

/* Whether the key's days lie in two periods; both must be columns. */
static bool
straddles(const struct answer_options *options, struct span key)
{
	day from = 0, to = 0;
	bool has_from = false, has_to = false;

	if (options->step == STEP_NONE)
		return false;
	for (size_t i = 0; i < options->n_columns; i++) {
		struct span field = key_cut(&key);

		if (span_is(options->columns[i], figure_names[FIGURE_FROM]))
			has_from = calendar_parse(field, &from);
		else if (span_is(options->columns[i], figure_names[FIGURE_TO]))
			has_to = calendar_parse(field, &to);
	}
	return has_from && has_to && to > step_last(options->step, from);
}

static void
put_key(struct csv_writer *writer, const struct answer_options *options, struct span key,
    struct buf *note)
{
	for (size_t i = 0; i < options->n_columns; i++)
		csv_put(writer, key_cut(&key));
	note_hidden(note, options, key);
}

/* A number that was shared out says so. */
static void
note_spread(struct buf *note, const struct answer_options *options, const struct figures *figures,
    const struct answer *answer)
{
	for (size_t i = 0; options->spread && i < answer->n; i++)
		if (answer->claims[i].unit != CLAIM_NONE &&
		    figures->facts[answer->claims[i].fact].is_share)
			note_named(note, "shared out by days over each ",
			    span_of(step_name(options->step)));
}

static void
put_cell(struct csv_writer *writer, const struct answer_options *options,
    const struct figures *figures, const struct cell *cell)
{
	struct answer answer;
	struct buf note = { 0 };
	const struct amount *amount = &answer.amount;

	overlap_settle(&answer, figures, cell->facts, cell->n, &options->policy);
	put_key(writer, options, cell->key, &note);
	if (straddles(options, cell->key))
		note_named(&note, "straddles more than one ", span_of(step_name(options->step)));
	note_spread(&note, options, figures, &answer);
	put_decimal(writer, amount->has_low && !answer.is_blank, &amount->low);
	put_decimal(writer, amount->has_value && !answer.is_blank, &amount->value);
	put_decimal(writer, amount->has_high && !answer.is_blank, &amount->high);
	csv_put_number(writer, answer.figures);
	csv_put_number(writer, answer.documents);
	note_append(&note, buf_view(&answer.note));
	csv_put(writer, buf_view(&note));
	if (options->evidence)
		put_evidence(writer, figures, &answer);
	csv_end(writer);
	buf_free(&note);
	answer_free(&answer);
}

static size_t
column_at(const struct answer_options *options, enum figure_column column)
{
	size_t i = 0;

	while (i < options->n_columns && !span_is(options->columns[i], figure_names[column]))
		i++;
	return i;
}

/* A period of which nothing is said: no numbers, and not a zero. */
static void
put_gap(struct csv_writer *writer, const struct answer_options *options, struct span key, day first)
{
	char from[CALENDAR_TEXT], to[CALENDAR_TEXT];
	struct buf note = { 0 };

	calendar_write(first, from);
	calendar_write(step_last(options->step, first), to);
	for (size_t i = 0; i < options->n_columns; i++) {
		struct span field = key_cut(&key);

		if (span_is(options->columns[i], figure_names[FIGURE_FROM]))
			field = span_of(from);
		else if (span_is(options->columns[i], figure_names[FIGURE_TO]))
			field = span_of(to);
		csv_put(writer, field);
	}
	for (int i = 0; i < 3; i++)
		csv_put(writer, SPAN(""));
	csv_put_number(writer, 0);
	csv_put_number(writer, 0);
	note_hidden(&note, options, key);
	note_text(&note, "nothing stated");
	csv_put(writer, buf_view(&note));
	if (options->evidence)
		csv_put(writer, SPAN(""));
	csv_end(writer);
	buf_free(&note);
}

static void
write_filled(struct csv_writer *writer, const struct answer_options *options,
    const struct figures *figures, const struct cells *cells)
{
	size_t n, series = 0;
	struct dated_cell *list = fill_order(cells, options->n_columns,
	    column_at(options, FIGURE_FROM), column_at(options, FIGURE_TO), &n);
	bool begun = false;
	day next = 0;

	for (size_t i = 0; i < n; i++) {
		const struct cell *cell = &cells->list[list[i].cell];

		if (list[i].series != series)
			begun = false;
		series = list[i].series;
		while (begun && list[i].is_dated && next < step_first(options->step, list[i].from)) {
			put_gap(writer, options, cell->key, next);
			next = step_last(options->step, next) + 1;
		}
		put_cell(writer, options, figures, cell);
		if (!list[i].is_dated)
			continue;
		if (!begun || next <= list[i].to)
			next = step_last(options->step, list[i].to) + 1;
		begun = true;
	}
	free(list);
}

struct keyed_cell {
	const struct cell *cell;
	size_t	fields;
};

static int
compare_cells(const void *a, const void *b)
{
	const struct keyed_cell *x = a, *y = b;

	return key_compare(x->cell->key, y->cell->key, x->fields);
}

static void
write_sorted(struct csv_writer *writer, const struct answer_options *options,
    const struct figures *figures, const struct cells *cells)
{
	struct keyed_cell *list = xcalloc(cells->n, sizeof(*list));
	size_t n = 0;

	/* The fields that are no column, measure, unit and outcome, decide last; behind them is nothing. */
	for (size_t i = 0; i < cells->n; i++)
		if (cells->list[i].n)
			list[n++] = (struct keyed_cell){ &cells->list[i], options->n_columns + 4 };
	qsort(list, n, sizeof(*list), compare_cells);
	for (size_t i = 0; i < n; i++)
		put_cell(writer, options, figures, list[i].cell);
	free(list);
}

void
answers_write(struct csv_writer *writer, const struct answer_options *options,
    const struct figures *figures, const struct cells *cells)
{
	if (options->fill) {
		write_filled(writer, options, figures, cells);
		return;
	}
	if (options->sort) {
		write_sorted(writer, options, figures, cells);
		return;
	}
	for (size_t i = 0; i < cells->n; i++)
		if (cells->list[i].n)
			put_cell(writer, options, figures, &cells->list[i]);
}
