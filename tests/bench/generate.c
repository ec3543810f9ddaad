/*
 * generate: the bench's data, the same bytes on every run.
 *
 *	generate plain|prose|groups|figures|text|reports MEGABYTES
 *	generate old|new MEGABYTES [shuffled]
 *
 * plain: seven short columns, a thousand groups of region and unit. prose: the
 * same with a quoted sentence or two in every row. groups: a million groups.
 * old, new: two editions of one table, keyed by id, in the order of the key or
 * shuffled; of a thousand records ten changed, three went and three came.
 * figures: what extract writes. text, reports: press releases, as one document
 * or divided by form feeds.
 */
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array)	(sizeof(array) / sizeof((array)[0]))
#define KEY_BYTES	54	/* of a record of the pair, on average */

static const char *const nouns[] = {
	"civilians", "soldiers", "militants", "families", "fishermen", "teachers", "houses",
	"vehicles", "boats", "schools", "rifles", "people", "farmers", "workers",
};
static const char *const outcomes[] = {
	"killed", "injured", "detained", "displaced", "rescued", "treated", "damaged",
	"destroyed", "seized", "evacuated", "released",
};
static const char *const places[] = {
	"Kenya", "Chad", "Peru", "the northern district", "Mali", "Nepal", "the port", "Niger",
	"Mombasa", "the river valley", "Honduras", "the old town", "Lima",
};
static const char *const periods[] = {
	"in March", "last week", "on Monday", "in 2022", "since January", "yesterday", "this month",
	"between 3 and 9 May", "on 14 February",
};
static const char *const modifiers[] = { "", "", "", "at least ", "about ", "more than ", "up to ", "nearly " };
static const char *const words[] = { "two", "three", "seven", "a dozen", "several", "dozens of", "no", "twenty-one" };
static const char *const asides[] = {
	"The ministry thanked the crews who worked through the night and asked residents to keep the roads clear.",
	"Officials said that the inquiry goes on, and that its findings would be published in due course.",
	"Power returned to most of the affected streets, although the water supply remained uncertain.",
	"A spokesman \"could not confirm\" earlier accounts, which differed from one another, of the same event.",
	"Aid agencies opened a registration desk near the stadium and called for blankets, tents and medicine.",
	"Traffic was diverted, shops stayed shut, and the market did not open.",
};

static uint64_t
mix(uint64_t x)
{
	x += 0x9E3779B97F4A7C15;
	x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
	x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
	return x ^ (x >> 31);
}

static uint64_t state = 20230303;

static uint64_t
below(uint64_t n)
{
	state++;
	return (mix(state) >> 16) % n;
}

static const char *
one_of(const char *const *list, size_t n)
{
	return list[below(n)];
}
#define ONE_OF(list)	one_of(list, COUNT(list))

/* printf's count of bytes, checked. */
static size_t
wrote(int n)
{
	if (n < 0) {
		perror("generate");
		exit(2);
	}
	return (size_t)n;
}

static size_t
put_quoted(const char *text)
{
	size_t n = 0;

	for (; *text; text++)
		n += wrote(*text == '"' ? printf("\"\"") : printf("%c", *text));
	return n;
}

static size_t
put_head(uint64_t id, unsigned regions, unsigned units)
{
	return wrote(printf("%" PRIu64 ",2023-%02u-%02u,region-%03u,unit-%03u,%u,%u.%02u,", id,
	    (unsigned)below(12) + 1, (unsigned)below(28) + 1, (unsigned)below(regions),
	    (unsigned)below(units), (unsigned)below(5000), (unsigned)below(10000), (unsigned)below(100)));
}

static void
put_table(size_t bytes, unsigned regions, unsigned units, bool prose)
{
	size_t n = wrote(printf("id,date,region,unit,count,amount,note\n"));

	for (uint64_t id = 1; n < bytes; id++) {
		n += put_head(id, regions, units);
		if (!prose) {
			n += wrote(printf("%s\n", ONE_OF(outcomes)));
			continue;
		}
		n += wrote(printf("\""));
		for (uint64_t sentences = 1 + below(2); sentences; sentences--)
			n += put_quoted(ONE_OF(asides));
		n += wrote(printf("\"\n"));
	}
}

/* A permutation of 0 .. 2^bits - 1, in four rounds of Feistel. */
static uint64_t
permute(uint64_t i, unsigned bits)
{
	uint64_t half = ((uint64_t)1 << (bits / 2)) - 1, left = i >> (bits / 2), right = i & half;

	for (uint64_t round = 0; round < 4; round++) {
		uint64_t next = left ^ (mix(right + (round << 32)) & half);

		left = right;
		right = next;
	}
	return left << (bits / 2) | right;
}

/* Record i of an edition: what both have, what is only in one, what differs. */
static void
put_keyed(uint64_t i, bool is_new)
{
	uint64_t seed = mix(i), fate = seed % 1000, cell = mix(seed);
	unsigned count = (unsigned)(cell % 5000);

	if (fate < 3 ? is_new : fate < 6 && !is_new)
		return;
	if (is_new && fate >= 6 && fate < 16)
		count++;
	printf("%010" PRIu64 ",2023-%02u-%02u,region-%03u,%u,%u.%02u,%s\n", i,
	    (unsigned)(cell >> 16) % 12 + 1, (unsigned)(cell >> 24) % 28 + 1, (unsigned)(cell >> 32) % 400,
	    count, (unsigned)(cell >> 40) % 10000, (unsigned)(cell >> 52) % 100, outcomes[seed / 1000 % COUNT(outcomes)]);
}

static void
put_edition(size_t bytes, bool is_new, bool shuffled)
{
	uint64_t records = bytes / KEY_BYTES;
	unsigned bits = 2;

	while ((uint64_t)1 << bits < records)
		bits += 2;
	printf("id,date,region,count,amount,note\n");
	for (uint64_t i = 0; i < (uint64_t)1 << bits; i++) {
		uint64_t at = shuffled ? permute(is_new ? i : permute(i, bits), bits) : i;

		if (at < records)
			put_keyed(at, is_new);
	}
}

static size_t
put_number(void)
{
	switch (below(4)) {
	case 0:
		return wrote(printf("%s", ONE_OF(words)));
	case 1:
		return wrote(printf("%u,%03u", (unsigned)below(90) + 1, (unsigned)below(1000)));
	default:
		return wrote(printf("%u", (unsigned)below(400) + 2));
	}
}

static size_t
put_statement(void)
{
	size_t n = wrote(printf("Officials in %s said that %s", ONE_OF(places), ONE_OF(modifiers)));

	n += put_number();
	n += wrote(printf(" %s were %s and ", ONE_OF(nouns), ONE_OF(outcomes)));
	n += put_number();
	return n + wrote(printf(" %s %s.", ONE_OF(outcomes), ONE_OF(periods)));
}

static size_t
put_report(void)
{
	size_t n = wrote(printf("Report of %u March 2023\n\n", (unsigned)below(28) + 1));

	for (uint64_t paragraphs = 3 + below(8); paragraphs; paragraphs--) {
		for (uint64_t sentences = 2 + below(4); sentences; sentences--) {
			n += below(3) ? wrote(printf("%s", ONE_OF(asides))) : put_statement();
			n += wrote(printf("%s", sentences > 1 ? below(3) ? " " : "\n" : ""));
		}
		n += wrote(printf("\n\n"));
	}
	return n;
}

static void
put_reports(size_t bytes, const char *between)
{
	for (size_t n = 0; n < bytes;)
		n += put_report() + wrote(printf("%s", between));
}

static void
put_figures(size_t bytes)
{
	size_t n = wrote(printf("doc,published,line,start,end,modifier,number,unit,counted,outcome,place,period,"
	    "place_basis,period_basis,source,scope,of,text\n"));

	for (unsigned i = 0; n < bytes; i++) {
		unsigned start = (unsigned)below(4000);

		n += wrote(printf("release-%05u.txt,2023-03-%02u,%u,%u,%u,%s,", i / 20, i / 20 % 28 + 1,
		    start / 80 + 1, start, start + 6, below(4) ? "" : "at least"));
		n += below(8) ? wrote(printf("%u", (unsigned)below(400))) : wrote(printf("%s", ONE_OF(words)));
		n += wrote(printf(",,%s,%s,%s,%s,sentence,lead,,,,\"", ONE_OF(nouns), ONE_OF(outcomes),
		    ONE_OF(places), ONE_OF(periods)));
		n += put_quoted(ONE_OF(asides)) + wrote(printf("\"\n"));
	}
}

int
main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "";
	size_t bytes = argc > 2 ? strtoul(argv[2], NULL, 10) * 1000000 : 0;
	bool is_new = strcmp(what, "new") == 0;

	if (strcmp(what, "plain") == 0) {
		put_table(bytes, 40, 25, false);
	} else if (strcmp(what, "prose") == 0) {
		put_table(bytes, 40, 25, true);
	} else if (strcmp(what, "groups") == 0) {
		put_table(bytes, 1000, 1000, false);
	} else if (strcmp(what, "figures") == 0) {
		put_figures(bytes);
	} else if (strcmp(what, "text") == 0) {
		put_reports(bytes, "");
	} else if (strcmp(what, "reports") == 0) {
		put_reports(bytes, "\f\n");
	} else if (is_new || strcmp(what, "old") == 0) {
		put_edition(bytes, is_new, argc > 3);
	} else {
		fputs("usage: generate WHAT MEGABYTES [shuffled]\n", stderr);
		return 2;
	}
	return fflush(stdout) == EOF ? 2 : 0;
}
