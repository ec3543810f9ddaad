/*
 * antecedents: what a figure takes over from elsewhere - ellipsis, labels, headings - and the verdict on it.
 */
#ifndef SITREP_ANTECEDENTS_H
#define SITREP_ANTECEDENTS_H

#include "reading/reading.h"

/* Gives figures the noun and outcome that are understood, and keeps or rejects each; behind read_clauses(). */
void	read_antecedents(struct reading *r);

#endif
