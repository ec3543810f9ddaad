/*
 * Any bytes as a text, and as the number, modifier and unit of a row: quantities stay within
 * their tokens, and bounds never cross.
 */
#include <stdlib.h>

#include "number/bound.h"
#include "number/quantity_cell.h"
#include "words/token_scan.h"
#include "words/vocabulary_open.h"

int	LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static void
check(const struct quantity *q)
{
	if (q->has_low && q->has_high && decimal_compare(&q->low, &q->high) > 0)
		abort();
	if (!q->has_low && !q->has_high)
		abort();
}

static void
read_text(const struct vocabulary *vocabulary, struct span text, struct arena *arena)
{
	struct tokens tokens = { 0 };

	token_scan_text(vocabulary, text, arena, &tokens);
	for (size_t i = 0; i < tokens.n; i++) {
		struct quantity q;

		if (!quantity_at(vocabulary, tokens.p + i, tokens.n - i, &q))
			continue;
		if (q.n == 0 || q.n > tokens.n - i || q.number.start >= q.number.end ||
		    q.number.end > q.n || q.modifier.end > q.n || q.unit.end > q.n)
			abort();
		check(&q);
		i += q.n - 1;
		quantity_free(&q);
	}
	tokens_free(&tokens);
}

static void
read_cells(const struct vocabulary *vocabulary, struct span text, struct arena *arena)
{
	struct quantity_cells cells = { SPAN(""), SPAN(""), SPAN(""), text.n % 2 == 0 };
	struct quantity_code code;
	struct quantity q;

	(void)span_cut(&text, '\n', &cells.number);
	(void)span_cut(&text, '\n', &cells.modifier);
	cells.unit = text;
	if (quantity_of(vocabulary, &cells, arena, &q, &code))
		check(&q);
	quantity_free(&q);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	static struct vocabulary *vocabulary;
	struct arena arena = { 0 };
	struct span text = { (const char *)data, size };

	if (vocabulary == NULL)
		vocabulary = vocabulary_open(NULL);
	read_text(vocabulary, text, &arena);
	read_cells(vocabulary, text, &arena);
	arena_free(&arena);
	return 0;
}
