/*
 * spill: records in a temporary file, for what memory has no room for.
 *
 * The file lies in TMPDIR (or /tmp), is unlinked as soon as it is made, and so
 * is gone however the program ends. Records are bytes of any length: added
 * one after the other, then, from spill_rewind() on, read in that order. A
 * full disk ends the program with status 2.
 */
#ifndef SITREP_SPILL_H
#define SITREP_SPILL_H

#include "base/span.h"

struct spill;

struct spill *spill_open(size_t buffer);	/* bytes of memory to use, at least 4096 */
void	spill_add(struct spill *spill, struct span record);
void	spill_rewind(struct spill *spill);	/* from the first; no more is added */
bool	spill_next(struct spill *spill, struct span *record);	/* valid until the next call */
void	spill_close(struct spill *spill);

#endif
