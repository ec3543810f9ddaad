#include "group/states.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"

void *
state_of(const struct measure *measure, void *block)
{
	return (char *)block + measure->offset;
}

void
count_write(uint64_t n, struct buf *to)
{
	char digits[24], *p = digits + sizeof(digits);

	do
		*--p = (char)('0' + n % 10);
	while (n /= 10);
	buf_add(to, p, (size_t)(digits + sizeof(digits) - p));
}

void
values_add(struct measures *measures, struct values_state *state, const struct read_value *number)
{
	if (state->n == state->room) {
		measures->outside -= state->room * sizeof(*state->values);
		state->room = state->room ? state->room * 2 : 4;
		state->values = xreallocarray(state->values, state->room,
		    sizeof(*state->values));
		measures->outside += state->room * sizeof(*state->values);
	}
	state->values[state->n] = (struct exact){ 0 };
	exact_set(&measures->store, &state->values[state->n++], number);
}

static void
squares_add(struct measures *measures, struct squares_state *state, const struct read_value *number)
{
	struct read_value square = { 0 };

	exact_add(&measures->store, &state->sum, number);
	if (!number->is_wide && number->scale <= EXACT_SCALE_MAX / 2 &&
	    !__builtin_mul_overflow(number->small, number->small, &square.small)) {
		square.scale = number->scale * 2;
	} else {
		value_widen(number, &square.wide);
		decimal_multiply(&square.wide, &square.wide, &square.wide);
		square.is_wide = true;
	}
	exact_add(&measures->store, &state->squares, &square);
	state->n++;
	value_free(&square);
}

/*
 * A value is seen once a group and measure: they are its key's front. The
 * payload leads to the group's value before it.
 */
void
distinct_add(struct measures *measures, const struct measure *measure, void *block, struct span text)
{
	struct distinct_state *state = state_of(measure, block);
	uintptr_t whose = (uintptr_t)state;
	struct buf key = { 0 };
	bool is_new;
	void **before;

	buf_add(&key, &whose, sizeof(whose));
	buf_span(&key, text);
	before = key_table_add(measures->seen, buf_view(&key), &is_new);
	buf_free(&key);
	if (!is_new)
		return;
	*before = state->last;
	state->last = before;
	state->n++;
}

static void
text_set(struct measures *measures, struct text_state *state, size_t from, struct span text)
{
	if (text.n > SIZE_MAX / 4 || from > SIZE_MAX / 4)
		status_die("out of memory (a text of %zu bytes)", text.n);
	if (from + text.n > state->room) {
		measures->outside -= state->room;
		state->room = (from + text.n) * 2;
		state->text = xreallocarray(state->text, state->room, 1);
		measures->outside += state->room;
	}
	if (text.n)
		memcpy(state->text + from, text.p, text.n);
	state->n = from + text.n;
}

void
text_add(struct measures *measures, enum function function, struct text_state *state,
    struct span text)
{
	if (function == JOIN && state->count)
		text_set(measures, state, state->n, measures->separator);
	if (function == JOIN)
		text_set(measures, state, state->n, text);
	else if (function == LAST || state->count == 0)
		text_set(measures, state, 0, text);
	state->count++;
}

/* Of equal numbers the one with more digits behind the point, so that order is nothing to it. */
static void
extreme(struct measures *measures, struct exact *least, const struct read_value *number, int sign)
{
	int order = least->is_set ? exact_compare(&measures->store, least, number) * sign : -1;

	if (order < 0 || (order == 0 && value_scale(number) > exact_scale(&measures->store, least)))
		exact_set(&measures->store, least, number);
	least->is_set = true;
}

void
value_update(struct measures *measures, const struct measure *measure, void *block,
    const struct read_value *number)
{
	void *state = state_of(measure, block);
	struct sum_state *sum = state;
	struct mean_state *mean = state;

	switch (measure->function) {
	case SUM:
		exact_add(&measures->store, &sum->number, number);
		sum->number.is_set = true;
		break;
	case MIN:
		extreme(measures, &sum->number, number, -1);
		break;
	case MAX:
		extreme(measures, &sum->number, number, 1);
		break;
	case MEAN:
		exact_add(&measures->store, &mean->sum, number);
		mean->n++;
		break;
	case MEDIAN:
	case PERCENTILE:
		values_add(measures, state, number);
		break;
	case STDDEV:
		squares_add(measures, state, number);
		break;
	case COUNT:
	case DISTINCT:
	case FIRST:
	case LAST:
	case JOIN:
	case FUNCTIONS:
		break;
	}
}

static void
text_update(struct measures *measures, const struct measure *measure, void *block, struct span text)
{
	if (measure->function == DISTINCT)
		distinct_add(measures, measure, block, text);
	else
		text_add(measures, measure->function, state_of(measure, block), text);
}

void
measures_update(struct measures *measures, void *block)
{
	for (size_t i = 0; i < measures->n; i++) {
		const struct measure *measure = &measures->list[i];
		const struct measure_input *input;

		if (measure->function == COUNT) {
			((struct count_state *)state_of(measure, block))->n++;
			continue;
		}
		input = &measures->inputs[measure->input];
		if (input->is_blank)
			continue;
		if (measure->function >= FIRST)
			text_update(measures, measure, block, input->text);
		else
			value_update(measures, measure, block, &input->number);
	}
}

bool
measures_are_plain(const struct measures *measures)
{
	for (size_t i = 0; i < measures->n; i++)
		if (measures->list[i].function > MAX)
			return false;
	return true;
}

/*
 * Without a call where the number is a group's first, or state and number are
 * 64 bits of the same scale, as millions are.
 */
static inline bool
update_plain(enum function function, struct exact *state, const struct exact *number)
{
	int64_t sum;

	if (!state->is_set) {
		*state = *number;
		return true;
	}
	if (!exact_alike(state, number))
		return false;
	if (function == SUM) {
		if (__builtin_add_overflow(state->small, number->small, &sum))
			return false;
		state->small = sum;
	} else if (function == MIN ? number->small < state->small : number->small > state->small) {
		state->small = number->small;
	}
	return true;
}

void
measures_update_plain(struct measures *measures, void *block, const struct exact *numbers)
{
	for (size_t i = 0; i < measures->n; i++) {
		const struct measure *measure = &measures->list[i];
		const struct exact *number = &numbers[measure->input];
		void *state = (char *)block + measure->offset;

		if (measure->function == COUNT) {
			((struct count_state *)state)->n++;
		} else if (number->is_set && !update_plain(measure->function, state, number)) {
			const struct read_value read = {
				.small = number->small, .scale = number->scale,
			};

			value_update(measures, measure, block, &read);
		}
	}
}

void
measures_drop(struct measures *measures, void *block)
{
	for (size_t i = 0; i < measures->n; i++) {
		enum function function = measures->list[i].function;
		void *state = state_of(&measures->list[i], block);

		if (function == MEDIAN || function == PERCENTILE)
			free(((struct values_state *)state)->values);
		if (function == FIRST || function == LAST || function == JOIN)
			free(((struct text_state *)state)->text);
	}
}
