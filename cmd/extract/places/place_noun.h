/*
 * place_noun: nouns that make a place of the name beside them.
 */
#ifndef SITREP_PLACE_NOUN_H
#define SITREP_PLACE_NOUN_H

#include "reading/reading.h"

#define PLACE_NOUN_KIND	1	/* column of place-nouns.tsv */

/* province, city, valley: nouns that make a place of the name beside them. */
bool	place_noun_at(const struct reading *r, size_t i);
/* airport, mine: a site that may be called by a name, and is no person. */
bool	place_is_site(const struct reading *r, size_t i);
/* "the village of San Antonio", "San Antonio village", "Barangay San Antonio": one of many that are called so, and
 * which no table has. */
bool	place_is_village(const struct reading *r, struct words name);

/* Whether words of place-nouns.tsv may start there; most start none. */
static inline bool
place_noun_may_open(const struct reading *r, size_t i)
{
	const struct lexicon *nouns = r->vocabulary->lexicons.place_nouns;

	return token_begins(token_at(r, i), nouns->bit) && lexicon_may_be_at(nouns, token_at(r, i), r->tokens.n - i);
}

/* Whether that cell of place-nouns.tsv says this kind. */
bool	place_kind_is(struct span cell, const char *kind);
/* place_noun_of_kind(), of a word that may open one. */
size_t	place_noun_read(const struct reading *r, size_t i, size_t last, const char *kind);

/* The words of that kind in place-nouns.tsv at token i: how many; 0 where there are none. */
static inline size_t
place_noun_of_kind(const struct reading *r, size_t i, size_t last, const char *kind)
{
	return place_noun_may_open(r, i) ? place_noun_read(r, i, last, kind) : 0;
}

#endif
