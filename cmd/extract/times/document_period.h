/*
 * document_period: the period that a document reports on.
 */
#ifndef SITREP_DOCUMENT_PERIOD_H
#define SITREP_DOCUMENT_PERIOD_H

#include "reading/reading.h"

/* It may be a reporting period: it stands by itself and is not the document's own date. */
bool	time_states_report(const struct reading *r, const struct time_mention *time);
/* "This update is for the week of 3 June", "gave the results of the past four days" */
bool	time_is_covered(const struct reading *r, const struct time_mention *time);
bool	time_in_title(const struct reading *r, const struct time_mention *time);
/* What governs every figure that has no time of its own: a mention, or NONE. The
 * times of the figures' own sentences are known by then. */
size_t	document_period(const struct reading *r);
/* The same without its lead: what the title, a label or the first words say. */
size_t	stated_period(const struct reading *r);

#endif
