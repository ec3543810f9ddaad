#include "number/bound_words.h"

#include "words/named.h"

enum { POSITION_CELL = 1, KIND_CELL = 2 };	/* of bounds.tsv */

static const struct named kind_names[] = {
	{ "at_least", BOUND_AT_LEAST }, { "more_than", BOUND_MORE_THAN },
	{ "at_most", BOUND_AT_MOST }, { "fewer_than", BOUND_FEWER_THAN },
	{ "about", BOUND_ABOUT }, { "exactly", BOUND_EXACTLY }, { "none", BOUND_NONE },
	{ "between", BOUND_BETWEEN }, { "from", BOUND_FROM }, { "range", BOUND_RANGE },
	{ "pair", BOUND_PAIR }, { "or", BOUND_OR }, { "or_equal", BOUND_OR_EQUAL },
	{ "filler", BOUND_FILLER },
};

static unsigned
kind_named(struct span name)
{
	return named_value(NAMED(kind_names), name, 0);
}

static unsigned
position_named(struct span name)
{
	static const struct named positions[] = {
		{ "before", BOUND_BEFORE }, { "after", BOUND_AFTER }, { "joining", BOUND_JOINING }, { "filling", BOUND_FILLING },
	};

	return named_value(NAMED(positions), name, BOUND_POSITIONS);
}

bool
bound_word_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    enum bound_position position, struct bound_word *bound)
{
	struct match match;

	if (!lexicon_at(vocabulary->lexicons.bounds, tokens, n, &match))
		return false;
	do {
		if (row_code(match.row, POSITION_CELL, position_named) != position)
			continue;
		*bound = (struct bound_word){ row_code(match.row, KIND_CELL, kind_named), match.n,
		    match.row };
		return true;
	} while (lexicon_next(&match));
	return false;
}

static void
add_one(struct decimal *to, int one)
{
	struct decimal step = { .small = one };

	decimal_add(to, to, &step);
}

/* "more than 5 or equal to it" is at least 5. */
static unsigned
settled(unsigned kinds)
{
	if (!(kinds & BOUND_OR_EQUAL))
		return kinds;
	if (kinds & BOUND_MORE_THAN)
		kinds = (kinds & ~(unsigned)BOUND_MORE_THAN) | BOUND_AT_LEAST;
	if (kinds & BOUND_FEWER_THAN)
		kinds = (kinds & ~(unsigned)BOUND_FEWER_THAN) | BOUND_AT_MOST;
	return kinds;
}

void
bound_apply(struct quantity *q, unsigned kinds, bool counts)
{
	kinds = settled(kinds);
	q->is_loose = (kinds & BOUND_ABOUT) != 0;
	if (kinds & BOUND_NONE) {
		decimal_set(&q->low, 0);
		decimal_set(&q->high, 0);
		q->kind = NUMBER_ZERO;
		return;
	}
	if (kinds & (BOUND_AT_MOST | BOUND_FEWER_THAN)) {
		if (!q->has_high)
			decimal_copy(&q->high, &q->low);
		if ((kinds & BOUND_FEWER_THAN) && counts && decimal_is_whole(&q->high))
			add_one(&q->high, -1);
		q->has_high = true;
		q->has_low = false;
	} else if (kinds & (BOUND_AT_LEAST | BOUND_MORE_THAN)) {
		if ((kinds & BOUND_MORE_THAN) && counts && decimal_is_whole(&q->low))
			add_one(&q->low, 1);
		q->has_low = true;
		q->has_high = false;
	}
	if (!q->has_low)
		decimal_set(&q->low, 0);
	if (!q->has_high)
		decimal_set(&q->high, 0);
}
