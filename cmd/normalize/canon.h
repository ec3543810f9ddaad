/*
 * canon: a row's cells as written, and what they mean.
 *
 * Each row by itself: what a cell comes to never depends on the rows before
 * it. The canonical cells are good until the next canon_row(). Each is the
 * answer of one of four rooms, which know nothing of one another: period,
 * place, bounds and class, on room.h.
 */
#ifndef NORMALIZE_CANON_H
#define NORMALIZE_CANON_H

#include <stdint.h>

#include "base/span.h"
#include "canon_settings.h"
#include "cells.h"

struct canon;

/* NULL on a bad vocabulary, gazetteer or unit (reported). Borrows the settings. */
struct canon *canon_open(const struct canon_settings *settings);
/* *remarks tells which kinds the note holds, as bits. */
void	canon_row(struct canon *canon, const struct span cells[INPUTS],
	    struct span canonical[CANON_CELLS], uint64_t *remarks);
void	canon_free(struct canon *canon);

#endif
