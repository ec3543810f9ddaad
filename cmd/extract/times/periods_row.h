/*
 * periods_row: what periods.tsv says of a word by itself.
 */
#ifndef SITREP_PERIODS_ROW_H
#define SITREP_PERIODS_ROW_H

#include "reading/reading.h"

enum { PERIODS_ROLE = 1, PERIODS_VALUE = 2 };	/* its cells */

/* "today" is a "day", "night" a "daypart": the first row of the word, where it has that role; else NULL. */
static inline const struct row *
periods_row(const struct reading *r, size_t i, const char *role)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.periods, token_at(r, i), 1, &match) &&
	    span_is(match.row->cell[PERIODS_ROLE], role) ?
	    match.row : NULL;
}

/* "the holiday", "the period", "the weekend": a stretch of days, of which a clause behind it may say from when to when
 * it was. */
static inline bool
periods_stretch(const struct reading *r, size_t i)
{
	return periods_row(r, i, "stretch") || periods_row(r, i, "feast-time") || periods_row(r, i, "unit");
}

#endif
