/*
 * label_lines: lines that a label opens, "Killed: 12", "tanks - 5,538", where no table is.
 */
#ifndef SITREP_LABEL_LINES_H
#define SITREP_LABEL_LINES_H

#include "lines/stream.h"

/* Whether line `at`, whose block ends before line `end`, opens with a label and another of its kind stands beside
 * it. */
bool	label_lines_run(const struct stream *s, size_t at, size_t end);
/* "Killed: 12", by itself, behind the title. */
bool	label_line_single(const struct stream *s, size_t at, size_t end);
/* Of the label line at hand, "  Children: 8", "of whom women 5" right under "Killed: 45": the block of the label that
 * it is a part of; BLOCK_NONE. */
size_t	label_line_over(const struct stream *s);
/* "Gao ........ 78": the dots that lead from the label at hand to its number are no text. */
void	label_line_without_leader(struct stream *s);

#endif
