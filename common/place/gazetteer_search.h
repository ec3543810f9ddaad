/*
 * gazetteer_search: how gazetteer.c and locate.c share the search.
 *
 * What the rest of the programs may ask is in gazetteer.h.
 */
#ifndef SITREP_GAZETTEER_SEARCH_H
#define SITREP_GAZETTEER_SEARCH_H

#include "place/gazetteer.h"

enum {
	SEARCH_ANY_CASE = 1u << 0,	/* the text has no capitals at all */
	SEARCH_CODES = 1u << 1		/* codes and short forms count: IQ, IRQ, Fla. */
};

/* What is looked for beside the name itself. */
struct search {
	unsigned flags;			/* SEARCH_ bits */
	struct span prefer;		/* countries, "IQ+SY", whose places go before others */
};

/* gazetteer_at() under these conditions. */
size_t	gazetteer_search(const struct gazetteer *gazetteer, const struct token *tokens, size_t n,
	    const struct search *search, struct place to[GAZETTEER_CANDIDATES], size_t *taken);
/* The division with this ISO 3166-2 code; false if there is none. */
bool	gazetteer_code(struct span code, struct place *to);

#endif
