#include "tables/table_scan.h"

#include "lines/line_date.h"
#include "tables/table_rows.h"

bool
table_read_row(const struct table_scan *t, size_t i, struct row_cells *row)
{
	const struct line *line = table_line(t, i);

	if (!row_read(t->s, line, t->tabs, row) || line_is_date(t->s->vocabulary, t->s->text, line) ||
	    line_labels_date(t->s->vocabulary, t->s->text, line))
		return false;
	if (t->joined)
		row_join_groups(t->s->text, row);
	return true;
}

size_t
table_next_line(const struct table_scan *t, size_t i)
{
	bool blank = false;

	for (; i < t->s->lines->n; i++) {
		if (line_is_blank(table_line(t, i))) {
			if (blank)
				return t->s->lines->n;
			blank = true;
		} else if (!line_is_rule(t->s->text, table_line(t, i))) {
			return i;
		}
	}
	return i;
}
