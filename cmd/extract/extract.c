#include "extract.h"

#include <stdlib.h>

#include "output/ledger.h"
#include "output/rows.h"
#include "stages.h"

struct extractor {
	struct reading reading;
	struct arena arena;
	struct row_options rows;
	struct extract_writers writers;
};

struct extractor *
extractor_open(const struct extract_options *options, const struct vocabulary *vocabulary,
    const struct gazetteer *gazetteer, const struct extract_writers *writers)
{
	struct extractor *extractor = xcalloc(1, sizeof(*extractor));

	extractor->reading.vocabulary = vocabulary;
	extractor->reading.gazetteer = gazetteer;
	extractor->reading.arena = &extractor->arena;
	extractor->reading.order = options->order;
	extractor->rows = (struct row_options){ .text = options->text,
	    .stated_only = options->stated_only, .explain = options->explain };
	extractor->writers = *writers;
	if (options->header)
		rows_header(writers->figures, &extractor->rows);
	if (options->header && writers->ledger)
		ledger_header(writers->ledger);
	return extractor;
}

void
extractor_document(struct extractor *extractor, const struct document *document)
{
	struct reading *r = &extractor->reading;

	r->document = document;
	stages_run(r);
	rows_write(r, extractor->writers.figures, &extractor->rows);
	if (extractor->writers.ledger)
		ledger_write(r, extractor->writers.ledger);
	reading_reset(r);
}

void
extractor_close(struct extractor *extractor)
{
	reading_free(&extractor->reading);
	arena_free(&extractor->arena);
	free(extractor);
}
