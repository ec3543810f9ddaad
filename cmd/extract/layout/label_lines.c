#include "layout/label_lines.h"

#include "layout/line_date.h"
#include "layout/number_text.h"

#define PROSE_WORDS	16	/* of a line of running text, at least */
#define LABEL_WORDS	12	/* of a line of one label that no other stands beside */
#define HEADLINE_WORDS	6	/* behind the label that it opens with */
#define COUNT_WORDS	6	/* of a label and its number */
#define TITLE_WORDS	5	/* of a title that opens with a label */

/* "Arrests:" over "Oslo: 2 men", "Toll for 3 May - 9 May:" over "- Oslo: 2 men", "By town:" over "Oslo:" heads it, and labels nothing
 * of its own. */
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

/* "since 2019", "In 2019", "April 2019": when, and so no label of a number. */
static bool
is_year_line(const struct stream *s, const struct line *line)
{
	struct piece words[2];

	return line->words == 2 && line_pieces(s->text, line, 1, words, 2) == 2 && is_year_text(piece_text(s->text, words[1])) &&
	    (field_class(s->vocabulary, piece_text(s->text, words[0])) & (WORD_PREPOSITION | WORD_SUBORDINATOR | WORD_MONTH));
}

/* "Lyon - 12", "Metz: 9", "Brest 4": a label and its number, whatever stands between. */
static bool
is_label_and_number(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);

	return stream_is_label(s, i) && line->numbers == 1 && line->words <= COUNT_WORDS && ascii_is_digit(line_last(s->text, line));
}

bool
label_lines_run(const struct stream *s, size_t at, size_t end)
{
	size_t label_end, other;
	enum label_kind kind = label_at(s->text, stream_line(s, at), &label_end), beside;

	if (kind == LABEL_NONE || is_year_line(s, stream_line(s, at)) || (kind != LABEL_COLON && s->outline->blocks->n == 0))
		return false;
	/* "29 April - 5 May", under a title, is when */
	if (heads_labels(s, at, end) || (kind == LABEL_DASH && line_is_date(s->vocabulary, s->text, stream_line(s, at))))
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

bool
label_line_single(const struct stream *s, size_t at, size_t end)
{
	const struct line *line = stream_line(s, at);
	struct line rest;
	size_t label_end;

	if (end != at + 1 || s->outline->title_zone || line->words > LABEL_WORDS ||
	    label_at(s->text, line, &label_end) != LABEL_COLON)
		return false;
	rest = line_measure(s->text, label_end, line->end, 0);
	return rest.numbers > 0 && !is_headline(s, &rest, end);
}
