/*
 * place_code: provinces by their codes.
 */
#ifndef SITREP_PLACE_CODE_H
#define SITREP_PLACE_CODE_H

#include "reading/reading.h"

/* Of places with one code the one in the town's country, else a state: Boston, MA; Berlin, DE. */
size_t	place_code_behind(const struct place *places, size_t n, const struct place *town);
/* "40 in the Free State and 12 in GP": the province at token i of the country whose places are spoken of, into `to`. */
bool	place_code_at_home(const struct reading *r, size_t i, const struct sentence *s, struct place *to);

#endif
