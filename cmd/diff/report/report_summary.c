#include "report/report_summary.h"

static const char *const own[] = { "change", "of", "count", NULL };
static const char *const no_keys[] = { NULL };

static void
begin(struct report *report)
{
	for (size_t i = 0; own[i] && report->options->write_header; i++)
		report_put_own(report, own[i]);
	if (report->options->write_header)
		csv_end(&report->writer);
}

static void
put_count(struct report *report, const char *change, struct span of, unsigned long long n)
{
	if (n == 0)
		return;
	csv_put_text(&report->writer, change);
	csv_put(&report->writer, of);
	csv_put_number(&report->writer, n);
	csv_end(&report->writer);
}

static void
count_columns(struct report *report, enum change_kind kind)
{
	unsigned long long n = 0;

	for (size_t i = 0; i < report->plan->n_changes; i++)
		n += report->plan->changes[i].kind == kind;
	put_count(report, change_names[kind], SPAN("columns"), n);
}

/* What was counted by the report. */
static void
end(struct report *report)
{
	static const enum change_kind columns[] = { COLUMN_ADDED, COLUMN_REMOVED, COLUMN_RENAMED };
	static const enum change_kind records[] = { RECORD_ADDED, RECORD_REMOVED, RECORD_CHANGED };

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		count_columns(report, columns[i]);
	for (size_t i = 0; i < sizeof(records) / sizeof(records[0]); i++)
		put_count(report, change_names[records[i]], SPAN("records"),
		    report->records[records[i]]);
	for (size_t i = 0; i < report->plan->n_compared; i++)
		put_count(report, change_names[RECORD_CHANGED], report->plan->compared[i].name,
		    report->cells[i]);
	for (int kind = KIND_NONE + 1; kind < KINDS; kind++)
		put_count(report, kind_names[kind], SPAN("figures"), report->kinds[kind]);
}

const struct report_form report_summary = { "summary", no_keys, begin, NULL, end };
