/*
 * scope_totals: what the words about a figure, or its row or column, call a total.
 */
#ifndef SITREP_SCOPE_TOTALS_H
#define SITREP_SCOPE_TOTALS_H

#include "reading/reading.h"

/* A cell whose row is called nothing but a total. */
bool	scope_is_total_row(const struct reading *r, const struct figure *f);
/* A cue calls it a total: "a total of 12", "12 in all", "Total: 12". */
bool	scope_has_total_cue(const struct reading *r, const struct figure *f);

#endif
