#include "extract.h"

#include <stdlib.h>

#include "document/batch.h"
#include "output/ledger.h"
#include "stages.h"

struct extractor {
	struct reading readings[BATCH_DOCUMENTS];
	struct arena arena;
	struct row_options rows;
	struct extract_writers writers;
};

struct extractor *
extractor_open(const struct extract_options *options, const struct vocabulary *vocabulary,
    const struct gazetteer *gazetteer, const struct extract_writers *writers)
{
	struct extractor *extractor = xcalloc(1, sizeof(*extractor));

	for (size_t i = 0; i < BATCH_DOCUMENTS; i++)
		extractor->readings[i] = (struct reading){ .vocabulary = vocabulary, .gazetteer = gazetteer,
		    .arena = &extractor->arena, .order = options->order };
	extractor->rows = options->rows;
	extractor->writers = *writers;
	if (options->header)
		rows_header(writers->figures, &extractor->rows);
	if (options->header && writers->ledger)
		ledger_header(writers->ledger);
	return extractor;
}

void
extractor_documents(struct extractor *extractor, const struct document *documents, size_t n)
{
	struct reading *readings = extractor->readings;

	for (size_t i = 0; i < n; i++)
		readings[i].document = &documents[i];
	stages_run(readings, n);
	for (size_t i = 0; i < n; i++) {
		rows_write(&readings[i], extractor->writers.figures, &extractor->rows);
		if (extractor->writers.ledger)
			ledger_write(&readings[i], extractor->writers.ledger);
	}
	for (size_t i = 0; i < n; i++)
		reading_reset(&readings[i]);
}

void
extractor_close(struct extractor *extractor)
{
	for (size_t i = 0; i < BATCH_DOCUMENTS; i++)
		reading_free(&extractor->readings[i]);
	arena_free(&extractor->arena);
	free(extractor);
}
