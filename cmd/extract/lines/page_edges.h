/*
 * page_edges: what heads and foots the pages of a document that form feeds divide.
 *
 * Page numbers, and lines that come again at the edge of another page, are no text: they are left out, so that what the
 * end of a page cuts goes on.
 */
#ifndef SITREP_PAGE_EDGES_H
#define SITREP_PAGE_EDGES_H

#include "lines/lines.h"

/* Takes those lines out; nothing is done where no form feed divides the text. */
void	page_edges_leave_out(const struct vocabulary *vocabulary, struct span text, struct lines *lines);

#endif
