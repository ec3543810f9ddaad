/*
 * place_office: forces and authorities that are called by their place, and so tell in which country its namesakes are
 * meant.
 */
#ifndef SITREP_PLACE_OFFICE_H
#define SITREP_PLACE_OFFICE_H

#include "reading/reading.h"

/* "Ghana Police", "the South African Police Service", "Ghanaian police": a police, a fire service or customs called by
 * their country. */
bool	place_is_police(const struct reading *r, const struct place_mention *place);
/* The place whose force acts in the title or the lead, or else the one country whose police or authorities are named;
 * NONE. */
size_t	place_of_office(const struct reading *r);
/* The one country whose army or navy the text names, "Sri Lanka Navy": where its own villages are, if nothing else
 * tells. NONE. */
size_t	place_of_army(const struct reading *r);
/* The one country whose army, navy or coast guard it names, by its people too: in which country a name that several
 * have is meant. NONE. */
size_t	place_of_forces(const struct reading *r);

#endif
