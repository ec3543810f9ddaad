/*
 * addresses: the numbers of houses, boxes and postal districts.
 */
#ifndef SITREP_ADDRESSES_H
#define SITREP_ADDRESSES_H

#include "reading/reading.h"

/* Why the figure is a number of an address, or NULL. */
const char *address_reason(const struct reading *r, const struct figure *f, struct words sentence);

#endif
