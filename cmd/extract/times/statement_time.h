/*
 * statement_time: times of the statement rather than of the facts: when
 * somebody said so, and the document's own date.
 */
#ifndef SITREP_STATEMENT_TIME_H
#define SITREP_STATEMENT_TIME_H

#include "reading/reading.h"

bool	time_is_of_statement(const struct reading *r, const struct time_mention *time, const struct sentence *s);

#endif
