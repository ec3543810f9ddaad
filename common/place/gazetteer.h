/*
 * gazetteer: places by name.
 *
 * Countries and first-level divisions come from iso-codes at build time; our
 * tables add other names, demonyms, regions, seas, cities and theatres of
 * reports: all of them are indexed when the program is built. A user's tables
 * of words add to them, and a user's gazetteer file (sorted by folded name,
 * mapped, binary-searched) adds any number more.
 */
#ifndef SITREP_GAZETTEER_H
#define SITREP_GAZETTEER_H

#include "place/candidates.h"
#include "place/place.h"
#include "words/token.h"
#include "words/vocabulary.h"

struct gazetteer;

/* The vocabulary's tables of places are the user's own; `file` is the user's gazetteer or NULL.
 * NULL on a bad file (reported); a file that turns out not to be sorted ends the program. */
struct gazetteer *gazetteer_open(const struct vocabulary *vocabulary, const char *file);
void	gazetteer_free(struct gazetteer *gazetteer);

/* All places of this name (folded as place_key.h says), likeliest first; how many were put in `to`. */
size_t	gazetteer_find(const struct gazetteer *gazetteer, struct span folded, struct place to[GAZETTEER_CANDIDATES]);
/* The longest place name that starts at tokens[0] (at most 8 tokens; the tokens start with a capital, except inner
 * "al", "de", "and the" ...); how many candidates, with the tokens taken in *taken; 0 if none. */
size_t	gazetteer_at(const struct gazetteer *gazetteer, const struct token *tokens, size_t n,
	    struct place to[GAZETTEER_CANDIDATES], size_t *taken);

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
