#include "layout/bulleted_heading.h"

#include <stdlib.h>
#include <string.h>

#include "layout/heading.h"
#include "lines/number_text.h"

#define SECTION_WORDS	9	/* of a numbered heading, its number too */

bool
heading_numbers_list(const struct stream *s, size_t at, const struct bullet *bullet)
{
	const struct line *line = stream_line(s, at);
	struct bullet other;
	size_t next;

	if (bullet->kind != BULLET_NUMBER || line_last(s->text, line) != ':' ||
	    line->words > INTRODUCTION_WORDS || !stream_is_blank(s, at + 1))
		return false;
	next = stream_over_blanks(s, at + 1);
	return next < s->lines->n && !bullet_at(s->text, stream_line(s, next), &other);
}

/* Digits that no bracket holds: "(last 24 hours)" is no count. */
static bool
counts_openly(struct span text, size_t from, size_t to)
{
	int depth = 0;

	for (; from < to; from++) {
		depth += (text.p[from] == '(') - (text.p[from] == ')');
		if (depth == 0 && ascii_is_digit(text.p[from]))
			return true;
	}
	return false;
}

/* Blanks between words, but those that a bracket holds, and one: how many words stand openly. */
static unsigned
words_openly(struct span text, size_t from, size_t to)
{
	unsigned words = 1;
	int depth = 0;

	for (; from + 1 < to; from++) {
		depth += (text.p[from] == '(') - (text.p[from] == ')');
		words += depth == 0 && text.p[from] == ' ' && text.p[from + 1] != ' ' && text.p[from + 1] != '(';
	}
	return words;
}

/* Line `at` opens like a heading with this bullet: with a number, or with the capital or Roman numeral before or behind
 * it. */
static bool
is_beside(const struct stream *s, size_t at, const struct bullet *bullet)
{
	struct bullet other;

	if (!bullet_at(s->text, stream_line(s, at), &other) || other.kind != bullet->kind ||
	    other.capital != bullet->capital)
		return false;
	return bullet->kind == BULLET_NUMBER ||
	    (bullet->roman && other.roman && abs((int)bullet->roman - (int)other.roman) == 1) ||
	    (bullet->value && other.value && abs((int)bullet->value - (int)other.value) == 1);
}

#define SECTION_LINES	60	/* from one lettered section to the next */

/* "II. EFFECTS" and "B. Casualties" where the letter before or behind opens a like line near; but "A. Magno" is no
 * section. */
static bool
is_lettered_section(const struct stream *s, size_t at, const struct bullet *bullet)
{
	size_t first = at > SECTION_LINES ? at - SECTION_LINES : 0;

	for (size_t i = first; i < s->lines->n && i < at + SECTION_LINES; i++) {
		const struct line *line = stream_line(s, i);

		if (i != at && !line_is_blank(line) &&
		    ascii_is_upper(s->text.p[line->start]) && is_beside(s, i, bullet) &&
		    line->words <= SECTION_WORDS && line->numbers == 0 && !line_ends_sentence(s->text, line))
			return true;
	}
	return false;
}

bool
heading_is_numbered(const struct stream *s, size_t at, struct bullet *bullet)
{
	const struct line *line = stream_line(s, at), *next;
	size_t before, behind;
	struct bullet other;
	bool over_table;

	if (!bullet_at(s->text, line, bullet) ||
	    (bullet->kind != BULLET_NUMBER && !(bullet->kind == BULLET_LETTER && bullet->capital)) ||
	    line_ends_sentence(s->text, line) || strchr(":;,", line_last(s->text, line)) ||
	    !ascii_is_upper(s->text.p[bullet->text]))
		return false;
	over_table = heading_is_over_table(s, at + 1);	/* "2. Losses across the country since 25 June" */
	if (words_openly(s->text, bullet->text, line->end) > (over_table ? HEADING_WORDS : SECTION_WORDS) ||
	    (!over_table && counts_openly(s->text, bullet->text, line->end)))
		return false;
	before = stream_back_over_blanks(s, at);
	behind = stream_over_blanks(s, at + 1);
	if (behind >= s->lines->n || (before > 0 && is_beside(s, before - 1, bullet)) || is_beside(s, behind, bullet))
		return false;
	if (bullet->kind == BULLET_LETTER && is_lettered_section(s, at, bullet))
		return true;
	if (before == at)
		return false;
	if (bullet->kind == BULLET_LETTER)
		return behind > at + 1 && line->words > 1 &&
		    line_measure(s->text, bullet->text, line->end, 0).all_capitals;
	next = stream_line(s, behind);
	return behind > at + 1 || bullet_at(s->text, next, &other) ||
	    (!next->starts_lower && next->column <= line->column && (s->wrap == 0 || line->width * 3 < s->wrap * 2));
}

#define NAME_WORDS	4	/* of "Baja California Sur" */
#define NAME_SMALL	3	/* letters of "del" */

/* Words with capitals alone, little ones between them left out. */
static bool
is_of_names(struct span text, size_t from, size_t to)
{
	struct range field;
	size_t words = 0;

	for (size_t at = from; word_next(text, &at, to, &field); words++) {
		if (!opens_name(text, field.start) && field.end - field.start > NAME_SMALL)
			return false;
		for (size_t i = field.start; i < field.end; i++)
			if (ascii_is_digit(text.p[i]) || strchr(":;.,", text.p[i]))
				return false;
	}
	return opens_name(text, from) && words <= NAME_WORDS;
}

bool
heading_is_dashed(const struct stream *s, size_t at, const struct bullet *bullet)
{
	struct bullet other;
	size_t before, next;

	if (at == 0 || bullet->kind == BULLET_NUMBER || !is_of_names(s->text, bullet->text, stream_line(s, at)->end))
		return false;
	before = stream_back_over_blanks(s, at);
	next = stream_over_blanks(s, at + 1);
	return before > 0 && next < s->lines->n && !bullet_at(s->text, stream_line(s, before - 1), &other) &&
	    !bullet_at(s->text, stream_line(s, next), &other) && stream_line(s, next)->starts_upper &&
	    stream_line(s, next)->words >= NAME_WORDS && line_ends_sentence(s->text, stream_line(s, next));
}

#define COUNTED_WORDS	6	/* of "3 Food security and nutrition", its number too */
#define COUNT_DIGITS	2
#define COUNTED_TEXT	8	/* words of the line of text below it, at least */

/* "3 Food security", "12  MYANMAR": its number; where it opens with none, 0. */
static size_t
count_of_heading(const struct stream *s, size_t at, size_t *text)
{
	const struct line *line = stream_line(s, at);
	struct piece words[COUNTED_WORDS];

	if (!line->starts_digit || line->words < 2 || line->words > COUNTED_WORDS || line->numbers != 1 ||
	    line_ends_sentence(s->text, line) || strchr(":;,", line_last(s->text, line)) ||
	    line_pieces(s->text, line, 1, words, COUNTED_WORDS) < 2 || !ascii_is_upper(s->text.p[words[1].start]))
		return 0;
	*text = words[1].start;
	return whole_number_of(piece_text(s->text, words[0]), COUNT_DIGITS);
}

bool
heading_is_counted(const struct stream *s, size_t at, size_t *text)
{
	size_t first = at > SECTION_LINES ? at - SECTION_LINES : 0, value = count_of_heading(s, at, text), next, other;

	if (value == 0 || at == 0 || !stream_is_blank(s, at - 1))
		return false;
	next = stream_over_blanks(s, at + 1);
	if (next >= s->lines->n || !stream_line(s, next)->starts_upper || stream_line(s, next)->words < COUNTED_TEXT)
		return false;
	for (size_t i = first; i < s->lines->n && i < at + SECTION_LINES; i++) {
		size_t count = i == at || i == 0 || !stream_is_blank(s, i - 1) ? 0 : count_of_heading(s, i, &other);

		if (count > 0 && (i < at ? count + 1 == value : count == value + 1))
			return true;
	}
	return false;
}
