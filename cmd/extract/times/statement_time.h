/*
 * statement_time: times of the statement rather than of the facts: when
 * somebody said so, and the document's own date.
 */
#ifndef SITREP_STATEMENT_TIME_H
#define SITREP_STATEMENT_TIME_H

#include "reading/reading.h"

/* A verb of speech in the past, or "according to", before token `last`: not the noun of "border post", nor "Islamic State". */
bool	time_said_at(const struct reading *r, size_t i, size_t last);
bool	time_is_of_statement(const struct reading *r, const struct time_mention *time, const struct sentence *s);

#endif
