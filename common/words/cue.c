#include "words/cue.h"

static const char *const names[CUES] = {
	[CUE_PART_BEFORE] = "part-before",
	[CUE_PART_AFTER] = "part-after",
	[CUE_TOTAL_BEFORE] = "total-before",
	[CUE_TOTAL_AFTER] = "total-after",
	[CUE_TOTAL_LABEL] = "total-label",
	[CUE_AMOUNT_BEFORE] = "amount-before",
	[CUE_CUMULATIVE_BEFORE] = "cumulative-before",
	[CUE_CUMULATIVE_AFTER] = "cumulative-after",
	[CUE_PREVIOUS] = "previous",
	[CUE_REPORT] = "report",
	[CUE_PAPER] = "paper",
	[CUE_BRINGS] = "brings",
	[CUE_TALLY] = "tally",
	[CUE_COUNTER] = "counter",
	[CUE_CLIMBS] = "climbs",
	[CUE_VARIES] = "varies",
	[CUE_AMOUNTS] = "amounts",
	[CUE_RECORD] = "record",
	[CUE_RATE] = "rate",
	[CUE_DIVIDES] = "divides",
	[CUE_REST] = "rest",
	[CUE_BESIDE] = "beside",
	[CUE_JOINS] = "joins",
	[CUE_EXAMPLE] = "example",
	[CUE_DEFINITION] = "definition",
	[CUE_PERSONAL] = "personal",
	[CUE_CHANGE] = "change",
	[CUE_COLLECTIVE] = "collective",
	[CUE_GATHERS] = "gathers",
	[CUE_NEEDED] = "needed",
	[CUE_AWAITED] = "awaited",
	[CUE_ABOARD] = "aboard",
	[CUE_WEIGHING] = "weighing",
	[CUE_SHARE] = "share",
	[CUE_AGAIN] = "again",
	[CUE_LEAVING] = "leaving",
	[CUE_SUFFERS] = "suffers",
	[CUE_BOUND] = "bound",
	[CUE_SHIPS] = "ships",
	[CUE_FIRED] = "fired",
	[CUE_FOUGHT] = "fought",
	[CUE_DEPARTS] = "departs",
	[CUE_LOCAL_FORCE] = "local-force",
	[CUE_ARMED] = "armed",
	[CUE_NONE] = "none",
	[CUE_ANNUAL] = "annual",
	[CUE_SOUGHT] = "sought",
	[CUE_PUBLICATION] = "publication",
	[CUE_TELLING] = "telling",
	[CUE_SEAT] = "seat",
	[CUE_ATTRIBUTE] = "attribute",
	[CUE_HEALTH] = "health",
	[CUE_TURNS] = "turns",
	[CUE_SALE] = "sale",
	[CUE_CALIBRE] = "calibre",
	[CUE_WHICH] = "which",
};

unsigned
cue_named(struct span name)
{
	for (unsigned cue = CUE_UNKNOWN + 1; cue < CUES; cue++)
		if (span_is(name, names[cue]))
			return cue;
	return CUE_UNKNOWN;
}
