/*
 * gazetteer: what the place modules make of text, for tests/place.bats.
 *
 *	gazetteer locate [FILE]		each line (a cell, perhaps a tab and a hint):
 *					found, country, area, note or reason
 *	gazetteer text [FILE]		each line: the places in running text
 *	gazetteer time [FILE]		microseconds to open, and look-ups
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/status.h"
#include "place/gazetteer.h"
#include "place/locate.h"
#include "words/token_scan.h"
#include "words/vocabulary_open.h"

#define LINE	65536

static void
put(struct span span)
{
	fwrite(span.p, 1, span.n, stdout);
}

static void
put_located(const struct located *located, bool found, struct span why)
{
	fputs(found ? "yes\t" : "no\t", stdout);
	put(located->country);
	putchar('\t');
	put(located->area);
	putchar('\t');
	put(found ? located->note : why);
	putchar('\n');
}

static void
locate(const struct gazetteer *gazetteer, const struct vocabulary *vocabulary)
{
	static char line[LINE];
	struct arena arena = { 0 };

	while (fgets(line, LINE, stdin)) {
		struct span hint = span_of(line), text, why;
		struct located located;
		bool found;

		if (hint.n && hint.p[hint.n - 1] == '\n')
			hint.n--;
		if (!span_cut(&hint, '\t', &text))
			text = SPAN("");
		if (hint.p == NULL)
			hint = SPAN("");
		found = gazetteer_locate(gazetteer, vocabulary, text, hint, &arena, &located, &why);
		put(text);
		putchar('\t');
		put_located(&located, found, why);
		arena_reset(&arena);
	}
	arena_free(&arena);
}

static void
text(const struct gazetteer *gazetteer, const struct vocabulary *vocabulary)
{
	static char line[LINE];
	struct arena arena = { 0 };
	struct tokens tokens = { 0 };

	while (fgets(line, LINE, stdin)) {
		struct span all = span_of(line);

		tokens.n = 0;
		token_scan_text(vocabulary, all, &arena, &tokens);
		for (size_t i = 0, taken; i < tokens.n; i += taken) {
			struct place places[GAZETTEER_CANDIDATES];
			size_t n = gazetteer_at(gazetteer, &tokens.p[i], tokens.n - i, places, &taken);

			if (n == 0) {
				taken = 1;
				continue;
			}
			put(span_slice(all, tokens.p[i].start, tokens.p[i + taken - 1].end));
			printf(places[0].ambiguous ? "?=" : "=");
			put(places[0].countries);
			putchar(';');
		}
		putchar('\n');
		arena_reset(&arena);
	}
	tokens_free(&tokens);
	arena_free(&arena);
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void
measure(const struct vocabulary *vocabulary, const char *file)
{
	static const char *const names[] = { "mosul", "san jose", "nowhere at all", "springfield" };
	double start = now(), opened;
	struct gazetteer *gazetteer = gazetteer_open(vocabulary, file);
	struct place places[GAZETTEER_CANDIDATES];
	size_t found = 0;

	opened = now();
	for (size_t i = 0; i < 100000; i++)
		found += gazetteer_find(gazetteer, span_of(names[i % 4]), places);
	printf("open %.0f us, find %.2f us, %zu\n", opened - start, (now() - opened) / 100000, found);
	for (size_t i = 0; i < 3; i++) {
		struct vocabulary *again;

		start = now();
		again = vocabulary_open(NULL);
		printf("vocabulary %.0f us\n", now() - start);
		vocabulary_free(again);
	}
	gazetteer_free(gazetteer);
}

int
main(int argc, char **argv)
{
	const char *mode = argc > 1 ? argv[1] : "", *file = argc > 2 ? argv[2] : NULL;
	struct vocabulary *vocabulary;
	struct gazetteer *gazetteer;

	status_name("gazetteer");
	vocabulary = vocabulary_open(NULL);
	gazetteer = vocabulary ? gazetteer_open(vocabulary, file) : NULL;
	if (gazetteer == NULL) {
		vocabulary_free(vocabulary);
		return status_end(STATUS_TROUBLE);
	}
	if (strcmp(mode, "locate") == 0)
		locate(gazetteer, vocabulary);
	else if (strcmp(mode, "text") == 0)
		text(gazetteer, vocabulary);
	else if (strcmp(mode, "time") == 0)
		measure(vocabulary, file);
	else
		status_die("locate, text or time?");
	gazetteer_free(gazetteer);
	vocabulary_free(vocabulary);
	return status_end(STATUS_DONE);
}
