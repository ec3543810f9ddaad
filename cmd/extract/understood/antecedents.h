/*
 * antecedents: what a figure takes over from elsewhere - ellipsis, labels, headings - and the verdict on it.
 *
 * From bottom to top: label_words, label_start and labels read a label; noun_before, noun_recent and the other nouns
 * find the noun that is understood; wholes and what lies under it tell parts from wholes; labels_over and label_cell
 * look over the number; breakdowns share out a figure before; outcomes and its kin tell what befell; antecedents.c
 * asks them all, figure by figure.
 */
#ifndef SITREP_ANTECEDENTS_H
#define SITREP_ANTECEDENTS_H

#include "reading/reading.h"

/* Gives figures the noun and outcome that are understood, and keeps or rejects each; behind read_clauses(). */
void	read_antecedents(struct reading *r);

#endif
