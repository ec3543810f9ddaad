#include "values/exact.h"

#include <stdlib.h>

#include "base/status.h"
#include "number/decimal_text.h"

#define SCALE_SHORT	24	/* with a point, a sign and 20 digits at most it fits */

static bool
fits(const struct decimal *number)
{
	return number->big == NULL && number->small >= INT64_MIN &&
	    number->small <= INT64_MAX && number->scale <= EXACT_SCALE_MAX;
}

static bool
read_wide(struct read_value *to, struct span text)
{
	if (!decimal_parse(&to->wide, text))
		return false;
	to->is_wide = !fits(&to->wide);
	if (!to->is_wide) {
		to->small = (int64_t)to->wide.small;
		to->scale = to->wide.scale;
	}
	return true;
}

bool
value_read(struct read_value *to, struct span text)
{
	struct exact read;

	if (!exact_read(&read, text))
		return read_wide(to, text);
	to->small = read.small;
	to->scale = read.scale;
	to->is_wide = false;
	return true;
}

void
value_free(struct read_value *number)
{
	decimal_free(&number->wide);
}

unsigned
value_scale(const struct read_value *number)
{
	return number->is_wide ? number->wide.scale : number->scale;
}

unsigned
exact_scale(const struct exact_store *store, const struct exact *from)
{
	return from->is_big ? store->bigs[from->small].scale : from->scale;
}

static void
set_small(struct decimal *to, int64_t small, unsigned scale)
{
	decimal_set(to, small);
	to->scale = scale;
}

void
value_widen(const struct read_value *number, struct decimal *to)
{
	if (number->is_wide)
		decimal_copy(to, &number->wide);
	else
		set_small(to, number->small, number->scale);
}

void
exact_get(const struct exact_store *store, const struct exact *from, struct decimal *to)
{
	if (from->is_big)
		decimal_copy(to, &store->bigs[from->small]);
	else
		set_small(to, from->small, from->scale);
}

/* Once a number needed the store, it keeps its place there. */
void
exact_put(struct exact_store *store, struct exact *to, const struct decimal *from)
{
	if (!to->is_big && fits(from)) {
		to->small = (int64_t)from->small;
		to->scale = from->scale & EXACT_SCALE_MAX;
		return;
	}
	if (!to->is_big) {
		store->bigs = xgrow(store->bigs, store->n, &store->room, sizeof(*store->bigs));
		store->bigs[store->n++] = (struct decimal){ 0 };
		to->small = (int64_t)store->n - 1;
		to->is_big = true;
	}
	decimal_copy(&store->bigs[to->small], from);
}

void
exact_set(struct exact_store *store, struct exact *to, const struct read_value *number)
{
	struct decimal wide = { 0 };

	if (!to->is_big && !number->is_wide) {
		to->small = number->small;
		to->scale = number->scale & EXACT_SCALE_MAX;
		return;
	}
	value_widen(number, &wide);
	exact_put(store, to, &wide);
	decimal_free(&wide);
}

void
exact_add(struct exact_store *store, struct exact *to, const struct read_value *number)
{
	struct decimal sum = { 0 }, term = { 0 };
	int64_t small;

	if (!to->is_big && !number->is_wide && to->scale == number->scale &&
	    !__builtin_add_overflow(to->small, number->small, &small)) {
		to->small = small;
		return;
	}
	exact_get(store, to, &sum);
	value_widen(number, &term);
	decimal_add(&sum, &sum, &term);
	exact_put(store, to, &sum);
	decimal_free(&sum);
	decimal_free(&term);
}

int
exact_compare(const struct exact_store *store, const struct exact *a,
    const struct read_value *number)
{
	struct decimal x = { 0 }, y = { 0 };
	int order;

	if (!a->is_big && !number->is_wide && a->scale == number->scale)
		return a->small < number->small ? -1 : a->small > number->small;
	exact_get(store, a, &x);
	value_widen(number, &y);
	order = decimal_compare(&x, &y);
	decimal_free(&x);
	decimal_free(&y);
	return order;
}

/* Mostly of few digits, which are written from the end, at least one before the point. */
void
exact_write(const struct exact_store *store, const struct exact *from, struct buf *to)
{
	char digits[SCALE_SHORT + 8], *p = digits + sizeof(digits);
	uint64_t n = from->small < 0 ? -(uint64_t)from->small : (uint64_t)from->small;

	if (from->is_big || from->scale > SCALE_SHORT) {
		struct decimal wide = { 0 };

		exact_get(store, from, &wide);
		decimal_write(&wide, to);
		decimal_free(&wide);
		return;
	}
	for (unsigned i = 0; n || i <= from->scale; i++, n /= 10) {
		if (i && i == from->scale)
			*--p = '.';
		*--p = (char)('0' + n % 10);
	}
	if (from->small < 0)
		*--p = '-';
	buf_add(to, p, (size_t)(digits + sizeof(digits) - p));
}

void
exact_store_empty(struct exact_store *store)
{
	for (size_t i = 0; i < store->n; i++)
		decimal_free(&store->bigs[i]);
	free(store->bigs);
	*store = (struct exact_store){ 0 };
}
