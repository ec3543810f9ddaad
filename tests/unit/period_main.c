/*
 * period: lines of reference, tab, expression to from,to or the reason why not.
 * A third field is a base period, a fourth names the order of dates.
 * --find prints the periods in running text instead, parted by " | ".
 */
#include <stdio.h>
#include <string.h>

#include "period/period.h"
#include "words/token_scan.h"
#include "words/vocabulary_open.h"

static enum date_order
order_named(struct span name)
{
	return span_is(name, "dmy") ? DATE_DMY : span_is(name, "mdy") ? DATE_MDY :
	    span_is(name, "ymd") ? DATE_YMD : DATE_UNSTATED;
}

static void
print_days(const struct days *days)
{
	char text[CALENDAR_TEXT];

	if (days->has_from) {
		calendar_write(days->from, text);
		printf("%s", text);
	}
	putchar(',');
	if (days->has_to) {
		calendar_write(days->to, text);
		printf("%s", text);
	}
}

static void
resolve(const struct vocabulary *vocabulary, struct span line, struct arena *arena)
{
	struct period_context context = { 0 };
	struct span reference = { "", 0 }, text = { "", 0 }, base_text = { "", 0 }, order = { "", 0 };
	struct days days, base;
	const char *why = "";

	span_cut(&line, '\t', &reference);
	span_cut(&line, '\t', &text);
	span_cut(&line, '\t', &base_text);
	span_cut(&line, '\t', &order);
	context.has_date = calendar_parse(reference, &context.date);
	context.order = order_named(order);
	if (base_text.n && period_of(vocabulary, base_text, &context, arena, &base, NULL))
		context.base = &base;
	if (period_of(vocabulary, text, &context, arena, &days, &why))
		print_days(&days);
	else
		printf("%s", why);
	putchar('\n');
}

static void
find(const struct vocabulary *vocabulary, struct span line, struct arena *arena)
{
	struct tokens tokens = { 0 };
	bool first = true;

	token_scan_text(vocabulary, line, arena, &tokens);
	for (size_t i = 0; i < tokens.n; i++) {
		struct period period;
		size_t start;

		if (!period_at(vocabulary, tokens.p + i, tokens.n - i, &period))
			continue;
		start = tokens.p[i + period.lead].start;
		printf("%s%.*s%s", first ? "" : " | ", (int)(tokens.p[i + period.n - 1].end - start),
		    line.p + start, period.leans ? " (leans)" : period.cumulative ? " (cumulative)" : "");
		first = false;
		i += period.n - 1;
	}
	putchar('\n');
	tokens_free(&tokens);
}

int
main(int argc, char **argv)
{
	struct vocabulary *vocabulary = vocabulary_open(NULL);
	struct arena arena = { NULL };
	char line[4096];

	if (vocabulary == NULL)
		return 2;
	while (fgets(line, sizeof(line), stdin)) {
		struct span text = { line, strcspn(line, "\n") };

		if (argc > 1 && strcmp(argv[1], "--find") == 0)
			find(vocabulary, text, &arena);
		else
			resolve(vocabulary, text, &arena);
		arena_reset(&arena);
	}
	arena_free(&arena);
	vocabulary_free(vocabulary);
	return 0;
}
