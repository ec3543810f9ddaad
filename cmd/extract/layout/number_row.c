#include "layout/number_row.h"

#include "layout/items.h"
#include "lines/number_text.h"

#define NUMBERS		10	/* side by side */
#define CAPTION_LINES	4

/* The captions of one row of numbers: pieces of some lines under it. */
struct captions {
	struct piece pieces[CAPTION_LINES][NUMBERS];
	size_t	n[CAPTION_LINES];
	size_t	lines;
	size_t	end;		/* line behind them */
};

/* "640,112", "640 112" */
static bool
is_number_piece(struct span text)
{
	struct span rest = text, field;
	size_t n = 0;

	if (is_number_text(text))
		return true;
	for (; span_cut(&rest, ' ', &field); n++)
		if (!is_number_text(field) || field.n > 3 || (n > 0 && field.n != 3))
			return false;
	return n > 1;
}

static size_t
numbers_of(const struct stream *s, size_t at, struct piece numbers[NUMBERS])
{
	const struct line *line = stream_line(s, at);
	size_t n;

	if (line->gaps == 0 || line->numbers < 2 || line->words > NUMBERS)
		return 0;
	n = line_pieces(s->text, line, 2, numbers, NUMBERS);
	for (size_t i = 0; i < n; i++)
		if (!is_number_piece(piece_text(s->text, numbers[i])))
			return 0;
	return n > 1 && n < NUMBERS ? n : 0;
}

static bool
is_caption_line(const struct stream *s, size_t i)
{
	return !stream_is_blank(s, i) && stream_line(s, i)->numbers == 0 &&
	    !line_ends_sentence(s->text, stream_line(s, i));
}

/* The caption of the first line that stands over the piece or nearest to it. */
static size_t
caption_over(const struct captions *c, const struct piece *piece)
{
	size_t best = 0;
	unsigned least = (unsigned)-1;

	for (size_t k = 0; k < c->n[0]; k++) {
		unsigned far = piece_distance(&c->pieces[0][k], piece);

		if (far < least) {
			least = far;
			best = k;
		}
	}
	return best;
}

static bool
find_captions(const struct stream *s, size_t at, size_t n, struct captions *c)
{
	size_t i = at;

	c->lines = 0;
	i += stream_is_blank(s, i);
	for (; c->lines < CAPTION_LINES && is_caption_line(s, i); i++) {
		size_t pieces = line_pieces(s->text, stream_line(s, i), 2, c->pieces[c->lines], NUMBERS);

		if (c->lines == 0 ? pieces != n : pieces > n || (pieces == 1 && stream_line(s, i)->starts_upper))
			break;
		c->n[c->lines++] = pieces;
	}
	c->end = i;
	return c->lines > 0;
}

size_t
number_row_take(struct stream *s, size_t at)
{
	struct piece numbers[NUMBERS];
	struct captions captions;
	size_t n = numbers_of(s, at, numbers);

	if (n == 0 || !find_captions(s, at + 1, n, &captions))
		return 0;
	for (size_t k = 0; k < n; k++) {
		stream_set(s, numbers[k].start, numbers[k].end);
		for (size_t i = 0; i < captions.lines; i++)
			for (size_t j = 0; j < captions.n[i]; j++)
				if (i == 0 ? j == k : caption_over(&captions, &captions.pieces[i][j]) == k)
					stream_add(s, captions.pieces[i][j].start, captions.pieces[i][j].end);
		items_add(s, BLOCK_LABEL);
	}
	return captions.end - at;
}

/* "Lassa fever   Nigeria" over three numbers over "Cases   Deaths   CFR": a title, and no header of as many columns. */
bool
number_row_is_under(const struct stream *s, size_t at)
{
	struct piece numbers[NUMBERS], titles[NUMBERS];
	struct captions captions;
	size_t n;

	if (!is_caption_line(s, at) || stream_is_blank(s, at + 1) || (n = numbers_of(s, at + 1, numbers)) == 0)
		return false;
	return line_pieces(s->text, stream_line(s, at), 2, titles, NUMBERS) < n && !stream_is_blank(s, at + 2) &&
	    find_captions(s, at + 2, n, &captions);
}
