#include "layout/heading.h"

#include <string.h>

#include "layout/label_lines.h"
#include "lines/line_date.h"
#include "lines/number_text.h"
#include "tables/table_find.h"

#define HEADING_WIDTH	130
#define LONG_TITLE	30
#define SHORT_WORDS	8	/* of a heading right over its text */

static bool
introduces_list(const struct stream *s, size_t end)
{
	struct bullet bullet;

	end = stream_over_blanks(s, end);
	return end < s->lines->n && (stream_opens_item(s, end, &bullet) || stream_is_list_label(s, end) ||
	    label_lines_run(s, end, end + 1));
}

bool
heading_is_over_table(const struct stream *s, size_t end)
{
	while (end < s->lines->n && (stream_is_blank(s, end) || line_is_rule(s->text, stream_line(s, end))))
		end++;
	return end < s->lines->n && table_starts(s, end);
}

/* In digits or words, but a year. */
static bool
holds_number(const struct stream *s, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++) {
		struct piece fields[HEADING_WORDS];
		size_t n = line_pieces(s->text, stream_line(s, i), 1, fields, HEADING_WORDS);
		unsigned years = 0;

		for (size_t k = 0; k < n && k < HEADING_WORDS; k++) {
			struct line field = { .start = fields[k].start, .end = fields[k].end };

			if (stream_last_class(s, &field) & WORD_NUMBER)
				return true;
			years += is_year_text(span_slice(s->text, field.start, field.end));
		}
		if (stream_line(s, i)->numbers > years)
			return true;
	}
	return false;
}

/* The document's first line, by itself and no sentence: its title, however long. */
static bool
is_long_title(const struct stream *s, size_t at, size_t end)
{
	const struct line *line = stream_line(s, at);

	return s->outline->blocks->n == 0 && end == at + 1 && stream_is_blank(s, end) && line->starts_upper &&
	    line->words > HEADING_WORDS && line->words <= LONG_TITLE && !line_ends_sentence(s->text, line) &&
	    !strchr(":;,", line_last(s->text, line));
}

/* "(19 – 25 April 2018)" under the title. */
static bool
is_date_of_title(const struct stream *s, size_t at, size_t end)
{
	return s->outline->title_zone && end == at + 1 && line_is_date(s->vocabulary, s->text, stream_line(s, at));
}

/* The line above is a heading with nothing under it yet: "Huts destroyed" over "3 - 9 May 2021". */
static bool
is_under_heading(const struct stream *s)
{
	const struct blocks *blocks = s->outline->blocks;

	return !s->outline->blank_before && !s->outline->title_zone && blocks->n > 0 &&
	    blocks->p[blocks->n - 1].kind == BLOCK_HEADING;
}

/* "Friday, 7 May 2021:", "7 May at about 3:40 p.m.:" in a line of its own behind a blank one: the day of the text below
 * it. */
static bool
is_day_over_text(const struct stream *s, size_t at, size_t end)
{
	struct line date = *stream_line(s, at);

	if (end != at + 1 || (at > 0 && !stream_is_blank(s, at - 1) && !is_under_heading(s)))
		return false;
	date.end -= line_last(s->text, &date) == ':';
	return stream_over_blanks(s, end) < s->lines->n && (line_is_date(s->vocabulary, s->text, &date) ||
	    line_is_day_and_hour(s->vocabulary, s->text, &date));
}

/* "### A car bomb explodes in the capital, killing two.": however long, with an address behind it, and though it
 * ends. */
static bool
is_marked_sentence(const struct stream *s, size_t at, size_t end)
{
	const struct line *first = stream_line(s, at);

	return line_is_marked_up(s->text, first) && (line_ends_sentence(s->text, stream_line(s, end - 1)) ||
	    stream_words(s, at, end) > HEADING_WORDS || first->width > HEADING_WIDTH);
}

static enum heading_rank
rank_of_section(const struct bullet *bullet)
{
	return bullet->shape > 2 ? RANK_ALONE : RANK_SECTION;
}

/* Whether a short line that ends no sentence heads what stands right below it. */
static bool
stands_over_text(const struct stream *s, size_t at, size_t end)
{
	const struct line *last = stream_line(s, end - 1);
	struct bullet bullet;

	if (!stream_line(s, at)->starts_upper)
		return false;
	if (stream_opens_item(s, end, &bullet) || label_lines_run(s, end, end + 1) || table_starts(s, end))
		return true;
	return stream_words(s, at, end) <= SHORT_WORDS && (s->wrap == 0 || last->width * 3 < s->wrap * 2);
}

#define DEALT_OUT	3	/* numbers of a line that no heading has, where semicolons part them */

/* "DEATHS: Palu 1,703; Sigi 188; Donggala 171": a breakdown, which heads nothing. */
static bool
deals_out(const struct stream *s, size_t at, size_t end)
{
	const struct line *first = stream_line(s, at), *last = stream_line(s, end - 1);
	unsigned numbers = 0;

	for (size_t i = at; i < end; i++)
		numbers += stream_line(s, i)->numbers;
	return numbers >= DEALT_OUT && memchr(s->text.p + first->start, ';', last->end - first->start) != NULL;
}

#define PLAIN_WORD	4	/* letters of a word that is no short form */

/* "Guns found in the raid. Photo: coast guard": a sentence ends within it, behind a word in small letters. */
static bool
holds_sentence_end(const struct stream *s, const struct line *line)
{
	size_t letters = 0;

	for (size_t i = line->start; i + 2 < line->end; i++) {
		const char *p = s->text.p + i;

		if (letters >= PLAIN_WORD && p[0] == '.' && p[1] == ' ' && ascii_is_upper(p[2]))
			return true;
		if (ascii_is_lower(p[0]))
			letters++;
		else if (p[0] == ' ' || letters < PLAIN_WORD)
			letters = 0;
	}
	return false;
}

/* "Seized 90 rifles" right under "Kara:": before any running text too it is no more of the title. */
static bool
is_introduced(const struct stream *s, size_t at, size_t end)
{
	return at > 0 && !stream_is_blank(s, at - 1) && line_last(s->text, stream_line(s, at - 1)) == ':' &&
	    stream_words(s, at, end) > 1 && s->outline->blocks->n > 1 && holds_number(s, at, end);
}

/* Before any running text: "DEATHS" right over a text of its own, or "Deaths" right over its list, is no more of the
 * title. */
static enum heading_rank
rank_in_head(const struct stream *s, size_t at, size_t end)
{
	bool first = s->outline->blocks->n == 0;
	struct bullet bullet, next;
	size_t label;

	if (first || stream_is_blank(s, end))
		return RANK_TITLE;
	if (stream_line(s, at)->all_capitals && stream_is_blank(s, at - 1))
		return RANK_CAPITALS;
	if (stream_words(s, at, end) <= SHORT_WORDS && label_at(s->text, stream_line(s, end), &label) > LABEL_COLON &&
	    stream_line(s, end)->numbers == 1 && label_lines_run(s, end, end + 1))
		return RANK_ON_TOP;	/* "Huts - 90", "Huts 90" */
	if (stream_words(s, at, end) > INTRODUCTION_WORDS || !bullet_at(s->text, stream_line(s, end), &bullet))
		return RANK_TITLE;
	return bullet.kind == BULLET_MARK ||
	    (!stream_is_blank(s, end + 1) && bullet_at(s->text, stream_line(s, end + 1), &next) &&
	    bullet_follows(&bullet, &next)) ? RANK_ON_TOP : RANK_TITLE;
}

bool
heading_is(const struct stream *s, size_t at, size_t end, enum heading_rank *rank)
{
	const struct line *first = stream_line(s, at), *last = stream_line(s, end - 1);
	bool blank_before = at == 0 || stream_is_blank(s, at - 1), blank_behind = stream_is_blank(s, end);
	bool ended = line_ends_sentence(s->text, last), title_zone = s->outline->title_zone;
	unsigned words = stream_words(s, at, end);
	char ends_with = line_last(s->text, last);
	struct bullet bullet;

	if (is_long_title(s, at, end) || is_date_of_title(s, at, end)) {
		*rank = RANK_TITLE;
		return true;
	}
	if (is_day_over_text(s, at, end)) {
		*rank = title_zone ? RANK_TITLE : ends_with == ':' ? RANK_COLON :
		    blank_behind && blank_before ? RANK_ALONE : RANK_ON_TOP;
		return true;
	}
	if (is_marked_sentence(s, at, end)) {
		(void)bullet_at(s->text, first, &bullet);
		*rank = title_zone ? RANK_TITLE : rank_of_section(&bullet);
		return true;
	}
	if (end - at > 3 || words > HEADING_WORDS || first->width > HEADING_WIDTH || strchr(";,", ends_with) ||
	    deals_out(s, at, end) || (!title_zone && holds_sentence_end(s, first)))
		return false;
	/* "# Floods recede" before any text is a title. */
	if (!ended && bullet_at(s->text, first, &bullet) && bullet.kind == BULLET_SECTION &&
	    !(title_zone && s->text.p[first->start] == '#' && (bullet.shape == 1 || s->outline->blocks->n == 0))) {
		*rank = rank_of_section(&bullet);
		return true;
	}
	if (stream_counts(s, first) && s->outline->blocks->n > 0 && !(blank_before && blank_behind))
		return false;
	if (title_zone && ends_with != ':' && is_introduced(s, at, end))
		return false;
	if (title_zone && ends_with != ':' && (!ended || words <= HEADING_WORDS / 2)) {
		*rank = rank_in_head(s, at, end);
		return true;
	}
	if (ended)
		return false;
	if (ends_with == ':') {
		*rank = introduces_list(s, end) ? RANK_ON_TOP : RANK_COLON;
		return words <= INTRODUCTION_WORDS && (!holds_number(s, at, end) || heading_is_over_table(s, end));
	}
	if (first->all_capitals && last->all_capitals) {
		*rank = RANK_CAPITALS;
		return true;
	}
	if (stream_counts(s, first))
		return false;
	*rank = blank_behind ? RANK_ALONE : RANK_ON_TOP;
	return blank_behind ? blank_before : stands_over_text(s, at, end);
}
