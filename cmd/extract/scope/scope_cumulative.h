/*
 * scope_cumulative: counts from a past date on.
 *
 * A time says so, a running count ("bringing the toll to"), or a span that what the document reports on only ends.
 */
#ifndef SITREP_SCOPE_CUMULATIVE_H
#define SITREP_SCOPE_CUMULATIVE_H

#include "reading/reading.h"

/* It counts from a past date on: the rule, or NULL. */
const char *scope_cumulative(const struct reading *r, const struct figure *f);

#endif
