#include "reconcile/check_job.h"

#include <stdlib.h>

#include "base/status.h"
#include "number/decimal_text.h"

bool
check_columns(const struct check *check, const struct columns *columns, size_t *at)
{
	for (size_t i = 0; i < check->n; i++)
		if (!columns_need(columns, check->terms[i].name, &at[i]))
			return false;
	return true;
}

/* The values; NULL for a blank one. */
static bool
read_values(const struct check *check, const size_t *at, struct csv *csv, struct amount *values,
    const struct amount **amounts)
{
	for (size_t i = 0; i < check->n; i++) {
		struct span cell = csv_field(csv, at[i]);
		int bad;

		amounts[i] = cell.n ? &values[i] : NULL;
		if (amount_parse(&values[i], cell, cell, cell, &bad))
			continue;
		status_trouble_at(csv_name(csv), csv_line(csv), "`%.*s' in column %.*s is no number",
		    (int)(cell.n < 100 ? cell.n : 100), cell.p, (int)check->terms[i].name.n,
		    check->terms[i].name.p);
		return false;
	}
	return true;
}

static void
put_record(struct csv_writer *writer, const struct check *check, const struct amount *const *amounts,
    struct csv *csv, struct tally *tally)
{
	struct check_row row = { .whole = NULL };
	struct check_result result;
	struct decimal line = { .small = (int128)csv_line(csv) };

	check_judge(&result, check, amounts);
	check_row_result(&row, &result);
	check_row_terms(&row, check, amounts);
	buf_text(&row.stated_at, csv_name(csv));
	buf_char(&row.stated_at, ':');
	decimal_write(&line, &row.stated_at);
	check_row_put(writer, NULL, &row, tally);
	check_result_free(&result);
}

bool
check_record(struct csv_writer *writer, const struct check *check, const size_t *at,
    struct csv *csv, struct tally *tally)
{
	struct amount *values = xcalloc(check->n, sizeof(*values));
	const struct amount **amounts = xcalloc(check->n, sizeof(void *));
	bool fine = read_values(check, at, csv, values, amounts);

	if (fine)
		put_record(writer, check, amounts, csv, tally);
	for (size_t i = 0; i < check->n; i++)
		amount_free(&values[i]);
	free(values);
	free(amounts);
	return fine;
}
