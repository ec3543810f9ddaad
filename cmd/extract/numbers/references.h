/*
 * references: numbers of the text itself, which count nothing that it tells of.
 *
 * Those of clauses, sections, notes, chapters and pages.
 */
#ifndef SITREP_REFERENCES_H
#define SITREP_REFERENCES_H

#include "reading/reading.h"

/* The reason (static text), or NULL. */
const char *reference_reason(const struct reading *r, const struct figure *f, struct words sentence);

#endif
