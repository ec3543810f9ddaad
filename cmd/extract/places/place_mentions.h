/*
 * place_mentions: the places that a document names, and the marks of their words.
 */
#ifndef SITREP_PLACE_MENTIONS_H
#define SITREP_PLACE_MENTIONS_H

#include "reading/reading.h"

/* Adds a mention, if it is no unit; its sentence has a place, and its words are no time. */
void	place_add(struct reading *r, const struct place_mention *place);
/* A name that no gazetteer has, where it says where something was. */
void	place_add_unknown(struct reading *r, struct words name);
/* The mention by itself, which its neighbours may become one with: a copy that governs nothing. */
size_t	place_kept_apart(struct reading *r, size_t mention);

/* A place stands there that can govern. */
static inline bool
place_governs_at(const struct reading *r, size_t token)
{
	return r->marks[token].place && reading_place_at(r, token)->governs;
}

#endif
