/*
 * extract: the figures of one document after another, as rows.
 *
 * The extractor owns what it needs from document to document and gives it
 * back at the end; vocabulary, gazetteer and writers are the caller's. It
 * reads and writes no file: rows go to the writers as soon as the documents of
 * one call are done, in their order.
 */
#ifndef SITREP_EXTRACT_H
#define SITREP_EXTRACT_H

#include "csv/csv_write.h"
#include "document/document.h"
#include "output/rows.h"
#include "place/gazetteer.h"

struct extract_options {
	enum date_order order;	/* of 03/04/2023 */
	bool	header;		/* a header line goes out first, of the ledger too */
	struct row_options rows;
};

struct extract_writers {
	struct csv_writer *figures;
	struct csv_writer *ledger;	/* every numeral and number word once, with its verdict; NULL: none */
};

struct extractor;

/* Writes the headers. */
struct extractor *extractor_open(const struct extract_options *options,
	    const struct vocabulary *vocabulary, const struct gazetteer *gazetteer,
	    const struct extract_writers *writers);
/* Of BATCH_DOCUMENTS at most. Their dates are known by now, if anything tells them. */
void	extractor_documents(struct extractor *extractor, const struct document *documents, size_t n);
void	extractor_close(struct extractor *extractor);

#endif
