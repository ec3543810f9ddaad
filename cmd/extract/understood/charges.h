/*
 * charges: offences under a count of arrests.
 */
#ifndef SITREP_CHARGES_H
#define SITREP_CHARGES_H

#include "reading/reading.h"

/*
 * "412 arrests: murder - 162", "Arrests by offence: / - Assault: 33": an offence that
 * stands as the label of its number is what somebody was held for; true where that
 * settled the outcome.
 */
bool	charge_of_arrests(const struct reading *r, struct figure *f);

#endif
