/*
 * saying: words that say that something was said. A time beside them may be that of the saying, or of what was said.
 */
#ifndef SITREP_SAYING_H
#define SITREP_SAYING_H

#include "reading/reading.h"

/* A verb of speech in the past, or "according to", before token `last`: not the noun of "border post", nor "Islamic
 * State". */
bool	time_said_at(const struct reading *r, size_t i, size_t last);
/* "according to a report of Friday": the time behind is of the report; but "according to figures for 2019" */
bool	opens_attribution_of(const struct reading *r, size_t i, const struct time_mention *time);
/* "On Monday the ministry announced that nine died in the past day": what was announced may have a time of its own. */
bool	opens_what_was_said(const struct reading *r, size_t that);

#endif
