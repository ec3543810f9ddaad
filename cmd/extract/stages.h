/*
 * stages: the way from a document to its figures.
 */
#ifndef SITREP_STAGES_H
#define SITREP_STAGES_H

#include "reading/reading.h"

/* All stages over the documents of n readings, each over all before the next. */
void	stages_run(struct reading *readings, size_t n);

/* The stages, in order; the document's layout comes before them. */
void	read_sentences(struct reading *r);	/* reading/: tokens and sentences of the blocks */
void	read_times(struct reading *r);		/* times/: what may be a period */
void	read_places(struct reading *r);		/* places/: what may be a place */
void	read_acts(struct reading *r);		/* clause/: verbs and states that say what befell */
void	read_quantities(struct reading *r);	/* figure/: figures that may be, with what rejects them */
void	read_phrases(struct reading *r);	/* clause/: their noun phrases */
void	read_clauses(struct reading *r);	/* clause/: which act belongs to which figure */
void	read_antecedents(struct reading *r);	/* understood/: ellipsis, labels, headings; then the verdict */
void	read_company(struct reading *r);	/* figure/: doubtful figures of a text that reports none */
void	read_place_context(struct reading *r);	/* places/: the place that governs each figure */
void	read_period_context(struct reading *r);	/* times/: and the period */
void	read_sources(struct reading *r);	/* clause/: who says so */
void	read_scopes(struct reading *r);		/* scope/: totals, parts, cumulative counts */

#endif
