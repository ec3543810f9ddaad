#include "number/bound_builder.h"

#include "number/number_read.h"
#include "number/unit.h"

bool
bound_at(const struct bound_builder *b, enum bound_position position, struct bound_word *bound)
{
	return bound_word_at(b->vocabulary, b->tokens + b->at, b->n - b->at, position, bound);
}

bool
bound_read_currency(struct bound_builder *b)
{
	struct unit unit;

	if (!unit_before(b->vocabulary, b->tokens + b->at, b->n - b->at, &unit))
		return true;
	if (b->money)
		b->at += unit.n;
	if (b->q->unit_row)
		return b->q->unit_row == unit.row;
	b->q->unit = (struct range){ b->at, b->at + unit.n };
	b->q->unit_row = unit.row;
	b->money = true;
	b->at += unit.n;
	return true;
}

bool
bound_read_number(struct bound_builder *b, struct number *number)
{
	enum number_reading reading = b->reading;

	if (b->money && !bound_in_cell(b))
		reading = NUMBER_IN_MONEY;
	if (!number_read(b->vocabulary, b->tokens + b->at, b->n - b->at, reading, number))
		return false;
	b->at += number->n;
	return true;
}
