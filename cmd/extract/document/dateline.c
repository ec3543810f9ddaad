#include "document/dateline.h"

#include "base/short.h"

/* How far into the text, and back from its end, a document's own date is looked for. */
#define HEAD_LINES	40
#define HEAD_BYTES	((size_t)6000)
#define TAIL_LINES	8
#define TAIL_BYTES	((size_t)1500)
#define LINE_BYTES	((size_t)800)	/* looked at of one line */

#define HEADER_TOKENS	18	/* a longer line is prose */
#define SENTENCE_TOKENS	12	/* a line that ends like a sentence is prose above so many */
#define BEHIND_TOKENS	10	/* at most, between the date and the dash */
#define NAMES_TOKENS	14	/* at most, of a dateline before its date */

/* What a date is worth as the document's own, by where it stands. */
enum worth {
	WORTH_NOTHING = 0,
	WORTH_EVENT = 20,	/* the lead opens with a day, or tells one with its weekday: a recent one */
	WORTH_PROSE_AS_OF = 30,	/* prose says to where its data reach */
	WORTH_RANGE_END = 40,	/* a title's "1 December - 12 February 2020" */
	WORTH_PROSE = 50,	/* prose says that it was released then */
	WORTH_AS_OF = 60,
	WORTH_TITLE = 70,
	WORTH_LAST_LINE = 75,
	WORTH_LINE = 90,	/* letterhead: a line that is a place and a date */
	WORTH_DATELINE = 95,
	WORTH_STATED = 100	/* "Published ..." */
};

enum role { ROLE_NONE, ROLE_PUBLISHED, ROLE_AS_OF, ROLE_OTHER };

struct line {
	size_t	first, last;	/* tokens */
	bool	header;		/* no prose stands before it */
	bool	prose;
	bool	tail;		/* one of the last lines */
};

struct search {
	const struct document *document;
	const struct vocabulary *vocabulary;
	const struct lexicon *phrases;
	enum date_order order;
	struct arena *arena;
	struct tokens tokens;
	bool	prose_begun;
	enum worth best;
	day	date;
	struct span written;
};

static bool
is_mark(const struct search *s, size_t i, const char *mark)
{
	return i < s->tokens.n && s->tokens.p[i].kind == TOKEN_MARK &&
	    span_is(s->tokens.p[i].text, mark);
}

static unsigned
class_at(const struct search *s, size_t i)
{
	return vocabulary_class(s->vocabulary, s->tokens.p[i].word);
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
phrase_end(const struct search *s, const struct line *line, size_t date)
{
	while (date > line->first) {
		const struct token *t = &s->tokens.p[date - 1];

		if (t->kind != TOKEN_MARK && t->kind != TOKEN_TIME &&
		    !(class_at(s, date - 1) & WORD_DETERMINER))
			break;
		if (is_mark(s, date - 1, ".") || is_mark(s, date - 1, "|") || is_mark(s, date - 1, ")"))
			break;
		date--;
	}
	return date;
}

/* What the words before the date say that it is: those right before it, else those that open its line. */
static enum role
role_before(const struct search *s, const struct line *line, size_t date)
{
	const struct token *first = &s->tokens.p[line->first];
	size_t end = phrase_end(s, line, date);
	struct match match;

	if (s->phrases == NULL || end == line->first)
		return ROLE_NONE;
	if (lexicon_tail(s->phrases, first, end - line->first, &match))
		return role_of(match.row);
	if (!line->prose && lexicon_at(s->phrases, first, end - line->first, &match))
		return role_of(match.row);
	return ROLE_NONE;
}

/* Nothing before the date but capitalized names and marks: "CITY, Country (". */
static bool
names_before(const struct search *s, const struct line *line, size_t date)
{
	if (date - line->first > NAMES_TOKENS)
		return false;
	for (size_t i = line->first; i < date; i++) {
		const struct token *t = &s->tokens.p[i];

		if (t->kind == TOKEN_TIME || t->kind == TOKEN_MARK)
			continue;
		if (t->kind != TOKEN_WORD || !(t->flags & TOKEN_CAPITAL))
			return false;
	}
	return true;
}

/* A dash or a colon divides a dateline from the news. */
static bool
divides(const struct search *s, const struct line *line, size_t i)
{
	if (i >= line->last)
		return false;
	return (s->tokens.p[i].flags & TOKEN_DASH) != 0 || is_mark(s, i, ":") || is_mark(s, i, "-");
}

/* Behind the date: brackets, a time of day, an agency or a place, up to what divides or is of the text. */
static size_t
behind(const struct search *s, const struct line *line, size_t i)
{
	size_t most = i + BEHIND_TOKENS;

	for (; i < line->last && i < most && !divides(s, line, i); i++) {
		const struct token *t = &s->tokens.p[i];

		if (t->kind == TOKEN_TIME || (t->flags & TOKEN_CAPITAL) || is_mark(s, i, ",") ||
		    is_mark(s, i, "/") || (t->flags & (TOKEN_OPENING | TOKEN_CLOSING)))
			continue;
		/* 10:00 a.m., 19:30 hrs */
		if (s->tokens.p[i - 1].kind != TOKEN_TIME && !(t->kind == TOKEN_WORD &&
		    s->tokens.p[i - 1].kind == TOKEN_NUMBER))
			break;
	}
	return i;
}

/* The cells of a table are no date: bare numbers in columns ("2021   9   4"), the last of a row before the next. */
static bool
is_cells(const struct search *s, size_t i, size_t n)
{
	const struct token *t = &s->tokens.p[i];

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
static bool
date_at(const struct search *s, size_t i, size_t last, day *date, size_t *taken)
{
	const struct token *t = &s->tokens.p[i];

	if (i >= last || t->kind == TOKEN_MARK || (t->kind == TOKEN_WORD && !((class_at(s, i) |
	    vocabulary_class(s->vocabulary, t->tail)) & (WORD_MONTH | WORD_WEEKDAY | WORD_ORDINAL))))
		return false;
	return period_date_at(s->vocabulary, t, last - i, s->order, date, taken) &&
	    !is_cells(s, i, *taken);
}

/* The first date of two that are joined: it begins a period. */
static bool
begins_period(const struct search *s, const struct line *line, size_t next)
{
	size_t taken;
	day other;

	if (next + 1 >= line->last)
		return false;
	if (!is_mark(s, next, "-") && !(class_at(s, next) & (WORD_PREPOSITION | WORD_AND)))
		return false;
	return date_at(s, next + 1, line->last, &other, &taken);
}

static bool
ends_period(const struct search *s, const struct line *line, size_t date)
{
	size_t before;

	if (date < line->first + 2)
		return false;
	if (!is_mark(s, date - 1, "-") && !span_is(s->tokens.p[date - 1].text, "to") &&
	    !(class_at(s, date - 1) & WORD_AND))
		return false;
	before = date - 2;
	return s->tokens.p[before].kind == TOKEN_NUMBER || s->tokens.p[before].kind == TOKEN_CODE ||
	    (class_at(s, before) & (WORD_MONTH | WORD_ORDINAL)) != 0;
}

/* "On 5 May 2020 ...", right at the start or behind the dash of a dateline. */
static bool
opens_text(const struct search *s, const struct line *line, size_t date)
{
	if (date == line->first || !(class_at(s, date - 1) & WORD_PREPOSITION))
		return false;
	return date == line->first + 1 || (s->tokens.p[date - 2].flags & TOKEN_DASH);
}

/* "(as of 07:00, / 16/11/2020)": the line ends a bracket of the one before. */
static bool
ends_bracket(const struct search *s, const struct line *line, size_t end)
{
	if (end >= line->last || !is_mark(s, end, ")"))
		return false;
	for (size_t i = line->first; i < end; i++)
		if (is_mark(s, i, "("))
			return false;
	return true;
}

static enum worth
worth_by_place(const struct search *s, const struct line *line, size_t date, size_t end)
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
	if (!line->header)
		return WORTH_NOTHING;
	if (line->prose && date > line->first && names_before(s, line, date) &&
	    !(class_at(s, date - 1) & WORD_PREPOSITION))
		return WORTH_TITLE;
	if (line->prose)
		return (class_at(s, date) & WORD_WEEKDAY) || opens_text(s, line, date) ?
		    WORTH_EVENT : WORTH_NOTHING;
	return WORTH_TITLE;
}

static enum worth
worth_of(const struct search *s, const struct line *line, size_t date, size_t end)
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
		return line->header ? WORTH_PROSE_AS_OF : WORTH_NOTHING;
	if (role == ROLE_AS_OF)
		return zone ? WORTH_AS_OF : WORTH_NOTHING;
	return worth_by_place(s, line, date, end);
}

static void
weigh_line(struct search *s, struct line *line)
{
	const struct token *last = &s->tokens.p[line->last - 1];

	line->prose = line->last - line->first > HEADER_TOKENS;
	for (size_t i = line->first; i < line->last; i++) {
		enum worth worth;
		size_t taken;
		day date;

		if (!date_at(s, i, s->tokens.n, &date, &taken))
			continue;
		worth = worth_of(s, line, i, i + taken);
		if (worth > s->best) {
			size_t start = s->tokens.p[i].start;

			s->best = worth;
			s->date = date;
			s->written = span_slice(s->document->text, start,
			    s->tokens.p[i + taken - 1].end);
		}
		i += taken - 1;
	}
	if (line->prose || (line->last - line->first > SENTENCE_TOKENS && span_is(last->text, ".")))
		s->prose_begun = true;
}

/* The line's bytes without its end; a very long one is cut. */
static struct range
line_range(const struct document *document, size_t line)
{
	size_t start = document->lines[line];
	size_t end = line + 1 < document->n_lines ? document->lines[line + 1] : document->text.n;

	if (end - start > LINE_BYTES)
		end = start + LINE_BYTES;
	return (struct range){ start, end };
}

/* A year has two digits or four, and eight stand for a whole date; none has a comma and digits behind it. */
static bool
may_hold_year(struct span text, struct range range)
{
	size_t at = range.start, end = range.end;

	while (at < end) {
		size_t digits = 0;

		at += short_run(text.p + at, end - at, short_no_digits);
		for (; at < end && ascii_is_digit(text.p[at]); at++)
			digits++;
		if ((digits == 2 || digits > 3) && !(at + 1 < end && text.p[at] == ',' &&
		    ascii_is_digit(text.p[at + 1])))
			return true;
	}
	return false;
}

static bool
line_may_hold_year(const struct document *document, size_t line)
{
	return line < document->n_lines && may_hold_year(document->text, line_range(document, line));
}

/* "| 3 March 2024 | Bo | Three men drowned |": a day of an entry. */
static bool
is_table_row(const struct document *document, size_t line)
{
	struct range range = line_range(document, line);

	return span_starts(span_trim(span_slice(document->text, range.start, range.end)), "|");
}

/*
 * A date may run over a line's end, so the next line's tokens are there too
 * when a line is weighed. Tokens of the lines before are no longer needed.
 * Once prose has begun, a line tells nothing that can hold no date, or none
 * that is worth more than the best.
 */
static void
search_lines(struct search *s, size_t from, size_t to, size_t tail)
{
	const struct document *document = s->document;
	struct line line = { 0 };
	bool year = line_may_hold_year(document, from), before = false;

	for (size_t i = from; i <= to; i++) {
		size_t first = s->tokens.n;
		bool year_next = line_may_hold_year(document, i + 1);
		bool searched = !s->prose_begun || ((i >= tail || s->best < WORTH_PROSE) && (year || year_next));

		if (i < to && (searched || before) && !is_table_row(document, i)) {
			struct range range = line_range(document, i);

			token_scan(s->vocabulary, document->text, &range, 1, s->arena, &s->tokens);
		}
		if (line.last > line.first) {
			line.header = !s->prose_begun && from == 0;
			weigh_line(s, &line);
		}
		line = (struct line){ .first = first, .last = s->tokens.n, .tail = i >= tail };
		before = searched;
		year = year_next;
	}
	s->tokens.n = 0;
}

bool
dateline_find(const struct document *document, const struct vocabulary *vocabulary,
    enum date_order order, struct arena *arena, day *date, struct span *written, enum dateline_kind *kind)
{
	struct search s = { .document = document, .vocabulary = vocabulary, .order = order,
	    .phrases = vocabulary->lexicons.datelines, .arena = arena };
	size_t head = 0, tail = document->n_lines, seen = 0;

	while (head < document->n_lines && head < HEAD_LINES && document->lines[head] < HEAD_BYTES)
		head++;
	while (tail > 0 && seen < TAIL_LINES &&
	    document->text.n - document->lines[tail - 1] < TAIL_BYTES) {
		struct range range = line_range(document, tail - 1);

		seen += span_trim(span_slice(document->text, range.start, range.end)).n > 0;
		tail--;
	}
	search_lines(&s, 0, head, tail);
	search_lines(&s, tail > head ? tail : head, document->n_lines, tail);
	tokens_free(&s.tokens);
	if (s.best == WORTH_NOTHING)
		return false;
	*date = s.date;
	*written = s.written;
	*kind = s.best == WORTH_EVENT ? DATELINE_TOLD :
	    s.best >= WORTH_LAST_LINE && s.best <= WORTH_DATELINE ? DATELINE_LETTERHEAD : DATELINE_STATED;
	return true;
}
