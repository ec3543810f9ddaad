#include "convert.h"
#include "number/decimal_text.h"

enum { CODE_CELL, BASE_CELL, FACTOR_CELL };

#define DIGITS	6	/* behind the point, where the quotient is not exact */

static const struct row *
row_of(const struct vocabulary *vocabulary, struct span code)
{
	const struct table *table = vocabulary_table(vocabulary, "conversions");

	for (size_t i = 0; table && i < table->n; i++)
		if (span_equal(table->rows[i].cell[CODE_CELL], code))
			return &table->rows[i];
	return NULL;
}

bool
convert_knows(const struct vocabulary *vocabulary, struct span code)
{
	return row_of(vocabulary, code) != NULL;
}

bool
convert_find(const struct vocabulary *vocabulary, struct span code, const char *const *to,
    size_t n, struct conversion *conversion)
{
	const struct row *from = n ? row_of(vocabulary, code) : NULL;

	for (size_t i = 0; from && i < n; i++) {
		const struct row *into = row_of(vocabulary, span_of(to[i]));

		if (into == NULL || into == from ||
		    !span_equal(into->cell[BASE_CELL], from->cell[BASE_CELL]))
			continue;
		*conversion = (struct conversion){ .code = into->cell[CODE_CELL] };
		return decimal_parse(&conversion->numerator, from->cell[FACTOR_CELL]) &&
		    decimal_parse(&conversion->denominator, into->cell[FACTOR_CELL]);
	}
	return false;
}

void
convert_apply(const struct conversion *conversion, struct decimal *value)
{
	unsigned scale;

	decimal_multiply(value, value, &conversion->numerator);
	scale = value->scale + DIGITS;
	decimal_divide(value, value, &conversion->denominator, scale);
	decimal_trim(value);
}
