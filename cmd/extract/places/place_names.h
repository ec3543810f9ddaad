/*
 * place_names: which words of a sentence name a place.
 *
 * Names of the gazetteer, where they can be that place's; names that it does
 * not know, where a preposition or a place noun says that they are a place's.
 */
#ifndef SITREP_PLACE_NAMES_H
#define SITREP_PLACE_NAMES_H

#include "reading/reading.h"

/* province, city, valley: nouns that make a place of the name beside them. */
bool	place_noun_at(const struct reading *r, size_t i);
/* A word with a capital that is no date. */
bool	place_capital_at(const struct reading *r, size_t i);
/* The place noun opens somebody's name: the Coast Guard, the Border Patrol. */
bool	place_opens_name(const struct reading *r, size_t noun, size_t sentence_last);
/* A verb of what befell somebody: "the UK arrested ten", but not "the UK forces". */
bool	place_verb_at(const struct reading *r, size_t i, size_t last);
/* The first of the directions and determiners before the name: "the northern". */
size_t	place_with_directions(const struct reading *r, size_t first, size_t sentence_first);
/* in, near, in the northern, in the city of: looks back a few words. */
bool	place_after_preposition(const struct reading *r, size_t first, size_t sentence_first);
/* The name stands alone in its sentence or before what a label stands before. */
bool	place_opens_label(const struct reading *r, struct words words, const struct sentence *s);
/* Reads the name that starts at token i into `to`; the token behind it, or i where there is none. */
size_t	place_name_at(const struct reading *r, size_t i, const struct sentence *s,
	    struct place_mention *to);
/* The same for words that mean all places and so none: worldwide, around the globe. */
size_t	place_world_at(const struct reading *r, size_t i, const struct sentence *s,
	    struct place_mention *to);

/* Whether words of place-nouns.tsv may start there; most start none. */
static inline bool
place_noun_may_open(const struct reading *r, size_t i)
{
	return (r->vocabulary->facts[token_at(r, i)->word].at & r->vocabulary->lexicons.place_nouns->bit) != 0;
}

/* "By nationality: ...": where places begin to say whence people are; the sentence's end where none do. */
size_t	place_origins_at(const struct reading *r, const struct sentence *s);

#endif
