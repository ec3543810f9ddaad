/*
 * labels: the outcome and the noun in the words of a label.
 *
 * From bottom to top: label_words tells which words are one; qualifiers and tolls know words that stand for a noun;
 * tallies, with tally_subject and ranked, find what a number says how many there are of, costs what damage came to;
 * label_start and label_pairs tell where the noun begins; labels.c reads it; segments and label_cell ask that of a
 * part of a line and of the labels of a cell.
 */
#ifndef SITREP_LABELS_H
#define SITREP_LABELS_H

#include "reading/reading.h"

/* The last outcome that befalls, and the last known noun of these classes, in some words. */
bool	label_outcome(struct reading *r, struct words words, struct figure *f, enum how how);
bool	label_noun(struct reading *r, struct words words, unsigned classes, struct figure *f);
/* "Ferry sinks: 41 dead": a singular that a headline before the colon tells of; of one ferry there are not 41. */
bool	label_is_of_one(const struct reading *r, const struct figure *f, size_t last, unsigned classes);
/* "Motorists screened for alcohol: 140": the noun that begins at `start` only tells of the participle before it. */
bool	label_hangs_on_act(const struct reading *r, size_t start, size_t first);
/* "Municipal fire brigade: 3 dead and 5 injured in a fire": before running text, who tells it is not
 * counted; nor is who did it: "Police: 12 held". */
bool	label_names_speaker(const struct reading *r, const struct figure *f, size_t last, unsigned classes);
/* "The weapons found with the rebels are 40": the act between a plural and what hangs on it by a preposition before
 * `start`; NONE. */
size_t	label_act_hung_on(const struct reading *r, size_t start, size_t first);
/*
 * "Members of armed groups", "Fighters of the militia", "Armoured vehicles of the militia": where the people or things
 * begin of which the noun at `start`, of these classes, tells; or `start`.
 */
size_t	label_members_before(const struct reading *r, size_t start, size_t first, unsigned classes);
/* "Small arms: 9 killed": things that what stands behind the number cannot befall are by what it came. */
bool	label_names_cause(const struct reading *r, const struct figure *f, const struct noun *noun);
/* "Arrests for electoral offences: 12", "Rescues from water: 9": what hangs on a noun that is an outcome or an event is
 * not counted; where that noun ends, behind which the phrase at `start` hangs, or NONE. */
size_t	label_head_end(const struct reading *r, size_t start, size_t first);

/* "Wells", "Criminal complaints filed": a plural by itself, whatever befell it behind, though no table knows the
 * word. */
bool	label_plural(const struct reading *r, struct words label, struct figure *f);

#endif
