/*
 * place_plans: places where nothing has taken place yet.
 */
#ifndef SITREP_PLACE_PLANS_H
#define SITREP_PLACE_PLANS_H

#include "reading/reading.h"

/* "will be taken to Malta", "due to land in Malta", "on its way to Malta": none has got to the place that begins there. */
bool	place_is_not_reached(const struct reading *r, size_t first, size_t sentence_first);

#endif
