/*
 * contents: lines of a table of contents, by their bytes.
 *
 * Dots lead to the number at the end of each line, and the numbers do not fall
 * from line to line, as pages do; counts that dots lead to go up and down.
 */
#ifndef SITREP_CONTENTS_H
#define SITREP_CONTENTS_H

#include "document/document.h"

/* The line that holds byte `at` is one of at least three such lines that follow each other. */
bool	contents_line(const struct document *document, size_t at);

#endif
