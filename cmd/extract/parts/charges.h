/*
 * charges: offences under a count of arrests, causes under one of deaths.
 */
#ifndef SITREP_CHARGES_H
#define SITREP_CHARGES_H

#include "reading/reading.h"

/*
 * "412 arrests: murder - 162", "Arrests by offence: / - Assault: 33 / - 16 x Violent disorder": so many of the arrests
 * were made for an offence that labels the number; "Deaths by cause: drowning 5, lightning 7": so many of the deaths by
 * that. True where it settled what is counted.
 */
bool	charge_of_arrests(struct reading *r, struct figure *f);

#endif
