/*
 * act_looks: which way a verb or a state looks for what it befell.
 */
#ifndef SITREP_ACT_LOOKS_H
#define SITREP_ACT_LOOKS_H

#include "acts/act_view.h"

/* Each sets look, finite, with_be, future, negated; false where the word is no act here. */
bool	act_look(const struct reading *r, const struct view *view, struct act *act);
bool	act_look_of_state(const struct reading *r, const struct view *view, struct act *act);
/* Of a verb in -ed that no table knows: it is some outcome where be or a number is beside it. */
bool	act_look_of_unknown(const struct reading *r, const struct view *view, struct act *act);
/* "a total of", "one count of", "12 total cases": behind an article or "one" the bare form is a noun, or says of which
 * kind; so is the -ing form behind one and before a number: "after the flooding 12 people", "in the shelling a man". */
bool	act_is_noun_form(const struct reading *r, size_t i, struct words sentence, const struct match *verb);

#endif
