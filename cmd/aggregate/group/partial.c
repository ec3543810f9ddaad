#include "group/partial.h"

#include <string.h>

#include "group/states.h"

static void
put_escaped(struct buf *to, struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		if (text.p[i] == ' ')
			buf_text(to, "\\s");
		else if (text.p[i] == '\\')
			buf_text(to, "\\\\");
		else
			buf_char(to, text.p[i]);
}

static bool
take_escaped(struct span text, struct buf *to)
{
	to->n = 0;
	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] != '\\') {
			buf_char(to, text.p[i]);
			continue;
		}
		if (++i == text.n || (text.p[i] != 's' && text.p[i] != '\\'))
			return false;
		buf_char(to, text.p[i] == 's' ? ' ' : '\\');
	}
	return true;
}

static void
put_values(const struct measures *measures, const struct values_state *state, struct buf *to)
{
	for (size_t i = 0; i < state->n; i++) {
		if (i)
			buf_char(to, ' ');
		exact_write(&measures->store, &state->values[i], to);
	}
}

static void
put_distinct(const struct measures *measures, const struct distinct_state *state, struct buf *to)
{
	for (void *const *at = state->last; at; at = *at) {
		struct span key = key_table_key(measures->seen, at);

		if (at != state->last)
			buf_char(to, ' ');
		put_escaped(to, span_slice(key, sizeof(uintptr_t), key.n));
	}
}

void
measure_write_state(struct measures *measures, const struct measure *measure, const void *block,
    struct buf *to)
{
	const void *state = (const char *)block + measure->offset;
	const struct sum_state *sum = state;
	const struct mean_state *mean = state;
	const struct squares_state *squares = state;
	const struct text_state *text = state;

	switch (measure->function) {
	case COUNT:
		count_write(((const struct count_state *)state)->n, to);
		break;
	case SUM:
	case MIN:
	case MAX:
		if (sum->number.is_set)
			exact_write(&measures->store, &sum->number, to);
		break;
	case MEAN:
		count_write(mean->n, to);
		buf_char(to, ' ');
		exact_write(&measures->store, &mean->sum, to);
		break;
	case STDDEV:
		count_write(squares->n, to);
		buf_char(to, ' ');
		exact_write(&measures->store, &squares->sum, to);
		buf_char(to, ' ');
		exact_write(&measures->store, &squares->squares, to);
		break;
	case MEDIAN:
	case PERCENTILE:
		put_values(measures, state, to);
		break;
	case DISTINCT:
		put_distinct(measures, state, to);
		break;
	case FIRST:
	case LAST:
	case JOIN:
		if (text->count)
			buf_char(to, '+');
		buf_add(to, text->text, text->n);
		break;
	case FUNCTIONS:
		break;
	}
}

static bool
take_count(struct span *rest, uint64_t *n)
{
	struct span text;

	*n = 0;
	if (!span_cut(rest, ' ', &text) || text.n == 0 || text.n > 19)
		return false;
	for (size_t i = 0; i < text.n; i++) {
		if (!ascii_is_digit(text.p[i]))
			return false;
		*n = *n * 10 + (uint64_t)(text.p[i] - '0');
	}
	return true;
}

static bool
take_number(struct span *rest, struct read_value *number)
{
	struct span text;

	return span_cut(rest, ' ', &text) && value_read(number, text);
}

static bool
merge_count(struct count_state *state, struct span rest)
{
	uint64_t n;

	return take_count(&rest, &n) && rest.p == NULL &&
	    !__builtin_add_overflow(state->n, n, &state->n);
}

/* Whether so many values can have this sum and these squares: the sum's square is no more than n times theirs. */
static bool
are_squares(const struct read_value *sum, const struct read_value *squares, uint64_t n)
{
	struct decimal most = { 0 }, least = { 0 }, count = { .small = (int128)n };
	bool are;

	value_widen(squares, &most);
	value_widen(sum, &least);
	decimal_multiply(&most, &most, &count);
	decimal_multiply(&least, &least, &least);
	are = decimal_compare(&least, &most) <= 0;
	decimal_free(&most);
	decimal_free(&least);
	return are;
}

/* Sums of so many values and, of a deviation, of their squares. */
static bool
merge_sums(struct measures *measures, struct exact *sum, struct exact *squares,
    uint64_t *count, struct span rest)
{
	struct read_value number = { 0 }, square = { 0 };
	bool fine = take_count(&rest, count) && take_number(&rest, &number) &&
	    (squares == NULL || (take_number(&rest, &square) && are_squares(&number, &square, *count))) &&
	    rest.p == NULL;

	if (fine)
		exact_add(&measures->store, sum, &number);
	if (fine && squares)
		exact_add(&measures->store, squares, &square);
	value_free(&number);
	value_free(&square);
	return fine;
}

static bool
merge_values(struct measures *measures, struct values_state *state, struct span rest)
{
	struct read_value number = { 0 };
	bool fine = true;

	while (fine && rest.n && rest.p)
		if ((fine = take_number(&rest, &number)))
			values_add(measures, state, &number);
	value_free(&number);
	return fine;
}

static bool
merge_distinct(struct measures *measures, const struct measure *measure, void *block,
    struct span rest)
{
	struct buf text = { 0 };
	struct span one;
	bool fine = true;

	while (fine && rest.n && span_cut(&rest, ' ', &one))
		if ((fine = take_escaped(one, &text)))
			distinct_add(measures, measure, block, buf_view(&text));
	buf_free(&text);
	return fine;
}

/* A sum, a least or a largest is merged as one value more. */
static bool
merge_number(struct measures *measures, const struct measure *measure, void *block, struct span text)
{
	struct read_value number = { 0 };
	bool fine = value_read(&number, text);

	if (fine)
		value_update(measures, measure, block, &number);
	value_free(&number);
	return fine;
}

bool
measure_merge_state(struct measures *measures, const struct measure *measure, void *block,
    struct span text)
{
	void *state = state_of(measure, block);
	struct mean_state *mean = state;
	struct squares_state *squares = state;
	uint64_t more;
	bool fine;

	switch (measure->function) {
	case COUNT:
		return merge_count(state, text);
	case SUM:
	case MIN:
	case MAX:
		return text.n == 0 || merge_number(measures, measure, block, text);
	case MEAN:
		fine = merge_sums(measures, &mean->sum, NULL, &more, text);
		mean->n += more;
		return fine;
	case STDDEV:
		fine = merge_sums(measures, &squares->sum, &squares->squares, &more, text);
		squares->n += more;
		return fine;
	case MEDIAN:
	case PERCENTILE:
		return merge_values(measures, state, text);
	case DISTINCT:
		return merge_distinct(measures, measure, block, text);
	case FIRST:
	case LAST:
	case JOIN:
		/* Only a temporary file holds these, in the order of the input. */
		if (text.n)
			text_add(measures, measure->function, state, span_slice(text, 1, text.n));
		return true;
	case FUNCTIONS:
		break;
	}
	return false;
}
