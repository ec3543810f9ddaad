#include "layout/stacked.h"

#include "layout/number_text.h"
#include "layout/table_rows.h"

#define COLUMNS		12
#define LABEL_WORDS	7
#define PAIRS		3	/* of words and a number, at least */
#define PAIRS_AHEAD	40
#define AHEAD		(3 * COLUMNS + 5)	/* lines looked at: the header and two rows */

/* The lines that hold cells, from some line on; bars between them are passed over. */
struct cells {
	size_t	at[AHEAD];
	size_t	n;
};

static bool
is_number_line(struct span text, const struct line *line)
{
	return line->words == 1 && line->numbers == 1 && is_number_text(line_text(text, line));
}

/* "1.6 million", "US$ 2.4 M": a number with its scale behind it, its currency before it, or both. */
static bool
is_amount_line(struct span text, const struct line *line)
{
	struct piece words[3];
	size_t n, scales = 0;

	if (line->words > 3 || line->numbers != 1)
		return false;
	n = line_pieces(text, line, 1, words, 3);
	for (size_t i = 0; i < n; i++) {
		struct span field = piece_text(text, words[i]);

		if (is_number_text(field) || (i == 0 && field.n <= 4 && ascii_is_upper(field.p[0]) && !ascii_is_lower(field.p[field.n - 1])))
			continue;
		scales++;
		if (i == 0 || i + 1 < n || !(field.n == 1 || span_ends(field, "illion")))
			return false;
	}
	return scales <= 1;
}

static bool
is_caption_line(struct span text, const struct line *line)
{
	return line->numbers == 0 && line->gaps == 0 && line->words <= LABEL_WORDS && !line_ends_sentence(text, line);
}

static bool
is_word_line(struct span text, const struct line *line)
{
	return !line->starts_lower && is_caption_line(text, line);
}

static bool
is_bar(struct span text, const struct line *line)
{
	return line->end - line->start == 1 && text.p[line->start] == '|';
}

/* The next line of a cell from i on; n behind a blank line or at the end. */
static size_t
next_cell(struct span text, const struct lines *lines, size_t i)
{
	while (i < lines->n && is_bar(text, &lines->p[i]))
		i++;
	return i < lines->n && !line_is_blank(&lines->p[i]) ? i : lines->n;
}

/* Cells may stand apart, each behind a blank line; none stands behind two. */
static void
look_ahead(struct span text, const struct lines *lines, size_t at, struct cells *cells)
{
	cells->n = 0;
	while (cells->n < AHEAD) {
		if (cells->n > 0 && at < lines->n && line_is_blank(&lines->p[at]))
			at++;
		at = next_cell(text, lines, at);
		if (at == lines->n)
			return;
		cells->at[cells->n++] = at++;
	}
}

/* How many cells from k on are of a kind, up to `most`. */
static size_t
run(const struct vocabulary *vocabulary, struct span text, const struct lines *lines, const struct cells *cells, size_t k,
    bool (*is)(const struct vocabulary *, struct span, const struct line *), size_t most)
{
	size_t n = 0;

	while (n < most && k + n < cells->n && is(vocabulary, text, &lines->p[cells->at[k + n]]))
		n++;
	return n;
}

/* A number, or what stands where none is: "-", "N/A", "Nil". */
static bool
is_value_line(const struct vocabulary *vocabulary, struct span text, const struct line *line)
{
	return is_number_line(text, line) || (line->words == 1 && stands_for_number(vocabulary, line_text(text, line)));
}

/* "N/A" alone names no row. */
static bool
is_row_name(const struct vocabulary *vocabulary, struct span text, const struct line *line)
{
	return is_word_line(text, line) && !is_value_line(vocabulary, text, line);
}

/* A row: one cell of words, then `numbers` of values and no more. */
static bool
is_row(const struct vocabulary *vocabulary, struct span text, const struct lines *lines, const struct cells *cells, size_t k,
    size_t numbers)
{
	return run(vocabulary, text, lines, cells, k, is_row_name, 2) == 1 &&
	    run(vocabulary, text, lines, cells, k + 1, is_value_line, numbers + 1) == numbers;
}

static struct range
bytes_of(const struct lines *lines, const struct cells *cells, size_t k)
{
	const struct line *line = &lines->p[cells->at[k]];

	return (struct range){ line->start, line->end };
}

static void
add_row(struct outline *outline, const struct lines *lines, const struct cells *cells,
    const struct range *labels, size_t numbers, struct range title)
{
	for (size_t i = 0; i < numbers; i++)
		(void)outline_cell(outline, BLOCK_NONE, bytes_of(lines, cells, i + 1), bytes_of(lines, cells, 0), labels[i], title);
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
find_pair(struct span text, const struct lines *lines, size_t i, struct spacing spacing, bool opens, size_t pair[2])
{
	for (size_t k = 0; k < 2; k++, i = pair[k - 1] + 1) {
		if ((k == 0 ? spacing.before_words : spacing.before_number) && i < lines->n && line_is_blank(&lines->p[i]))
			i++;
		pair[k] = next_cell(text, lines, i);
		if (pair[k] == lines->n || !(k > 0 ? is_amount_line : opens ? is_word_line : is_caption_line)(text, &lines->p[pair[k]]))
			return false;
	}
	return true;
}

/* Behind the last pair nothing goes on, or a bar ends its cell; where they are spaced out, no caption that would be the last number's. */
static bool
ends_pairs(struct span text, const struct lines *lines, size_t i, struct spacing spacing)
{
	if (i < lines->n && is_bar(text, &lines->p[i]))
		return true;
	if (!spacing.before_words)
		return i >= lines->n || line_is_blank(&lines->p[i]);
	while (i < lines->n && line_is_blank(&lines->p[i]))
		i++;
	return i >= lines->n || !is_caption_line(text, &lines->p[i]);
}

/*
 * "Lusaka / 340 / Central / 31": pairs that end with a number, so that words
 * stand before theirs, the first of which is in line `number`. Only so far is looked for the end.
 */
static size_t
take_pairs(struct outline *outline, const struct lines *lines, size_t at, size_t number)
{
	struct span text = outline->text;
	struct spacing spacing = { .before_number = line_is_blank(&lines->p[number - 1]),
	    .before_words = number + 1 < lines->n && line_is_blank(&lines->p[number + 1]) };
	size_t i = at, pairs = 0, pair[2], parent = outline_introduction(outline);

	for (; pairs < PAIRS_AHEAD && find_pair(text, lines, i, spacing, pairs == 0, pair); pairs++)
		i = pair[1] + 1;
	if (pairs < PAIRS || (pairs < PAIRS_AHEAD && !ends_pairs(text, lines, i, spacing)))
		return 0;
	for (i = at; find_pair(text, lines, i, spacing, i == at, pair); i = pair[1] + 1) {
		struct range ranges[2];

		for (size_t k = 0; k < 2; k++)
			ranges[k] = without_bar(text, (struct range){ lines->p[pair[k]].start, lines->p[pair[k]].end });
		(void)outline_item(outline, BLOCK_LABEL, parent, 0, ranges, 2);
	}
	return i - at;
}

size_t
stacked_take(struct outline *outline, const struct vocabulary *vocabulary, const struct lines *lines, size_t at)
{
	struct span text = outline->text;
	struct cells cells;
	struct range labels[COLUMNS], title;
	size_t words, numbers, i;

	if (line_is_blank(&lines->p[at]) || !is_word_line(text, &lines->p[at]))
		return 0;
	look_ahead(text, lines, at, &cells);
	if (cells.n > 1 && is_amount_line(text, &lines->p[cells.at[1]]))
		return take_pairs(outline, lines, at, cells.at[1]);
	words = run(vocabulary, text, lines, &cells, 0, is_row_name, COLUMNS + 2);
	numbers = run(vocabulary, text, lines, &cells, words, is_value_line, COLUMNS + 1);
	if (words < 3 || numbers < 2 || numbers > COLUMNS ||
	    (words != numbers + 2 && words != numbers + 1) ||
	    !is_row(vocabulary, text, lines, &cells, words + numbers, numbers))
		return 0;
	for (i = 0; i < numbers; i++)
		labels[i] = bytes_of(lines, &cells, words - 1 - numbers + i);
	title = outline_title(outline);
	i = cells.at[words - 1];
	look_ahead(text, lines, i, &cells);
	while (is_row(vocabulary, text, lines, &cells, 0, numbers)) {
		add_row(outline, lines, &cells, labels, numbers, title);
		i = cells.at[numbers] + 1;
		look_ahead(text, lines, i + (i < lines->n && line_is_blank(&lines->p[i])), &cells);
	}
	return i - at;
}
