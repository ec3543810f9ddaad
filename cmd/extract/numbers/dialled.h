/*
 * dialled: the shape of a number to call, in the bytes of the text.
 *
 * By bytes and not by tokens: its groups are joined by any mark or blank, over the end of a line too, and how the
 * reader divides them says nothing.
 */
#ifndef SITREP_DIALLED_H
#define SITREP_DIALLED_H

#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>

/* "(212) 555-0143", "1-212-555-0143", "+44 20 7946 0012": whether the bytes from `start` to `end` are of such a
 * number. */
bool dialled_over(struct span text, size_t start, size_t end);

#endif
