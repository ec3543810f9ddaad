/*
 * furniture: notices, menus, links and contacts that stand around the
 * text of a page, known by the phrases of furniture.tsv that they open with.
 */
#ifndef SITREP_FURNITURE_H
#define SITREP_FURNITURE_H

#include "layout/stream.h"

/* Whether the block whose ranges were gathered is furniture. */
bool	furniture_is(struct stream *s);

#endif
