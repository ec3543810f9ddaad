/*
 * tally_subject: what a number counts whose noun stands far before it, as the subject of what gives the value.
 */
#ifndef SITREP_TALLY_SUBJECT_H
#define SITREP_TALLY_SUBJECT_H

#include "reading/reading.h"

/* "the number of lorries" ... "stopped on the bridge": the phrase that begins at `start`, and what befell it before
 * token `last`. */
bool	tally_of_number(struct reading *r, struct figure *f, size_t start, size_t last);
/* "The number killed since May has reached 80": what befell them stands right behind it, at token `i`; the verb gives
 * the value. */
bool	tally_of_befallen(struct reading *r, struct figure *f, size_t i);
/* "the number of displaced", "the number of people affected": it says what befell them. */
bool	tally_names_befallen(const struct figure *f);
/* "Most deaths were reported in Lusaka (12), Kitwe (3)": what the subject of the clause from `first` to `last` names,
 * which is of one of these classes, or of any where there are none. */
bool	tally_of_subject(struct reading *r, struct figure *f, size_t first, size_t last, unsigned counted);

#endif
