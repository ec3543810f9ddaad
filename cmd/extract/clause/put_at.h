/*
 * put_at: a toll that somebody puts at a number.
 */
#ifndef SITREP_PUT_AT_H
#define SITREP_PUT_AT_H

#include "reading/reading.h"

/* "The mayor put the dead at 19", "gave the injured as 40": of those in front of the "at"; false where it is no such
 * number. */
bool	put_at(const struct reading *r, struct figure *f);

#endif
