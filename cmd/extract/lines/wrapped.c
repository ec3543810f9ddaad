#include "lines/wrapped.h"

#include <string.h>

#include "lines/number_text.h"
#include "words/cue.h"

#define WRAP_WIDTH	140	/* a wider line was not wrapped by hand */
#define TELEX_WIDTH	50	/* headings in capitals are shorter, most of them */
#define PROSE_WIDTH	60	/* a line of prose with a comma at its end is no shorter */

#define YEARS		3	/* side by side on a line of their own, at least */
#define LABEL_BYTES	60	/* a label stands no further right */
#define LABEL_OVER	6	/* words of a label that stands over its number */

bool
stream_tells_part(const struct stream *s, struct range line)
{
	struct tokens tokens;
	struct match match;
	bool tells = false;

	if (line.end - line.start > LABEL_BYTES)
		line.end = line.start + LABEL_BYTES;
	stream_scan(s, line, &tokens);
	for (size_t i = 0; i < tokens.n && !tells; i++)
		tells = lexicon_at(s->vocabulary->lexicons.cues, tokens.p + i, tokens.n - i, &match) &&
		    cue_of(&match) == CUE_PART_AFTER &&
		    (i == 0 || (i + match.n < tokens.n && token_is(&tokens.p[i + match.n], ":")));
	tokens_free(&tokens);
	return tells;
}

/* "Incidents: 412" over "of which fires: 90", "Killed: 45" over "including children: 8": a part on a line of its
 * own. */
static bool
is_part_line(const struct stream *s, const struct line *line, const struct line *next)
{
	char last = s->text.p[line->end - 1], ends = s->text.p[next->end - 1];

	return next->numbers > 0 && (ascii_is_digit(last) || last == ')') && (ascii_is_digit(ends) || ends == ')') &&
	    stream_tells_part(s, line_range(next));
}

/* One line after another, and neither a list nor the end of a sentence between them. */
static bool
is_wrapped(const struct stream *s, const struct line *line, const struct line *next)
{
	struct bullet bullet;
	size_t label_end;

	if (line_is_blank(line) || line_is_blank(next) || line->width > WRAP_WIDTH ||
	    line->words < 2 || line_ends_sentence(s->text, line) || bullet_at(s->text, next, &bullet) ||
	    label_at(s->text, next, &label_end) > LABEL_COLON || is_part_line(s, line, next))
		return false;
	if (next->starts_lower)
		return true;
	/* A telex has no small letters; its lines are long. */
	return line->all_capitals && next->all_capitals && line->width >= TELEX_WIDTH && line->gaps == 0;
}

/* Lines that start with a small letter where the one before ends no sentence tell that lines were wrapped, and how
 * wide. */
unsigned
stream_wrap_width(const struct stream *s)
{
	unsigned widest = 0, pairs = 0;

	for (size_t i = 0; i + 1 < s->lines->n; i++) {
		const struct line *line = stream_line(s, i);

		if (!is_wrapped(s, line, stream_line(s, i + 1)))
			continue;
		pairs++;
		if (line->width > widest)
			widest = line->width;
	}
	return pairs >= 2 || (pairs == 1 && s->lines->n < 12) ? widest : 0;
}

static unsigned
first_word_width(const struct stream *s, const struct line *line)
{
	struct piece field;

	return line_pieces(s->text, line, 1, &field, 1) ? field.to - field.from : 0;
}

/* "(updated to 07:00,": a bracket that the next line closes. */
static bool
is_cut_in_bracket(const struct stream *s, const struct line *line, const struct line *next)
{
	size_t at = line->end;

	while (at > line->start && s->text.p[at - 1] != '(' && s->text.p[at - 1] != ')')
		at--;
	if (at == line->start || s->text.p[at - 1] == ')')
		return false;
	for (at = next->start; at < next->end && s->text.p[at] != '('; at++)
		if (s->text.p[at] == ')')
			return true;
	return false;
}

/* The next line's first word had no room on this one. */
static bool
is_full(const struct stream *s, const struct line *line, const struct line *next)
{
	return s->wrap > 0 && line->width + 1 + first_word_width(s, next) > s->wrap - s->wrap / 12;
}

#define DATELINE_WORDS	6
#define PROSE_WORDS	10	/* of the text behind it */

/* A dash that is no hyphen: its bytes, else 0. */
static size_t
long_dash(struct span text, size_t at, size_t end)
{
	static const char *const dashes[] = { "--", "\xe2\x80\x93", "\xe2\x80\x94" };

	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++)
		if (end - at >= strlen(dashes[i]) && memcmp(text.p + at, dashes[i], strlen(dashes[i])) == 0)
			return strlen(dashes[i]);
	return 0;
}

/* A line of few words of which the first is in capitals: "LUSAKA, Zambia". */
static bool
may_be_dateline(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	size_t at = line->start;

	while (at < line->end && ascii_is_upper(s->text.p[at]))
		at++;
	return at >= line->start + 3 && !(at < line->end && ascii_is_lower(s->text.p[at])) &&
	    line->words <= DATELINE_WORDS && s->outline->blocks->n < HEAD_BLOCKS;
}

static bool
is_prose(const struct stream *s, size_t i)
{
	return !stream_is_blank(s, i) && stream_line(s, i)->words >= PROSE_WORDS;
}

/* "LUSAKA" over "– The ministry said ...", or the dash on a line of its own, or at the end of the first. */
static bool
dateline_goes_on(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i), *next = stream_line(s, i + 1);
	size_t dash;

	if (i > 0 && line->words == 1 && long_dash(s->text, line->start, line->end) == line->end - line->start)
		return may_be_dateline(s, i - 1) && is_prose(s, i + 1);
	if (!may_be_dateline(s, i))
		return false;
	if (line->words > 1 && long_dash(s->text, line->end - 3, line->end) == 3)
		return is_prose(s, i + 1);
	dash = long_dash(s->text, next->start, next->end);
	return dash && is_prose(s, next->words == 1 ? i + 2 : i + 1) && (stream_is_blank(s, i + 2) ||
	    !long_dash(s->text, stream_line(s, i + 2)->start, stream_line(s, i + 2)->end));
}

/* "since Sept." over "24 2022, when", "1 through", "10, with": a month and its day. */
static bool
is_cut_in_date(const struct stream *s, const struct line *line, const struct line *next)
{
	struct line month = { .start = line->start, .end = line->end - 1 };
	struct piece words[2];
	size_t end;

	if (line_last(s->text, line) != '.' || !ascii_is_digit(s->text.p[next->start]) ||
	    line_pieces(s->text, next, 1, words, 2) < 2 || !(stream_last_class(s, &month) & WORD_MONTH))
		return false;
	for (end = words[0].start; end < words[0].end && ascii_is_digit(s->text.p[end]); end++)
		continue;
	if (end > words[0].start + 2)
		return false;
	return end < words[0].end ? s->text.p[end] == ',' || s->text.p[end] == '.' :
	    ascii_is_digit(s->text.p[words[1].start]) ||
	    (field_class(s->vocabulary, piece_text(s->text, words[1])) & WORD_PREPOSITION);
}

/* "More than" over "500", and "arrests were made" below: a number that a page sets on a line of its own. */
static bool
is_cut_at_number(const struct stream *s, size_t i)
{
	return (stream_last_class(s, stream_line(s, i)) & (WORD_ADVERB | WORD_SUBORDINATOR)) &&
	    stream_is_number(s, i + 1) &&
	    !stream_is_blank(s, i + 2) && stream_line(s, i + 2)->starts_lower;
}

#define TOLD_WORDS	6	/* of a line that goes on with what was counted, at least */

/* "Guards held 47" over "Rovanians, among them nine minors.", where lines were broken anywhere: no label and its
 * number. */
static bool
is_cut_behind_number(const struct stream *s, const struct line *line, const struct line *next)
{
	struct piece words[2];

	return s->wrap > 0 && line->numbers == 1 && line->words > 2 && line->gaps == 0 && next->starts_upper &&
	    next->words >= TOLD_WORDS && ascii_is_digit(s->text.p[line->end - 1]) &&
	    line_ends_sentence(s->text, next) &&
	    line_pieces(s->text, next, 1, words, 2) > 1 && strchr(",;", s->text.p[words[0].end - 1]);
}

/* "2019 2020 2021", and no more: the columns of a table. */
static bool
is_years(const struct stream *s, const struct line *line)
{
	struct piece words[YEARS];

	if (line->words < YEARS || line->numbers != line->words)
		return false;
	(void)line_pieces(s->text, line, 1, words, YEARS);
	for (size_t k = 0; k < YEARS; k++)
		if (!is_year_text(piece_text(s->text, words[k])))
			return false;
	return true;
}

bool
stream_goes_on(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i), *next;
	struct bullet bullet;
	char last = line_last(s->text, line);
	bool ended = line_ends_sentence(s->text, line);

	if (stream_is_blank(s, i + 1))
		return false;
	if (dateline_goes_on(s, i))
		return true;
	next = stream_line(s, i + 1);
	if (line_is_rule(s->text, next) || is_years(s, next))
		return false;
	if (line_is_marked_up(s->text, line) || line_is_marked_up(s->text, next) ||
	    stream_opens_item(s, i + 1, &bullet) || (stream_is_field(s, i) && stream_is_field(s, i + 1)))
		return false;
	if (stream_is_list_label(s, i + 1) && (last == ':' || last == ')' || stream_is_list_label(s, i)))
		return false;
	if (is_part_line(s, line, next))
		return false;
	if (next->starts_lower && (!ended || s->wrap))
		return true;
	if (is_cut_in_date(s, line, next) || (!ended && is_cut_at_number(s, i)))
		return true;
	/* "Crew on board:" over "4", and not "4" over "Passengers:" */
	if (last == ':' && stream_is_number(s, i + 1))
		return line->words <= LABEL_OVER &&
		    (stream_is_blank(s, i + 2) || line_last(s->text, stream_line(s, i + 2)) == ':');
	if (stream_is_number(s, i) && line_last(s->text, next) == ':')
		return false;
	if (ended || last == ':')
		return last != ':' && is_full(s, line, next) && !stream_is_label(s, i + 1);
	if (stream_last_class(s, line) & (WORD_PREPOSITION | WORD_DETERMINER | WORD_AND | WORD_ARTICLE))
		return line->width <= WRAP_WIDTH;
	if (line->width <= WRAP_WIDTH && (is_cut_in_bracket(s, line, next) ||
	    (last == ',' && line->width >= PROSE_WIDTH && !stream_is_label(s, i + 1))))
		return true;
	if (is_cut_behind_number(s, line, next))
		return true;
	if (s->wrap == 0 || stream_is_number(s, i + 1) ||
	    (stream_is_label(s, i + 1) && !is_full(s, line, next)))
		return false;
	if (last == ',')
		return true;
	if (stream_counts(s, line) && stream_counts(s, next) && line->width + 1 + first_word_width(s, next) <= s->wrap)
		return false;
	if (next->all_capitals != line->all_capitals && next->words > 1 && line->words > 1)
		return false;
	return line->width * 2 > s->wrap;
}

#define CUT_WORDS	7	/* of a line that is cut in mid sentence, at least */

size_t
stream_resumes(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i), *next;
	struct bullet bullet;
	size_t end;

	if (!stream_is_blank(s, i + 1) || stream_is_blank(s, i + 2) || line->words < CUT_WORDS || line->all_capitals ||
	    line->bars || line->gaps > 0 || strchr(":;.!?)\"", line_last(s->text, line)) ||
	    line_ends_sentence(s->text, line))
		return 0;
	next = stream_line(s, i + 2);
	if (!next->starts_lower || next->words < 2 || next->gaps > 0 || stream_is_field(s, i + 2) ||
	    bullet_at(s->text, next, &bullet) || label_at(s->text, next, &end) != LABEL_NONE)
		return 0;
	return i + 2;
}

size_t
stream_gather(struct stream *s, size_t at)
{
	s->n = 0;
	for (;; at++) {
		stream_add(s, stream_line(s, at)->start, stream_line(s, at)->end);
		if (stream_resumes(s, at))
			at++;
		else if (!stream_goes_on(s, at))
			return at + 1;
	}
}
