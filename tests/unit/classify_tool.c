/*
 * classify_tool: counted, outcome and unit code of each line of standard
 * input, parted by tabs; writes measure, group and kind, parted by bars.
 */
#include "words/classify.h"

#include <stdio.h>
#include <string.h>

#include "words/token.h"
#include "words/token_scan.h"
#include "words/vocabulary_open.h"

static void
classify_line(const struct vocabulary *vocabulary, struct span line, struct arena *arena)
{
	struct tokens counted = { 0 }, outcome = { 0 };
	struct span cells[3] = { SPAN(""), SPAN(""), SPAN("") };
	struct meaning meaning;

	for (size_t i = 0; i < 3 && span_cut(&line, '\t', &cells[i]); i++)
		;
	token_scan_text(vocabulary, cells[0], arena, &counted);
	token_scan_text(vocabulary, cells[1], arena, &outcome);
	classify(vocabulary, counted.p, counted.n, outcome.p, outcome.n, cells[2], &meaning);
	printf("%.*s|%.*s|%.*s\n", (int)meaning.measure.n, meaning.measure.p,
	    (int)meaning.group.n, meaning.group.p, (int)meaning.kind.n, meaning.kind.p);
	tokens_free(&counted);
	tokens_free(&outcome);
}

int
main(int argc, char *argv[])
{
	struct vocabulary *vocabulary = vocabulary_open(argc > 1 ? argv[1] : NULL);
	struct arena arena = { 0 };
	char line[4096];

	if (vocabulary == NULL)
		return 2;
	while (fgets(line, sizeof(line), stdin)) {
		line[strcspn(line, "\n")] = '\0';
		classify_line(vocabulary, span_of(line), &arena);
		arena_reset(&arena);
	}
	arena_free(&arena);
	vocabulary_free(vocabulary);
	return 0;
}
