/*
 * The reader beside plain libcsv, on random bytes of a nasty alphabet.
 *
 *	csv_differential [CASES [SEED]]
 *
 * Each case is read by libcsv and by the reader, in every lane of this machine
 * and with random sizes of read and marking, beside a fellow that reads the same
 * but for a byte at most. They must agree on every field,
 * on where each record lies and on which line it starts, and on whether and
 * where the input is refused. Tab-separated text is held to a plain splitter.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "csv_oracle.h"

#define LENGTH_MAX	1200

static uint64_t state;

static uint64_t
random_below(uint64_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (state >> 11) % n;
}

/* Bytes with no order in them at all. */
static size_t
make_noise(char *text, size_t n, char delimiter)
{
	static const char alphabet[] = "ab ,,,\"\"\"\n\n\r;\t\\\\n\0\xEF\xBB\xBF";

	for (size_t i = 0; i < n; i++) {
		text[i] = alphabet[random_below(sizeof(alphabet) - 1)];
		if (text[i] == ',')
			text[i] = delimiter;
	}
	return n;
}

/* Fields that are right, quoted or not, with now and then a byte that spoils them. */
static size_t
make_table(char *text, size_t n, char delimiter)
{
	static const char inside[] = "ab ,\n\r;\t\\\0";
	size_t spoil = random_below(8) == 0 ? random_below(n + 1) : n;
	size_t at = 0;

	while (at + 4 < n) {
		size_t length = random_below(random_below(8) ? 8 : 90);
		bool quoted = random_below(2);

		if (quoted)
			text[at++] = '"';
		for (; length && at + 4 < n; length--) {
			if (quoted && random_below(5) == 0) {
				text[at++] = '"';
				text[at++] = '"';
			} else {
				text[at++] = quoted ? inside[random_below(sizeof(inside) - 1)] :
				    "abc "[random_below(4)];
			}
		}
		if (quoted)
			text[at++] = '"';
		if (random_below(6) == 0)
			text[at++] = '\r';
		text[at] = text[at ? at - 1 : 0] == '\r' || random_below(4) == 0 ? '\n' : delimiter;
		at++;
	}
	if (spoil < at)
		make_noise(text + spoil, 1, delimiter);
	return at;
}

static size_t
random_size(void)
{
	return 1 + random_below(random_below(2) ? 80 : LENGTH_MAX);
}

/* The text again, a byte of it changed or not. */
static void
fill_fellow(FILE *file, char *bytes, size_t n)
{
	size_t at = random_below(n + 1);
	char kept = bytes[at];

	if (at < n && random_below(2))
		bytes[at] = "a,\"\n"[random_below(4)];
	fill(file, (struct span){ bytes, n });
	bytes[at] = kept;
}

static bool
try_case(const struct files *files)
{
	static char bytes[LENGTH_MAX + 1];
	static const struct csv_format formats[] = {
		{ CSV_COMMA, ',' }, { CSV_COMMA, ',' }, { CSV_COMMA, ';' }, { CSV_COMMA, '\t' }, { CSV_TABS, '\t' },
	};
	struct csv_format format = formats[random_below(sizeof(formats) / sizeof(formats[0]))];
	size_t n = random_below(random_below(4) ? 100 : LENGTH_MAX);
	struct span text = { bytes, 0 };
	struct answer right = { 0 };
	bool same = true;

	text.n = random_below(2) ? make_noise(bytes, n, format.delimiter) :
	    make_table(bytes, n, format.delimiter);
	fill(files->text, text);
	fill_fellow(files->fellow, bytes, text.n);
	ask_right(&right, text, format);
	for (int lane = CSV_LANE_PORTABLE; lane <= CSV_LANE_AVX2 && same; lane++)
		if (csv_lane_use((enum csv_lane)lane))
			same = hold(&right, text, files, format, random_size(), random_size());
	answer_free(&right);
	return same;
}

int
main(int argc, char **argv)
{
	unsigned long cases = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
	unsigned long seed = argc > 2 ? strtoul(argv[2], NULL, 10) : 1;
	struct files files = { tmpfile(), tmpfile() };

	/* What is refused is said on standard error, and is not what is tested here. */
	if (files.text == NULL || files.fellow == NULL || freopen("/dev/null", "w", stderr) == NULL)
		return 2;
	state = seed * 0x9E3779B97F4A7C15 | 1;
	for (unsigned long i = 0; i < cases; i++)
		if (!try_case(&files)) {
			printf("case %lu of seed %lu\n", i, seed);
			return 1;
		}
	printf("%lu cases agree\n", cases);
	fclose(files.text);
	fclose(files.fellow);
	return 0;
}
