#include "numbers/one_or_several.h"

bool
figure_is_one(const struct reading *r, const struct figure *f)
{
	return f->number.last > f->number.first && (f->number.last == f->number.first + 1 ?
	    text_is(r, f->number.first, "one") : text_is(r, f->number.last - 1, "single"));
}

bool
figure_is_several(const struct figure *f)
{
	static const struct decimal one = { .small = 1 };

	return f->quantity.has_low && decimal_compare(&f->quantity.low, &one) > 0;
}

bool
figure_is_of_many(const struct figure *f)
{
	return (f->unit.first == f->unit.last || f->quantity.is_share) && figure_is_several(f);
}
