#include "report/report_text.h"
#include "number/decimal_text.h"

static const char *const no_columns[] = { NULL };

static const struct mark {
	const char *text;
	const char *colour;
} marks[] = {
	[RECORD_ADDED] = { "+ ", "\033[32m" },
	[RECORD_REMOVED] = { "- ", "\033[31m" },
	[RECORD_CHANGED] = { "~ ", "\033[36m" },
	[COLUMN_ADDED] = { "+ column ", "\033[32m" },
	[COLUMN_REMOVED] = { "- column ", "\033[31m" },
	[COLUMN_RENAMED] = { "~ column ", "\033[36m" },
};

static void
put(struct report *report, const char *text)
{
	out_add(report->out, span_of(text));
}

/* A line stays a line, and nothing in a table commands somebody's terminal. */
static void
put_shown(struct report *report, struct span text)
{
	for (size_t i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.p[i];

		if (c == '\n' || c == '\t')
			put(report, c == '\n' ? "\\n" : "\\t");
		else if (c < ' ' || c == 0x7f)
			out_char(report->out, '?');
		else if (c == 0xc2 && i + 1 < text.n && (unsigned char)text.p[i + 1] < 0xa0)
			out_char(report->out, '?'), i++;
		else
			out_char(report->out, (char)c);
	}
}

static void
put_cell(struct report *report, struct span text)
{
	if (text.n == 0)
		put(report, "(blank)");
	else
		put_shown(report, text);
}

static void
begin(struct report *report)
{
	put(report, "--- ");
	put_shown(report, span_of(report->options->names[OLD]));
	put(report, "\n+++ ");
	put_shown(report, span_of(report->options->names[NEW]));
	put(report, "\n");
}

/* name=value of each, but of figures the values that there are. */
static void
put_label(struct report *report, const struct change *change)
{
	const struct plan *plan = report->plan;
	bool first = true;

	for (size_t i = 0; i < plan->n_key; i++) {
		struct span name = plan->key_names[i];
		bool is_to = span_is(name, figure_names[FIGURE_TO]) && i > 0 &&
		    span_is(plan->key_names[i - 1], figure_names[FIGURE_FROM]);

		if (plan->figures && change->key[i].n == 0)
			continue;
		if (!first)
			put(report, !plan->figures ? " " : is_to ? " to " : ", ");
		first = false;
		if (!plan->figures) {
			put_shown(report, name);
			put(report, "=");
		}
		put_shown(report, change->key[i]);
	}
}

/* " (+2, +20%)" where both are numbers. */
static void
put_distance(struct report *report, struct span old, struct span new)
{
	struct span delta, percent;

	distance_find(&report->distance, old, new);
	delta = buf_view(&report->distance.delta);
	percent = buf_view(&report->distance.percent);
	if (delta.n == 0)
		return;
	put(report, *delta.p == '-' ? " (" : " (+");
	put_shown(report, delta);
	if (percent.n) {
		put(report, *percent.p == '-' ? ", " : ", +");
		put_shown(report, percent);
		put(report, "%");
	}
	put(report, ")");
}

static void
put_cell_change(struct report *report, const struct change *change, size_t i)
{
	const struct changed_cell *cell = &change->cells[i];

	if (cell->column == COLUMN_NONE) {
		put(report, "(all blank)");
		return;
	}
	put_shown(report, report_column_name(report, cell));
	put(report, " ");
	if (change->kind != RECORD_ADDED)
		put_cell(report, cell->text[OLD]);
	if (change->kind == RECORD_CHANGED)
		put(report, " -> ");
	if (change->kind != RECORD_REMOVED)
		put_cell(report, cell->text[NEW]);
	if (change->kind == RECORD_CHANGED)
		put_distance(report, cell->text[OLD], cell->text[NEW]);
}

/* 12, at least 12, up to 12, or 12 to 15. */
static void
put_bounds(struct report *report, const struct change *change, int side)
{
	const struct span *row = change->row[side];
	struct span low = figure_cell(report->plan, side, row, FIGURE_LOW);
	struct span high = figure_cell(report->plan, side, row, FIGURE_HIGH);
	struct span unit = figure_cell(report->plan, side, row, FIGURE_UNIT_CODE);

	if (low.n == 0 && high.n == 0) {
		put(report, "(no number)");
		return;
	}
	if (low.n == 0 || high.n == 0)
		put(report, low.n ? "at least " : "up to ");
	put_shown(report, low.n ? low : high);
	if (low.n && high.n && !span_equal(low, high)) {
		put(report, " to ");
		put_shown(report, high);
	}
	if (unit.n) {
		put(report, span_is(unit, "%") ? "" : " ");
		put_shown(report, unit);
	}
}

/* The three amounts of a figure are told as one. */
static void
put_figure(struct report *report, const struct change *change)
{
	const struct plan *plan = report->plan;
	bool has_amount = change->kind != RECORD_CHANGED;

	for (size_t i = 0; i < change->n_cells && !has_amount; i++)
		has_amount = figure_is_amount(report_column_name(report, &change->cells[i]));
	if (has_amount) {
		if (change->kind != RECORD_ADDED)
			put_bounds(report, change, OLD);
		if (change->kind == RECORD_CHANGED)
			put(report, " -> ");
		if (change->kind != RECORD_REMOVED)
			put_bounds(report, change, NEW);
		if (change->kind == RECORD_CHANGED)
			put_distance(report,
			    figure_cell(plan, OLD, change->row[OLD], FIGURE_VALUE),
			    figure_cell(plan, NEW, change->row[NEW], FIGURE_VALUE));
	}
	for (size_t i = 0; i < change->n_cells; i++) {
		if (change->cells[i].column == COLUMN_NONE ||
		    figure_is_amount(report_column_name(report, &change->cells[i])))
			continue;
		put(report, i || has_amount ? "; " : "");
		put_cell_change(report, change, i);
	}
}

static void
put_evidence(struct report *report, const struct change *change)
{
	for (int side = OLD; side < SIDES; side++) {
		const struct span *row = change->row[side];

		if (row == NULL)
			continue;
		put(report, side == OLD ? "    old " : "    new ");
		put_shown(report, figure_cell(report->plan, side, row, FIGURE_DOC));
		put(report, ":");
		put_shown(report, figure_cell(report->plan, side, row, FIGURE_LINE));
		put(report, ": ");
		put_shown(report, figure_cell(report->plan, side, row, FIGURE_TEXT));
		put(report, "\n");
	}
}

static void
put_column(struct report *report, const struct column_change *column)
{
	if (column->names[OLD].n)
		put_shown(report, column->names[OLD]);
	if (column->kind == COLUMN_RENAMED)
		put(report, " -> ");
	if (column->names[NEW].n)
		put_shown(report, column->names[NEW]);
}

static void
put_change(struct report *report, const struct change *change, enum figure_kind kind)
{
	put(report, report->options->colour ? marks[change->kind].colour : "");
	put(report, marks[change->kind].text);
	if (change->column) {
		put_column(report, change->column);
	} else {
		put_label(report, change);
		put(report, ": ");
		for (size_t i = 0; i < change->n_cells && !report->plan->figures; i++) {
			put(report, i ? "; " : "");
			put_cell_change(report, change, i);
		}
		if (report->plan->figures) {
			put_figure(report, change);
			put(report, "  ");
			put(report, kind_names[kind]);
		}
	}
	put(report, report->options->colour ? "\033[0m\n" : "\n");
	if (report->options->evidence && change->column == NULL)
		put_evidence(report, change);
}

static void
end(struct report *report)
{
	static const enum change_kind kinds[] = { RECORD_CHANGED, RECORD_ADDED, RECORD_REMOVED };
	struct buf text = { 0 };

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		buf_text(&text, i ? ", " : "");
		decimal_write(&(struct decimal){ .small = (int128)report->records[kinds[i]] }, &text);
		buf_char(&text, ' ');
		buf_text(&text, change_names[kinds[i]]);
	}
	buf_char(&text, '\n');
	out_add(report->out, buf_view(&text));
	buf_free(&text);
}

const struct report_form report_text = { "text", no_columns, begin, put_change, end };
