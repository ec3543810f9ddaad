/*
 * noun_phrase: how far a noun phrase goes.
 *
 * From bottom to top: phrase_known is what the tables say of its words; phrase_measure passes numbers that count
 * nothing; phrase_words tells a word that may be in it; phrase_left finds words behind its noun that open something
 * else; phrase_verbs decides whether a verb in it ends it; joints go over an "and" within it; noun_phrase.c goes from
 * word to word by them.
 */
#ifndef SITREP_NOUN_PHRASE_H
#define SITREP_NOUN_PHRASE_H

#include "reading/reading.h"

/* A noun phrase begins at `i`: a plain noun before `last`, and no verb. */
bool	phrase_begins(const struct reading *r, size_t i, size_t last);
/* The token behind the phrase that begins at `first`, no further than `last`; `first` where none does. */
size_t	phrase_end(const struct reading *r, size_t first, size_t last);

#endif
