/*
 * time_role: what a time does in its sentence: it dates facts, or only the
 * statement, the document, another document, an end of something long, or what
 * is to come.
 */
#ifndef SITREP_TIME_ROLE_H
#define SITREP_TIME_ROLE_H

#include "reading/reading.h"

/* The time may be that of figures around it: it dates facts. */
bool	time_governs(const struct reading *r, const struct time_mention *time,
	    const struct sentence *s);
/* "The strongest to strike since 1976, when a tremor killed 2,000": "when" and a number stand behind, and the words
 * name no day. */
bool	time_opens_memory(const struct reading *r, struct words words);
/* "Irregularities seen until 14:00": the document's day, where the text tells no other time. */
void	settle_hours(struct reading *r);

#endif
