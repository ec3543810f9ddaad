/*
 * act_governors: what stands before a verb and governs it: be, have, not, a modal.
 */
#ifndef SITREP_ACT_GOVERNORS_H
#define SITREP_ACT_GOVERNORS_H

#include "acts/act_view.h"

/* Looks left over adverbs; sets with_be, timeless, negated and future of the act, and whether have stands there. */
void	act_governors(const struct reading *r, const struct view *view, struct act *act, bool *have);
/* "Guards were able to:" over "- free 12 hostages": the item's bare verb tells of what was done. */
bool	act_led_to(const struct reading *r, const struct view *view);
/* "must spend $5 million, train 90 nurses and build two schools": the bare verbs behind the first are governed too. */
bool	act_shares_modal(const struct reading *r, const struct view *view);

#endif
