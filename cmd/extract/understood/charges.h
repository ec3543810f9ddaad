/*
 * charges: offences under a count of arrests.
 */
#ifndef SITREP_CHARGES_H
#define SITREP_CHARGES_H

#include "reading/reading.h"

/*
 * "412 arrests: murder - 162", "Arrests by offence: / - Assault: 33 / - 16 x Violent disorder": so many of the arrests were made for an
 * offence that labels the number; true where that settled what is counted.
 */
bool	charge_of_arrests(struct reading *r, struct figure *f);

#endif
