/*
 * stages: the way from a document to its figures.
 */
#ifndef SITREP_STAGES_H
#define SITREP_STAGES_H

#include "reading/reading.h"

/* All stages over the documents of n readings, each over all before the next. */
void	stages_run(struct reading *readings, size_t n);

#endif
