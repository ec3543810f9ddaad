#include "number/bound_read.h"

#include "number/bound_builder.h"
#include "number/bound_range.h"
#include "number/number_read.h"
#include "number/unit.h"

#define BOUNDS_BEFORE	3	/* "at least an estimated", "up to about": no more stand in a row */

static void
set_modifier(struct bound_builder *b, const struct bound_word *bound, size_t start, size_t end)
{
	b->kinds |= bound->kind;
	if (b->q->modifier.start != b->q->modifier.end)
		return;
	b->q->modifier = (struct range){ start, end };
	b->q->modifier_row = bound->row;
}

/* at least; between; up to about. "not" is of the number: see read_first(). */
static void
read_bounds_before(struct bound_builder *b)
{
	struct bound_word bound;
	size_t start = b->at;

	for (int i = 0; i < BOUNDS_BEFORE && bound_at(b, BOUND_BEFORE, &bound); i++) {
		if (bound.kind == BOUND_NONE)
			break;
		b->at += bound.n;
		set_modifier(b, &bound, start, b->at);
		b->q->modifier.end = b->at;
	}
	if (b->at > start)
		while (bound_at(b, BOUND_FILLING, &bound))
			b->at += bound.n;
}

bool
quantity_is_hyphenated(const struct token *t)
{
	return t->kind == TOKEN_CODE && t->text.n > 2 && ascii_is_digit(t->text.p[0]) &&
	    ascii_is_alpha(t->text.p[t->text.n - 1]);
}

/* 200-plus, 30-odd: one token, of digits and a word that bounds them. */
static bool
read_hyphenated(struct bound_builder *b, struct number *number)
{
	const struct token *t = b->at < b->n ? &b->tokens[b->at] : NULL;
	struct token parts[2];
	struct bound_word bound;
	size_t cut = 0;
	word second;

	if (t == NULL || !quantity_is_hyphenated(t))
		return false;
	while (cut < t->text.n && t->text.p[cut] != '-')
		cut++;
	if (cut + 1 >= t->text.n)
		return false;
	parts[0] = parts[1] = *t;
	parts[0].kind = TOKEN_NUMBER;
	parts[0].text = span_slice(t->text, 0, cut);
	parts[1].kind = TOKEN_WORD;
	parts[1].text = span_slice(t->text, cut + 1, t->text.n);
	second = vocabulary_word(b->vocabulary, parts[1].text);
	token_name(&parts[1], b->vocabulary->facts, second, second);
	if (!bound_word_at(b->vocabulary, &parts[1], 1, BOUND_AFTER, &bound) ||
	    !number_read(b->vocabulary, parts, 1, b->reading, number))
		return false;
	b->kinds |= bound.kind;
	b->at++;
	return true;
}

/* The first number, with the "not" that makes one of it none. */
static bool
read_first(struct bound_builder *b, struct number *number)
{
	static const struct decimal one = { .small = 1 };
	struct bound_word bound;
	size_t start = b->at;

	if (bound_at(b, BOUND_BEFORE, &bound) && bound.kind == BOUND_NONE) {
		b->at += bound.n;
		if (!bound_read_number(b, number))
			return false;
		if (number->kind != NUMBER_WORDS || decimal_compare(&number->low, &one) != 0) {
			number_free(number);
			return false;
		}
		b->kinds |= BOUND_NONE;
	} else {
		(void)bound_read_currency(b);
		start = b->at;
		if (!read_hyphenated(b, number) && !bound_read_number(b, number))
			return false;
	}
	b->q->number = (struct range){ start, b->at };
	return true;
}

static void
read_unit(struct bound_builder *b)
{
	struct unit unit;
	size_t at = b->at;

	/* tens of millions of dollars, hundreds of kilograms */
	if (b->q->kind == NUMBER_VAGUE && at < b->n && span_is(b->tokens[at].text, "of"))
		at++;
	/* "Nobody has been hurt": no hectares */
	if (b->money || b->q->unit_row || (at < b->n && b->tokens[at - 1].kind != TOKEN_NUMBER &&
	    (b->tokens[at].class & WORD_HAVE)) ||
	    !unit_after(b->vocabulary, b->tokens + at, b->n - at, &unit))
		return;
	b->q->unit = (struct range){ at, at + unit.n };
	b->q->unit_row = unit.row;
	b->at = at + unit.n;
}

/* "and less" of "more than 20 and less than 30", "or more" of "200 or more than 190": the
 * bound of a number that follows. */
static bool
is_of_next(const struct bound_builder *b, const struct bound_word *bound)
{
	struct bound_word next;
	struct number number;
	size_t at = b->at + 1, end = b->at + bound->n;

	if (end < b->n && b->tokens[end].kind == TOKEN_NUMBER)
		return true;
	if (!bound_word_at(b->vocabulary, b->tokens + at, b->n - at, BOUND_BEFORE, &next) ||
	    !number_read(b->vocabulary, b->tokens + at + next.n, b->n - at - next.n, b->reading,
	    &number))
		return false;
	number_free(&number);
	return true;
}

/* or more; +; or so. */
static void
read_bounds_after(struct bound_builder *b)
{
	struct bound_word bound;

	while (bound_at(b, BOUND_AFTER, &bound)) {
		size_t start = b->at, end = start + bound.n;

		if (is_of_next(b, &bound))
			return;
		b->at = end;
		set_modifier(b, &bound, start, end);
	}
}

/* Behind the first number: [unit] [to number] [unit] [or more]. */
static bool
read_rest(struct bound_builder *b, struct number *first)
{
	struct quantity *q = b->q;
	bool needs_second = (b->kinds & (BOUND_BETWEEN | BOUND_FROM)) != 0;

	b->pointed = first->pointed;
	q->kind = first->kind;
	q->number_row = first->row;
	q->is_rounded = first->rounded;
	read_unit(b);
	if (!bound_read_second(b, first)) {
		decimal_copy(&q->high, &first->high);
		q->has_high = first->has_high;
		if (needs_second && !bound_in_cell(b))
			return false;
	}
	decimal_copy(&q->low, &first->low);
	q->has_low = true;
	read_unit(b);
	read_bounds_after(b);
	read_unit(b);
	read_bounds_after(b);
	return true;
}

bool
quantity_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    enum number_reading reading, unsigned *kinds, struct quantity *quantity, bool *pointed)
{
	struct bound_builder b = { .vocabulary = vocabulary, .tokens = tokens, .n = n,
	    .reading = reading, .kinds = *kinds, .q = quantity };
	struct number first;
	bool good;

	*quantity = (struct quantity){ 0 };
	read_bounds_before(&b);
	if (b.at >= n || !read_first(&b, &first))
		return false;
	good = read_rest(&b, &first);
	number_free(&first);
	if (!good) {
		quantity_free(quantity);
		return false;
	}
	quantity->n = b.at;
	quantity->is_share = unit_is(quantity->unit_row, "share");
	quantity->is_money = unit_is(quantity->unit_row, "money");
	*kinds = b.kinds;
	*pointed = b.pointed;
	return true;
}
