/*
 * period_kind: what kind of period its terms make, and on what it hangs.
 */
#ifndef SITREP_PERIOD_KIND_H
#define SITREP_PERIOD_KIND_H

#include "period/period.h"

void	period_set_kind(struct period *period);

#endif
