/*
 * phrases: the noun phrase of each figure, which is what stands behind its number, as far as it is one phrase.
 *
 * From bottom to top: noun_phrase tells how far a phrase goes; partitives and short_form pass what stands before its
 * noun and behind it; noun_or_verb and verb_of_some doubt it; noun_pairs and predicate_noun find a second one, or one
 * behind a form of be; phrases.c gives them to the figures. act_objects tells where the object of a verb begins, for
 * acts and clause too.
 */
#ifndef SITREP_PHRASES_H
#define SITREP_PHRASES_H

#include "reading/reading.h"

/* Gives each figure its noun, its qualifiers and where its phrase ends; behind read_quantities(). */
void	read_phrases(struct reading *r);

#endif
