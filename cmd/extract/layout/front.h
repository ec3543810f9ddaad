/*
 * front: what stands before the lead of a document.
 *
 * A page of the web opens with menus and notices of its own. Where the text
 * bears a date at its head, the headings between those and the lead are the
 * title's, and what stands before them is furniture.
 */
#ifndef SITREP_FRONT_H
#define SITREP_FRONT_H

#include "document/document.h"
#include "lines/block.h"

/* Sets title_zone and depth of the headings before the lead; furniture becomes headings outside the title zone. */
void	front_settle(const struct document *document, struct blocks *blocks);

#endif
