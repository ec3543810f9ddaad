#include "report/report_patch.h"

static const char *const own[] = {
	"change", "at", "repeat", "column", "old", "new", NULL
};

#define OWN_BEFORE_KEY	2

static void
begin(struct report *report)
{
	const struct plan *plan = report->plan;

	for (size_t i = 0; own[i]; i++) {
		for (size_t k = 0; i == OWN_BEFORE_KEY && k < plan->n_key; k++)
			csv_put(&report->writer, plan->key_names[k]);
		report_put_own(report, own[i]);
	}
	csv_end(&report->writer);
}

static void
put_number_if(struct report *report, bool wanted, unsigned long long number)
{
	if (wanted)
		csv_put_number(&report->writer, number);
	else
		csv_put(&report->writer, SPAN(""));
}

static void
put_record(struct report *report, const struct change *change, unsigned long long at,
    struct span column, const struct span text[SIDES])
{
	csv_put_text(&report->writer, change_names[change->kind]);
	put_number_if(report, at != 0, at);
	report_put_keys(report, change);
	put_number_if(report, change->column == NULL, change->repeat);
	csv_put(&report->writer, column);
	csv_put(&report->writer, text[OLD]);
	csv_put(&report->writer, text[NEW]);
	csv_end(&report->writer);
}

static void
put_change(struct report *report, const struct change *change, enum figure_kind kind)
{
	(void)kind;
	if (change->column) {
		put_record(report, change, change->column->number,
		    change->column->names[change->kind == COLUMN_REMOVED ? OLD : NEW],
		    change->column->names);
		return;
	}
	for (size_t i = 0; i < change->n_cells; i++)
		put_record(report, change, change->kind == RECORD_ADDED ? change->number : 0,
		    report_column_name(report, &change->cells[i]), change->cells[i].text);
}

const struct report_form report_patch = { "patch", own, begin, put_change, NULL };
