#include "number/bound_range.h"

#include "number/unit.h"

/* A hyphen joins a range where no blank stands beside it, or one on both sides of it. */
static bool
is_range_mark(const struct bound_builder *b, const struct bound_word *bound)
{
	const struct token *mark = &b->tokens[b->at], *next;
	bool before, behind;

	if (mark->kind != TOKEN_MARK || bound_in_cell(b))
		return true;
	if (b->at + bound->n >= b->n)
		return false;
	next = &b->tokens[b->at + bound->n];
	before = (mark->flags & TOKEN_SPACE) != 0;
	behind = (next->flags & TOKEN_SPACE) != 0;
	return before == behind && next->kind == TOKEN_NUMBER && next->text.p[0] != '0';
}

/* The hyphen, being the tables' own sign for nothing, stands in none of them. */
static bool
joiner_at(const struct bound_builder *b, struct bound_word *bound)
{
	if (b->at < b->n && b->tokens[b->at].kind == TOKEN_MARK &&
	    span_is(b->tokens[b->at].text, "-")) {
		*bound = (struct bound_word){ .kind = BOUND_RANGE, .n = 1 };
		return true;
	}
	return bound_at(b, BOUND_JOINING, bound);
}

static bool
joins(const struct bound_builder *b, const struct bound_word *bound)
{
	if (b->kinds & BOUND_BETWEEN)
		return bound->kind == BOUND_PAIR || bound->kind == BOUND_RANGE;
	return (bound->kind == BOUND_RANGE || bound->kind == BOUND_OR) && is_range_mark(b, bound);
}

/* 3 to 5 million: the scale is of both. 1.5-2m likewise. */
static void
share_scale(struct number *first, const struct number *second)
{
	struct decimal scaled = { 0 };

	if (first->scaled || !second->scaled)
		return;
	decimal_multiply(&scaled, &first->low, &second->scale);
	if (decimal_compare(&scaled, &second->low) < 0) {
		decimal_copy(&first->low, &scaled);
		decimal_trim(&first->low);
	}
	decimal_free(&scaled);
}

/* Whether the second number makes a range of the first: it is larger. */
static bool
is_ascending(const struct bound_builder *b, struct number *first, struct number *second)
{
	int order;

	if (second->kind == NUMBER_ARTICLE || second->kind == NUMBER_ZERO ||
	    first->kind == NUMBER_ARTICLE || (first->kind == NUMBER_ZERO && !bound_in_cell(b)))
		return false;
	share_scale(first, second);
	order = decimal_compare(&first->low, &second->low);
	if (order > 0 && bound_in_cell(b)) {
		struct number swap = *first;

		*first = *second;
		*second = swap;
		return true;
	}
	return order < 0;
}

static void
extend(struct bound_builder *b, const struct number *first, const struct number *second)
{
	struct quantity *q = b->q;

	q->number.end = b->at;
	q->is_range = true;
	decimal_copy(&q->high, second->has_high ? &second->high : &second->low);
	q->has_high = second->has_high;
	q->is_rounded = first->rounded || second->rounded;
	b->pointed = first->pointed && second->pointed;
}

/* "fell by 14 per cent to 24,000": a share and a count make no range. */
static bool
is_share_beside_count(const struct bound_builder *b)
{
	struct unit unit;

	return unit_is(b->q->unit_row, "share") && !bound_in_cell(b) &&
	    !unit_after(b->vocabulary, b->tokens + b->at, b->n - b->at, &unit);
}

#define COUNTED	1000	/* from there on, "or" joins no guess */

/* "733,965 or 2,995,355 persons": exact counts, one several times the other, of the same in other units. */
static bool
are_counts_apart(const struct bound_builder *b, const struct number *first, const struct number *second)
{
	return !bound_in_cell(b) && !first->low.big && !second->low.big && first->low.scale == 0 && second->low.scale == 0 &&
	    !first->scaled && first->low.small >= COUNTED && second->low.small >= 2 * first->low.small &&
	    first->low.small % COUNTED != 0;
}

/* to 5, -15, and 5 (behind between): what makes a range of the first number. */
bool
bound_read_second(struct bound_builder *b, struct number *first)
{
	struct bound_builder back = *b;
	struct quantity q = *b->q;
	struct bound_word bound;
	struct number second;
	bool good;

	if (!joiner_at(b, &bound) || !joins(b, &bound))
		return false;
	b->at += bound.n;
	good = bound_read_currency(b) && bound_read_number(b, &second);
	if (good) {
		good = !is_share_beside_count(b) && is_ascending(b, first, &second) &&
		    !(bound.kind == BOUND_OR && are_counts_apart(b, first, &second));
		if (good)
			extend(b, first, &second);
		number_free(&second);
	}
	if (!good) {
		*b = back;
		*b->q = q;
	}
	return good;
}
