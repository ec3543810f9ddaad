/*
 * later_predicate: what befell the subject of an active verb, behind that verb and its object.
 */
#ifndef SITREP_LATER_PREDICATE_H
#define SITREP_LATER_PREDICATE_H

#include "reading/reading.h"

/* "Two men robbed a bank but were held", "two men opened fire before being shot dead": the later verb is theirs too. */
void	later_predicate(const struct reading *r, struct figure *f);

#endif
