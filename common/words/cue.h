/*
 * cue: the kinds of cues that cues.tsv names in its second column.
 *
 * Of each word the vocabulary knows of which kinds a cue begins or ends with
 * it, so that most words, and most sentences, are told to have none at once.
 */
#ifndef SITREP_CUE_H
#define SITREP_CUE_H

#include <stdint.h>

#include "words/lexicon.h"

enum cue {
	CUE_UNKNOWN,		/* a name of a user's table that nothing asks for */
	CUE_PART_BEFORE,
	CUE_PART_AFTER,
	CUE_TOTAL_BEFORE,
	CUE_TOTAL_AFTER,
	CUE_TOTAL_LABEL,
	CUE_AMOUNT_BEFORE,
	CUE_CUMULATIVE_BEFORE,
	CUE_CUMULATIVE_AFTER,
	CUE_PREVIOUS,
	CUE_REPORT,
	CUE_PAPER,
	CUE_BRINGS,
	CUE_TALLY,
	CUE_COUNTER,
	CUE_CLIMBS,
	CUE_VARIES,
	CUE_AMOUNTS,
	CUE_RECORD,
	CUE_RATE,
	CUE_DIVIDES,
	CUE_PICKS,
	CUE_REST,
	CUE_BESIDE,
	CUE_JOINS,
	CUE_EXAMPLE,
	CUE_DEFINITION,
	CUE_PERSONAL,
	CUE_CHANGE,
	CUE_COLLECTIVE,
	CUE_GATHERS,
	CUE_NEEDED,
	CUE_AWAITED,
	CUE_ABOARD,
	CUE_WEIGHING,
	CUE_TRIED,
	CUE_SHARE,
	CUE_AGAIN,
	CUE_LEAVING,
	CUE_SUFFERS,
	CUE_BOUND,
	CUE_SHIPS,
	CUE_FIRED,
	CUE_FLOWN,
	CUE_FOUGHT,
	CUE_DEPARTS,
	CUE_LOCAL_FORCE,
	CUE_ARMED,
	CUE_NONE,
	CUE_ANNUAL,
	CUE_SOUGHT,
	CUE_PUBLICATION,
	CUE_TELLING,
	CUE_SEAT,
	CUE_LOGS,
	CUE_ATTRIBUTE,
	CUE_HEALTH,
	CUE_TURNS,
	CUE_SALE,
	CUE_ONSET,
	CUE_CALIBRE,
	CUE_WHICH,
	CUE_PUTS,
	CUE_VESSEL,		/* the last with a bit of its own */
	CUE_FLAG,
	CUE_STATE,
	CUE_WAY,
	CUE_DESCRIBED,
	CUE_HOLDING,
	CUE_AGED,
	CUE_DECLARES,
	CUE_WEEKLY,
	CUE_AUTHORITY,
	CUE_HAILS,
	CUE_FOLLOWS,
	CUE_MULTIPLE,
	CUE_COMES_NEXT,
	CUE_LANDFALL,
	CUE_BASED,
	CUE_IMPORTED,
	CUE_OWNED,
	CUE_CONCERNS,
	CUE_COMES_TO,
	CUES			/* how many there are */
};
_Static_assert(CUE_VESSEL < 64, "a set of cues has a bit for each of these");

/* Of a kind in a set of them, which only says that one may be there: the rare ones share that of CUE_UNKNOWN. */
static inline uint64_t
cue_bit(enum cue cue)
{
	return (uint64_t)1 << (cue <= CUE_VESSEL ? cue : CUE_UNKNOWN);
}

/* An enum cue, for row_code(). */
unsigned cue_named(struct span name);

enum { CUE_CELL = 1 };		/* of cues.tsv */

static inline enum cue
cue_of(const struct match *match)
{
	return (enum cue)row_code(match->row, CUE_CELL, cue_named);
}

#endif
