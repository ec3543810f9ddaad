/*
 * goods_value: the goods that a sum of money is the value of.
 */
#ifndef SITREP_GOODS_VALUE_H
#define SITREP_GOODS_VALUE_H

#include "reading/reading.h"

/*
 * The bare noun phrase that has this value: "drugs" of "drugs worth $3 million"; none (0, 0)
 * where its amount is told.
 */
struct words value_of_goods(const struct reading *r, const struct figure *figure, struct words sentence);

#endif
