/*
 * seized_goods: the amount that seizures came to.
 */
#ifndef SITREP_SEIZED_GOODS_H
#define SITREP_SEIZED_GOODS_H

#include "reading/reading.h"

/* "two heroin seizures totalling 12 kg", "four seizures of opium weighing 90 kg": the weight is the drug's; true where
 * it is. */
bool	noun_of_seizures(struct reading *r, size_t index);

#endif
