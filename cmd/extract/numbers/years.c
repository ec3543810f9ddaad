#include "numbers/years.h"

#include <string.h>

#include "lines/number_text.h"
#include "number/decimal.h"
#include "numbers/digits.h"
#include "period/calendar.h"
#include "reading/discard_words.h"

/* "2024 Human Rights Report": of one thing there are no two thousand. */
static bool
titles_one(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.last;

	if (r->blocks.p[f->block].kind != BLOCK_HEADING || f->modifier.first < f->modifier.last)
		return false;
	while (i < s.last && token_at(r, i)->kind == TOKEN_WORD &&
	    !(class_at(r, i) & (WORD_PREPOSITION | WORD_AND | WORD_BE | WORD_HAVE | WORD_MODAL)))
		i++;
	return i > f->words.last && !reading_is_plural(r, i - 1);
}

/* Below 0, 0 or above it, as its number is less than the year, that year, or more. */
static int
compare_year(const struct figure *f, int year)
{
	struct decimal of = { 0 };

	decimal_set(&of, year);
	return decimal_compare(&f->quantity.low, &of);
}

static int
year_of_document(const struct reading *r)
{
	int year, month, day_of_month;

	calendar_split(r->document->date, &year, &month, &day_of_month);
	return year;
}

/* "the number of 2024 cases", "total 2024 arrivals": the year of the document in front of what is summed up. */
static bool
is_summed_year(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first;

	return r->document->has_date && f->quantity.has_low && compare_year(f, year_of_document(r)) == 0 &&
	    first > s.first + 1 && (text_is(r, first - 1, "total") ||
	    (text_is(r, first - 1, "of") && text_is(r, first - 2, "number")));
}

/* "2014 Staff College": a year that opens its line, before a name. */
static bool
opens_line_of_life(const struct reading *r, const struct figure *f)
{
	size_t first = f->words.first, last = f->words.last;

	return (token_at(r, first)->flags & TOKEN_LINE) && figure_is_bare(f) &&
	    !span_ends(figure_number_text(r, f), "00") && (token_at(r, last)->flags & TOKEN_CAPITAL) &&
	    last + 1 < r->tokens.n && (token_at(r, last + 1)->flags & TOKEN_CAPITAL);
}

#define YEARS	3	/* from the year of a title to that of its document */

/* "2004 Rescue Statistics", "Office presents 2004 Survey Results": a year shortly before the document, and all that
 * follows in capitals. */
static bool
opens_title(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.last;
	int year;

	if (!r->document->has_date || !f->quantity.has_low || f->modifier.first < f->modifier.last ||
	    r->blocks.p[f->block].kind == BLOCK_ITEM)
		return false;
	year = year_of_document(r);
	if (compare_year(f, year) > 0 || compare_year(f, year - YEARS) < 0)
		return false;
	for (; i < s.last && token_at(r, i)->kind == TOKEN_WORD && (token_at(r, i)->flags & TOKEN_CAPITAL); i++)
		if (token_at(r, i)->flags & TOKEN_ALL_CAPS)
			return false;
	return i == s.last && i > f->words.last + 1;
}

/* "2017 - 18", "2017/18": the last two digits of the year behind a year. */
static bool
ends_season(const struct reading *r, const struct figure *f, struct words s)
{
	struct span text = figure_number_text(r, f);
	size_t mark = f->words.first - 1;

	return text.n == 2 && f->plain_digits && figure_is_bare(f) && f->words.first > s.first + 1 &&
	    (text_is(r, mark, "-") || text_is(r, mark, "/")) && is_year_text(token_at(r, mark - 1)->text) &&
	    memcmp(text.p, token_at(r, mark - 1)->text.p + 2, 2) > 0;
}

/* "the board's 2003 annual report": one thing, of that year. */
static bool
is_of_one(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.last;

	if (f->words.first == s.first || !text_is(r, f->words.first - 1, "'s"))
		return false;
	while (i < s.last && token_at(r, i)->kind == TOKEN_WORD && class_at(r, i) == 0)
		i++;
	return i > f->words.last && !reading_is_plural(r, i - 1);
}

bool
year_is_named(const struct reading *r, const struct figure *f, struct words s)
{
	struct span text = figure_number_text(r, f);
	size_t first = f->words.first, last = f->words.last;
	const unsigned no_noun = WORD_PREPOSITION | WORD_AND | WORD_BE | WORD_HAVE | WORD_MODAL |
	    WORD_SUBORDINATOR | WORD_RELATIVE;
	bool noun_follows = last < s.last && token_at(r, last)->kind == TOKEN_WORD &&
	    !(class_at(r, last) & no_noun);

	if (ends_season(r, f, s))
		return true;
	if (!is_year_text(text) || r->blocks.p[f->block].kind == BLOCK_CELL)
		return false;
	if (!noun_follows)
		return f->modifier.last - f->modifier.first < 2;
	/* "2004 saw 7,000 rescues": what the year saw */
	if (titles_one(r, f, s) || is_of_one(r, f, s) || opens_title(r, f, s) || discard_at(r, last, s.last, "year") ||
	    opens_line_of_life(r, f) || is_summed_year(r, f, s))
		return true;
	return !span_ends(text, "00") && first > s.first && f->modifier.first == f->modifier.last &&
	    (class_at(r, first - 1) & (WORD_DETERMINER | WORD_ARTICLE)) != 0;
}
