#include "scope/scope_number.h"

bool
scope_is_near(const struct decimal *a, const struct decimal *whole, int share)
{
	struct decimal limit = { .small = share }, off = { 0 };
	bool near;

	if (decimal_less(a, whole))
		decimal_subtract(&off, whole, a);
	else
		decimal_subtract(&off, a, whole);
	decimal_multiply(&off, &off, &limit);
	near = decimal_compare(&off, whole) <= 0;
	decimal_free(&off);
	return near;
}
