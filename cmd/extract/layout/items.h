/*
 * items: lists: with bullets and numbers, in one line, or held apart by blanks.
 */
#ifndef SITREP_ITEMS_H
#define SITREP_ITEMS_H

#include "lines/stream.h"

/* The item that `bullet` opens at line `at`; where it ends. */
size_t	items_take(struct stream *s, size_t at, const struct bullet *bullet);
/* One of a list that has no bullets, of the ranges gathered. */
void	items_add(struct stream *s, enum block_kind kind);
bool	items_take_inline(struct stream *s, size_t at);	/* several bullets in one line */
/* "12K fled | 40% children | 30% women": parts by bars, most with numbers. */
bool	items_take_bars(struct stream *s, size_t at);
/* "brought:12 arrestsThe seizure of 40 kgNine searches": a list whose line ends were lost. */
bool	items_take_glued(struct stream *s, size_t at);
/* "12 killed    30 hurt", "KILLED 12   HURT 30": parts that blanks hold apart, each with its own number and words. */
bool	items_take_apart(struct stream *s, size_t at);

#endif
