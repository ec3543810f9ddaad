/*
 * labels_over: what a heading, an introduction or the line above says of the figures under it.
 */
#ifndef SITREP_LABELS_OVER_H
#define SITREP_LABELS_OVER_H

#include "reading/reading.h"

/* "It led to the following arrests:": what each item under it counts, whatever its label names. */
bool	label_introduced(struct reading *r, struct figure *f);
/* A number alone on its line takes the words of the line above that says what it counts. */
void	label_line_above(struct reading *r, struct figure *f);
/* Of an introduction only its last sentence speaks of the list under it. */
struct words	introduction_of_list(const struct reading *r, size_t block);
/* The introduction or heading that an item stands under. */
void	label_parents(struct reading *r, struct figure *f);

#endif
