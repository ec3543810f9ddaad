/*
 * phrase_left: words behind a noun that open something else, so that its phrase is left there.
 */
#ifndef SITREP_PHRASE_LEFT_H
#define SITREP_PHRASE_LEFT_H

#include "reading/reading.h"

/* "cases of drug trafficking": behind "of" and a bare singular the -ing form at `i` is the noun of a phrase that begins
 * at `first`; but "of rice weighing 50 kg", "of rice belonging to". */
bool	phrase_is_gerund_of(const struct reading *r, size_t i, size_t first);
/* The word at `i` is no part of the phrase that begins at `first`: "people newly counted", "lorries bound for", "cases
 * require oxygen". */
bool	phrase_is_left(const struct reading *r, size_t i, size_t first, size_t last);

#endif
