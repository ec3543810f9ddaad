/*
 * label_act: a word that ends the label of a number: a participle, or a plural that might be a verb.
 */
#ifndef SITREP_LABEL_ACT_H
#define SITREP_LABEL_ACT_H

#include "acts/act_view.h"

/*
 * "Houses burned 54", "Number of people killed 54": a line of its own, whose verb befell what its label names; so in
 * running text in "the number of people killed fell to 54".
 */
bool	act_ends_label(const struct reading *r, const struct view *view);
/* "Strikes   12", "Attacks 7 (two by night), raids 3": a noun in the plural, and its number ends what is told of it. */
bool	act_is_label(const struct reading *r, const struct view *view);
/* "Bari 12, Oslo 3, total 15": between a mark and the number it labels that. */
bool	act_labels_total(const struct reading *r, size_t i, struct words sentence);

#endif
