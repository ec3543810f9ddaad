/*
 * place_polity: a country named by its government or its army, which may act anywhere.
 */
#ifndef SITREP_PLACE_POLITY_H
#define SITREP_PLACE_POLITY_H

#include "reading/reading.h"

/* "the Maltese state", behind no preposition of place and before no "of". */
bool	place_is_polity(const struct reading *r, const struct place_mention *place);
/* "the Maltese invasion army", "the Maltese navy" */
bool	place_calls_army(const struct reading *r, const struct place_mention *place);
/* "Israel's strike on Nabatieh": whose it was, and on what other place. */
bool	place_strikes(const struct reading *r, const struct place_mention *place, size_t last);
/* "The Chad government said", "Chad authorities reported", "the health ministry of Chad said": as Chad's, in small
 * letters. */
bool	place_tells_of_itself(const struct reading *r, const struct place_mention *place, const struct sentence *s);

#endif
