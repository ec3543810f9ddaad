/*
 * figure_words: the words that a figure is given, or takes over from another, for what it counts and what befell it.
 */
#ifndef SITREP_FIGURE_WORDS_H
#define SITREP_FIGURE_WORDS_H

#include "reading/reading.h"

/* An amount, of what was counted by heads. */
bool	figure_measures_other(const struct figure *f, const struct figure *from);
/* It counts what those words say, which do not stand behind its number; `noun` is what they mean. */
void	figure_give_noun(struct figure *f, struct words counted, const struct noun *noun);
/* The same, where the tables say what they mean. */
void	figure_give_words(const struct reading *r, struct figure *f, struct words counted);
/* It counts what the other does, unless that is of another measure. */
void	figure_take_noun(struct figure *f, const struct figure *from);
/* It has the noun again that it had `before`. */
void	figure_give_noun_back(struct figure *f, const struct figure *before);
/* What befell the other befell it, found in that way. */
void	figure_take_outcome(struct figure *f, const struct figure *from, enum how how);
/* The words of that act alone say what befell it; take_act (take_act.h) takes those of one that is joined to it too. */
void	figure_give_act(const struct reading *r, struct figure *f, size_t act, enum how how);
/* Words, and no verb, say what befell it. */
void	figure_give_outcome(struct figure *f, struct words outcome, enum how how);
/* Nothing is known to have befallen it. */
void	figure_drop_outcome(struct figure *f);

#endif
