#include "reconcile/sums.h"

#include "words/words.h"

static struct span
table_text(void)
{
	for (unsigned long i = 0; i < embedded_tables_count; i++)
		if (span_is(span_of(embedded_tables[i].name), "sums"))
			return (struct span){ (const char *)embedded_tables[i].text,
			    embedded_tables[i].n };
	return SPAN("");
}

/* Comments, and the names of the columns, are no lines. */
static bool
is_line(struct span line)
{
	return line.n && *line.p != '#' && !ascii_is_upper(*line.p);
}

bool
sums_next(size_t *at, struct span *whole, struct span parts[2])
{
	struct span text = table_text(), rest = span_slice(text, *at, text.n), line;

	while (rest.n && span_cut(&rest, '\n', &line)) {
		*at += line.n + 1;
		if (is_line(line) && span_cut(&line, '\t', whole) &&
		    span_cut(&line, '\t', &parts[0]) && span_cut(&line, '\t', &parts[1]))
			return true;
	}
	return false;
}
