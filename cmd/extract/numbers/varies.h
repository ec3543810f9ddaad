/*
 * varies: what a count was before and what it came to: "rose from 38 to 48", "fell by 12 per cent to 40".
 */
#ifndef SITREP_VARIES_H
#define SITREP_VARIES_H

#include "reading/reading.h"

/* How many tokens that end before `last` say what varies: "rose from", "also dropped, from", "fell sharply from"; 0 for
 * none. */
size_t	varies_before(const struct reading *r, size_t first, size_t last);

/* "a drop in deaths, from", ending before `last`: where the words of what changed begin, else `first`. */
size_t	varies_subject_first(const struct reading *r, size_t last, size_t first);

/* "Rail deaths rose from 2 to 9 and road deaths rose from 18": behind the figure before and what joins the two, or
 * `first`. */
size_t	varies_conjunct_before(const struct reading *r, const struct figure *f, size_t first);

/* "Burglaries rose by 12 per cent (in May) to 450": where the words of the change begin, behind which stands
 * what they came to; NONE. */
size_t	varies_change_before(const struct reading *r, const struct figure *f, size_t first);

/* "Murders fell to 14, while robberies rose by 6 per cent to 212": where the clause of the change begins. */
size_t	varies_clause_before(const struct reading *r, size_t first, size_t change);

#endif
