/*
 * sources: who states a figure, by the nearest attribution of its sentence.
 */
#ifndef SITREP_SOURCES_H
#define SITREP_SOURCES_H

#include "reading/reading.h"

/* Gives each kept figure the words that name its source, if any; behind read_period_context(). */
void	read_sources(struct reading *r);

#endif
