/*
 * document_place: the place and the country that a document is about, by which its names are understood.
 */
#ifndef SITREP_DOCUMENT_PLACE_H
#define SITREP_DOCUMENT_PLACE_H

#include "reading/reading.h"

/* How often the places of each country are named. */
struct vote {
	struct span code;
	size_t	votes, mention;
	bool	named;		/* itself, where it says where */
};

struct tally {
	struct vote p[64];
	size_t	n, all;
};

struct place_context {
	size_t	document;	/* the mention of the title or the lead; NONE */
	enum basis document_basis;
	struct span dominant;	/* the country most mentions lie in; empty if none leads */
	size_t	dominant_mention;
	bool	of_parts;	/* told by its parts alone: of Texas and Alabama, Georgia is a third */
	struct tally tally;
};

/* Names that are once written with what contains them (Tripoli, Lebanon) are there wherever they stand, and those once
 * called a village are villages. */
void	place_introduce(struct reading *r);
/* The country by the name alone, or by what it was introduced with; of a name that several have (Punjab) the one that
 * is spoken of. */
struct span place_country_alone(struct reading *r, size_t mention, const struct place_context *context);
/*
 * The place of all that a sentence counts, of which the first place is that: none of two, "killed 40 in Chad and 12 in
 * Niger", but the second of "Chad's army killed 12 in Niger"; NONE.
 */
size_t	place_of_two(const struct reading *r, size_t mention);

#endif
