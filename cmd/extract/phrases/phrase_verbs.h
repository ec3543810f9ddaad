/*
 * phrase_verbs: forms of verbs in a noun phrase, which are part of it or end it.
 */
#ifndef SITREP_PHRASE_VERBS_H
#define SITREP_PHRASE_VERBS_H

#include "reading/reading.h"

/* "two alleged spies", "Islamic State fighters": the word of speech at `i` is part of the phrase from `first`. */
bool	phrase_speech_adjective(const struct reading *r, size_t i, size_t first, size_t last);
/* Whether the act at `i` ends the phrase from `first`: a verb or state that befalls, and no adjective in it. */
bool	phrase_act_ends(const struct reading *r, size_t i, size_t first, size_t last);

#endif
