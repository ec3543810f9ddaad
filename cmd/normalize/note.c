#include "note.h"

static const struct {
	const char *text;	/* behind the column's name */
	const char *summary;
} remarks[REMARKS] = {
	[REMARK_DATE] = { "no date", "published not a date" },
	[REMARK_PERIOD] = { "not resolved", "period not resolved" },
	[REMARK_PLACE] = { "not resolved", "place not resolved" },
	[REMARK_PLACE_ASSUMED] = { "assumed", "place assumed" },
	[REMARK_NUMBER] = { "no number", "number not read" },
	[REMARK_NUMBER_REST] = { "passed over", "number read in part" },
	[REMARK_GROUPED] = { "read as thousands", "point read as grouping thousands" },
	[REMARK_ROUNDED] = { "rounded", "fraction rounded" },
	[REMARK_MODIFIER] = { "not known", "modifier not known" },
	[REMARK_UNIT] = { "not known", "unit not known" },
	[REMARK_CURRENCY] = { "of which country", "currency not settled by the country" },
	[REMARK_MENDED] = { "misspelt", "misspelt word mended" },
};

void
note_add(struct note *note, enum remark remark, const char *column, struct span detail)
{
	if (note->text.n)
		buf_text(&note->text, "; ");
	buf_text(&note->text, column);
	buf_text(&note->text, ": ");
	buf_text(&note->text, remarks[remark].text);
	if (detail.n) {
		buf_text(&note->text, ": ");
		buf_span(&note->text, detail);
	}
	note->remarks |= (uint64_t)1 << remark;
}

const char *
note_summary(enum remark remark)
{
	return remarks[remark].summary;
}

void
note_empty(struct note *note)
{
	note->text.n = 0;
	note->remarks = 0;
}

void
note_free(struct note *note)
{
	buf_free(&note->text);
	note->remarks = 0;
}
