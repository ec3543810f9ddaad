/*
 * csv_tool: the reader, the writer and the streams under them, for their tests.
 *
 *	csv_tool [-t] [-T] [-F C] [-o FILE] show|copy|put [FILE]
 *
 * show tells each record's line and fields, copy writes records, put writes
 * field by field. -t reads and -T writes tab-separated text.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/status.h"
#include "csv/csv_write.h"
#include "options.h"

static void
show(struct csv *csv, struct out *out)
{
	struct csv_writer line;

	csv_writer_init(&line, out, (struct csv_format){ CSV_COMMA, ',' });
	while (csv_next(csv)) {
		csv_put_number(&line, csv_line(csv));
		line.fields = 0;
		out_char(out, ':');
		for (size_t i = 0; i < csv_count(csv); i++) {
			out_char(out, '[');
			out_add(out, csv_field(csv, i));
			out_char(out, ']');
		}
		out_char(out, '\n');
	}
}

static void
copy(struct csv *csv, struct out *out, struct csv_format format, bool whole)
{
	struct csv_writer writer;

	csv_writer_init(&writer, out, format);
	while (csv_next(csv)) {
		if (whole)
			csv_put_record(&writer, csv);
		for (size_t i = 0; !whole && i < csv_count(csv); i++)
			csv_put(&writer, csv_field(csv, i));
		csv_end(&writer);
	}
}

static int
run(const char *what, const char *name, struct csv_format from, struct csv_format to, const char *path)
{
	struct input input;
	struct csv *csv;
	struct out *out;

	if (!input_open(&input, name))
		return STATUS_TROUBLE;
	out = out_open(path);
	input_before_blocking(out_flush_hook, out);
	csv = csv_open(&input, from);
	if (strcmp(what, "show") == 0)
		show(csv, out);
	else
		copy(csv, out, to, strcmp(what, "copy") == 0);
	csv_close(csv);
	input_close(&input);
	out_close(out);
	return status_end(STATUS_DONE);
}

int
main(int argc, char **argv)
{
	struct csv_format from = { CSV_COMMA, ',' }, to = from;
	const char *path = NULL;
	int letter;

	status_name("csv_tool");
	while ((letter = getopt(argc, argv, "tTF:o:")) != -1) {
		switch (letter) {
		case 't':
			from.dialect = CSV_TABS;
			break;
		case 'T':
			to.dialect = CSV_TABS;
			break;
		case 'F':
			from.delimiter = options_delimiter(optarg);
			break;
		case 'o':
			path = optarg;
			break;
		default:
			return STATUS_TROUBLE;
		}
	}
	if (optind == argc)
		return STATUS_TROUBLE;
	return run(argv[optind], optind + 1 < argc ? argv[optind + 1] : "-", from, to, path);
}
