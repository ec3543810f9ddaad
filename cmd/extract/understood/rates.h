/*
 * rates: a share that is the value of a rate which stands before it.
 *
 * "A case fatality ratio (CFR) of 14%", "(attack rate: 3%)", "CFR=0.4%". What is
 * counted is the rate; nothing befell it, and nothing is a part of it.
 */
#ifndef SITREP_RATES_H
#define SITREP_RATES_H

#include "reading/reading.h"

/* True where the figure is such a share, and counts the rate then. */
bool	rate_before(struct reading *r, struct figure *f);

#endif
