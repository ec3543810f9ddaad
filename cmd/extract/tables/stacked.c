#include "tables/stacked.h"

#include "lines/number_text.h"
#include "tables/table_cells.h"

#define COLUMNS		12
#define LABEL_WORDS	7
#define PAIRS		3	/* of words and a number, at least */
#define PAIRS_AHEAD	40
#define AHEAD		(3 * COLUMNS + 5)	/* lines looked at: the header and two rows */

/* The lines that hold cells, from some line on; bars between them are passed over. */
struct cells {
	const struct stream *s;
	size_t	at[AHEAD];
	size_t	n;
};

static bool
is_number_line(const struct stream *s, const struct line *line)
{
	return line->words == 1 && line->numbers == 1 && is_number_text(line_text(s->text, line));
}

static bool
is_caption_line(const struct stream *s, const struct line *line)
{
	return line->numbers == 0 && line->gaps == 0 && line->words <= LABEL_WORDS &&
	    !line_ends_sentence(s->text, line);
}

static bool
is_word_line(const struct stream *s, const struct line *line)
{
	return !line->starts_lower && is_caption_line(s, line);
}

static bool
is_bar(const struct stream *s, size_t i)
{
	return i < s->lines->n && span_is(line_text(s->text, stream_line(s, i)), "|");
}

/* The next line of a cell from i on; n behind a blank line or at the end. */
static size_t
next_cell(const struct stream *s, size_t i)
{
	while (is_bar(s, i))
		i++;
	return stream_is_blank(s, i) ? s->lines->n : i;
}

/* Cells may stand apart, each behind a blank line; none stands behind two. */
static void
read_cells_below(struct cells *cells, size_t at)
{
	for (cells->n = 0; cells->n < AHEAD;) {
		at = next_cell(cells->s, at + (cells->n > 0 && stream_is_blank(cells->s, at)));
		if (at == cells->s->lines->n)
			return;
		cells->at[cells->n++] = at++;
	}
}

/* How many cells from k on are of a kind, up to `most`. */
static size_t
run(const struct cells *cells, size_t k, bool (*is)(const struct stream *, const struct line *), size_t most)
{
	size_t n = 0;

	while (n < most && k + n < cells->n && is(cells->s, stream_line(cells->s, cells->at[k + n])))
		n++;
	return n;
}

/* A number, or what stands where none is: "-", "N/A", "Nil". */
static bool
is_value_line(const struct stream *s, const struct line *line)
{
	return is_number_line(s, line) ||
	    (line->words == 1 && stands_for_number(s->vocabulary, line_text(s->text, line)));
}

/* "N/A" alone names no row. */
static bool
is_row_name(const struct stream *s, const struct line *line)
{
	return is_word_line(s, line) && !is_value_line(s, line);
}

/* A row: one cell of words, then `numbers` of values and no more. */
static bool
is_row(const struct cells *cells, size_t k, size_t numbers)
{
	return run(cells, k, is_row_name, 2) == 1 && run(cells, k + 1, is_value_line, numbers + 1) == numbers;
}

static struct range
bytes_of(const struct cells *cells, size_t k)
{
	return line_range(stream_line(cells->s, cells->at[k]));
}

static void
add_row(const struct cells *cells, const struct range *labels, size_t numbers, struct range title)
{
	for (size_t i = 0; i < numbers; i++)
		outline_cell(cells->s->outline, BLOCK_NONE, bytes_of(cells, i + 1), (struct outline_labels){
		    .row = bytes_of(cells, 0), .column = labels[i], .title = title });
}

/* "Lusaka |": the cell alone. */
static struct range
without_bar(struct span text, struct range cell)
{
	if (cell.start < cell.end && text.p[cell.end - 1] == '|')
		cell.end--;
	while (cell.start < cell.end && ascii_is_blank(text.p[cell.end - 1]))
		cell.end--;
	return cell;
}

/* Where pairs of words and a number have blank lines. */
struct spacing {
	bool	before_words;
	bool	before_number;
};

/*
 * The lines of words and of their number from i on, spaced as the pairs before; false where there is no such pair.
 * "Children in need" opens them, and "of whom orphans" goes on.
 */
static bool
find_pair(const struct stream *s, size_t i, struct spacing spacing, bool opens, size_t pair[2])
{
	for (size_t k = 0; k < 2; k++, i = pair[k - 1] + 1) {
		i += (k == 0 ? spacing.before_words : spacing.before_number) && stream_is_blank(s, i);
		pair[k] = next_cell(s, i);
		if (pair[k] == s->lines->n || !(k > 0 ? stream_is_number(s, pair[k]) :
		    (opens ? is_word_line : is_caption_line)(s, stream_line(s, pair[k]))))
			return false;
	}
	return true;
}

/* Behind the last pair nothing goes on, or a bar ends its cell; where they are spaced out, no caption of the last
 * number. */
static bool
ends_pairs(const struct stream *s, size_t i, struct spacing spacing)
{
	if (is_bar(s, i))
		return true;
	if (!spacing.before_words)
		return stream_is_blank(s, i);
	i = stream_over_blanks(s, i);
	return i >= s->lines->n || !is_caption_line(s, stream_line(s, i));
}

/*
 * "Lusaka / 340 / Central / 31": pairs that end with a number, so that words
 * stand before theirs, the first of which is in line `number`. Only so far is looked for the end.
 */
static size_t
take_pairs(const struct stream *s, size_t at, size_t number)
{
	struct spacing spacing = { .before_number = stream_is_blank(s, number - 1),
	    .before_words = stream_is_blank(s, number + 1) };
	size_t i = at, pairs = 0, pair[2], parent = outline_introduction(s->outline);

	for (; pairs < PAIRS_AHEAD && find_pair(s, i, spacing, pairs == 0, pair); pairs++)
		i = pair[1] + 1;
	if (pairs < PAIRS || (pairs < PAIRS_AHEAD && !ends_pairs(s, i, spacing)))
		return 0;
	for (i = at; find_pair(s, i, spacing, i == at, pair); i = pair[1] + 1) {
		struct range ranges[2];

		for (size_t k = 0; k < 2; k++)
			ranges[k] = without_bar(s->text, line_range(stream_line(s, pair[k])));
		(void)outline_item(s->outline, BLOCK_LABEL, parent, ranges, 2);
	}
	return i - at;
}

size_t
stacked_take(const struct stream *s, size_t at)
{
	struct cells cells = { .s = s };
	struct range labels[COLUMNS], title;
	size_t words, numbers, i;

	if (!is_word_line(s, stream_line(s, at)))
		return 0;
	read_cells_below(&cells, at);
	if (cells.n > 1 && stream_is_number(s, cells.at[1]))
		return take_pairs(s, at, cells.at[1]);
	words = run(&cells, 0, is_row_name, COLUMNS + 2);
	numbers = run(&cells, words, is_value_line, COLUMNS + 1);
	if (words < 3 || numbers < 2 || numbers > COLUMNS || (words != numbers + 2 && words != numbers + 1) ||
	    !is_row(&cells, words + numbers, numbers))
		return 0;
	for (i = 0; i < numbers; i++)
		labels[i] = bytes_of(&cells, words - 1 - numbers + i);
	title = outline_title(s->outline);
	i = cells.at[words - 1];
	read_cells_below(&cells, i);
	while (is_row(&cells, 0, numbers)) {
		add_row(&cells, labels, numbers, title);
		i = cells.at[numbers] + 1;
		read_cells_below(&cells, i + stream_is_blank(s, i));
	}
	return i - at;
}
