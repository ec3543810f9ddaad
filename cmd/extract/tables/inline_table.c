#include "tables/inline_table.h"

#include <stdlib.h>

#include "lines/wrapped.h"
#include "tables/column_label.h"
#include "tables/line_fields.h"
#include "tables/table_header.h"

#define NUMBERS		4	/* of a line with a table, at least */
#define COLUMNS		20
#define NAME_WORDS	5	/* of a row's name */
#define ROW_WORDS_MOST	8	/* of what a row under years counts */
#define COMPARED_WORDS	3	/* of the label of a column that compares others */
#define HEADER_WORDS	40	/* from a header's first word to the first number */

/* Rows of `columns` numbers each, from field `first` on, which is the header's first word or that of its title. */
struct found {
	struct range labels[HEADER_LABELS];
	struct range title;
	size_t	first, rows, end;	/* fields */
	size_t	columns;
	struct range name;		/* of the first row, where the header's words lead up to it; else empty */
};

struct table_row {
	struct range name;
	size_t	numbers, end;		/* fields: the first of its numbers, and behind the last */
};

/* Behind the year at field i and what is of it: "2016", "2018 4 days", "2022-23 (3 days)". */
static size_t
year_end(const struct fields *f, size_t i)
{
	size_t end = i + 1;

	if (end < f->n && f->s->text.p[f->p[end].at.start] == '(') {
		for (; end < f->n && end < i + 1 + NAME_WORDS; end++)
			if (f->s->text.p[f->p[end].at.end - 1] == ')')
				return end + 1;
		return i + 1;
	}
	if (field_is_number(f, end) && end + 1 < f->n && !field_is_number(f, end + 1) && field_is_number(f, end + 2) &&
	    !opens_name(f->s->text, f->p[end + 1].at.start))
		return end + 2;
	return end;
}

/* A name or a year and then `columns` numbers, no more and no less. */
static bool
read_row(const struct fields *f, size_t i, size_t columns, size_t words, struct table_row *row)
{
	size_t at = i;

	if (field_is_year(f, i)) {
		at = year_end(f, i);
		row->name = f->p[i].at;
	} else {
		for (; at < f->n && !f->p[at].number; at++)
			if (at == i + words || (at > i && field_ends_sentence(f, at - 1)))
				return false;
		if (at == i || !opens_name(f->s->text, f->p[i].at.start))
			return false;
		row->name = fields_range(f, i, at);
	}
	row->numbers = at;
	row->end = at + columns;
	for (size_t k = at; k < row->end; k++)
		if (!field_is_number(f, k))
			return false;
	return !field_is_number(f, row->end) || (field_is_year(f, i) && field_is_year(f, row->end));
}

static bool
are_years(const struct fields *f, size_t from, size_t to)
{
	while (from < to && field_is_year(f, from))
		from++;
	return from == to;
}

/* Rows from field i on, up to one of nothing but years, which heads the next table; where they end. */
static size_t
rows_end(const struct fields *f, size_t i, size_t columns, size_t words, size_t *rows)
{
	struct table_row row;

	*rows = 0;
	while (i < f->n && read_row(f, i, columns, words, &row) &&
	    (columns == 1 || !are_years(f, row.numbers, row.end))) {
		++*rows;
		i = row.end;
	}
	return i;
}

static size_t
numbers_end(const struct fields *f, size_t i)
{
	while (field_is_number(f, i))
		i++;
	return i;
}

/* "and so it went on" right behind the last number: prose. */
static bool
goes_on(const struct fields *f, size_t end)
{
	return end < f->n && ascii_is_lower(f->s->text.p[f->p[end].at.start]);
}

/* The fields that may be header and title: behind the sentence before, or the table; `to` where there are too many. */
static size_t
header_start(const struct fields *f, size_t from, size_t to)
{
	size_t i = to;

	while (i > from && !field_ends_sentence(f, i - 1) && !f->p[i - 1].number)
		if (to - --i > HEADER_WORDS)
			return to;
	return i;
}

/* The labels of the header from field `first` to field `to`; what stands before it is the title. */
static bool
cut_labels(const struct fields *f, size_t first, size_t to, bool named, struct found *found)
{
	if (!header_cut_by_words(f->s, fields_range(f, first, to), found->columns, named, found->labels))
		return false;
	found->title = fields_range(f, found->first, first);
	found->name = named ? found->labels[found->columns] : (struct range){ 0, 0 };
	return true;
}

/* "Losses by Province | Province", "Damaged Roofs | Province", but not "Crop Area": a title may end before field i. */
static bool
may_end_title(const struct fields *f, size_t i)
{
	struct span before = field_text(f, i - 1);

	return span_equal(before, field_text(f, i)) || span_ends(before, "s") ||
	    !opens_name(f->s->text, f->p[i - 1].at.start);
}

/* What heads the rows' names stands at field `first`. */
static bool
opens_header(const struct fields *f, size_t first, size_t to)
{
	struct tokens tokens;
	bool opens;

	if (!opens_name(f->s->text, f->p[first].at.start) || (first > 0 && !may_end_title(f, first)))
		return false;
	stream_scan(f->s, fields_range(f, first, to), &tokens);
	opens = column_label_row_head(f->s->vocabulary, tokens.p, tokens.n) == 1;
	tokens_free(&tokens);
	return opens;
}

/* The header that ends before field `to`: from what heads the rows' names on, behind a title in capitals, or all of
 * it. */
static bool
find_labels(const struct fields *f, size_t to, bool named, struct found *found)
{
	size_t title = fields_in_capitals(f, found->first, to);

	for (size_t first = to; first > found->first + 1; first--)
		if (opens_header(f, first - 1, to) && cut_labels(f, first - 1, to, named, found))
			return true;
	return (title > 0 && cut_labels(f, found->first + title, to, named, found)) ||
	    cut_labels(f, found->first, to, named, found);
}

/* "Arrests Citations 2016 12 40 2017 14 22": the year at field i opens the first row. */
static bool
find_years(const struct fields *f, size_t i, struct found *found)
{
	size_t numbers = year_end(f, i), most = numbers_end(f, numbers) - numbers, rows;

	for (found->columns = 1; found->columns <= most && found->columns <= COLUMNS; found->columns++) {
		size_t next = numbers + found->columns;
		struct table_row second;

		if ((field_is_number(f, next) && !field_is_year(f, next)) ||
		    !read_row(f, next, found->columns, NAME_WORDS, &second) || !find_labels(f, i, false, found))
			continue;
		found->rows = i;
		found->end = rows_end(f, i, found->columns, NAME_WORDS, &rows);
		if (rows * found->columns > 2)
			return true;
	}
	return false;
}

/* "Province Dead Injured Herat 12 30 Farah 3 10": the header's last words name the first row. */
static bool
find_names(const struct fields *f, size_t i, struct found *found)
{
	size_t end = numbers_end(f, i), rows;
	struct table_row second;

	found->columns = end - i;
	if (found->columns < 2 || found->columns > COLUMNS || !read_row(f, end, found->columns, NAME_WORDS, &second) ||
	    !find_labels(f, i, true, found))
		return false;
	found->rows = i;
	found->end = rows_end(f, end, found->columns, NAME_WORDS, &rows);
	return rows > 0;
}

/* "2016 2017 % Change": behind the label of one more column that stands from field i on; i where none does. */
static size_t
behind_comparison(const struct fields *f, size_t i)
{
	for (size_t end = i + 1; end < f->n && end <= i + COMPARED_WORDS && !field_is_number(f, end - 1); end++) {
		struct tokens tokens;
		bool compares;

		stream_scan(f->s, fields_range(f, i, end), &tokens);
		compares = column_label_compares(f->s->vocabulary, tokens.p, tokens.n);
		tokens_free(&tokens);
		if (compares)
			return end;
	}
	return i;
}

/* "Data 2016 2017 Arrests 27 12 Citations 13 9": years over the columns. */
static bool
find_year_columns(const struct fields *f, size_t i, struct found *found)
{
	size_t end = numbers_end(f, i), rows;

	found->columns = end - i;
	if (found->columns < 2 || found->columns > COLUMNS || !are_years(f, i, end))
		return false;
	for (size_t k = i; k < end; k++)
		found->labels[k - i] = f->p[k].at;
	found->title = fields_range(f, found->first, i);
	found->name = (struct range){ 0, 0 };
	found->rows = behind_comparison(f, end);
	if (found->rows > end) {
		found->labels[found->columns] = fields_range(f, end, found->rows);
		found->end = rows_end(f, found->rows, found->columns + 1, ROW_WORDS_MOST, &rows);
		if (rows > 1) {
			found->columns++;
			return true;
		}
	}
	/* "2016 2017 Total Crashes 27 12": of the first row */
	found->rows = end;
	found->end = rows_end(f, end, found->columns, ROW_WORDS_MOST, &rows);
	return rows > 1;
}

/* A table whose first number is field i. */
static bool
find_table(const struct fields *f, size_t from, size_t i, struct found *found)
{
	found->first = header_start(f, from, i);
	if (found->first == i)
		return false;
	return find_year_columns(f, i, found) ||
	    (field_is_year(f, i) ? find_years(f, i, found) : find_names(f, i, found));
}

static void
add_cells(struct stream *s, const struct found *found, const struct fields *f, const struct table_row *row)
{
	struct range title = found->title.start < found->title.end ? found->title : outline_title(s->outline);

	for (size_t k = 0; k < found->columns; k++)
		outline_cell(s->outline, BLOCK_NONE, f->p[row->numbers + k].at, (struct outline_labels){
		    .row = row->name, .column = found->labels[k], .title = title });
}

static void
add_table(struct stream *s, const struct found *found, const struct fields *f)
{
	size_t i = found->rows;
	struct table_row row;

	if (found->name.start < found->name.end) {
		row = (struct table_row){ found->name, i, i + found->columns };
		add_cells(s, found, f, &row);
		i = row.end;
	}
	for (; i < found->end && read_row(f, i, found->columns, ROW_WORDS_MOST, &row); i = row.end)
		add_cells(s, found, f, &row);
}

bool
inline_table_take(struct stream *s, size_t at)
{
	const struct line *line = stream_line(s, at);
	struct fields f = { .s = s };
	struct found found;
	size_t done = 0;
	bool any = false;

	if (line->numbers < NUMBERS || line->bars || stream_goes_on(s, at))
		return false;
	fields_read(&f, line);
	for (size_t i = 1; i + 1 < f.n;) {
		if (!field_is_number(&f, i) || !field_is_number(&f, i + 1) || !find_table(&f, done, i, &found)) {
			i = field_is_number(&f, i) ? numbers_end(&f, i) : i + 1;
			continue;
		}
		i = found.end;
		if (goes_on(&f, i))
			continue;
		any = true;
		fields_add_text(s, &f, done, found.first);
		add_table(s, &found, &f);
		done = found.end;
	}
	if (any)
		fields_add_text(s, &f, done, f.n);
	free(f.p);
	return any;
}
