#include "report/report.h"

#include <stdlib.h>

#include "plan/own_names.h"

bool
report_open(struct report *report, const struct report_form *form, const struct plan *plan,
    const struct report_options *options, struct out *out)
{
	*report = (struct report){ .plan = plan, .options = options, .form = form, .out = out };
	csv_writer_init(&report->writer, out, options->format);
	report->cells = xcalloc(plan->n_compared + 1, sizeof(*report->cells));
	return own_names_apart(form->columns, options->prefix, plan->key_names, plan->n_key);
}

static void
count(struct report *report, const struct change *change, enum figure_kind kind)
{
	if (change->column)
		return;
	report->records[change->kind]++;
	report->kinds[kind]++;
	for (size_t i = 0; i < change->n_cells && change->kind == RECORD_CHANGED; i++)
		report->cells[change->cells[i].column]++;
}

void
report_change(struct report *report, const struct change *change, enum figure_kind kind)
{
	if (!report->begun)
		report->form->begin(report);
	report->begun = true;
	count(report, change, kind);
	if (report->form->change)
		report->form->change(report, change, kind);
}

void
report_end(struct report *report)
{
	if (report->begun && report->form->end)
		report->form->end(report);
}

void
report_close(struct report *report)
{
	distance_free(&report->distance);
	free(report->cells);
}

void
report_put_own(struct report *report, const char *name)
{
	own_name_put(&report->writer, report->options->prefix, name);
}

void
report_put_keys(struct report *report, const struct change *change)
{
	for (size_t i = 0; i < report->plan->n_key; i++)
		csv_put(&report->writer, change->column ? SPAN("") : change->key[i]);
}

struct span
report_column_name(const struct report *report, const struct changed_cell *cell)
{
	return cell->column == COLUMN_NONE ? SPAN("") :
	    report->plan->compared[cell->column].name;
}
