#include "tables/year_pairs.h"

#include <stdlib.h>
#include <string.h>

#include "lines/list.h"
#include "lines/number_text.h"
#include "lines/wrapped.h"
#include "tables/line_fields.h"
#include "tables/table_cells.h"

#define YEARS		2	/* at least */
#define YEARS_MOST	8
#define LABEL_WORDS	8
#define YEAR_BYTES	4

struct year_pair {
	struct range year, number;
};

/* ":", "-", or a dash of more bytes. */
static bool
is_divider(struct span text)
{
	return span_is(text, ":") || is_empty_mark(text);
}

/* "2017: 2", "2017- 2", "2017 - 2," from field i on; behind it, or i where there is none. */
static size_t
read_pair(const struct fields *f, size_t i, struct year_pair *pair)
{
	struct span year = field_text(f, i), rest, number;
	size_t at = i + 1;

	if (year.n < YEAR_BYTES || !is_year_text(span_slice(year, 0, YEAR_BYTES)))
		return i;
	rest = span_slice(year, YEAR_BYTES, year.n);
	if (rest.n == 0 && at < f->n)
		rest = field_text(f, at++);
	if (!is_divider(rest) || at >= f->n)
		return i;
	number = field_text(f, at);
	if (number.n > 1 && strchr(",;.", number.p[number.n - 1]))
		number.n--;
	if (!is_number_text(number))
		return i;
	pair->year = (struct range){ f->p[i].at.start, f->p[i].at.start + YEAR_BYTES };
	pair->number = (struct range){ f->p[at].at.start, f->p[at].at.start + number.n };
	return at + 1;
}

/* Pairs from field i to the line's end; how many, 0 where there is anything else. */
static size_t
read_pairs(const struct fields *f, size_t i, struct year_pair pairs[YEARS_MOST])
{
	size_t n = 0, end;

	for (; i < f->n; i = end) {
		if (n == YEARS_MOST || (end = read_pair(f, i, &pairs[n])) == i)
			return 0;
		n++;
	}
	return n;
}

/* What the line counts, up to its first year, without its colon or dash; empty where that is no label. */
static struct range
read_label(const struct fields *f, size_t first, size_t *end)
{
	struct range label;
	size_t last;

	for (*end = first; *end < f->n && !field_is_year(f, *end); ++*end)
		if (*end - first == LABEL_WORDS || f->p[*end].number)
			return (struct range){ 0, 0 };
	/* "Arrests - 2017: 12" */
	last = *end > first ? *end - is_divider(field_text(f, *end - 1)) : *end;
	if (last == first || *end == f->n)
		return (struct range){ 0, 0 };
	label = fields_range(f, first, last);
	label.end -= f->s->text.p[label.end - 1] == ':';
	return label;
}

bool
year_pairs_take(struct stream *s, size_t at)
{
	const struct line *line = stream_line(s, at);
	struct fields f = { .s = s };
	struct year_pair pairs[YEARS_MOST];
	struct range label;
	size_t first, end, n = 0;

	if (line->numbers < YEARS || line->words < 2 * YEARS + 1 || line->words > LABEL_WORDS + 3 * YEARS_MOST + 1 ||
	    line->bars || stream_goes_on(s, at))
		return false;
	fields_read(&f, line);
	first = bullet_is_mark(field_text(&f, 0));
	label = read_label(&f, first, &end);
	if (label.start < label.end)
		n = read_pairs(&f, end, pairs);
	for (size_t k = 0; n >= YEARS && k < n; k++)
		outline_cell(s->outline, BLOCK_NONE, pairs[k].number, (struct outline_labels){
		    .row = label, .column = pairs[k].year, .title = outline_title(s->outline) });
	free(f.p);
	return n >= YEARS;
}
