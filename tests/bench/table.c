/*
 * table: the reader and the writer alone, for measuring and for tests.
 *
 *	table count [FILE]	the number of fields
 *	table bytes [FILE]	and of the bytes in each of them
 *	table copy [FILE]	the records again, as the writer writes them
 *	table put [FILE]	the same, each field by itself
 *
 * A word before these chooses the lane: portable, sse2 or avx2.
 */
#include <stdio.h>
#include <string.h>

#include "base/status.h"
#include "csv/csv_mark.h"
#include "csv/csv_write.h"

static void
count(struct csv *csv, bool with_bytes)
{
	unsigned long long fields = 0, bytes = 0;

	while (csv_next(csv)) {
		size_t n = csv_count(csv);

		for (size_t i = 0; with_bytes && i < n; i++)
			bytes += csv_field(csv, i).n;
		fields += n;
	}
	if (with_bytes)
		printf("%llu %llu\n", fields, bytes);
	else
		printf("%llu\n", fields);
}

static void
copy(struct csv *csv, struct csv_format format, bool whole)
{
	struct out *out = out_open(NULL);
	struct csv_writer writer;

	csv_writer_init(&writer, out, format);
	input_before_blocking(out_flush_hook, out);
	while (csv_next(csv)) {
		size_t n = csv_count(csv);

		if (whole)
			csv_put_record(&writer, csv);
		for (size_t i = 0; !whole && i < n; i++)
			csv_put(&writer, csv_field(csv, i));
		csv_end(&writer);
	}
	out_close(out);
}

static bool
choose_lane(const char *name)
{
	static const char *const names[] = {
		[CSV_LANE_PORTABLE] = "portable", [CSV_LANE_SSE2] = "sse2", [CSV_LANE_AVX2] = "avx2",
	};

	for (int i = 0; i < 3; i++)
		if (strcmp(names[i], name) == 0)
			return csv_lane_use((enum csv_lane)i);
	return false;
}

int
main(int argc, char **argv)
{
	const struct csv_format format = { CSV_COMMA, ',' };
	struct input input;
	struct csv *csv;

	status_name("table");
	if (argc > 1 && choose_lane(argv[1])) {
		argc--;
		argv++;
	}
	if (argc < 2 || !input_open(&input, argc > 2 ? argv[2] : "-"))
		return STATUS_TROUBLE;
	csv = csv_open(&input, format);
	if (strcmp(argv[1], "count") == 0 || strcmp(argv[1], "bytes") == 0)
		count(csv, argv[1][0] == 'b');
	else
		copy(csv, format, strcmp(argv[1], "copy") == 0);
	csv_close(csv);
	input_close(&input);
	return status_end(STATUS_DONE);
}
