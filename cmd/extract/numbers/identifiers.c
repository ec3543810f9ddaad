#include "numbers/identifiers.h"

#include <string.h>

#include "lines/number_text.h"
#include "numbers/addresses.h"
#include "numbers/digits.h"
#include "numbers/hours.h"
#include "numbers/magnitudes.h"
#include "numbers/makes.h"
#include "numbers/reasons.h"
#include "numbers/references.h"
#include "numbers/row_of_names.h"
#include "numbers/telephones.h"
#include "numbers/years.h"
#include "reading/discard_words.h"

/* "New cases: 04", "Deaths - 02*": the number is all that stands behind a colon or a dash. */
static bool
is_value_of_label(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;

	if (first < s.first + 2 || token_at(r, first - 2)->kind != TOKEN_WORD ||
	    !(text_is(r, first - 1, ":") || (token_at(r, first - 1)->flags & TOKEN_DASH)))
		return false;
	return last >= s.last || (class_at(r, last) & WORD_AND) || (last + 1 == s.last &&
	    token_at(r, last)->kind == TOKEN_MARK) || r->marks[last].time;
}

/* ".303 rifles"; "0.303 rifle", as nobody counts a part of one weapon */
static bool
is_calibre(const struct reading *r, const struct figure *f, struct span text, struct words s)
{
	if (!figure_is_digits(r, f))
		return false;
	if (text.p[0] == '.')
		return true;
	if (text.n < 3 || text.p[0] != '0' || text.p[1] != '.' || f->words.last >= s.last)
		return false;
	return (noun_classes_at(r, f->words.last) & NOUN_WEAPON) && !reading_is_plural(r, f->words.last);
}

#define PLURAL_AHEAD	3	/* words from a number of two digits to a plural that no table knows */

/* "02 illuminating sticks" */
static bool
plural_behind(const struct reading *r, const struct figure *f, struct words s)
{
	for (size_t i = f->words.last; i < s.last && i < f->words.last + PLURAL_AHEAD; i++) {
		const struct token *t = token_at(r, i);

		if (t->kind != TOKEN_WORD || (t->flags & TOKEN_CAPITAL) || r->marks[i].time || class_at(r, i))
			return false;
		if (t->text.n > PLURAL_AHEAD && reading_is_plural(r, i))
			return true;
	}
	return false;
}

/* "79 in Bari and 03 in Foggia": behind another number of the sentence, where such were. */
static bool
goes_on_where(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first;

	return f > r->figures && f[-1].sentence == f->sentence && i > s.first && f->words.last < s.last &&
	    (class_at(r, f->words.last) & WORD_LOCATES) &&
	    ((class_at(r, i - 1) & WORD_AND) || text_is(r, i - 1, ",") || text_is(r, i - 1, ";"));
}

/* "01x 12.7 mm gun", "01 x 60mm mortar tube": so many times what stands behind. */
static bool
is_times(const struct reading *r, const struct figure *f, struct words s)
{
	size_t x = f->words.last;

	return x + 1 < s.last && text_is(r, x, "x") && (token_at(r, x + 1)->flags & TOKEN_SPACE);
}

/* "pistols 02,", "Pistols-02": behind its noun, and nothing behind it. */
static bool
closes_row_item(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, behind = f->words.last;

	i -= i > s.first + 1 && (text_is(r, i - 1, "-") || (token_at(r, i - 1)->flags & TOKEN_DASH));
	return i > s.first && token_at(r, i - 1)->kind == TOKEN_WORD && reading_is_plural(r, i - 1) &&
	    (noun_classes_at(r, i - 1) & (NOUN_THING | NOUN_PERSON)) &&
	    (behind >= s.last || token_at(r, behind)->kind == TOKEN_MARK || (class_at(r, behind) & WORD_AND));
}

static const char *
by_shape(const struct reading *r, const struct figure *f, struct words s)
{
	struct span text = figure_number_text(r, f);

	if (f->unit.first == f->unit.last && is_calibre(r, f, text, s))
		return "size";
	if (!f->plain_digits || f->unit.first != f->unit.last)
		return NULL;
	/* "02 persons", "02 more", "Deaths: 02" are counted with two digits */
	if (text.n > 1 && text.p[0] == '0' && !(text.n == 2 &&
	    (is_times(r, f, s) || (f->words.last < s.last && (class_at(r, f->words.last) & WORD_MORE)) ||
	    figure_noun_behind(r, f, s) || plural_behind(r, f, s) || is_value_of_label(r, f, s) ||
	    goes_on_where(r, f, s) || figure_in_row_of_names(r, f) || closes_row_item(r, f, s))))
		return "identifier";
	if (year_is_named(r, f, s))
		return "year";
	if (text.n >= 8 && (f->words.last >= s.last || token_at(r, f->words.last)->kind != TOKEN_WORD ||
	    (class_at(r, f->words.last) & (WORD_PREPOSITION | WORD_AND | WORD_BE | WORD_HAVE | WORD_MODAL))))
		return "identifier";
	if (f->words.last < s.last && (token_at(r, f->words.last)->flags & TOKEN_SUFFIX))
		return "designation";	/* 3RP */
	return NULL;
}

/* "an operation known as EMMA 11", "dubbed" */
static bool
is_called(const struct reading *r, size_t i)
{
	return text_is(r, i, "as") || discard_word(r, i, "naming");
}

/* "Falcon 9 was": digits behind a name, and no noun behind them. */
static const char *
by_name(const struct reading *r, const struct figure *f, struct words s)
{
	const struct token *before;
	size_t first = f->words.first, last = f->words.last;

	if (r->blocks.p[f->block].kind != BLOCK_PARAGRAPH || !figure_is_digits(r, f) ||
	    first < s.first + 2 || f->modifier.first != f->modifier.last ||
	    f->unit.first != f->unit.last)
		return NULL;
	before = token_at(r, first - 1);
	if (before->kind != TOKEN_WORD || !(before->flags & TOKEN_CAPITAL) ||
	    ((before->flags & TOKEN_ALL_CAPS) && !is_called(r, first - 2)) || r->marks[first - 1].place ||
	    r->marks[first - 1].act || r->marks[first - 1].time || class_at(r, first - 1))
		return NULL;
	if (figure_number_text(r, f).n > 4 || memchr(figure_number_text(r, f).p, ',', figure_number_text(r, f).n))
		return NULL;
	if (last < s.last && token_at(r, last)->kind == TOKEN_WORD && !class_at(r, last))
		return NULL;
	return figure_in_row_of_names(r, f) ? NULL : "designation";
}

#define UNIT_DIGITS	3	/* of a regiment's or a hospital's number */

/* Persons or buildings in the plural end at token `i`: so many of them are counted. */
static bool
are_many(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && (noun_classes_at(r, i) & (NOUN_PERSON | NOUN_BUILDING)) &&
	    reading_is_plural(r, i);
}

/* "the Army's 44 Border Rifles", "the Army's 92 Base Hospital": a number of one of somebody's, whose name goes on in
 * capitals; but "the city's 12 Catholic Churches", "the town's 12 Red Cross volunteers". */
static const char *
by_unit(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;

	if (r->blocks.p[f->block].kind != BLOCK_PARAGRAPH || !f->plain_digits || !figure_is_bare(f) ||
	    figure_number_text(r, f).n > UNIT_DIGITS || first < s.first + 2 || last + 1 >= s.last ||
	    !text_is(r, first - 1, "'s"))
		return NULL;
	for (size_t i = last; i < last + 2; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].place ||
		    (token_at(r, i)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) != TOKEN_CAPITAL)
			return NULL;
	return are_many(r, last + 1) || (last + 2 < s.last && are_many(r, last + 2)) ? NULL : "designation";
}

/* "cleared station 406", "at post 14": behind a verb or a preposition a word that may be a verb is a noun; "to house
 * 14" is not. */
static bool
is_noun_of_room(const struct reading *r, size_t room)
{
	return !r->marks[room].act || r->marks[room - 1].act ||
	    ((class_at(r, room - 1) & WORD_PREPOSITION) && !text_is(r, room - 1, "to"));
}

/* "kept gate 6", "the fire in ward 12": behind one building or vehicle in running text, and no noun behind it. */
static const char *
by_room(const struct reading *r, const struct figure *f, struct words s)
{
	size_t room = f->words.first - 1;

	if (r->blocks.p[f->block].kind != BLOCK_PARAGRAPH || !f->plain_digits || !figure_is_bare(f) ||
	    figure_number_text(r, f).n > 3 || f->words.first < s.first + 2)
		return NULL;
	if (token_at(r, room)->kind != TOKEN_WORD || class_at(r, room) || !is_noun_of_room(r, room) ||
	    reading_is_plural(r, room) || reading_is_number(r, room - 1) || (class_at(r, room - 1) & WORD_MORE))
		return NULL;
	return (noun_classes_at(r, room) & (NOUN_BUILDING | NOUN_VEHICLE)) && !figure_noun_behind(r, f, s) ?
	    "designation" : NULL;
}

/* The token at `i` is this mark, and no blank stands before it. */
static bool
is_glued(const struct reading *r, size_t i, const char *mark)
{
	return i < r->tokens.n && text_is(r, i, mark) && !(token_at(r, i)->flags & TOKEN_SPACE);
}

/* "1,4,[5],12:i:-": digits, commas, brackets and colons without a blank are a formula. */
static const char *
by_formula(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;

	if (!figure_is_digits(r, f))
		return NULL;
	if (is_glued(r, last, ",") && is_glued(r, last + 1, "["))
		return "designation";
	return first > s.first + 1 && !(token_at(r, first)->flags & TOKEN_SPACE) && is_glued(r, first - 1, ",") &&
	    is_glued(r, first - 2, "]") ?
	    "designation" : NULL;
}

/* "/records/broadcaster_38547/": an underscore, which is no token, joins it to what stands before. */
static const char *
by_underscore(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, start = token_at(r, first)->start;

	return first > s.first && figure_is_digits(r, f) && token_at(r, first - 1)->end + 1 == start &&
	    r->document->text.p[start - 1] == '_' ?
	    "designation" : NULL;
}

/* "network PA/2019": behind capitals and a slash without a blank, the year of what they call. */
static const char *
by_slash(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first;

	return first > s.first + 1 && f->plain_digits && is_year_text(token_at(r, first)->text) &&
	    !(token_at(r, first)->flags & TOKEN_SPACE) &&
	    is_glued(r, first - 1, "/") && (token_at(r, first - 2)->flags & TOKEN_ALL_CAPS) ? "designation" : NULL;
}

/* Numbers in a row without a noun: telephone numbers, codes, coordinates. */
static const char *
by_neighbours(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;

	if (r->blocks.p[f->block].kind == BLOCK_CELL || !figure_is_digits(r, f))
		return NULL;
	if (first > s.first && text_is(r, first - 1, "+") && !(first > s.first + 1 && text_is(r, first - 2, "(")) &&
	    last < s.last && token_at(r, last)->kind == TOKEN_NUMBER)
		return "telephone";
	/* "0438 595 567 or": behind a nought and more digits goes on what is dialled */
	if (first > s.first && token_at(r, first - 1)->kind == TOKEN_NUMBER && token_at(r, first - 1)->text.n > 2 &&
	    span_starts(token_at(r, first - 1)->text, "0") && f->words.first == f->number.first &&
	    token_at(r, first)->text.n > 2)
		return "telephone";
	if (first > s.first && token_at(r, first - 1)->kind == TOKEN_NUMBER &&
	    !r->marks[first - 1].time && f->modifier.first == f->modifier.last &&
	    (last >= s.last || token_at(r, last)->kind != TOKEN_WORD))
		return "sequence";
	/* "1 2 3 4 5 Next": the pages of a catalogue */
	if (last + 2 < s.last && text_is(r, first, "1") && text_is(r, last, "2") && text_is(r, last + 1, "3"))
		return "sequence";
	/* "111 886 4357": no group of digits has four */
	if (last < s.last && token_at(r, last)->kind == TOKEN_NUMBER && token_at(r, last)->text.n == 4 &&
	    figure_is_bare(f) && (last + 1 == s.last || token_at(r, last + 1)->kind == TOKEN_MARK))
		return "sequence";
	return last < s.last && text_is(r, last, "°") ? "position" : NULL;
}

/* What was refused just before it, where no noun follows: "Sections 15 and 16", "555-0101, 0102". */
static const struct figure *
refused_before(const struct reading *r, size_t first, struct words s)
{
	size_t at = first;

	while (at > s.first && first - at < 2 && (token_at(r, at - 1)->kind == TOKEN_MARK ||
	    (class_at(r, at - 1) & WORD_AND) || text_is(r, at - 1, "to") ||
	    text_is(r, at - 1, "through")))
		at--;
	return at == s.first || at == first ? NULL : reading_figure_at(r, at - 1);
}

static const char *
by_series(const struct reading *r, const struct figure *f, struct words s)
{
	const struct figure *before = refused_before(r, f->words.first, s);

	if (before == NULL || !figure_is_bare(f) || !f->plain_digits || figure_noun_behind(r, f, s))
		return NULL;
	return figure_rejected_as(before, "designation") || figure_rejected_as(before, "telephone") ||
	    figure_rejected_as(before, "address") || figure_rejected_as(before, "sequence") ? before->rejected : NULL;
}

/* "Press release 112 / 2019": the number of a series, and its year. */
static const char *
by_slash_year(const struct reading *r, const struct figure *f, struct words s)
{
	size_t slash = f->words.last;

	return f->plain_digits && slash + 1 < s.last && text_is(r, slash, "/") &&
	    (token_at(r, slash)->flags & TOKEN_SPACE) && is_year_text(token_at(r, slash + 1)->text) &&
	    (slash + 2 == s.last || token_at(r, slash + 2)->kind == TOKEN_MARK) ? "designation" : NULL;
}

#define RESOLUTIONS	12	/* tokens from the word to the last of its numbers */

/* "resolutions 1559 (2004) and 1701 (2006)": numbers with their years, behind what bears one. */
static const char *
by_year(const struct reading *r, const struct figure *f, struct words s)
{
	size_t last = f->words.last;

	if (!f->plain_digits || !figure_is_bare(f) || last + 2 >= s.last || !text_is(r, last, "(") ||
	    !text_is(r, last + 2, ")") || !is_year_text(token_at(r, last + 1)->text))
		return NULL;
	for (size_t i = f->words.first; i > s.first && f->words.first - i < RESOLUTIONS; i--)
		if (discard_word(r, i - 1, "name"))
			return "designation";
	return NULL;
}

#define ARM_WORDS	3	/* of a formation's name, with its last */

/* "7 Division", "29 Brigade", "203 Field Battalion": more than one would stand in the plural. */
static const char *
by_unit_name(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.last;

	if (!f->plain_digits || !figure_is_bare(f) || span_is(figure_number_text(r, f), "1") ||
	    r->blocks.p[f->block].kind == BLOCK_CELL)
		return NULL;
	for (; i < s.last && i < f->words.last + ARM_WORDS && (token_at(r, i)->flags & TOKEN_CAPITAL); i++)
		if (discard_word(r, i, "formation"))
			/* "13 Army cooks" */
			return i + 1 == s.last || class_at(r, i + 1) ||
			    r->marks[i + 1].act || token_at(r, i + 1)->kind == TOKEN_MARK ||
			    (i == f->words.last && !reading_is_plural(r, i + 1)) ? "designation" : NULL;
	return NULL;
}

/* "a failed 2016 coup", "the Challenge 25 policy": behind an article, and one thing stands behind it. */
static const char *
by_article(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, next = f->words.last;
	bool year = is_year_text(figure_number_text(r, f));

	if (!f->plain_digits || !figure_is_bare(f) || i < s.first + 2 || next >= s.last ||
	    !(year || (token_at(r, i - 1)->flags & TOKEN_CAPITAL)) ||
	    !((class_at(r, i - 2) & (WORD_DETERMINER | WORD_ARTICLE)) && class_at(r, i - 1) == 0 &&
	    token_at(r, i - 1)->kind == TOKEN_WORD))
		return NULL;
	return token_at(r, next)->kind == TOKEN_WORD && class_at(r, next) == 0 && !reading_is_plural(r, next) &&
	    !figure_noun_behind(r, f, s) ? year ? "year" : "designation" : NULL;
}

const char *
identifier_reason(const struct reading *r, const struct figure *f, struct words s)
{
	static reason_rule *const rules[] = {
		hour_reason, by_article, by_shape, by_series, reference_reason, telephone_reason, by_year,
		by_slash_year, address_reason, by_unit_name, by_formula, by_underscore, by_slash, by_neighbours,
		magnitude_reason, make_reason, by_name, by_unit, by_room, NULL
	};

	return first_reason(rules, r, f, s);
}
