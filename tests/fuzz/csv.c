/* The reader, held to plain libcsv by libFuzzer: the first three bytes choose how it is read. */
#include <stdint.h>
#include <stdlib.h>

#include "../unit/csv_oracle.h"

#define CHOICES	3

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const struct csv_format formats[] = {
		{ CSV_COMMA, ',' }, { CSV_COMMA, ';' }, { CSV_TABS, '\t' },
	};
	static struct files files;
	struct csv_format format;
	struct answer right = { 0 };
	struct span text;

	if (files.text == NULL && ((files.text = tmpfile()) == NULL || (files.fellow = tmpfile()) == NULL))
		abort();
	if (n < CHOICES)
		return 0;
	text = (struct span){ (const char *)data + CHOICES, n - CHOICES };
	format = formats[data[0] / 4 % 3];
	if (!csv_lane_use((enum csv_lane)(data[0] % 3)))
		csv_lane_use(CSV_LANE_PORTABLE);
	fill(files.text, text);
	fill(files.fellow, span_slice(text, 0, text.n - text.n % 3));
	ask_right(&right, text, format);
	if (!hold(&right, text, &files, format, (size_t)data[1] + 1, (size_t)data[2] + 1))
		abort();
	answer_free(&right);
	return 0;
}
