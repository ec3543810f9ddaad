#include "document/source.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "base/xalloc.h"
#include "csv/columns.h"
#include "document/given_dates.h"
#include "document/operands.h"
#include "document/read_ahead.h"

struct source {
	const struct source_options *options;
	struct given_dates *dates;	/* NULL: no table of them */
	struct operands operands;
	struct input input;
	bool	is_open;		/* an operand is being read */
	struct span base;		/* its name in the column doc */
	unsigned long long ordinal;	/* of the document in it, from 1 */
	struct buf name;		/* of the document, where it is made up */

	struct read_ahead ahead;	/* of the operand, unless it is a CSV */

	struct csv *csv;
	struct columns columns;
	size_t	text_column, id_column, date_column;
};

struct source *
source_open(const struct source_options *options)
{
	struct source *source = xcalloc(1, sizeof(*source));

	source->options = options;
	if (options->dates && (source->dates = given_dates_open(options->dates)) == NULL) {
		free(source);
		return NULL;
	}
	if (!operands_open(&source->operands, options->operands, options->files0_from)) {
		source_close(source);
		return NULL;
	}
	return source;
}

static void
close_operand(struct source *source)
{
	if (!source->is_open)
		return;
	if (source->csv)
		csv_close(source->csv);
	source->csv = NULL;
	columns_free(&source->columns);
	input_close(&source->input);
	source->is_open = false;
}

static bool
open_columns(struct source *source)
{
	const struct source_options *options = source->options;
	struct columns *columns = &source->columns;

	source->csv = csv_open(&source->input, options->format);
	source->id_column = source->date_column = COLUMN_NONE;
	if (!columns_open(columns, source->csv, options->header))
		return false;
	if (columns->n == 0) {
		status_trouble_at(source->input.name, 0, "no header line");
		return false;
	}
	return columns_need(columns, span_of(options->text_column), &source->text_column) &&
	    (options->id_column == NULL ||
	    columns_need(columns, span_of(options->id_column), &source->id_column)) &&
	    (options->date_column == NULL ||
	    columns_need(columns, span_of(options->date_column), &source->date_column));
}

static void
open_operand(struct source *source, const char *operand)
{
	const char *slash = strrchr(operand, '/');

	if (!input_open(&source->input, operand))
		return;
	source->is_open = true;
	source->base = span_of(slash ? slash + 1 : operand);
	if (source->input.is_stdin && source->options->stdin_name)
		source->base = span_of(source->options->stdin_name);
	source->ordinal = 0;
	read_ahead_start(&source->ahead);
	if (source->options->csv && !open_columns(source))
		close_operand(source);
}

static bool
is_blank(struct span text)
{
	return span_trim(text).n == 0;
}

static bool
next_whole(struct source *source, struct span *text)
{
	while (read_ahead_more(&source->ahead, &source->input))
		continue;
	close_operand(source);
	*text = buf_view(&source->ahead.bytes);
	return !source->ahead.failed;
}

/* What follows the last form feed is a document if there is more in it than white space. */
static bool
next_piece(struct source *source, struct span *text)
{
	if (read_ahead_to(&source->ahead, &source->input, '\f', text))
		return true;
	close_operand(source);
	return !source->ahead.failed && (source->ordinal == 0 || !is_blank(*text));
}

static bool
next_record(struct source *source, struct span *text)
{
	while (csv_next(source->csv)) {
		if (columns_fit(&source->columns, source->csv)) {
			*text = csv_field(source->csv, source->text_column);
			return true;
		}
		source->ordinal++;
	}
	close_operand(source);
	return false;
}

/* Its own name, or what stands for it: the operand's, and which of its documents it is. */
static struct span
document_name(struct source *source)
{
	struct span id;
	char digits[3 * sizeof(source->ordinal)];
	size_t at = sizeof(digits);
	unsigned long long n = source->ordinal;

	if (!source->options->csv && !source->options->split)
		return source->base;
	if (source->csv && source->id_column != COLUMN_NONE) {
		id = csv_field(source->csv, source->id_column);
		if (id.n)
			return id;
	}
	do {
		digits[--at] = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	source->name.n = 0;
	buf_span(&source->name, source->base);
	buf_char(&source->name, '#');
	buf_add(&source->name, digits + at, sizeof(digits) - at);
	return buf_view(&source->name);
}

static struct span
document_date(struct source *source, struct span name)
{
	struct span date = SPAN("");

	if (source->dates) {
		date = given_dates_find(source->dates, name);
		if (date.n == 0)
			date = given_dates_find(source->dates, source->base);
	}
	if (date.n == 0 && source->csv && source->date_column != COLUMN_NONE)
		date = span_trim(csv_field(source->csv, source->date_column));
	if (date.n == 0 && source->options->date)
		date = span_of(source->options->date);
	return date;
}

/* What a person must convert first is known by its first bytes. */
static bool
is_text(struct source *source, struct span text)
{
	static const struct {
		struct span bytes;
		const char *what;
	} others[] = {
		{ { "%PDF-", 5 }, "a PDF, not text; pdftotext -layout makes it that" },
		{ { "PK\003\004", 4 }, "an archive or office document, not text" },
		{ { "\320\317\021\340", 4 }, "an office document, not text" },
		{ { "\037\213", 2 }, "compressed; zcat makes it text" },
		{ { "\377\376", 2 }, "UTF-16; iconv -f UTF-16 -t UTF-8 makes it UTF-8" },
		{ { "\376\377", 2 }, "UTF-16; iconv -f UTF-16 -t UTF-8 makes it UTF-8" },
	};

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (text.n >= others[i].bytes.n &&
		    memcmp(text.p, others[i].bytes.p, others[i].bytes.n) == 0) {
			status_trouble_at(source->input.name, 0, "%s", others[i].what);
			return false;
		}
	return true;
}

bool
source_next(struct source *source, struct span *text, struct span *name, struct span *given_date)
{
	for (;;) {
		bool got;

		if (!source->is_open) {
			const char *operand = operands_next(&source->operands);

			if (operand == NULL)
				return false;
			open_operand(source, operand);
			continue;
		}
		if (source->options->csv)
			got = next_record(source, text);
		else if (source->options->split)
			got = next_piece(source, text);
		else
			got = next_whole(source, text);
		if (!got)
			continue;
		if (source->ordinal == 0 && !source->options->csv && !is_text(source, *text)) {
			close_operand(source);
			continue;
		}
		source->ordinal++;
		*name = document_name(source);
		*given_date = document_date(source, *name);
		return true;
	}
}

void
source_close(struct source *source)
{
	if (source == NULL)
		return;
	close_operand(source);
	operands_close(&source->operands);
	given_dates_close(source->dates);
	buf_free(&source->name);
	read_ahead_free(&source->ahead);
	free(source);
}
