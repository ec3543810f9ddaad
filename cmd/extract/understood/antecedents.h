/*
 * antecedents: what a figure takes over from elsewhere - ellipsis, labels, headings - and the verdict on it.
 *
 * From bottom to top: noun_before, noun_recent and the other nouns find the noun that is understood, cases, extents,
 * rates and seized_goods what such numbers are of; labels_over looks over the line; breakdowns share out a figure
 * before; outcomes, with gapped and apposed, tell what befell; antecedents.c asks them, the labels and the parts,
 * figure by figure.
 */
#ifndef SITREP_ANTECEDENTS_H
#define SITREP_ANTECEDENTS_H

#include "reading/reading.h"

/* Gives figures the noun and outcome that are understood, and keeps or rejects each; behind read_clauses(). */
void	read_antecedents(struct reading *r);

#endif
