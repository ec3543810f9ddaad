/*
 * scope_evidence: what speaks for one figure being a part of another, and what
 * against it; each thing has a weight.
 */
#ifndef SITREP_SCOPE_EVIDENCE_H
#define SITREP_SCOPE_EVIDENCE_H

#include "scope/scope_places.h"

struct pair {
	const struct reading *r;
	const struct figure *part, *whole;
	enum place_relation places;
	size_t lead;		/* the block of the first figures of running text */
};

/* The weights that hold, added up, and the first rule that says so; 0 where none says by itself that it is a part. */
int	pair_weight(const struct pair *p, const char **rule);
/* The whole stands in what leads the text. */
bool	pair_leads(const struct pair *p);

#endif
