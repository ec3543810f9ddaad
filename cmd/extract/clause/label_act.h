/*
 * label_act: a participle that ends the label of a number.
 */
#ifndef SITREP_LABEL_ACT_H
#define SITREP_LABEL_ACT_H

#include "clause/act_looks.h"

/*
 * "Houses burned 54", "Number of people killed 54": a line of its own, whose verb befell what its label names; so in
 * running text in "the number of people killed fell to 54".
 */
bool	act_ends_label(const struct reading *r, const struct view *view);

#endif
