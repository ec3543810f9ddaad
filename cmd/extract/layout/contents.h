/*
 * contents: a table of contents, whose numbers are pages.
 */
#ifndef SITREP_CONTENTS_LAYOUT_H
#define SITREP_CONTENTS_LAYOUT_H

#include "layout/stream.h"

/* Takes "Contents" at line `at` and the lines under it that end with the next page as furniture; how many lines, 0 where there is none. */
size_t	contents_take(struct stream *s, size_t at);

#endif
