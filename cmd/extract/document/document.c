#include "document/document.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "words/token_scan.h"

static void
index_lines(struct document *document)
{
	struct span text = document->text;
	size_t room = 0, at = 0;
	const char *feed;

	do {
		document->lines = xgrow(document->lines, document->n_lines, &room,
		    sizeof(*document->lines));
		document->lines[document->n_lines++] = at;
		feed = at < text.n ? memchr(text.p + at, '\n', text.n - at) : NULL;
		if (feed)
			at = (size_t)(feed - text.p) + 1;
	} while (feed && at < text.n);
}

/* yyyy-mm-dd, or a database's timestamp that begins with it. */
static bool
read_timestamp(struct span given, day *date)
{
	if (given.n > 10 && given.p[10] != 'T' && given.p[10] != ' ')
		return false;
	return given.n >= 10 && calendar_parse(span_slice(given, 0, 10), date);
}

bool
document_open(struct document *document, struct span text, struct span name, struct span given)
{
	*document = (struct document){ .text = text, .name = name, .published = given };
	index_lines(document);
	if (given.n == 0)
		return true;
	document->has_date = read_timestamp(given, &document->date);
	return document->has_date;
}

bool
document_read_date(struct document *document, const struct vocabulary *vocabulary,
    enum date_order order, struct arena *arena)
{
	struct tokens tokens = { 0 };
	size_t taken;

	token_scan_text(vocabulary, document->published, arena, &tokens);
	document->has_date = tokens.n > 0 && period_date_at(vocabulary, tokens.p, tokens.n,
	    order, &document->date, &taken) && taken == tokens.n;
	tokens_free(&tokens);
	if (!document->has_date)
		document->published = SPAN("");
	return document->has_date;
}

size_t
document_line(const struct document *document, size_t offset)
{
	size_t low = 0, high = document->n_lines;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (document->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low + 1;
}

void
document_close(struct document *document)
{
	free(document->lines);
	scanned_free(&document->scanned);
	*document = (struct document){ 0 };
}
