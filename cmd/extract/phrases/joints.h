/*
 * joints: what an "and" joins within one noun phrase.
 */
#ifndef SITREP_JOINTS_H
#define SITREP_JOINTS_H

#include "reading/reading.h"

/* "12 loaded and unloaded rifles", "12 dead and oiled birds": two adjectives of one noun begin at `i`, three tokens. */
bool	joint_adjectives(const struct reading *r, size_t i, size_t last);
/*
 * "300 armed, masked officers", "40 trained, accredited and neutral observers": the noun that the adjectives from `i`
 * on describe; else `i`.
 */
size_t	joint_list_end(const struct reading *r, size_t i, size_t last);
/*
 * "nine suspected or replica firearms", "40 unlicensed, suspended or disqualified drivers": the noun that
 * alternatives from `i` on describe; else `i`.
 */
size_t	joint_alternatives(const struct reading *r, size_t i, size_t last);
/* "command and control nodes", "a drug and weapons cache", "12 army and navy officers": where the phrase from `first`
 * goes on behind the "and" at `i` and the word that it joins; else `i`. */
size_t	joint_nouns_end(const struct reading *r, size_t i, size_t first, size_t last);

#endif
