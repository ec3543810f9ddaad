/*
 * part: one of the places that are named in a place cell, and how they hang together.
 *
 * Nothing is owned: the candidates are as place.h has them, and the texts are pieces of the cell.
 */
#ifndef SITREP_PART_H
#define SITREP_PART_H

#include "base/span.h"
#include "place/candidates.h"
#include "place/place.h"

enum link {			/* to the part before */
	LINK_NONE,		/* nothing between, or words that say nothing: Mosul Iraq */
	LINK_AND,
	LINK_COMMA,
	LINK_OF,		/* of, in, near ... */
	LINK_POSSESSIVE
};

struct part {
	struct place candidates[GAZETTEER_CANDIDATES];
	size_t	n;
	size_t	chosen;
	bool	known;		/* `chosen` stands */
	bool	settled;	/* by what contains it */
	bool	likelier;	/* for any reason but its people */
	bool	has_noun;	/* province, city ... stands beside it */
	bool	village;	/* which says that it is no city */
	enum place_kind noun;
	enum link link;
	struct span text;	/* as the cell has it */
};

/* What it is taken for, where it is known. */
static inline const struct place *
part_place(const struct part *part)
{
	return &part->candidates[part->chosen];
}

/* Whether one of its places lies in the countries, be it the likeliest or not. */
static inline bool
part_may_lie_in(const struct part *part, struct span countries)
{
	return candidates_meet(part->candidates, part->n, countries);
}

/* Of what its first candidate is. */
static inline bool
part_is_country(const struct part *part)
{
	return part->n && part->candidates[0].kind == PLACE_COUNTRY;
}

static inline bool
part_is_demonym(const struct part *part)
{
	return part->n && part->candidates[0].kind == PLACE_DEMONYM;
}

#define PARTS_MAX	48	/* a cell names no more; what follows is left */

struct parts {
	struct part p[PARTS_MAX];
	size_t	n;
	bool	listed;		/* "and" stands in the cell */
	bool	stands_one;	/* the province, the northeast: of a country that is named elsewhere */
	bool	stands_all;	/* either country, both countries */
	struct span unknown;	/* the first word that nothing knows; empty if none */
	bool	named;		/* and it is written as a name */
};

#endif
