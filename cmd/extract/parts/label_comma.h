/*
 * label_comma: a list whose commas stand for the colons of its labels.
 */
#ifndef SITREP_LABEL_COMMA_H
#define SITREP_LABEL_COMMA_H

#include "reading/reading.h"

/* "killed, 12; wounded, 40; missing, 3." : the number stands behind the comma of its label, in a list that semicolons
 * part. */
bool	label_comma(const struct reading *r, const struct figure *f);

#endif
