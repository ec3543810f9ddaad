#include "answers.h"

#include <stdlib.h>

#include "keys.h"
#include "note.h"

void
answers_header(struct csv_writer *writer, const struct answer_options *options)
{
	static const char *const names[] = {
		"low", "value", "high", "figures", "documents", "note",
	};

	for (size_t i = 0; i < options->n_columns; i++)
		csv_put(writer, options->columns[i]);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		csv_put_text(writer, names[i]);
	if (options->evidence)
		csv_put_text(writer, "evidence");
	csv_end(writer);
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

static void
put_key(struct csv_writer *writer, const struct answer_options *options, struct span key,
    struct buf *note)
{
	for (size_t i = 0; i < options->n_columns; i++)
		csv_put(writer, key_cut(&key));
	note_hidden(note, options, key);
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

void
answers_write(struct csv_writer *writer, const struct answer_options *options,
    const struct figures *figures, const struct cells *cells)
{
	for (size_t i = 0; i < cells->n; i++)
		if (cells->list[i].n)
			put_cell(writer, options, figures, &cells->list[i]);
}
