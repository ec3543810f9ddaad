#include "reconcile/check.h"

#include <stdlib.h>

static bool
is_sign(struct span word)
{
	return word.n == 1 && (*word.p == '+' || *word.p == '-' || *word.p == '=');
}

/* The name at the front of *rest, up to the next sign, which comes back; '\0' at the end. */
static char
take_name(struct span *rest, struct span *to)
{
	const char *start = rest->p, *end = rest->p;
	struct span word;

	while (span_cut(rest, ' ', &word)) {
		if (is_sign(word)) {
			*to = span_trim((struct span){ start, (size_t)(end - start) });
			return *word.p;
		}
		end = word.p + word.n;
	}
	*to = span_trim((struct span){ start, (size_t)(end - start) });
	return '\0';
}

bool
check_parse(struct check *check, const char *text)
{
	struct span rest = span_of(text);
	struct check_term term = { .is_minus = false };
	char sign;

	*check = (struct check){ .text = rest };
	do {
		sign = take_name(&rest, &term.name);
		if (term.name.n == 0 || (sign == '=' && term.is_stated))
			return false;
		check->terms = xgrow(check->terms, check->n, &check->room, sizeof(*check->terms));
		check->terms[check->n++] = term;
		term.is_minus = sign == '-';
		term.is_stated = term.is_stated || sign == '=';
	} while (sign);
	return check->terms[check->n - 1].is_stated;
}

void
check_judge(struct check_result *result, const struct check *check,
    const struct amount *const *amounts)
{
	enum amount_order order;

	*result = (struct check_result){ .verdict = CANNOT_TELL, .reason = "parts missing" };
	amount_zero(&result->stated);
	amount_zero(&result->sum);
	for (size_t i = 0; i < check->n; i++) {
		struct amount *side = check->terms[i].is_stated ? &result->stated : &result->sum;

		if (amounts[i] == NULL)
			return;
		if (check->terms[i].is_minus)
			amount_subtract(side, amounts[i]);
		else
			amount_add(side, amounts[i]);
	}
	order = amount_compare(&result->sum, &result->stated);
	result->is_known = true;
	result->reason = order == AMOUNT_OVERLAP ? "bounds overlap" : NULL;
	if (order == AMOUNT_SAME)
		result->verdict = ADDS_UP;
	else if (order != AMOUNT_OVERLAP)
		result->verdict = order == AMOUNT_LESS ? SHORT : OVER;
}

static void
set_point(struct amount *amount, const struct decimal *number)
{
	amount_zero(amount);
	decimal_copy(&amount->low, number);
	decimal_copy(&amount->high, number);
	decimal_copy(&amount->value, number);
}

void
check_share(struct check_result *result, const struct amount *share, const struct amount *part,
    const struct amount *base)
{
	struct decimal per_cent = { 0 }, hundred = { 0 }, off = { 0 };
	struct decimal least = { .small = 1, .scale = share->value.scale };
	int order;

	*result = (struct check_result){ .verdict = CANNOT_TELL, .reason = "bounds overlap" };
	amount_copy(&result->stated, share);
	if (!amount_is_point(share) || !amount_is_point(part) || !amount_is_point(base) ||
	    decimal_sign(&base->low) <= 0)
		return;
	decimal_set(&hundred, 100);
	decimal_multiply(&per_cent, &part->low, &hundred);
	/* Twice the difference times the base: no digit is lost, and halves round either way. */
	decimal_multiply(&off, &share->low, &base->low);
	decimal_subtract(&off, &per_cent, &off);
	decimal_add(&off, &off, &off);
	order = decimal_sign(&off);
	if (order < 0)
		decimal_subtract(&off, &(struct decimal){ 0 }, &off);
	decimal_multiply(&least, &least, &base->low);
	decimal_divide(&per_cent, &per_cent, &base->low, share->low.scale);
	set_point(&result->sum, &per_cent);
	result->is_known = true;
	result->reason = NULL;
	if (decimal_compare(&off, &least) <= 0)
		result->verdict = ADDS_UP;
	else
		result->verdict = order < 0 ? SHORT : OVER;
	decimal_free(&per_cent);
	decimal_free(&off);
	decimal_free(&least);
}

void
check_result_free(struct check_result *result)
{
	amount_free(&result->stated);
	amount_free(&result->sum);
}

void
check_free(struct check *check)
{
	free(check->terms);
	*check = (struct check){ 0 };
}
