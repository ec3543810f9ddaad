#include "plan/equal.h"

#include "number/decimal_text.h"
#include "plan/fold.h"

#define PERCENT_PLACES	2

static bool
equal_folded(struct span a, struct span b)
{
	struct buf x = { 0 }, y = { 0 };
	bool equal;

	fold_case(a, &x);
	fold_case(b, &y);
	equal = span_equal(buf_view(&x), buf_view(&y));
	buf_free(&x);
	buf_free(&y);
	return equal;
}

static void
make_absolute(struct decimal *a)
{
	struct decimal zero = { 0 };

	if (decimal_sign(a) < 0)
		decimal_subtract(a, &zero, a);
}

/* |new - old| <= N, or <= N / 100 * |old|, that is 100 * |new - old| <= N * |old|. */
static bool
within(const struct tolerance *tolerance, const struct decimal *old, const struct decimal *new)
{
	const struct decimal hundred = { .small = 100 };
	struct decimal distance = { 0 }, limit = { 0 };
	bool is_within;

	decimal_subtract(&distance, new, old);
	make_absolute(&distance);
	if (tolerance->is_percent) {
		decimal_multiply(&distance, &distance, &hundred);
		decimal_multiply(&limit, &tolerance->amount, old);
		make_absolute(&limit);
		is_within = decimal_compare(&distance, &limit) <= 0;
	} else {
		is_within = decimal_compare(&distance, &tolerance->amount) <= 0;
	}
	decimal_free(&distance);
	decimal_free(&limit);
	return is_within;
}

static bool
equal_numbers(const struct tolerance *tolerance, struct span old, struct span new)
{
	struct decimal a = { 0 }, b = { 0 };
	bool equal = false;

	if (decimal_parse(&a, old) && decimal_parse(&b, new))
		equal = tolerance ? within(tolerance, &a, &b) : decimal_compare(&a, &b) == 0;
	decimal_free(&a);
	decimal_free(&b);
	return equal;
}

bool
cells_equal(const struct plan_column *column, struct span old, struct span new)
{
	if (span_equal(old, new))
		return true;
	if (column->fold && equal_folded(old, new))
		return true;
	return (column->numeric || column->tolerance) &&
	    equal_numbers(column->tolerance, old, new);
}

static void
write_trimmed(struct decimal *number, struct buf *to)
{
	decimal_trim(number);
	decimal_write(number, to);
}

void
distance_find(struct distance *distance, struct span old, struct span new)
{
	const struct decimal hundred = { .small = 100 };
	struct decimal a = { 0 }, b = { 0 };

	distance->delta.n = distance->percent.n = 0;
	if (old.n == 0 || new.n == 0)	/* of what came or went: no need to look */
		return;
	if (decimal_parse(&a, old) && decimal_parse(&b, new)) {
		decimal_subtract(&b, &b, &a);
		write_trimmed(&b, &distance->delta);
		make_absolute(&a);
		decimal_multiply(&b, &b, &hundred);
		if (decimal_sign(&a) != 0) {
			decimal_divide(&b, &b, &a, PERCENT_PLACES);
			write_trimmed(&b, &distance->percent);
		}
	}
	decimal_free(&a);
	decimal_free(&b);
}

void
distance_free(struct distance *distance)
{
	buf_free(&distance->delta);
	buf_free(&distance->percent);
}
