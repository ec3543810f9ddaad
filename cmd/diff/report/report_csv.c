#include "report/report_csv.h"

static const char *const own[] = {
	"change", "column", "old", "new", "delta", "percent", "kind_of_change",
	"old_doc", "old_line", "old_text", "new_doc", "new_line", "new_text", NULL
};

/* The first is followed by the key; the rest stand behind it. */
#define OWN_PLAIN	6
#define OWN_FIGURES	7

static const enum figure_column evidence[] = { FIGURE_DOC, FIGURE_LINE, FIGURE_TEXT };

static void
begin(struct report *report)
{
	const struct plan *plan = report->plan;

	if (!report->options->write_header)
		return;
	report_put_own(report, own[0]);
	for (size_t i = 0; i < plan->n_key; i++)
		csv_put(&report->writer, plan->key_names[i]);
	for (size_t i = 1; own[i]; i++)
		if (i < OWN_PLAIN || (plan->figures && i < OWN_FIGURES) ||
		    report->options->evidence)
			report_put_own(report, own[i]);
	csv_end(&report->writer);
}

static void
put_record(struct report *report, const struct change *change, enum figure_kind kind,
    struct span column, const struct span text[SIDES])
{
	const struct plan *plan = report->plan;

	csv_put_text(&report->writer, change_names[change->kind]);
	report_put_keys(report, change);
	csv_put(&report->writer, column);
	csv_put(&report->writer, text[OLD]);
	csv_put(&report->writer, text[NEW]);
	distance_find(&report->distance, text[OLD], text[NEW]);
	csv_put(&report->writer, buf_view(&report->distance.delta));
	csv_put(&report->writer, buf_view(&report->distance.percent));
	if (plan->figures)
		csv_put_text(&report->writer, kind_names[kind]);
	for (int side = OLD; side < SIDES && report->options->evidence; side++)
		for (size_t i = 0; i < sizeof(evidence) / sizeof(evidence[0]); i++)
			csv_put(&report->writer, figure_cell(plan, side,
			    change->column ? NULL : change->row[side], evidence[i]));
	csv_end(&report->writer);
}

static void
put_change(struct report *report, const struct change *change, enum figure_kind kind)
{
	if (change->column) {
		const struct span *names = change->column->names;
		const struct span none[SIDES] = { { "", 0 }, { "", 0 } };

		put_record(report, change, kind,
		    names[change->kind == COLUMN_REMOVED ? OLD : NEW],
		    change->kind == COLUMN_RENAMED ? names : none);
		return;
	}
	for (size_t i = 0; i < change->n_cells; i++)
		put_record(report, change, kind, report_column_name(report, &change->cells[i]),
		    change->cells[i].text);
}

const struct report_form report_csv = { "csv", own, begin, put_change, NULL };
