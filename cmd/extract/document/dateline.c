#include "document/dateline.h"

#include "base/short.h"
#include "document/date_worth.h"
#include "words/token_scan.h"

/* How far into the text, and back from its end, a document's own date is looked for. */
#define HEAD_LINES	40
#define HEAD_BYTES	((size_t)6000)
#define TAIL_LINES	8
#define TAIL_BYTES	((size_t)1500)
#define LINE_BYTES	((size_t)800)	/* looked at of one line */

#define HEADER_TOKENS	18	/* a longer line is prose */
#define SENTENCE_TOKENS	12	/* a line that ends like a sentence is prose above so many */

struct search {
	struct document *document;
	struct dated lines;
	struct arena *arena;
	enum worth best;
	day	date;
	struct range written;	/* its bytes */
	size_t	asked;		/* the last line that was asked whether it may hold a year, and the answer */
	bool	year;
};

/* The next line as tokens. */
static void
scan_line(struct search *s, struct range range, struct dated_line *line)
{
	const struct tokens *tokens = s->lines.tokens;
	size_t n;

	scanned_add(&s->document->scanned, s->lines.vocabulary, s->document->text, range, s->arena);
	line->last = tokens->n;
	n = line->last - line->first;
	line->prose = n > HEADER_TOKENS;
	line->begins_prose = line->prose || (n > SENTENCE_TOKENS && span_is(tokens->p[line->last - 1].text, "."));
}

static void
weigh_line(struct search *s, const struct dated_line *line)
{
	for (size_t i = line->first; i < line->last; i++) {
		enum worth worth;
		size_t taken;
		day date;

		if (!dated_at(&s->lines, i, s->lines.tokens->n, &date, &taken))
			continue;
		worth = date_worth(&s->lines, line, i, i + taken);
		if (worth > s->best) {
			s->best = worth;
			s->date = date;
			s->written.start = s->lines.tokens->p[i].start;
			s->written.end = s->lines.tokens->p[i + taken - 1].end;
		}
		i += taken - 1;
	}
}

/* The line's bytes without its end; a very long one is cut. */
static struct range
bytes_of_line(const struct document *document, size_t line)
{
	size_t start = document->lines[line];
	size_t end = line + 1 < document->n_lines ? document->lines[line + 1] : document->text.n;

	if (end - start > LINE_BYTES)
		end = start + LINE_BYTES;
	return (struct range){ start, end };
}

/* A blank and a word that is no abbreviation in capitals: workers, March; not AD. */
static bool
is_word_behind(struct span behind)
{
	return behind.n > 2 && behind.p[0] == ' ' && (ascii_is_lower(behind.p[1]) ||
	    (ascii_is_upper(behind.p[1]) && ascii_is_lower(behind.p[2])));
}

/*
 * A year has two digits or four, and eight stand for a whole date; none has a comma and digits
 * behind it. Two digits between blanks are no year before a word: "hurt 50 workers", "on 14 March".
 */
static bool
may_be_year(struct span text, struct range range, struct range digits)
{
	size_t n = digits.end - digits.start;
	struct span behind = span_slice(text, digits.end, range.end);

	if (n != 2 && n < 4)
		return false;
	if (behind.n < 2)
		return true;
	if (n == 2 && digits.start > range.start && text.p[digits.start - 1] == ' ' && is_word_behind(behind))
		return false;
	return behind.p[0] != ',' || !ascii_is_digit(behind.p[1]);
}

static bool
may_hold_year(struct span text, struct range range)
{
	size_t at = range.start;

	while (at < range.end) {
		struct range digits;

		at += short_run(text.p + at, range.end - at, short_no_digits);
		digits.start = at;
		while (at < range.end && ascii_is_digit(text.p[at]))
			at++;
		digits.end = at;
		if (may_be_year(text, range, digits))
			return true;
	}
	return false;
}

/* Each line is asked for itself and for the one before it. */
static bool
line_may_hold_year(struct search *s, size_t line)
{
	if (line != s->asked)
		s->year = line < s->document->n_lines &&
		    may_hold_year(s->document->text, bytes_of_line(s->document, line));
	s->asked = line;
	return s->year;
}

/* Whether a year may stand in the line or the next, over whose end a date may run. */
static bool
may_hold_date(struct search *s, size_t line)
{
	return line_may_hold_year(s, line) || line_may_hold_year(s, line + 1);
}

/* The words over the next line: this one's; those over it where it is blank, or nothing but a date. */
static struct range
words_over_next(const struct search *s, const struct dated_line *line)
{
	size_t taken;
	day date;

	if (line->first == line->last || (dated_at(&s->lines, line->first, line->last, &date, &taken) &&
	    line->first + taken == line->last))
		return line->above;
	return (struct range){ line->first, line->last };
}

/* "| 3 March 2024 | Bo | Three men drowned |": a day of an entry. */
static bool
is_table_row(const struct document *document, size_t line)
{
	struct range range = bytes_of_line(document, line);

	return span_starts(span_trim(span_slice(document->text, range.start, range.end)), "|");
}

/*
 * A date may run over a line's end, so the next line's tokens are there too
 * when a line is weighed.
 * Once prose has begun, it tells nothing that is worth no more than the best,
 * nor where it can hold no date.
 */
static void
search_lines(struct search *s, size_t from, size_t to, size_t tail)
{
	const struct document *document = s->document;
	struct dated_line line = { 0 };
	bool searched = false;

	for (size_t i = from; i <= to; i++) {
		struct dated_line next = { .first = s->lines.tokens->n, .last = s->lines.tokens->n,
		    .above = words_over_next(s, &line), .tail = i >= tail };
		bool prose = s->lines.prose_begun || line.begins_prose;
		bool wanted = i < to && (!prose || ((i >= tail || s->best < WORTH_PROSE) && may_hold_date(s, i)));

		if (i < to && (wanted || searched) && !is_table_row(document, i))
			scan_line(s, bytes_of_line(document, i), &next);
		line.header = !s->lines.prose_begun && from == 0;
		if (searched)
			weigh_line(s, &line);
		s->lines.prose_begun = s->lines.prose_begun || line.begins_prose;
		line = next;
		searched = wanted && (prose || !line.begins_prose || may_hold_date(s, i));
	}
}

static enum dateline_kind
kind_of(enum worth worth)
{
	if (worth == WORTH_EVENT)
		return DATELINE_TOLD;
	return worth >= WORTH_LAST_LINE && worth <= WORTH_DATELINE ? DATELINE_LETTERHEAD : DATELINE_STATED;
}

void
dateline_find(struct document *document, const struct vocabulary *vocabulary,
    enum date_order order, struct arena *arena)
{
	struct search s = { .document = document, .arena = arena, .asked = document->n_lines,
	    .lines = { .vocabulary = vocabulary, .order = order, .phrases = vocabulary->lexicons.datelines,
	    .tokens = &document->scanned.tokens } };
	size_t head = 0, tail = document->n_lines, seen = 0;

	while (head < document->n_lines && head < HEAD_LINES && document->lines[head] < HEAD_BYTES)
		head++;
	while (tail > 0 && seen < TAIL_LINES &&
	    document->text.n - document->lines[tail - 1] < TAIL_BYTES) {
		struct range range = bytes_of_line(document, tail - 1);

		seen += span_trim(span_slice(document->text, range.start, range.end)).n > 0;
		tail--;
	}
	search_lines(&s, 0, head, tail);
	search_lines(&s, tail > head ? tail : head, document->n_lines, tail);
	if (s.best == WORTH_NOTHING)
		return;
	document->dateline = s.written;
	document->dateline_kind = kind_of(s.best);
	if (document->has_date)
		return;
	document->has_date = true;
	document->date = s.date;
	document->published = span_slice(document->text, s.written.start, s.written.end);
}
