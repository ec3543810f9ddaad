/*
 * apply: the new table again, of the old one and a patch.
 *
 * Every old cell that the patch names is compared first; what does not fit
 * refuses the patch whole. So the result waits, in a temporary file where it
 * is long, until all of it is known to be right.
 */
#ifndef DIFF_APPLY_H
#define DIFF_APPLY_H

#include "change/patch.h"
#include "csv/csv_write.h"
#include "plan/side.h"

/* False, with nothing written, where the patch does not fit: reported. */
bool	patch_apply(struct patch *patch, struct side *old, struct csv_writer *writer,
	    bool write_header);

#endif
