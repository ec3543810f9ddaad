#include "number/bound.h"

#include "number/bound_read.h"
#include "number/bound_words.h"
#include "number/unit.h"

/* "12 ton truck", "a 500 pound bomb": the unit in singular, and a noun behind it. */
static bool
is_size(const struct token *tokens, size_t n,
    const struct quantity *q)
{
	static const struct decimal one = { .small = 1 };
	struct span unit;

	if (q->unit.end <= q->number.end || q->unit.end >= n || q->is_share || q->is_money ||
	    decimal_compare(&q->low, &one) == 0)
		return false;
	unit = tokens[q->unit.end - 1].text;
	return unit.n > 2 && unit.p[unit.n - 1] != 's' &&
	    tokens[q->unit.end].kind == TOKEN_WORD &&
	    tokens[q->unit.end].class == 0;
}

/* Most of the words that are bounds or units are so only behind a number, or with others: and, in, on. */
static bool
may_start(const struct vocabulary *vocabulary, const struct token *t, size_t n)
{
	unsigned class = t->class;
	struct bound_word bound;
	struct unit unit;

	if (t->kind == TOKEN_NUMBER || (class & (WORD_NUMBER | WORD_ARTICLE)) ||
	    ((class & WORD_BOUND) && bound_word_at(vocabulary, t, n, BOUND_BEFORE, &bound)))
		return true;
	if (((class & WORD_UNIT) || (t->text.n == 3 && (t->flags & TOKEN_ALL_CAPS))) &&
	    unit_before(vocabulary, t, n, &unit))
		return true;
	return t->kind == TOKEN_CODE ? quantity_is_hyphenated(t) :
	    t->kind == TOKEN_MARK && ascii_is_digit(t->text.p[0]);	/* one half, as one mark */
}

bool
quantity_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct quantity *quantity)
{
	unsigned kinds = 0;
	bool pointed;

	if (n == 0 || !may_start(vocabulary, tokens, n) ||
	    !quantity_read(vocabulary, tokens, n, NUMBER_IN_TEXT, &kinds, quantity, &pointed))
		return false;
	if (pointed && quantity->unit_row == NULL)
		quantity_group(quantity);
	bound_apply(quantity, kinds, quantity->unit_row == NULL);
	quantity->is_size = is_size(tokens, n, quantity);
	return true;
}
