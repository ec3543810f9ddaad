#include "number/quantity.h"

void
quantity_group(struct quantity *quantity)
{
	static const struct decimal thousand = { .small = 1000 };

	decimal_multiply(&quantity->low, &quantity->low, &thousand);
	decimal_trim(&quantity->low);
	decimal_multiply(&quantity->high, &quantity->high, &thousand);
	decimal_trim(&quantity->high);
	quantity->is_grouped = true;
}

void
quantity_free(struct quantity *quantity)
{
	decimal_free(&quantity->low);
	decimal_free(&quantity->high);
}
