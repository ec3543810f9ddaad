/*
 * offences: items that say how often there was an offence of a kind, or what was done about it.
 */
#ifndef SITREP_OFFENCES_H
#define SITREP_OFFENCES_H

#include "reading/reading.h"

/* "Road offences included:" over "Using a phone – 255": the introduction is what the figure is about; true where it
 * is. */
bool	offence_of_kind(const struct reading *r, struct figure *f, struct words introduction);

#endif
