/*
 * act_in_noun: verbs and states that are part of a noun phrase.
 */
#ifndef SITREP_ACT_IN_NOUN_H
#define SITREP_ACT_IN_NOUN_H

#include "acts/act_view.h"

/* "ten stolen rifles": between a number, an article or a determiner and the noun. */
bool	act_is_prenominal(const struct reading *r, const struct view *view);
/* "for illegal possession": the adjective of a noun that a preposition governs. */
bool	act_is_behind_preposition(const struct reading *r, const struct view *view);
/* The token at `i` is right behind a number or an article. */
bool	act_is_counted(const struct reading *r, size_t i, size_t first);
/* "one unmanned underwater vessel": between a singular word and a noun a state is that noun's adjective. */
bool	act_is_between(const struct reading *r, const struct view *view);
/* "seized in two separate raids 12 rifles": what a number behind a preposition counts is no verb. */
bool	act_is_counted_circumstance(const struct reading *r, const struct view *view);
/* "the dead", "the injured": a noun by itself. */
bool	act_is_nominal(const struct reading *r, const struct view *view);
/* "40 migrants drown", "12 families flee floods": behind a counted plural what is no noun is the verb, whatever
 * follows. */
bool	act_follows_counted(const struct reading *r, const struct view *view, const struct act *act);

#endif
