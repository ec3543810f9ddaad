/*
 * furniture: notices, menus, links and contacts that stand around the
 * text of a page, known by the phrases of furniture.tsv that they open with;
 * and the field of its head that holds the title.
 */
#ifndef SITREP_FURNITURE_H
#define SITREP_FURNITURE_H

#include "layout/stream.h"

/* Whether the block whose ranges were gathered is furniture. */
bool	furniture_is(struct stream *s);
/* Whether it is "title: ...", and where in it the title is; empty where it starts on the next line. */
bool	furniture_titles(struct stream *s, struct range *title);

#endif
