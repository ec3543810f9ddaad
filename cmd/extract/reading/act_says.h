/*
 * act_says: how much an act says by itself.
 */
#ifndef SITREP_ACT_SAYS_H
#define SITREP_ACT_SAYS_H

#include "reading/reading.h"

/* Whether the act says by itself what befell a noun of these classes: not "found", not "met". */
bool	act_says_much(const struct reading *r, size_t act, unsigned classes);
/* Whether what the act does with its object says what was done to those who got it: "distributed". */
bool	act_gives(const struct reading *r, size_t act, unsigned classes);
/* "are reported missing", "were reported to be destroyed", "confirmed as dead": an act follows that says more. */
bool	act_gives_way(const struct reading *r, const struct act *act);
/* "women believed to have been abducted": what they are held for hangs on a participle without a form of be. */
bool	act_is_believed(const struct reading *r, const struct act *act, size_t first);
/* Whether what it says befell somebody or something: "killed", not "returned". */
bool	act_befalls(const struct reading *r, size_t act, unsigned classes);
/* "who robbed a shop were jailed", but not "was": the verb is of several, as what the figure counts. */
bool	act_agrees(const struct reading *r, const struct figure *f, const struct act *act);

#endif
