/*
 * carried: goods that were seized with what carried them.
 */
#ifndef SITREP_CARRIED_H
#define SITREP_CARRIED_H

#include "reading/reading.h"

/* "A lorry carrying 40 crates was seized": the crates too, where the participle says nothing of what befell them. */
void	carried_goods(const struct reading *r, struct figure *f);

#endif
