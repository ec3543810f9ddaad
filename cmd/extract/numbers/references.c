#include "numbers/references.h"

#include "numbers/contents.h"
#include "numbers/digits.h"
#include "numbers/reasons.h"
#include "words/discard_row.h"

#define BRACKET	40	/* tokens that one may be open */

/* A bracket stands open at the token. */
static bool
is_in_bracket(const struct reading *r, size_t token, size_t first)
{
	for (size_t i = token; i > first && token - i < BRACKET; i--) {
		if (text_is(r, i - 1, "("))
			return true;
		if (text_is(r, i - 1, ")"))
			return false;
	}
	return false;
}

/* "(1) Where an attack", "the work, and (2) a copy", "either: 1) a copy; or 2) a part": what numbers clauses. */
static const char *
by_enumeration(const struct reading *r, const struct figure *f, struct words s)
{
	size_t open = f->words.first, last = f->words.last;

	if (last + 1 >= s.last || !text_is(r, last, ")") || token_at(r, last + 1)->kind != TOKEN_WORD ||
	    !f->plain_digits || !figure_is_bare(f) || r->blocks.p[f->block].kind == BLOCK_CELL)
		return NULL;
	if (open > s.first && text_is(r, open - 1, "("))
		open--;
	else if (is_in_bracket(r, open, s.first))
		return NULL;
	return open == s.first || reading_is_stop(r, open - 1) || text_is(r, open - 1, ",") ||
	    (class_at(r, open - 1) & WORD_AND) ? "list number" : NULL;
}

/* "... with families. 2. The old town was left. 3. The army": numbered paragraphs run together, so that the number is
 * all of a sentence. */
static const char *
by_paragraph(const struct reading *r, const struct figure *f, struct words s)
{
	size_t next = f->sentence + 1;

	return f->plain_digits && figure_is_bare(f) && f->words.first == s.first && f->words.last + 1 == s.last &&
	    text_is(r, f->words.last, ".") && r->blocks.p[f->block].kind == BLOCK_PARAGRAPH &&
	    !r->sentences[f->sentence].opens_block && next < r->n_sentences && r->sentences[next].block == f->block ?
	    "list number" : NULL;
}

#define SECTION	4	/* tokens of "(1B)" */

/* The bracket at `open`, which no blank parts from the number before it, holds letters alone, or stands before
 * another. */
static bool
is_section_bracket(const struct reading *r, size_t open, size_t last)
{
	bool digits = false;

	if (open >= last || !text_is(r, open, "("))
		return false;
	for (size_t i = open; i < last && i < open + SECTION && !(token_at(r, i)->flags & TOKEN_SPACE); i++) {
		if (text_is(r, i, ")"))
			return i > open + 1 && (!digits || (i + 1 < last && text_is(r, i + 1, "(") &&
			    !(token_at(r, i + 1)->flags & TOKEN_SPACE)));
		if (i > open && token_at(r, i)->text.n > 2)
			return false;
		digits = digits || token_at(r, i)->kind == TOKEN_NUMBER;
	}
	return false;
}

/* "25(1B)(a) Arms Act": the section of a law. */
static const char *
by_section(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->number.first;

	return is_section_bracket(r, f->words.last, s.last) ||
	    (first > s.first && is_section_bracket(r, first - 1, s.last)) ? "identifier" : NULL;
}

/* "under subsection (1)": behind what is numbered. */
static const char *
by_bracket(const struct reading *r, const struct figure *f, struct words s)
{
	size_t open = f->words.first - 1;
	struct match match;

	return f->words.first > s.first + 1 && figure_fills_bracket(r, f) && f->plain_digits && figure_is_bare(f) &&
	    r->blocks.p[f->block].kind != BLOCK_CELL &&
	    lexicon_tail(r->vocabulary->lexicons.discards, token_at(r, s.first), open - s.first, &match) &&
	    discard_row(&match, "section") ? "identifier" : NULL;
}

/* "a responder[1]", "[24595] a leak", "a lorry.3": where a note stands, and what a list refers to. */
static const char *
by_note(const struct reading *r, const struct figure *f, struct words s)
{
	size_t open = f->words.first - 1;

	if (f->words.first > s.first + 1 && f->words.last == s.last && f->plain_digits && figure_is_bare(f) &&
	    text_is(r, open, ".") && !(token_at(r, f->words.first)->flags & TOKEN_SPACE))
		return "note";
	return f->words.first > s.first && f->plain_digits && figure_is_bare(f) && text_is(r, open, "[") &&
	    (!(token_at(r, open)->flags & TOKEN_SPACE) || open == s.first) && f->words.last < s.last &&
	    text_is(r, f->words.last, "]") ? "note" : NULL;
}

#define ENTRY	24	/* tokens from one page number to the next */

/* "Summary... 4 Background... 5": another entry stands before it or behind it in its block. */
static bool
has_entry_beside(const struct reading *r, const struct figure *f)
{
	struct words block = r->block_words[f->block];
	size_t i = f->words.first - block.first > ENTRY ? f->words.first - ENTRY : block.first;

	for (; i + 1 < block.last && i < f->words.last + ENTRY; i++)
		if (i + 1 != f->words.first && text_is(r, i, "...") && token_at(r, i + 1)->kind == TOKEN_NUMBER)
			return true;
	return false;
}

/* "2.1 Sources ........ 14" among others: number of the chapter, and its page. */
static const char *
by_contents(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;

	/* "Summary... 4 Background... 5" */
	if (first > r->block_words[f->block].first && text_is(r, first - 1, "...") &&
	    f->plain_digits && (last >= s.last || (token_at(r, last)->flags & TOKEN_CAPITAL)) && has_entry_beside(r, f))
		return "page";
	return figure_is_digits(r, f) &&
	    contents_line(r->document, token_at(r, f->number.first)->start) ? "page" : NULL;
}

#define MARGIN	40	/* blanks before a page number that stands at the right edge */

/* The last of a paragraph, far to the right of all else, and nothing in the line below. */
static const char *
by_margin(const struct reading *r, const struct figure *f, struct words s)
{
	struct span text = r->document->text;
	size_t start, end, blanks = 0;

	if (f->words.last != s.last || !f->plain_digits || figure_number_text(r, f).n > 3 ||
	    r->blocks.p[f->block].kind == BLOCK_CELL)
		return NULL;
	start = token_at(r, f->words.first)->start;
	end = token_at(r, f->words.first)->end;
	while (blanks < MARGIN && start > blanks && text.p[start - 1 - blanks] == ' ')
		blanks++;
	while (end < text.n && (text.p[end] == ' ' || text.p[end] == '\r'))
		end++;
	if (end < text.n && text.p[end] == '\n')
		end++;
	return blanks == MARGIN && (end >= text.n || text.p[end] == '\n' || text.p[end] == '\r' ||
	    text.p[end] == '\f') ? "page" : NULL;
}

/* "2.0", "4.14": one digit or two behind a point; "1.204" may be a thousand. */
static bool
has_point(struct span text)
{
	for (size_t digits = 1; digits <= 2 && digits + 1 < text.n; digits++)
		if (text.p[text.n - digits - 1] == '.')
			return text.p[0] != '.';
	return false;
}

/* "See 2.1", "since release 4.0": what is counted is whole, and a measure has a unit. */
static const char *
by_point(const struct reading *r, const struct figure *f, struct words s)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	if (kind == BLOCK_CELL || !figure_is_digits(r, f) || f->unit.first < f->unit.last)
		return NULL;
	if (f->number.last == f->number.first + 1 && has_point(figure_number_text(r, f)))
		return "decimal";
	return kind != BLOCK_LABEL && f->quantity.has_low && !decimal_is_whole(&f->quantity.low) &&
	    !figure_noun_behind(r, f, s) ? "decimal" : NULL;
}

#define RUN_DIGITS	3

static bool
is_short_number(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_NUMBER && token_at(r, i)->text.n <= RUN_DIGITS && r->marks[i].time == 0;
}

static bool
joins_run(const struct reading *r, size_t i)
{
	return text_is(r, i, ",") || (class_at(r, i) & WORD_AND) || text_is(r, i, "to");
}

/* "in zones 4, 5 and 6", "hit blocks 3 and 4": two numbers or more behind a plural that names places, and no noun
 * behind them. */
static const char *
by_run(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;

	if (!f->plain_digits || !figure_is_bare(f) || !is_short_number(r, first) ||
	    r->blocks.p[f->block].kind == BLOCK_CELL)
		return NULL;
	while (first > s.first + 2 && joins_run(r, first - 1) && is_short_number(r, first - 2))
		first -= 2;
	while (last + 1 < s.last && joins_run(r, last) && is_short_number(r, last + 1))
		last += 2;
	if (last == first + 1 || first == s.first || token_at(r, first - 1)->kind != TOKEN_WORD ||
	    !reading_is_plural(r, first - 1) || !(class_at(r, last - 2) & WORD_AND) ||
	    (last < s.last && token_at(r, last)->kind == TOKEN_WORD && !class_at(r, last) && !r->marks[last].act))
		return NULL;
	return noun_classes_at(r, first - 1) & (NOUN_PLACE | NOUN_BUILDING) ? "designation" : NULL;
}

const char *
reference_reason(const struct reading *r, const struct figure *f, struct words s)
{
	static reason_rule *const rules[] = {
		by_enumeration, by_paragraph, by_section, by_bracket, by_note, by_point, by_contents, by_margin,
		by_run, NULL
	};

	return first_reason(rules, r, f, s);
}
