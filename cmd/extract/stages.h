/*
 * stages: the way from a document to its figures.
 */
#ifndef SITREP_STAGES_H
#define SITREP_STAGES_H

#include "reading.h"

/* All stages over r->document. */
void	stages_run(struct reading *r);

/* The stages, in order. Each is one file of its name. */
void	read_sentences(struct reading *r);	/* tokens and sentences of the blocks */
void	read_times(struct reading *r);
void	read_places(struct reading *r);
void	read_acts(struct reading *r);
void	read_quantities(struct reading *r);	/* figures that may be, with what rejects them */
void	read_phrases(struct reading *r);	/* their noun phrases */
void	read_clauses(struct reading *r);	/* which act belongs to which figure */
void	read_antecedents(struct reading *r);	/* ellipsis, labels, headings; then the verdict */
void	read_company(struct reading *r);		/* doubtful figures of a text that reports none */
void	read_place_context(struct reading *r);
void	read_period_context(struct reading *r);
void	read_sources(struct reading *r);
void	read_scopes(struct reading *r);

#endif
