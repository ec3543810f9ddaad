#include "group/results.h"

#include <stdlib.h>

#include "group/states.h"
#include "number/decimal_text.h"

static void
put_decimal(struct decimal *number, struct buf *to)
{
	decimal_write(number, to);
	decimal_free(number);
}

static void
count_decimal(uint64_t n, struct decimal *to)
{
	*to = (struct decimal){ .small = (int128)n };
}

static void
mean(const struct measures *measures, const struct mean_state *state, struct buf *to)
{
	struct decimal sum = { 0 }, n;

	exact_get(&measures->store, &state->sum, &sum);
	count_decimal(state->n, &n);
	decimal_divide(&sum, &sum, &n, measures->precision);
	decimal_trim(&sum);
	put_decimal(&sum, to);
}

/* a / b, rounded down to `scale`; both are not negative, b is not 0. */
static void
divide_down(struct decimal *to, const struct decimal *a, const struct decimal *b, unsigned scale)
{
	struct decimal back = { 0 }, quotient = { 0 }, least = { .small = 1, .scale = scale };

	decimal_divide(&quotient, a, b, scale);
	decimal_multiply(&back, &quotient, b);
	if (decimal_compare(&back, a) > 0)
		decimal_subtract(&quotient, &quotient, &least);
	decimal_copy(to, &quotient);
	decimal_free(&quotient);
	decimal_free(&back);
}

/*
 * Of a sample: the root of (n sum(x^2) - sum(x)^2) / (n (n - 1)). Rounded
 * down far enough behind, the quotient rounds its root as the exact one would.
 */
static void
deviation(const struct measures *measures, const struct squares_state *state, struct buf *to)
{
	struct decimal n, less, squares = { 0 }, sum = { 0 }, spread = { 0 };

	count_decimal(state->n, &n);
	count_decimal(state->n - 1, &less);
	exact_get(&measures->store, &state->squares, &squares);
	exact_get(&measures->store, &state->sum, &sum);
	decimal_multiply(&squares, &squares, &n);
	decimal_multiply(&sum, &sum, &sum);
	decimal_subtract(&spread, &squares, &sum);
	decimal_multiply(&n, &n, &less);
	divide_down(&spread, &spread, &n, 2 * measures->precision + 8);
	decimal_root(&spread, &spread, measures->precision);
	decimal_trim(&spread);
	put_decimal(&spread, to);
	decimal_free(&squares);
	decimal_free(&sum);
	decimal_free(&n);
}

struct ranked {
	struct decimal number;
};

static int
compare_numbers(const void *a, const void *b)
{
	const struct decimal *x = &((const struct ranked *)a)->number;
	const struct decimal *y = &((const struct ranked *)b)->number;
	int order = decimal_compare(x, y);

	return order ? order : x->scale < y->scale ? -1 : x->scale > y->scale;
}

static int
compare_small(const void *a, const void *b)
{
	const struct exact *x = a, *y = b;

	return x->small < y->small ? -1 : x->small > y->small;
}

/* In order: by their 64 bits where all have one scale, else one by one. */
static void
sort_values(struct measures *measures, struct values_state *state)
{
	struct ranked *ranked;
	bool plain = true;

	for (size_t i = 0; i < state->n && plain; i++)
		plain = !state->values[i].is_big && state->values[i].scale == state->values[0].scale;
	if (plain) {
		qsort(state->values, state->n, sizeof(*state->values), compare_small);
		return;
	}
	ranked = xcalloc(state->n, sizeof(*ranked));
	for (size_t i = 0; i < state->n; i++)
		exact_get(&measures->store, &state->values[i], &ranked[i].number);
	qsort(ranked, state->n, sizeof(*ranked), compare_numbers);
	for (size_t i = 0; i < state->n; i++) {
		exact_put(&measures->store, &state->values[i], &ranked[i].number);
		decimal_free(&ranked[i].number);
	}
	free(ranked);
}

/* The whole part of a position below n. */
static size_t
whole_part(const struct decimal *position, size_t n)
{
	size_t low = 0, high = n;
	struct decimal at;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		count_decimal(middle, &at);
		if (decimal_compare(&at, position) <= 0)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/*
 * Between the two values on either side of position percent (n - 1) / 100,
 * in proportion. That is a decimal, and exact.
 */
static void
percentile(struct measures *measures, struct values_state *state, const struct decimal *percent,
    struct buf *to)
{
	struct decimal position = { 0 }, last, low = { 0 }, high = { 0 }, whole;
	size_t at;

	sort_values(measures, state);
	count_decimal(state->n - 1, &last);
	decimal_multiply(&position, percent, &last);
	if (position.big == NULL)
		position.scale += 2;
	at = whole_part(&position, state->n);
	count_decimal(at, &whole);
	decimal_subtract(&position, &position, &whole);
	exact_get(&measures->store, &state->values[at], &low);
	if (decimal_sign(&position) > 0) {
		exact_get(&measures->store, &state->values[at + 1], &high);
		decimal_subtract(&high, &high, &low);
		decimal_multiply(&high, &high, &position);
		decimal_add(&low, &low, &high);
		decimal_trim(&low);
	}
	decimal_free(&high);
	decimal_free(&position);
	put_decimal(&low, to);
}

void
measure_result(struct measures *measures, const struct measure *measure, void *block, struct buf *to)
{
	static const struct decimal half = { .small = 50 };
	void *state = state_of(measure, block);
	const struct sum_state *sum = state;
	const struct mean_state *average = state;
	const struct text_state *text = state;
	struct values_state *values = state;

	switch (measure->function) {
	case COUNT:
		count_write(((struct count_state *)state)->n, to);
		break;
	case DISTINCT:
		count_write(((struct distinct_state *)state)->n, to);
		break;
	case SUM:
	case MIN:
	case MAX:
		if (sum->number.is_set)
			exact_write(&measures->store, &sum->number, to);
		break;
	case MEAN:
		if (average->n)
			mean(measures, average, to);
		break;
	case MEDIAN:
		if (values->n)
			percentile(measures, values, &half, to);
		break;
	case PERCENTILE:
		if (values->n)
			percentile(measures, values, &measure->percent, to);
		break;
	case STDDEV:
		if (((struct squares_state *)state)->n > 1)
			deviation(measures, state, to);
		break;
	case FIRST:
	case LAST:
	case JOIN:
		buf_add(to, text->text, text->n);
		break;
	case FUNCTIONS:
		break;
	}
}
