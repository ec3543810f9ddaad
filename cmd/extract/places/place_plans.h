/*
 * place_plans: places where nothing has taken place yet.
 */
#ifndef SITREP_PLACE_PLANS_H
#define SITREP_PLACE_PLANS_H

#include "reading/reading.h"

/* "a boat that left Lyon in France for Malta": what is told of it was neither in Lyon nor in France. */
bool	place_is_left(const struct reading *r, struct words place, size_t sentence_first, size_t sentence_last);
/* "will be taken to Malta", "due to land in Malta", "on its way to Malta": none has got to the place that begins
 * there. */
bool	place_is_not_reached(const struct reading *r, size_t first, size_t sentence_first);
/* "repatriated 28 men to Malta": that is where they were sent, of which nothing more need be told. */
bool	place_is_sent_to(const struct reading *r, const struct place_mention *place, size_t sentence_first);

#endif
