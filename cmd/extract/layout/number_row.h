/*
 * number_row: numbers side by side over their captions, as pages with boxes of figures come out as text.
 */
#ifndef SITREP_NUMBER_ROW_H
#define SITREP_NUMBER_ROW_H

#include "lines/stream.h"

/*
 * "640,112     87       12,903" over "people      deaths   houses" and "affected             destroyed": a label for
 * each number; how many lines were taken, 0 where they are no such lines.
 */
size_t	number_row_take(struct stream *s, size_t at);
/* A row of numbers with captions stands under the line, which is its title. */
bool	number_row_is_under(const struct stream *s, size_t at);

#endif
