#include "output/rows.h"

#include <stdlib.h>

#include "figure.h"
#include "output/explain.h"

static const char *const basis_names[] = {
	[BASIS_NONE] = "", [BASIS_CLAUSE] = "clause", [BASIS_SENTENCE] = "sentence",
	[BASIS_HEADING] = "heading", [BASIS_COLUMN] = "column", [BASIS_PARAGRAPH] = "paragraph",
	[BASIS_LEAD] = "lead", [BASIS_DOCUMENT] = "document"
};

static const char *const scope_names[] = {
	[SCOPE_NONE] = "", [SCOPE_TOTAL] = "total", [SCOPE_PART] = "part",
	[SCOPE_CUMULATIVE] = "cumulative"
};

void
rows_header(struct csv_writer *writer, const struct row_options *options)
{
	for (int i = 0; i < FIGURE_WRITTEN; i++)
		csv_put_text(writer, figure_names[i]);
	if (options->explain)
		csv_put_text(writer, "explain");
	csv_end(writer);
}

static void
put_words(const struct reading *r, struct csv_writer *writer, struct words words)
{
	csv_put(writer, reading_text(r, words));
}

/* Two pieces as written, with `between` before the second and `behind` after it. */
static void
put_two(const struct reading *r, struct csv_writer *writer, struct words a, const char *between,
    struct words b, const char *behind)
{
	struct buf text = { 0 };

	if (b.first == b.last) {
		csv_put(writer, reading_text(r, a));
		return;
	}
	buf_span(&text, reading_text(r, a));
	buf_text(&text, between);
	buf_span(&text, reading_text(r, b));
	buf_text(&text, behind);
	csv_put(writer, buf_view(&text));
	buf_free(&text);
}

static void
write_row(const struct reading *r, const struct figure *f, struct span sentence,
    struct csv_writer *writer, const struct row_options *options)
{
	const struct words none = { 0, 0 };
	size_t place = options->stated_only && f->place_basis > BASIS_SENTENCE ? NONE : f->place;
	size_t time = options->stated_only && f->period_basis > BASIS_SENTENCE ? NONE : f->time;

	csv_put(writer, r->document->name);
	csv_put(writer, r->document->published);
	csv_put_number(writer, document_line(r->document, token_at(r, f->number.first)->start));
	csv_put_number(writer, token_at(r, f->words.first)->start);
	csv_put_number(writer, token_at(r, f->words.last - 1)->end);
	put_words(r, writer, f->modifier);
	put_words(r, writer, f->number);
	put_words(r, writer, f->unit);
	put_words(r, writer, f->counted);
	put_two(r, writer, f->outcome, " ", f->outcome_then, "");
	put_two(r, writer, place == NONE ? none : r->places[place].words, ", ",
	    place == NONE || f->container == NONE ? none : r->places[f->container].words, "");
	put_two(r, writer, time == NONE ? none : r->times[time].words, " (",
	    time == NONE || f->times_base == NONE ? none : r->times[f->times_base].words, ")");
	csv_put_text(writer, place == NONE ? "" : basis_names[f->place_basis]);
	csv_put_text(writer, time == NONE ? "" : basis_names[f->period_basis]);
	put_words(r, writer, f->source);
	csv_put_text(writer, scope_names[f->scope]);
	if (f->total_of == NONE)
		csv_put_text(writer, "");
	else
		csv_put_number(writer,
		    token_at(r, r->figures[f->total_of].words.first)->start);
	csv_put(writer, sentence);
	if (options->explain)
		explain_figure(r, f, writer);
	csv_end(writer);
}

struct placed {
	size_t	start;		/* of the quantity, in bytes */
	const struct figure *figure;
};

static int
compare_placed(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;

	return (x->start > y->start) - (x->start < y->start);
}

/* The kept ones as they stand in the text; columns are read one after the other. */
static size_t
sort_figures(const struct reading *r, struct placed *to)
{
	size_t n = 0;
	bool sorted = true;

	for (size_t i = 0; i < r->n_figures; i++) {
		const struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		to[n] = (struct placed){ token_at(r, f->words.first)->start, f };
		sorted = sorted && (n == 0 || to[n - 1].start < to[n].start);
		n++;
	}
	if (!sorted)
		qsort(to, n, sizeof(*to), compare_placed);
	return n;
}

void
rows_write(const struct reading *r, struct csv_writer *writer, const struct row_options *options)
{
	size_t sentence = NONE;
	struct span text = SPAN("");	/* of it, for all its figures */
	struct placed *placed = arena_take(r->arena, (r->n_figures + 1) * sizeof(*placed));
	size_t n = sort_figures(r, placed);

	for (size_t i = 0; i < n; i++) {
		const struct figure *f = placed[i].figure;

		if (options->text && f->sentence != sentence) {
			sentence = f->sentence;
			text = reading_text(r, r->sentences[sentence].words);
		}
		write_row(r, f, text, writer, options);
	}
}
