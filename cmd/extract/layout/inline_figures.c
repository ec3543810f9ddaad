#include "layout/inline_figures.h"

#include <stdlib.h>

#include "layout/items.h"
#include "lines/number_text.h"
#include "lines/wrapped.h"
#include "tables/column_label.h"
#include "tables/line_fields.h"
#include "tables/table_header.h"

#define FIGURES		3	/* at least */
#define FIGURES_MOST	12
#define LABEL_WORDS	9
#define ORDINAL_DIGITS	2

struct key_figure {
	struct range number, label;
};

static bool
is_scale(const struct fields *f, size_t i)
{
	return i < f->n && opens_scale(field_text(f, i));
}

/* "killed in 2016": a year behind a small word is of the label. */
static bool
is_of_label(const struct fields *f, size_t i)
{
	return i > 0 && field_is_year(f, i) && (field_class(f->s->vocabulary, field_text(f, i - 1)) & WORD_PREPOSITION);
}

/* Behind the number at field i and its scale; i where there is none. */
static size_t
number_end(const struct fields *f, size_t i)
{
	if (!field_is_number(f, i) || is_of_label(f, i))
		return i;
	return i + 1 + is_scale(f, i + 1);
}

/* Words from field i up to a number or the line's end, none of which ends a sentence or part of one; i where they are
 * no label. */
static size_t
label_end(const struct fields *f, size_t i)
{
	size_t end = i;

	for (; end < f->n && number_end(f, end) == end; end++) {
		char last = f->s->text.p[f->p[end].at.end - 1];

		if (end - i == LABEL_WORDS || last == ',' || field_ends_sentence(f, end))
			return i;
	}
	return end;
}

/* Pairs of a number and its label from field i to the line's end; how many, 0 where it is no such line. */
static size_t
read_pairs(const struct fields *f, size_t i, struct key_figure to[FIGURES_MOST])
{
	size_t n = 0;

	while (i < f->n) {
		size_t number = number_end(f, i), end = label_end(f, number);

		if (number == i || end == number || n == FIGURES_MOST)
			return 0;
		to[n].number = fields_range(f, i, number);
		to[n++].label = fields_range(f, number, end);
		i = end;
	}
	return n;
}

/* "1 Deaths 2 Arrests 3 Fires", "2021 Deaths 2022 Arrests": numbers that count the labels, or years. */
static bool
are_marks(const struct stream *s, const struct key_figure *figures, size_t n)
{
	size_t ordinals = 0;

	for (size_t k = 0; k < n; k++) {
		struct span text = range_text(s->text, figures[k].number);

		if (is_year_text(text))
			return true;
		ordinals += whole_number_of(text, ORDINAL_DIGITS) == k + 1;
	}
	return ordinals == n;
}

/* Every label tells what is counted, and half of them at least in words that the vocabulary knows. */
static bool
are_labels(const struct stream *s, const struct key_figure *figures, size_t n)
{
	size_t known = 0;

	for (size_t k = 0; k < n; k++) {
		struct tokens tokens;
		enum label_worth worth;

		stream_scan(s, figures[k].label, &tokens);
		worth = column_label_of_figure(s->vocabulary, tokens.p, tokens.n);
		tokens_free(&tokens);
		if (worth == LABEL_NO)
			return false;
		known += worth > LABEL_PLURAL;
	}
	return known * 2 >= n;
}

/* "1.85M 6,686 403 People in need Cholera cases People killed": numbers from field i on, and then as many labels. */
static size_t
read_rows(const struct fields *f, size_t i, struct key_figure to[FIGURES_MOST])
{
	const struct stream *s = f->s;
	struct range labels[HEADER_LABELS];
	size_t n = 0, end;

	for (; (end = number_end(f, i)) > i; i = end) {
		if (n == FIGURES_MOST || field_is_year(f, i))
			return 0;
		to[n++].number = fields_range(f, i, end);
	}
	if (n < FIGURES || i == f->n)
		return 0;
	for (size_t k = i; k < f->n; k++)
		if (f->p[k].number || (k + 1 < f->n && field_ends_sentence(f, k)))
			return 0;
	if (!header_cut_by_words(s, fields_range(f, i, f->n), n, false, labels))
		return 0;
	for (size_t k = 0; k < n; k++)
		to[k].label = labels[k];
	return n;
}

/* Where the figures begin, behind a title in capitals, a sentence or an introduction. */
static size_t
figures_start(const struct fields *f)
{
	size_t i = 0;

	while (i < f->n && number_end(f, i) == i)
		i++;
	return i < f->n && (i == 0 || field_ends_sentence(f, i - 1) || fields_in_capitals(f, 0, i + 1) + 1 >= i) ? i :
	    f->n;
}

bool
inline_figures_take(struct stream *s, size_t at)
{
	const struct line *line = stream_line(s, at);
	struct fields f = { .s = s };
	struct key_figure figures[FIGURES_MOST];
	size_t start, n = 0;

	if (line->numbers < FIGURES || line->numbers > 2 * FIGURES_MOST || line->words > FIGURES_MOST * LABEL_WORDS ||
	    line->bars || line->gaps > 0 || line_ends_sentence(s->text, line) || stream_goes_on(s, at))
		return false;
	fields_read(&f, line);
	start = figures_start(&f);
	if (start < f.n) {
		n = read_pairs(&f, start, figures);
		n = n >= FIGURES && !are_marks(s, figures, n) && are_labels(s, figures, n) ? n :
		    read_rows(&f, start, figures);
	}
	if (n > 0)
		fields_add_text(s, &f, 0, start);
	for (size_t k = 0; k < n; k++) {
		stream_set(s, figures[k].number.start, figures[k].number.end);
		stream_add(s, figures[k].label.start, figures[k].label.end);
		items_add(s, BLOCK_LABEL);
	}
	free(f.p);
	return n > 0;
}
