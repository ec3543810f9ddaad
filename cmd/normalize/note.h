/*
 * note: why a cell stayed blank, or what was assumed.
 *
 * The text that the column `note` gets, and beside it which kinds of remark
 * it holds, as bits, for counting.
 */
#ifndef NORMALIZE_NOTE_H
#define NORMALIZE_NOTE_H

#include <stdint.h>

#include "base/xalloc.h"

enum remark {
	REMARK_DATE,		/* published is no date */
	REMARK_PERIOD,		/* the period was not resolved */
	REMARK_PLACE,		/* the place was not resolved */
	REMARK_PLACE_ASSUMED,
	REMARK_NUMBER,		/* no number in the cell */
	REMARK_NUMBER_REST,	/* the cell holds more than the number */
	REMARK_GROUPED,		/* 168.000 was read as 168000 */
	REMARK_ROUNDED,
	REMARK_MODIFIER,	/* the modifier is no known bound */
	REMARK_UNIT,		/* the unit is not known */
	REMARK_CURRENCY,	/* a unit of several currencies */
	REMARK_MENDED,		/* a misspelt word was read as a known one */
	REMARKS
};

struct note {
	struct buf text;
	uint64_t remarks;	/* 1 << enum remark */
};

/* "place: not known: Foo"; the detail may be empty. */
void	note_add(struct note *note, enum remark remark, const char *column, struct span detail);
/* What a count of remarks of this kind is called. */
const char *note_summary(enum remark remark);
void	note_empty(struct note *note);
void	note_free(struct note *note);

#endif
