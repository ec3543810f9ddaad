/*
 * dateline: the date that a document bears.
 *
 * Looked for at both ends of the text: a line that says "Published ...", the
 * dateline of the first paragraph, the lines of the letterhead and the title,
 * a line at the end that is a date. Which words say what is in datelines.tsv.
 */
#ifndef SITREP_DATELINE_H
#define SITREP_DATELINE_H

#include "document/document.h"

/* Sets the document's dateline, and its date where the user gave none; neither where the text bears no date.
 * The lines that were looked through are the document's scanned ones. */
void	dateline_find(struct document *document, const struct vocabulary *vocabulary,
	    enum date_order order, struct arena *arena);

#endif
