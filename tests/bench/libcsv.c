/*
 * libcsv: the same as table.c by libcsv alone, as its manual has it.
 *
 *	libcsv count [FILE]
 *	libcsv bytes [FILE]
 *	libcsv copy [FILE]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <csv.h>

#define BLOCK	(256 * 1024)

struct work {
	unsigned long long fields, bytes;
	int	copies;
	int	behind_first;
};

static void
on_field(void *p, size_t n, void *argument)
{
	struct work *work = argument;

	work->fields++;
	work->bytes += n;
	if (!work->copies)
		return;
	if (work->behind_first)
		putchar(',');
	csv_fwrite(stdout, p, n);
	work->behind_first = 1;
}

static void
on_row(int terminator, void *argument)
{
	struct work *work = argument;

	(void)terminator;
	if (work->copies)
		putchar('\n');
	work->behind_first = 0;
}

static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

int
main(int argc, char **argv)
{
	static char block[BLOCK], written[BLOCK];
	FILE *file = argc > 2 ? fopen(argv[2], "r") : stdin;
	struct work work = { 0 };
	struct csv_parser p;
	size_t n;

	if (argc < 2 || file == NULL || csv_init(&p, CSV_STRICT | CSV_STRICT_FINI) != 0)
		return 2;
	csv_set_space_func(&p, no_space);
	setvbuf(stdout, written, _IOFBF, sizeof(written));
	work.copies = strcmp(argv[1], "copy") == 0;
	while ((n = fread(block, 1, sizeof(block), file)) > 0)
		if (csv_parse(&p, block, n, on_field, on_row, &work) != n)
			return 2;
	if (csv_fini(&p, on_field, on_row, &work) != 0)
		return 2;
	csv_free(&p);
	if (strcmp(argv[1], "count") == 0)
		printf("%llu\n", work.fields);
	else if (!work.copies)
		printf("%llu %llu\n", work.fields, work.bytes);
	return fflush(stdout) == EOF ? 2 : 0;
}
