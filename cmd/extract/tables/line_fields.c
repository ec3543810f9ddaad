#include "tables/line_fields.h"

#include <string.h>

#include "lines/number_text.h"
#include "tables/table_cells.h"

#define ACRONYM	3	/* letters of a short form that may open a label behind a title in capitals */

void
fields_read(struct fields *f, const struct line *line)
{
	struct range at;

	for (size_t end = line->start; word_next(f->s->text, &end, line->end, &at);) {
		struct span text = range_text(f->s->text, at);

		f->p = xgrow(f->p, f->n, &f->room, sizeof(*f->p));
		/* "4," is of prose */
		f->p[f->n++] = (struct field){ at, is_number_text(text) && !strchr(",;", text.p[text.n - 1]) };
	}
	for (size_t i = 1; i < f->n; i++) {
		struct span text = field_text(f, i);

		if (f->p[i].number || !f->p[i - 1].number)
			continue;
		/* "Gao 3 - 4": none, beside a number; "Total 12 7." ends a sentence */
		if (is_empty_mark(text))
			f->p[i].number = true;
		else if (text.p[text.n - 1] == '.' && is_number_text(span_slice(text, 0, text.n - 1)))
			f->p[i] = (struct field){ { f->p[i].at.start, f->p[i].at.end - 1 }, true };
	}
}

bool
field_ends_sentence(const struct fields *f, size_t i)
{
	return strchr(".:;!?", f->s->text.p[f->p[i].at.end - 1]) != NULL;
}

bool
field_is_year(const struct fields *f, size_t i)
{
	struct span text = i < f->n ? field_text(f, i) : (struct span){ 0 };

	if (text.n < 4 || !is_year_text(span_slice(text, 0, 4)))
		return false;
	return text.n == 4 ||
	    (text.n <= 9 && (text.p[4] == '-' || text.p[4] == '/' || text.p[4] == ':' || text.p[4] == '*'));
}

size_t
fields_in_capitals(const struct fields *f, size_t from, size_t to)
{
	size_t i = from;

	for (; i < to; i++) {
		struct line measured = line_measure(f->s->text, f->p[i].at.start, f->p[i].at.end, 0);

		/* "NUMBERS AT A GLANCE" */
		if (!measured.all_capitals && !(field_text(f, i).n == 1 && ascii_is_upper(*field_text(f, i).p)))
			break;
	}
	if (i == to)
		return 0;
	return i > from && field_text(f, i - 1).n <= ACRONYM ? i - from - 1 : i - from;
}

void
fields_add_text(struct stream *s, const struct fields *f, size_t from, size_t to)
{
	if (from == to)
		return;
	stream_set(s, f->p[from].at.start, f->p[to - 1].at.end);
	(void)outline_paragraph(s->outline, s->ranges, s->n);
}
