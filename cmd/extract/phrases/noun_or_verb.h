/*
 * noun_or_verb: words behind a number that look like its noun and are its verb.
 */
#ifndef SITREP_NOUN_OR_VERB_H
#define SITREP_NOUN_OR_VERB_H

#include "reading/reading.h"

/* "12 came back", "one remains in hospital", "60% lacked water": the noun that was read is a verb. */
bool	noun_is_verb(const struct reading *r, const struct figure *f);

#endif
