/*
 * time_mentions: the times of a document, in the order of the text, and the marks of their words.
 */
#ifndef SITREP_TIME_MENTIONS_H
#define SITREP_TIME_MENTIONS_H

#include "reading/reading.h"

/* The time's place in the list, which the next one may move. */
struct time_mention *time_add(struct reading *r, const struct time_mention *time);
/* Its words say that they are of it, and its sentence that it has one. */
void	time_mark(struct reading *r, const struct time_mention *time);

#endif
