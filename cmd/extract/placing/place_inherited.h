/*
 * place_inherited: the place of what a figure stands under: labels, headings, its paragraph.
 *
 * Each gives a mention, or NONE.
 */
#ifndef SITREP_PLACE_INHERITED_H
#define SITREP_PLACE_INHERITED_H

#include "reading/reading.h"

/* The first place of a label or heading, however it stands there; but no people's name. */
size_t	place_in_words(const struct reading *r, struct words words);
/* Of the row, the column and the title of the cell that is this block. */
size_t	place_in_labels(const struct reading *r, size_t block);
size_t	place_in_headings(const struct reading *r, size_t block);
/* Of the heading that opens the first section, over what stands in it. */
size_t	place_in_first_section(const struct reading *r, size_t block);
/* "Kerala: ...": a place as the label of the whole block. */
size_t	place_in_label(const struct reading *r, size_t block);
/* Of the last earlier sentence of the block that had one. */
size_t	place_in_paragraph(const struct reading *r, const struct figure *f);

#endif
