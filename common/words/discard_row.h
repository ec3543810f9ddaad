/*
 * discard_row: the cells of discards.tsv.
 */
#ifndef SITREP_DISCARD_ROW_H
#define SITREP_DISCARD_ROW_H

#include "words/lexicon.h"

enum { DISCARD_POSITION = 1, DISCARD_REASON = 2 };

/* Of the lines with the matched phrase, the one for this position; false where there is none. */
static inline bool
discard_row(struct match *match, const char *position)
{
	do {
		if (span_is(match->row->cell[DISCARD_POSITION], position))
			return true;
	} while (lexicon_next(match));
	return false;
}

#endif
