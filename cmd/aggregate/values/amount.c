#include "values/amount.h"
#include "number/decimal_text.h"

static bool
cell_parse(struct span cell, struct decimal *to, bool *has)
{
	*has = cell.n > 0;
	return cell.n == 0 || decimal_parse(to, cell);
}

bool
amount_parse(struct amount *to, struct span low, struct span high, struct span value, int *bad)
{
	*to = (struct amount){ 0 };
	*bad = 0;
	if (!cell_parse(low, &to->low, &to->has_low))
		return false;
	*bad = 1;
	if (!cell_parse(high, &to->high, &to->has_high))
		return false;
	*bad = 2;
	return cell_parse(value, &to->value, &to->has_value);
}

void
amount_zero(struct amount *to)
{
	*to = (struct amount){ .has_low = true, .has_high = true, .has_value = true };
}

void
amount_copy(struct amount *to, const struct amount *from)
{
	decimal_copy(&to->low, &from->low);
	decimal_copy(&to->high, &from->high);
	decimal_copy(&to->value, &from->value);
	to->has_low = from->has_low;
	to->has_high = from->has_high;
	to->has_value = from->has_value;
}

void
amount_add(struct amount *to, const struct amount *term)
{
	to->has_low = to->has_low && term->has_low;
	to->has_high = to->has_high && term->has_high;
	to->has_value = to->has_value && term->has_value;
	if (to->has_low)
		decimal_add(&to->low, &to->low, &term->low);
	if (to->has_high)
		decimal_add(&to->high, &to->high, &term->high);
	if (to->has_value)
		decimal_add(&to->value, &to->value, &term->value);
}

void
amount_subtract(struct amount *to, const struct amount *term)
{
	to->has_low = to->has_low && term->has_high;
	to->has_high = to->has_high && term->has_low;
	to->has_value = to->has_value && term->has_value;
	if (to->has_low)
		decimal_subtract(&to->low, &to->low, &term->high);
	if (to->has_high)
		decimal_subtract(&to->high, &to->high, &term->low);
	if (to->has_value)
		decimal_subtract(&to->value, &to->value, &term->value);
}

static bool
bound_equal(bool has_a, const struct decimal *a, bool has_b, const struct decimal *b)
{
	return has_a == has_b && (!has_a || decimal_compare(a, b) == 0);
}

bool
amount_equal(const struct amount *a, const struct amount *b)
{
	return bound_equal(a->has_low, &a->low, b->has_low, &b->low) &&
	    bound_equal(a->has_high, &a->high, b->has_high, &b->high) &&
	    bound_equal(a->has_value, &a->value, b->has_value, &b->value);
}

bool
amount_is_point(const struct amount *a)
{
	return a->has_low && a->has_high && decimal_compare(&a->low, &a->high) == 0;
}

bool
amount_is_known(const struct amount *a)
{
	return a->has_low || a->has_high || a->has_value;
}

bool
amount_fits_in(const struct amount *part, const struct amount *whole)
{
	return !part->has_low || !whole->has_high ||
	    decimal_compare(&part->low, &whole->high) <= 0;
}

bool
amount_within(const struct amount *inner, const struct amount *outer)
{
	if (outer->has_low && (!inner->has_low ||
	    decimal_compare(&inner->low, &outer->low) < 0))
		return false;
	return !outer->has_high || (inner->has_high &&
	    decimal_compare(&inner->high, &outer->high) <= 0);
}

enum amount_order
amount_compare(const struct amount *a, const struct amount *b)
{
	if (a->has_high && b->has_low && decimal_compare(&a->high, &b->low) < 0)
		return AMOUNT_LESS;
	if (a->has_low && b->has_high && decimal_compare(&a->low, &b->high) > 0)
		return AMOUNT_MORE;
	if (amount_is_point(a) && amount_is_point(b))
		return AMOUNT_SAME;
	return AMOUNT_OVERLAP;
}

void
amount_union(struct amount *to, const struct amount *other)
{
	to->has_low = to->has_low && other->has_low;
	to->has_high = to->has_high && other->has_high;
	if (to->has_low && decimal_compare(&other->low, &to->low) < 0)
		decimal_copy(&to->low, &other->low);
	if (to->has_high && decimal_compare(&other->high, &to->high) > 0)
		decimal_copy(&to->high, &other->high);
}

void
amount_write(const struct amount *a, struct buf *to)
{
	if (amount_is_point(a)) {
		decimal_write(&a->low, to);
		return;
	}
	if (a->has_low)
		decimal_write(&a->low, to);
	buf_text(to, "..");
	if (a->has_high)
		decimal_write(&a->high, to);
}

void
amount_free(struct amount *a)
{
	decimal_free(&a->low);
	decimal_free(&a->high);
	decimal_free(&a->value);
}
