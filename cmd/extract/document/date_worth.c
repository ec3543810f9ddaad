#include "document/date_worth.h"

#include <string.h>

#define BEHIND_TOKENS	10	/* at most, between the date and the dash */
#define NAMES_TOKENS	14	/* at most, of a dateline before its date */

enum role { ROLE_NONE, ROLE_PUBLISHED, ROLE_AS_OF, ROLE_OTHER };

static bool
is_mark(const struct dated *s, size_t i, const char *mark)
{
	return i < s->tokens->n && s->tokens->p[i].kind == TOKEN_MARK &&
	    span_is(s->tokens->p[i].text, mark);
}

static unsigned
dated_class(const struct dated *s, size_t i)
{
	return s->tokens->p[i].class;
}

static enum role
role_of(const struct row *row)
{
	if (span_is(row->cell[1], "published"))
		return ROLE_PUBLISHED;
	return span_is(row->cell[1], "as-of") ? ROLE_AS_OF : ROLE_OTHER;
}

/* Marks, times of day and "the" may stand between the phrase and its date. */
static size_t
end_before_date(const struct dated *s, const struct dated_line *line, size_t date)
{
	while (date > line->first) {
		const struct token *t = &s->tokens->p[date - 1];

		if (t->kind != TOKEN_MARK && t->kind != TOKEN_TIME &&
		    !(dated_class(s, date - 1) & WORD_DETERMINER))
			break;
		if (is_mark(s, date - 1, ".") || is_mark(s, date - 1, "|") || is_mark(s, date - 1, ")"))
			break;
		date--;
	}
	return date;
}

/* "Period covered" over "4 March 2023": what a line that is nothing else says of the date that opens the next. */
static enum role
role_above(const struct dated *s, struct range above)
{
	struct match match;

	if (above.start < above.end && is_mark(s, above.end - 1, ":"))
		above.end--;
	return above.start < above.end &&
	    lexicon_at(s->phrases, &s->tokens->p[above.start], above.end - above.start, &match) &&
	    match.n == above.end - above.start ? role_of(match.row) : ROLE_NONE;
}

/* What the words before the date say that it is: those right before it, else those that open its line. */
static enum role
role_before(const struct dated *s, const struct dated_line *line, size_t date)
{
	const struct token *first = &s->tokens->p[line->first];
	size_t end = end_before_date(s, line, date);
	struct match match;

	if (s->phrases == NULL)
		return ROLE_NONE;
	if (end == line->first)
		return role_above(s, line->above);
	if (lexicon_tail(s->phrases, first, end - line->first, &match))
		return role_of(match.row);
	if (!line->prose && lexicon_at(s->phrases, first, end - line->first, &match))
		return role_of(match.row);
	return ROLE_NONE;
}

/* Nothing before the date but capitalized names and marks: "CITY, Country (". */
static bool
names_before(const struct dated *s, const struct dated_line *line, size_t date)
{
	if (date - line->first > NAMES_TOKENS)
		return false;
	for (size_t i = line->first; i < date; i++) {
		const struct token *t = &s->tokens->p[i];

		if (t->kind == TOKEN_TIME || t->kind == TOKEN_MARK)
			continue;
		if (t->kind != TOKEN_WORD || !(t->flags & TOKEN_CAPITAL))
			return false;
	}
	return true;
}

/* A dash or a colon divides a dateline from the news. */
static bool
divides(const struct dated *s, const struct dated_line *line, size_t i)
{
	if (i >= line->last)
		return false;
	return (s->tokens->p[i].flags & TOKEN_DASH) != 0 || is_mark(s, i, ":") || is_mark(s, i, "-");
}

/* Behind the date: brackets, a time of day, an agency or a place, up to what divides or is of the text. */
static size_t
behind(const struct dated *s, const struct dated_line *line, size_t i)
{
	size_t most = i + BEHIND_TOKENS;

	for (; i < line->last && i < most && !divides(s, line, i); i++) {
		const struct token *t = &s->tokens->p[i];

		if (t->kind == TOKEN_TIME || (t->flags & TOKEN_CAPITAL) || is_mark(s, i, ",") ||
		    is_mark(s, i, "/") || (t->flags & (TOKEN_OPENING | TOKEN_CLOSING)))
			continue;
		/* 10:00 a.m., 19:30 hrs */
		if (s->tokens->p[i - 1].kind != TOKEN_TIME && !(t->kind == TOKEN_WORD &&
		    s->tokens->p[i - 1].kind == TOKEN_NUMBER))
			break;
	}
	return i;
}

/* The cells of a table are no date: bare numbers in columns ("2021   9   4"), the last of a row before the next. */
static bool
is_cells(const struct dated *s, size_t i, size_t n)
{
	const struct token *t = &s->tokens->p[i];

	if (t->kind == TOKEN_NUMBER && i > 0 && n > 1 && t->start - t[-1].end > 1 &&
	    (t[1].flags & TOKEN_LINE))
		return true;
	for (size_t k = 1; k < n; k++)
		if (t[k - 1].kind == TOKEN_NUMBER && t[k].kind == TOKEN_NUMBER &&
		    t[k].start - t[k - 1].end > 1)
			return true;
	return false;
}

/* A date in full opens with a number, a month or a weekday. */
bool
dated_at(const struct dated *s, size_t i, size_t last, day *date, size_t *taken)
{
	const struct token *t = &s->tokens->p[i];

	if (i >= last || t->kind == TOKEN_MARK || (t->kind == TOKEN_WORD &&
	    !(token_classes(t, s->vocabulary->facts) & (WORD_MONTH | WORD_WEEKDAY | WORD_ORDINAL))))
		return false;
	return period_date_at(s->vocabulary, t, last - i, s->order, date, taken) &&
	    !is_cells(s, i, *taken);
}

/* The first date of two that are joined: it begins a period. */
static bool
begins_period(const struct dated *s, const struct dated_line *line, size_t next)
{
	size_t taken;
	day other;

	if (next + 1 >= line->last)
		return false;
	if (!is_mark(s, next, "-") && !(dated_class(s, next) & (WORD_PREPOSITION | WORD_AND)))
		return false;
	return dated_at(s, next + 1, line->last, &other, &taken);
}

static bool
ends_period(const struct dated *s, const struct dated_line *line, size_t date)
{
	size_t before;

	if (date < line->first + 2)
		return false;
	if (!is_mark(s, date - 1, "-") && !span_is(s->tokens->p[date - 1].text, "to") &&
	    !(dated_class(s, date - 1) & WORD_AND))
		return false;
	before = date - 2;
	return s->tokens->p[before].kind == TOKEN_NUMBER || s->tokens->p[before].kind == TOKEN_CODE ||
	    (dated_class(s, before) & (WORD_MONTH | WORD_ORDINAL)) != 0;
}

/* "On 5 May 2020 ...", right at the start or behind the dash of a dateline. */
static bool
opens_text(const struct dated *s, const struct dated_line *line, size_t date)
{
	if (date == line->first || !(dated_class(s, date - 1) & WORD_PREPOSITION))
		return false;
	return date == line->first + 1 || (s->tokens->p[date - 2].flags & TOKEN_DASH);
}

/* "(as of 07:00, / 16/11/2020)": the line ends a bracket of the one before. */
static bool
ends_bracket(const struct dated *s, const struct dated_line *line, size_t end)
{
	if (end >= line->last || !is_mark(s, end, ")"))
		return false;
	for (size_t i = line->first; i < end; i++)
		if (is_mark(s, i, "("))
			return false;
	return true;
}

static enum worth
worth_by_place(const struct dated *s, const struct dated_line *line, size_t date, size_t end)
{
	size_t next = behind(s, line, end);

	if (names_before(s, line, date) && !ends_bracket(s, line, end)) {
		if (divides(s, line, next) && line->header)
			return WORTH_DATELINE;
		if (divides(s, line, next))	/* an entry of a list by days tells nothing */
			return date > line->first ? WORTH_PROSE : WORTH_NOTHING;
		if (next == line->last || is_mark(s, next, "|") ||
		    (is_mark(s, next, ".") && !s->prose_begun))
			return line->header ? WORTH_LINE : line->tail ? WORTH_LAST_LINE : WORTH_NOTHING;
	}
	/* "Wednesday, 5 June 2019 by the press office", in one of the last lines */
	if (line->tail && !line->prose && date == line->first && end < line->last &&
	    span_equal_fold(s->tokens->p[end].text, SPAN("by")))
		return WORTH_LAST_LINE;
	if (!line->header)
		return WORTH_NOTHING;
	if (line->prose && date > line->first && names_before(s, line, date) &&
	    !(dated_class(s, date - 1) & WORD_PREPOSITION))
		return WORTH_TITLE;
	if (line->prose)
		return (dated_class(s, date) & WORD_WEEKDAY) || opens_text(s, line, date) ?
		    WORTH_EVENT : WORTH_NOTHING;
	return WORTH_TITLE;
}

/* A number of four digits that may be a year; or an empty span. */
static struct span
year_at(const struct dated *s, size_t i)
{
	const struct token *t = &s->tokens->p[i];

	return t->kind == TOKEN_NUMBER && t->text.n == 4 && (t->text.p[0] == '1' || t->text.p[0] == '2') ? t->text :
	    SPAN("");
}

/* "In 2017 72,336 came, against 207,729 up to 7 June 2016": a later year was named before, so the text is of that
 * one. */
static bool
is_of_year_before(const struct dated *s, const struct dated_line *line, size_t date, size_t end)
{
	struct span year = SPAN("");

	for (size_t i = date; i < end; i++)
		year = year_at(s, i).n ? year_at(s, i) : year;
	for (size_t i = line->first; year.n && i < date; i++)
		if (year_at(s, i).n && memcmp(year_at(s, i).p, year.p, year.n) > 0)
			return true;
	return false;
}

enum worth
date_worth(const struct dated *s, const struct dated_line *line, size_t date, size_t end)
{
	enum role role = role_before(s, line, date);
	bool zone = line->header || line->tail;

	if (role == ROLE_OTHER || begins_period(s, line, end))
		return WORTH_NOTHING;
	if (ends_period(s, line, date))
		return line->header && !line->prose ? WORTH_RANGE_END : WORTH_NOTHING;
	if (role == ROLE_PUBLISHED && line->prose && date > line->first + 2)
		return line->header ? WORTH_PROSE : WORTH_NOTHING;
	if (role == ROLE_PUBLISHED)
		return zone ? WORTH_STATED : WORTH_NOTHING;
	if (role == ROLE_AS_OF && line->prose)
		return line->header && !is_of_year_before(s, line, date, end) ? WORTH_PROSE_AS_OF : WORTH_NOTHING;
	if (role == ROLE_AS_OF)
		return zone ? WORTH_AS_OF : WORTH_NOTHING;
	return worth_by_place(s, line, date, end);
}
