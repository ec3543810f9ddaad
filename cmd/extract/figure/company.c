#include "stages.h"

/*
 * Company: what a text that reports nothing else seems to report.
 *
 * "She buried a husband", "the law knows two kinds of appeal": prose of every
 * sort holds words that read like figures. A report states plain ones, numbers
 * of what befell somebody or took place, again and again; in a long text that
 * has next to none of those the doubtful ones are none either.
 */

#define LONG_TEXT	400	/* tokens; a shorter one may report of one man */
#define PLAIN_EACH	500	/* tokens for each plain figure, at most, of a report */
#define DIGITS_EACH	200	/* tokens for each in digits, whatever it counts */

static bool
in_digits(const struct reading *r, const struct figure *f)
{
	return token_at(r, f->number.first)->kind == TOKEN_NUMBER;
}

/* In digits or more than one, and with a measure. */
static bool
is_plain(const struct reading *r, const struct figure *f)
{
	struct decimal one = { .small = 1 };

	if (f->quantity.kind == NUMBER_ARTICLE || span_is(f->result.measure, "other"))
		return false;
	return in_digits(r, f) ||
	    (f->quantity.has_low && decimal_compare(&f->quantity.low, &one) > 0);
}

static bool
reports(const struct reading *r)
{
	size_t plain = 0, digits = 0, tokens = 0;

	for (size_t b = 0; b < r->blocks.n; b++)
		if (r->blocks.p[b].kind != BLOCK_FURNITURE)
			tokens += r->block_words[b].last - r->block_words[b].first;
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected) {
			plain += is_plain(r, &r->figures[i]);
			digits += in_digits(r, &r->figures[i]);
		}
	return tokens < LONG_TEXT || plain * PLAIN_EACH >= tokens || digits * DIGITS_EACH >= tokens;
}

void
read_company(struct reading *r)
{
	if (reports(r))
		return;
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected && !is_plain(r, &r->figures[i]))
			r->figures[i].rejected = "in a text that reports no figures";
}
