/*
 * place: a country, a division, a town and what else has a name on a map.
 *
 * The spans point into the line that it was read from: one that is compiled in,
 * or one of the user's tables or file, which last as long as the gazetteer does.
 */
#ifndef SITREP_PLACE_H
#define SITREP_PLACE_H

#include <stdbool.h>

#include "base/span.h"

enum place_kind {
	PLACE_COUNTRY,
	PLACE_DIVISION,		/* has an ISO 3166-2 code */
	PLACE_REGION,		/* of a country or of several, without a code */
	PLACE_TOWN,
	PLACE_SEA,		/* governs, but lies in no country */
	PLACE_DEMONYM		/* Syrian, Iraqi: a place only before a place noun */
};

struct place {
	enum place_kind kind;
	struct span countries;	/* ISO 3166-1 alpha-2, several joined by '+'; empty for a sea */
	struct span area;	/* ISO 3166-2 code, or the gazetteer's name; empty for a country */
	struct span name;
	long	population;	/* 0 where unknown: the more populous is the likelier */
	bool	ambiguous;	/* also an English word, a given name or a direction: March, Chad, Eastern */
	bool	generic;	/* known only beside its country: Eastern, Central; ambiguous too */
};

#endif
