/*
 * contents: a table of contents, whose numbers are pages.
 */
#ifndef SITREP_CONTENTS_LAYOUT_H
#define SITREP_CONTENTS_LAYOUT_H

#include "lines/stream.h"

/* Takes "Contents" at line `at` and its entries as furniture; how many lines, 0 where there are none. */
size_t	contents_take(struct stream *s, size_t at);

#endif
