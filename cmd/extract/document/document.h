/*
 * document: one text, its name, its date and its lines.
 *
 * The bytes are as they came; every offset of extract is into them.
 */
#ifndef SITREP_DOCUMENT_H
#define SITREP_DOCUMENT_H

#include "period/calendar.h"
#include "period/period.h"
#include "words/token.h"
#include "words/token_scan.h"
#include "words/vocabulary.h"

enum dateline_kind {
	DATELINE_STATED,		/* the text says that it is the document's, or it is in the title */
	DATELINE_LETTERHEAD,		/* it stands alone or before the news: nobody's but the document's */
	DATELINE_TOLD			/* the lead tells what took place then: the document is hardly later */
};

struct document {
	struct span text;		/* borrowed from the source */
	struct span name;		/* what goes into the column doc */
	struct span published;		/* as given by the user or written in the text; empty: unknown */
	bool	has_date;
	day	date;			/* what `published` means */
	struct range dateline;		/* bytes of the date that the text bears; empty if none was found */
	enum dateline_kind dateline_kind;
	size_t	*lines;			/* offset of each line's first byte; owned */
	size_t	n_lines;
	/* lines that were looked through for a date; owned, but for their words in the arena */
	struct scanned scanned;
};

/*
 * Indexes the lines. `given` is the user's date (empty: none), yyyy-mm-dd or that with a time behind it. False if it is
 * another text: document_read_date() may make it out, else it is the caller's trouble.
 */
bool	document_open(struct document *document, struct span text, struct span name, struct span given);
/* The date given, in words: "3 March 2023", "03/03/2023". False, and no date, if it is none. */
bool	document_read_date(struct document *document, const struct vocabulary *vocabulary,
	    enum date_order order, struct arena *arena);
size_t	document_line(const struct document *document, size_t offset);	/* from 1 */
void	document_close(struct document *document);

#endif
