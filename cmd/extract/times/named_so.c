#include "times/named_so.h"

#include "places/place_noun.h"
#include "places/place_words.h"
#include "reading/cues.h"

#define NAME_WORDS	3	/* between a rank and a family's name */

/* "Thursday Island", "Christmas Island": a place is called so; but "On Monday State Police ...". */
static bool
is_of_place(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	size_t next = i + period->n;

	if (next >= s->words.last || (period->n > 1 &&
	    (period->n > 2 || !(class_at(r, i) & WORD_DETERMINER))))
		return false;
	return place_capital_at(r, next - 1) && place_capital_at(r, next) &&
	    !((token_at(r, next - 1)->flags | token_at(r, next)->flags) & TOKEN_ALL_CAPS) &&
	    place_noun_at(r, next) && !place_opens_name(r, next, s->words.last);
}

/* A word of a person's name, by its letters. */
static bool
is_name_word(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && !class_at(r, i) &&
	    (token_at(r, i)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) == TOKEN_CAPITAL;
}

/* "Capt.", "spokesman": a rank or trade, which ends at token `i`. */
static bool
is_rank(const struct reading *r, const struct sentence *s, size_t i)
{
	unsigned noun;

	if (text_is(r, i, ".") && i > s->words.first)
		return (class_at(r, i - 1) & WORD_ABBREVIATION) &&
		    !(class_at(r, i - 1) & (WORD_MONTH | WORD_WEEKDAY)) && (token_at(r, i - 1)->flags & TOKEN_CAPITAL);
	if (token_at(r, i)->kind != TOKEN_WORD || reading_is_plural(r, i))
		return false;
	noun = noun_classes_at(r, i);
	return (noun & NOUN_PERSON) && !(noun & NOUN_ORGANISATION);
}

/* Where the words of a name begin that ends before token `i`, behind the sentence's first. */
static size_t
name_behind(const struct reading *r, const struct sentence *s, size_t i)
{
	size_t first = i;

	while (first > s->words.first + 1 && i - first < NAME_WORDS && is_name_word(r, first - 1) &&
	    !is_rank(r, s, first - 1))
		first--;
	return first;
}

/* "Capt. April Santos", "Capt. Juan Mar Santos": a month or weekday behind a rank, with a family's name behind it. */
static bool
is_of_person(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	if (period->n != 1 || i == s->words.first || i + 1 >= s->words.last ||
	    !(class_at(r, i) & (WORD_MONTH | WORD_WEEKDAY)) || !is_name_word(r, i + 1) || place_noun_at(r, i + 1))
		return false;
	return is_rank(r, s, name_behind(r, s, i) - 1);
}

/* "Prime Minister Theresa May": a month behind a rank and a first name, where it ends the name. */
static bool
ends_a_name(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	size_t first;

	if (period->n != 1 || i < s->words.first + 2 || !(class_at(r, i) & WORD_MONTH) || !is_name_word(r, i - 1))
		return false;
	first = name_behind(r, s, i);
	return first < i && is_rank(r, s, first - 1);
}

/* "Operation March Storm" */
static bool
is_of_operation(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	return period->n == 1 && i > s->words.first && i + 1 < s->words.last &&
	    (class_at(r, i) & (WORD_MONTH | WORD_WEEKDAY)) && (noun_classes_at(r, i - 1) & NOUN_EVENT) &&
	    place_capital_at(r, i - 1) && place_capital_at(r, i) && place_capital_at(r, i + 1) &&
	    !((token_at(r, i - 1)->flags | token_at(r, i + 1)->flags) & TOKEN_ALL_CAPS);
}

/* "the 4 June Battalion", "the 7 March Square": called by a day. */
static bool
is_of_named_thing(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	size_t next = i + period->n;

	size_t article = i > s->words.first && !(class_at(r, i) & WORD_DETERMINER) ? i - 1 : i;

	if (period->kind != PERIOD_DAY || period->has_year || next - article < 3 ||
	    !(class_at(r, article) & WORD_DETERMINER) || next >= s->words.last ||
	    token_at(r, next)->kind != TOKEN_WORD ||
	    (token_at(r, next)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) != TOKEN_CAPITAL)
		return false;
	return (noun_classes_at(r, next) & (NOUN_STAFF | NOUN_ORGANISATION | NOUN_BUILDING)) || place_noun_at(r, next);
}

#define FEAST_WORDS	3	/* of "the Lunar New Year" before the last */

/* "the Lunar New Year": the end of a feast's name, which is another's. */
static bool
ends_a_feast(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	struct match match;

	for (size_t first = i; first > s->words.first && i - first < FEAST_WORDS; first--)
		if (lexicon_at(r->vocabulary->lexicons.periods, token_at(r, first - 1), s->words.last - first + 1,
		    &match) && span_is(match.row->cell[1], "holiday") && match.n >= i + period->n - (first - 1))
			return true;
	return false;
}

/* "rural water systems (APR)": in capitals and a bracket of its own, behind small letters, a short form and no
 * month. */
static bool
is_short_form(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	return period->n == 1 && i > s->words.first + 1 && i + 1 < s->words.last && text_is(r, i - 1, "(") &&
	    text_is(r, i + 1, ")") &&
	    (token_at(r, i)->flags & TOKEN_ALL_CAPS) && token_at(r, i)->kind == TOKEN_WORD &&
	    (class_at(r, i) & WORD_MONTH) && token_at(r, i - 2)->kind == TOKEN_WORD &&
	    !(token_at(r, i - 2)->flags & TOKEN_ALL_CAPS);
}

/* "a pair of Mirage 2000s": a make by its number, and no decade. */
static bool
is_make(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	return period->n == 1 && period->kind == PERIOD_PART && i > s->words.first &&
	    ascii_is_digit(token_at(r, i)->text.p[0]) && is_name_word(r, i - 1);
}

/* "in the stretch of water off Orn", "the period of unrest": of no length that is told. */
static bool
is_of_something(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	size_t of = i + period->n;

	return period->n == 2 && period->leans && period->kind == PERIOD_DAYS && text_is(r, i, "the") &&
	    of + 1 < s->words.last && text_is(r, of, "of") && token_at(r, of + 1)->kind == TOKEN_WORD &&
	    !(class_at(r, of + 1) & (WORD_TIME | WORD_MONTH | WORD_NUMBER | WORD_ARTICLE |
	    WORD_DETERMINER));
}

/* "the Sunday market", "the Sunday Times": held or printed on that day of every week. */
static bool
is_weekly(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	size_t next = i + period->n;

	return next < s->words.last && (class_at(r, next - 1) & WORD_WEEKDAY) && period->n <= 2 &&
	    cue_is(r, next, s->words.last, CUE_WEEKLY);
}

bool
time_is_name(const struct reading *r, const struct sentence *s, size_t i, const struct period *period)
{
	return is_of_place(r, s, i, period) || is_of_person(r, s, i, period) || ends_a_name(r, s, i, period) ||
	    is_of_operation(r, s, i, period) ||
	    is_of_named_thing(r, s, i, period) || ends_a_feast(r, s, i, period) ||
	    is_short_form(r, s, i, period) || is_make(r, s, i, period) ||
	    is_weekly(r, s, i, period) || is_of_something(r, s, i, period);
}
