/*
 * Any bytes as a text, and as a cell: periods stay within their tokens, their
 * days exist and are the right way round, and a cell as its own base does too.
 */
#include <stdint.h>
#include <stdlib.h>

#include "period/period.h"
#include "words/token_scan.h"
#include "words/vocabulary_open.h"

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
hold(const struct days *days)
{
	day first, last;

	if (!calendar_day(1, 1, 1, &first) || !calendar_day(9999, 12, 31, &last))
		abort();
	if (days->has_from && (days->from < first || days->from > last))
		abort();
	if (days->has_to && (days->to < first || days->to > last))
		abort();
	if (days->has_from && days->has_to && days->from > days->to)
		abort();
}

static void
find(const struct vocabulary *vocabulary, const struct tokens *tokens,
    const struct period_context *context)
{
	for (size_t i = 0; i < tokens->n; i++) {
		struct period period;
		struct days days;
		day date;
		size_t taken;

		if (period_at(vocabulary, tokens->p + i, tokens->n - i, &period)) {
			if (period.n == 0 || period.n > tokens->n - i || period.lead >= period.n)
				abort();
			if (period_resolve(&period, context, &days, NULL))
				hold(&days);
		}
		if (period_date_at(vocabulary, tokens->p + i, tokens->n - i, context->order, &date,
		    &taken) && (taken == 0 || taken > tokens->n - i))
			abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct vocabulary *vocabulary;
	static const char *const dates[] = { "2023-03-03", "2024-02-29", "0001-01-01", "9999-12-31" };
	struct period_context context = { 0 };
	struct arena arena = { NULL };
	struct tokens tokens = { 0 };
	struct span text;
	struct days days, base;

	if (vocabulary == NULL && (vocabulary = vocabulary_open(NULL)) == NULL)
		abort();
	if (n == 0)
		return 0;
	text = (struct span){ (const char *)data + 1, n - 1 };
	context.has_date = (data[0] & 16) == 0;
	context.order = (enum date_order)(data[0] / 4 % 4);
	calendar_parse(span_of(dates[data[0] % 4]), &context.date);
	token_scan_text(vocabulary, text, &arena, &tokens);
	find(vocabulary, &tokens, &context);
	if (period_of(vocabulary, text, &context, &arena, &days, NULL)) {
		hold(&days);
		base = days;
		context.base = &base;
		if (period_of(vocabulary, text, &context, &arena, &days, NULL))
			hold(&days);
	}
	tokens_free(&tokens);
	arena_free(&arena);
	return 0;
}
