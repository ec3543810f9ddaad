#include "stacked_layout.h"

#define COLUMNS		12
#define LABEL_WORDS	5

static bool
is_number_line(struct span text, const struct line *line)
{
	return line->words == 1 && line->numbers == 1 && !line_is_blank(line) &&
	    is_number_text(line_text(text, line));
}

static bool
is_word_line(struct span text, const struct line *line)
{
	return !line_is_blank(line) && line->numbers == 0 && line->gaps == 0 &&
	    line->words <= LABEL_WORDS && line->starts_upper && !line_ends_sentence(text, line);
}

/* How many lines from i on are of a kind, up to `most`. */
static size_t
run(struct span text, const struct lines *lines, size_t i,
    bool (*is)(struct span, const struct line *), size_t most)
{
	size_t n = 0;

	while (n < most && i + n < lines->n && is(text, &lines->p[i + n]))
		n++;
	return n;
}

/* A row: one line of words, then `numbers` of numbers and no more. */
static bool
is_row(struct span text, const struct lines *lines, size_t i, size_t numbers)
{
	return run(text, lines, i, is_word_line, 2) == 1 &&
	    run(text, lines, i + 1, is_number_line, numbers + 1) == numbers;
}

static struct range
bytes_of(const struct lines *lines, size_t i)
{
	return (struct range){ lines->p[i].start, lines->p[i].end };
}

size_t
stacked_take(struct outline *outline, const struct lines *lines, size_t at)
{
	struct span text = outline->text;
	size_t words = run(text, lines, at, is_word_line, COLUMNS + 2), numbers, first, i;
	size_t last = outline->blocks->n ? outline->blocks->n - 1 : BLOCK_NONE;
	struct range title = { 0, 0 };

	if (words < 3 || words > COLUMNS + 1)
		return 0;
	numbers = run(text, lines, at + words, is_number_line, COLUMNS + 1);
	if (numbers < 2 || (words != numbers + 2 && words != numbers + 1))
		return 0;
	first = at + words - 1;
	if (!is_row(text, lines, first + 1 + numbers, numbers))
		return 0;
	if (last != BLOCK_NONE && outline->blocks->p[last].kind == BLOCK_HEADING)
		title = outline_bytes(outline, last);
	for (i = first; i < lines->n && is_row(text, lines, i, numbers); i += numbers + 1)
		for (size_t k = 0; k < numbers; k++) {
			struct range range = bytes_of(lines, i + 1 + k);
			size_t block = outline_item(outline, BLOCK_CELL, BLOCK_NONE, 0, &range, 1);
			struct block *b = &outline->blocks->p[block];

			b->row_label = bytes_of(lines, i);
			b->column_label = bytes_of(lines, first - numbers + k);
			b->table_title = title;
		}
	return i - at;
}
