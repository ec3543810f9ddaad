/*
 * time_role: what a time does in its sentence: it dates facts, or only the
 * statement, the document, another document, an end of something long, what
 * is to come; or it is what the facts are compared with.
 */
#ifndef SITREP_TIME_ROLE_H
#define SITREP_TIME_ROLE_H

#include "reading/reading.h"

bool	time_governs(const struct reading *r, const struct time_mention *time,
	    const struct sentence *s);
/* Another value follows: compared with, than, up from; "more than 9" is none, and "against" one only
 * before an amount or a time. */
bool	starts_comparison(const struct reading *r, size_t i);
/* "40, the same as last year", "the same number as in 2019": what stands in front of the time compares with it. */
bool	time_is_same_as(const struct reading *r, size_t first, size_t sentence_first);
/* A comparison begins right before the time. */
bool	time_compares(const struct reading *r, const struct time_mention *time, const struct sentence *s);
/* "The strongest to strike since 1976, when a tremor killed 2,000": "when" and a number stand behind, and the words name no day. */
bool	time_opens_memory(const struct reading *r, struct words words);

#endif
