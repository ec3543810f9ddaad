#include "layout/label_lines.h"

#include <string.h>

#include "lines/line_date.h"
#include "lines/number_text.h"
#include "lines/wrapped.h"
#include "tables/table_caption.h"

#define PROSE_WORDS	16	/* of a line of running text, at least */
#define LABEL_WORDS	12	/* of a line of one label that no other stands beside */
#define HEADLINE_WORDS	6	/* behind the label that it opens with */
#define COUNT_WORDS	6	/* of a label and its number */
#define TITLE_WORDS	5	/* of a title that opens with a label */

/* "Arrests:" over "Oslo: 2 men", "Toll for 3 May - 9 May:" over "- Oslo: 2 men", "By town:" over "Oslo:": it only heads
 * that. */
static bool
heads_labels(const struct stream *s, size_t at, size_t end)
{
	struct bullet bullet;
	size_t other;

	if (line_last(s->text, stream_line(s, at)) != ':' || stream_is_blank(s, end))
		return false;
	if (bullet_at(s->text, stream_line(s, end), &bullet) || line_last(s->text, stream_line(s, end)) == ':')
		return true;
	return label_at(s->text, stream_line(s, end), &other) == LABEL_COLON &&
	    line_measure(s->text, other, stream_line(s, end)->end, 0).words > 0;
}

/* "since 2019", "In 2019", "Weekly report, April 2019": when, and so no label of a number. */
static bool
ends_in_year(const struct stream *s, const struct line *line)
{
	struct piece words[LABEL_WORDS];
	size_t n = line->words;

	return n >= 2 && n <= LABEL_WORDS && line_pieces(s->text, line, 1, words, LABEL_WORDS) == n &&
	    is_year_text(piece_text(s->text, words[n - 1])) &&
	    (field_class(s->vocabulary, piece_text(s->text, words[n - 2])) &
	    (WORD_PREPOSITION | WORD_SUBORDINATOR | WORD_MONTH));
}

/* "Lyon - 12", "Metz: 9", "Brest 4": a label and its number, whatever stands between. */
static bool
is_label_and_number(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);

	return stream_is_label(s, i) && line->numbers == 1 && line->words <= COUNT_WORDS &&
	    ascii_is_digit(line_last(s->text, line));
}

bool
label_lines_run(const struct stream *s, size_t at, size_t end)
{
	size_t label_end, other;
	enum label_kind kind = label_at(s->text, stream_line(s, at), &label_end), beside;

	if (kind == LABEL_NONE ||
	    (kind != LABEL_COLON && (s->outline->blocks->n == 0 || ends_in_year(s, stream_line(s, at)))))
		return false;
	/* "29 April - 5 May", under a title, is when */
	if (heads_labels(s, at, end) ||
	    (kind == LABEL_DASH && line_is_date(s->vocabulary, s->text, stream_line(s, at))))
		return false;
	/* "Chad: floods kill nine in the south": the title, whatever field stands below it */
	if (s->outline->blocks->n == 0 && stream_line(s, at)->starts_upper &&
	    stream_line(s, at)->words >= TITLE_WORDS &&
	    line_measure(s->text, label_end, stream_line(s, at)->end, 0).words > 2)
		return false;
	/* Such short lines may be spaced out. */
	if (kind != LABEL_COLON && stream_is_blank(s, end) && end + 1 < s->lines->n)
		end++;
	if (!stream_is_blank(s, end)) {
		beside = label_at(s->text, stream_line(s, end), &other);
		if (beside == kind || (is_label_and_number(s, at) && is_label_and_number(s, end)))
			return true;
	}
	if (at > 0 && (kind != LABEL_COLON || !stream_is_blank(s, at - 1))) {
		const struct blocks *blocks = s->outline->blocks;

		return blocks->n && blocks->p[blocks->n - 1].kind == BLOCK_LABEL;
	}
	return false;
}

/* "Chad: 40 villages are cut off, says the mission", alone over running text: a headline, and no label. */
static bool
is_headline(const struct stream *s, const struct line *rest, size_t end)
{
	end = stream_over_blanks(s, end);
	return rest->words >= HEADLINE_WORDS && !line_ends_sentence(s->text, rest) && end < s->lines->n &&
	    line_ends_sentence(s->text, stream_line(s, end)) && stream_line(s, end)->words > PROSE_WORDS;
}

/* "Arrests: 130" right over "- 100 for theft", under the title: a label and its number, and no more of the title. */
static bool
is_over_parts(const struct stream *s, size_t at, size_t end)
{
	struct bullet bullet;

	return s->outline->blocks->n > 0 && is_label_and_number(s, at) && !stream_is_blank(s, end) &&
	    bullet_at(s->text, stream_line(s, end), &bullet);
}

bool
label_line_single(const struct stream *s, size_t at, size_t end)
{
	const struct line *line = stream_line(s, at);
	struct line rest;
	size_t label_end;

	if (end != at + 1 || (s->outline->title_zone && !is_over_parts(s, at, end)) || line->words > LABEL_WORDS ||
	    label_at(s->text, line, &label_end) != LABEL_COLON || line_is_caption(s, line_range(line)))
		return false;
	rest = line_measure(s->text, label_end, line->end, 0);
	return rest.numbers > 0 && !is_headline(s, &rest, end);
}

#define LABEL_COLUMN	60	/* a label stands no further right */
#define DEEPER	2	/* columns that a part stands behind its whole, at least */

/* Bytes from the start of the line that the block begins in; labels stand near it. */
static size_t
block_column(const struct stream *s, const struct block *block)
{
	size_t at = block->ranges[0].start, n = 0;

	while (n < at && n < LABEL_COLUMN && s->text.p[at - n - 1] != '\n')
		n++;
	return n;
}

size_t
label_line_over(const struct stream *s)
{
	const struct blocks *blocks = s->outline->blocks;
	struct block line = { .ranges = s->ranges, .n_ranges = s->n };
	size_t over = blocks->n - 1, column;
	bool cued;

	if (s->outline->blank_before || blocks->n == 0 || blocks->p[over].kind != BLOCK_LABEL)
		return BLOCK_NONE;
	if (memchr(s->text.p + blocks->p[over].ranges[0].start, '\n',
	    s->ranges[0].start - blocks->p[over].ranges[0].start) == NULL)
		return BLOCK_NONE;	/* beside it in its line */
	column = block_column(s, &line);
	cued = stream_tells_part(s, (struct range){ s->ranges[0].start, s->ranges[s->n - 1].end });
	if (blocks->p[over].depth > 0 && (cued || column < block_column(s, &blocks->p[over]) + DEEPER))
		over = blocks->p[over].parent;
	return over != BLOCK_NONE && blocks->p[over].kind == BLOCK_LABEL && blocks->p[over].depth == 0 &&
	    (cued || column >= block_column(s, &blocks->p[over]) + DEEPER) ? over : BLOCK_NONE;
}

#define LEADER	3	/* dots at least */

void
label_line_without_leader(struct stream *s)
{
	struct range line = s->ranges[0];
	size_t dots, end;

	if (s->n != 1)
		return;
	for (dots = line.start; dots + LEADER < line.end && memcmp(s->text.p + dots, "...", LEADER) != 0; dots++)
		continue;
	for (end = dots; end < line.end && (s->text.p[end] == '.' || s->text.p[end] == ' '); end++)
		continue;
	if (dots + LEADER >= line.end || dots == line.start || end == line.end || !ascii_is_digit(s->text.p[end]))
		return;
	while (dots > line.start && s->text.p[dots - 1] == ' ')
		dots--;
	stream_set(s, line.start, dots);
	stream_add(s, end, line.end);
}
