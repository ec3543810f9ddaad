#include "number/quantity_cell.h"

#include "number/bound_read.h"
#include "number/bound_words.h"
#include "number/decimal_text.h"
#include "number/digits.h"
#include "number/unit.h"
#include "words/token_scan.h"

struct cell {
	const struct vocabulary *vocabulary;
	struct arena *arena;
	struct tokens tokens;
	struct span text;		/* as matched, in the arena */
};

/* The e of 1e6 and 1e-6. */
static bool
is_exponent(struct span text, size_t at)
{
	if ((text.p[at] != 'e' && text.p[at] != 'E') || ++at == text.n)
		return false;
	at += text.p[at] == '-' || text.p[at] == '+';
	return at < text.n && ascii_is_digit(text.p[at]);
}

/*
 * A cell's text, with a blank where digits meet letters and where letters
 * behind digits meet a hyphen, and for a hyphen before letters, so that 40kg,
 * 5k-20k, 16-metre and 200-plus are words by themselves.
 */
static struct span
spaced(struct span text, struct arena *arena)
{
	char *p = arena_take(arena, text.n * 3 + 1);
	size_t n = 0;
	bool suffix = false;	/* in letters that are grown on to digits */
	bool in_word = false;	/* in letters, or in digits within them: mil1ion, m3 */

	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i], before = i ? text.p[i - 1] : ' ';
		char next = i + 1 < text.n ? text.p[i + 1] : ' ';
		bool letter = ascii_is_alpha(c);

		in_word = letter ? in_word || !ascii_is_digit(before) : in_word && ascii_is_digit(c);
		if (letter && !in_word && !is_exponent(text, i)) {
			suffix = true;
			p[n++] = ' ';
		}
		if (c == '-' && ascii_is_alpha(next) && !ascii_is_blank(before) && i)
			c = ' ';
		else if (c == '-' && suffix)
			p[n++] = ' ';
		suffix = suffix && letter;
		p[n++] = c;
	}
	return (struct span){ p, n };
}

static void
cell_open(struct cell *cell, const struct vocabulary *vocabulary, struct span text,
    struct arena *arena)
{
	*cell = (struct cell){ .vocabulary = vocabulary, .arena = arena };
	cell->text = spaced(span_trim(text), arena);
	token_scan_text(vocabulary, cell->text, arena, &cell->tokens);
}

/* The bounds of a cell of modifiers; false if it holds anything else. */
static bool
modifier_kinds(const struct vocabulary *vocabulary, struct span text, struct arena *arena,
    unsigned *kinds)
{
	static const enum bound_position positions[] = { BOUND_BEFORE, BOUND_AFTER, BOUND_FILLING };
	struct cell cell;
	size_t at = 0;
	bool good = true;

	cell_open(&cell, vocabulary, text, arena);
	while (good && at < cell.tokens.n) {
		struct bound_word bound;

		good = false;
		for (size_t i = 0; i < 3 && !good; i++)
			good = bound_word_at(vocabulary, cell.tokens.p + at, cell.tokens.n - at,
			    positions[i], &bound);
		if (good) {
			*kinds |= bound.kind;
			at += bound.n;
		}
	}
	tokens_free(&cell.tokens);
	return good;
}

/* 3 to 5 or more than 7 are two statements: the second's bound, where it fits the first's. */
static void
intersect(struct quantity *q, struct quantity *second)
{
	if (!q->has_low && second->has_low && !second->has_high &&
	    decimal_compare(&second->low, &q->high) <= 0) {
		decimal_copy(&q->low, &second->low);
		q->has_low = true;
	} else if (!q->has_high && second->has_high && !second->has_low &&
	    decimal_compare(&q->low, &second->high) <= 0) {
		decimal_copy(&q->high, &second->high);
		q->has_high = true;
	}
}

static bool
is_joiner(const struct token *t)
{
	return token_is(t, ",") ||
	    (t->class & (WORD_AND | WORD_BUT));
}

/* at least 20 and at most 100: the other bound behind the first; where it ends. */
static size_t
read_other_bound(const struct cell *cell, size_t at, bool counts, struct quantity *q)
{
	const struct token *t = cell->tokens.p;
	struct quantity second;
	unsigned kinds = 0;
	bool pointed;
	size_t next = at + 1;

	if (q->has_low == q->has_high || at >= cell->tokens.n || !is_joiner(t + at) ||
	    !quantity_read(cell->vocabulary, t + next, cell->tokens.n - next, NUMBER_IN_CELL,
	    &kinds, &second, &pointed))
		return at;
	next += second.n;
	bound_apply(&second, kinds, counts);
	intersect(q, &second);
	quantity_free(&second);
	return q->has_low && q->has_high ? next : at;
}

/* The first quantity of the cell; *start and *end are its tokens. Words are passed over to
 * find it, digits that say something else (2.4x10, 16:30) are not. */
static bool
find_quantity(const struct cell *cell, unsigned *kinds, struct quantity *q, bool *pointed,
    size_t *start, size_t *end)
{
	unsigned given = *kinds;

	*pointed = false;
	for (*start = 0; *start < cell->tokens.n; ++*start) {
		enum token_kind before = *start ? cell->tokens.p[*start - 1].kind : TOKEN_WORD;

		if (before == TOKEN_CODE || before == TOKEN_TIME)
			return false;
		*kinds = given;
		if (quantity_read(cell->vocabulary, cell->tokens.p + *start, cell->tokens.n - *start,
		    NUMBER_IN_CELL, kinds, q, pointed)) {
			*end = *start + q->n;
			return true;
		}
	}
	return false;
}

static const struct row *
unit_row_of(const struct vocabulary *vocabulary, struct span text, struct arena *arena)
{
	struct cell cell;
	struct unit unit = { 0 };
	bool good;

	cell_open(&cell, vocabulary, text, arena);
	good = unit_in_cell(vocabulary, cell.tokens.p, cell.tokens.n, &unit);
	tokens_free(&cell.tokens);
	return good ? unit.row : NULL;
}

/* Scaled words are folded into the value: a quintal is 100 kg. */
static void
scale_by_unit(struct quantity *q)
{
	struct decimal factor = { 0 };
	const struct row *row = q->unit_row;

	if (row == NULL || span_is(row->cell[UNIT_FACTOR], "1") ||
	    !decimal_parse(&factor, row->cell[UNIT_FACTOR]))
		return;
	decimal_multiply(&q->low, &q->low, &factor);
	decimal_multiply(&q->high, &q->high, &factor);
	decimal_free(&factor);
}

/* What of the cell stands before and behind the quantity, blanks and full stops apart. */
static struct span
passed_over(const struct cell *cell, size_t start, size_t end)
{
	const struct token *t = cell->tokens.p;
	struct buf rest = { 0 };
	struct span kept;

	for (size_t i = 0; i < cell->tokens.n; i++) {
		if ((i >= start && i < end) || (t[i].kind == TOKEN_MARK && !span_is(t[i].text, "/")))
			continue;
		if (rest.n)
			buf_char(&rest, ' ');
		buf_span(&rest, span_slice(cell->text, t[i].start, t[i].end));
	}
	kept = arena_span(cell->arena, buf_view(&rest));
	buf_free(&rest);
	return kept;
}

static void
read_unit_cell(const struct quantity_cells *cells, struct arena *arena,
    const struct vocabulary *vocabulary, struct quantity *q, struct quantity_code *code)
{
	if (cells->unit.n == 0)
		return;
	q->unit_row = unit_row_of(vocabulary, cells->unit, arena);
	code->unknown_unit = q->unit_row == NULL;
	q->is_share = unit_is(q->unit_row, "share");
	q->is_money = unit_is(q->unit_row, "money");
}

/* A cell that is digits and nothing else needs no tokens. */
static bool
read_plain(struct span text, struct quantity *q, bool *pointed)
{
	if (!digits_plain(span_trim(text), &q->low, pointed))
		return false;
	decimal_copy(&q->high, &q->low);
	q->has_low = q->has_high = true;
	return true;
}

/* The bounds, in the unit's own measure, of what the number's cell came to. */
static bool
settle(const struct quantity_cells *cells, unsigned kinds, bool pointed, struct quantity *q,
    const struct quantity_code *code)
{
	bool counts = q->unit_row == NULL && !code->unknown_unit;

	if (pointed && counts && cells->counts)
		quantity_group(q);
	bound_apply(q, kinds, counts);
	return counts;
}

static bool
read_number_cell(const struct vocabulary *vocabulary, const struct quantity_cells *cells,
    struct arena *arena, unsigned kinds, struct quantity *q, struct quantity_code *code)
{
	struct cell cell;
	size_t start, end;
	bool pointed, counts, good;

	cell_open(&cell, vocabulary, cells->number, arena);
	good = find_quantity(&cell, &kinds, q, &pointed, &start, &end);
	if (good) {
		read_unit_cell(cells, arena, vocabulary, q, code);
		counts = settle(cells, kinds, pointed, q, code);
		end = read_other_bound(&cell, end, counts, q);
		code->passed_over = passed_over(&cell, start, end);
	}
	tokens_free(&cell.tokens);
	return good;
}

bool
quantity_of(const struct vocabulary *vocabulary, const struct quantity_cells *cells,
    struct arena *arena, struct quantity *quantity, struct quantity_code *code)
{
	unsigned kinds = 0;
	bool pointed;

	*code = (struct quantity_code){ .unit = SPAN(""), .passed_over = SPAN("") };
	*quantity = (struct quantity){ 0 };
	if (cells->modifier.n && !modifier_kinds(vocabulary, cells->modifier, arena, &kinds))
		code->unknown_modifier = true;
	if (read_plain(cells->number, quantity, &pointed)) {
		read_unit_cell(cells, arena, vocabulary, quantity, code);
		(void)settle(cells, kinds, pointed, quantity, code);
	} else if (!read_number_cell(vocabulary, cells, arena, kinds, quantity, code)) {
		code->unknown_number = true;
		return false;
	}
	scale_by_unit(quantity);
	if (quantity->unit_row)
		code->unit = quantity->unit_row->cell[UNIT_CODE];
	return true;
}
