/*
 * place_votes: which country a document speaks of. Each mention of a place is a vote for its own.
 */
#ifndef SITREP_PLACE_VOTES_H
#define SITREP_PLACE_VOTES_H

#include "placing/document_place.h"

/* The country that more than half of the mentions lie in; a country's own name counts twice. */
void	place_dominant(struct reading *r, struct place_context *context);
/* The votes of these countries ("IQ+SY") together. */
size_t	place_votes(const struct place_context *context, struct span countries);

#endif
