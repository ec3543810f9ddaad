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

/* The sentence that it stands in; each has one. */
static inline const struct sentence *
time_sentence(const struct reading *r, const struct time_mention *time)
{
	return &r->sentences[r->marks[time->words.first].sentence - 1];
}

static inline size_t
time_block(const struct reading *r, const struct time_mention *time)
{
	return time_sentence(r, time)->block;
}

/* What a time of the document is resolved against. */
static inline struct period_context
time_context(const struct reading *r)
{
	return (struct period_context){ .has_date = r->document->has_date, .date = r->document->date,
	    .order = r->order };
}

/* "22 last week and 14 this week": each is told apart from the other. */
static inline bool
times_stand_together(const struct reading *r, const struct time_mention *a, const struct time_mention *b)
{
	return r->marks[a->words.first].sentence == r->marks[b->words.first].sentence;
}

#endif
