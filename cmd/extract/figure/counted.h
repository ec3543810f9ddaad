/*
 * counted: numbers that are figures because others beside them are.
 */
#ifndef SITREP_COUNTED_H
#define SITREP_COUNTED_H

#include "reading/reading.h"

/* "12 persons were guards and one person was a cook": the same noun, of one, and a verb of its own. */
bool	counted_last_one(const struct reading *r, const struct figure *f);
/* "The ship made 200 hailings in April. In May: 145 hailings": the same plural was counted shortly before. */
const char *counted_keeps_as_before(const struct reading *r, const struct figure *f);
/* It opens the item of a list that it stands in. */
bool	counted_opens_item(const struct reading *r, const struct figure *f);
/* "- 40 arrests", "- 12 smoke alarms fitted": an item that opens with so many, as the one before it does. */
bool	counted_goes_on_list(const struct reading *r, const struct figure *f);

#endif
