/*
 * bracketed_act: numbers in brackets behind what befell so many.
 */
#ifndef SITREP_BRACKETED_ACT_H
#define SITREP_BRACKETED_ACT_H

#include "reading/reading.h"

/* "Houses were damaged (120) and destroyed (34)": the verb in front of the bracket and its subject; false where it is
 * no such number. */
bool	bracketed_act(const struct reading *r, struct figure *f);

#endif
