/*
 * measures: what a group-by works out of columns.
 *
 * The functions are a table. From below: measure.h has the types, states.h
 * what a function remembers of a group and how it takes a value, partial.h
 * that as text and back, so that partial results add up to exactly what one
 * run over everything gives, results.h what it comes to. Here measures are
 * made from what the user asked, and laid out.
 */
#ifndef AGGREGATE_MEASURES_H
#define AGGREGATE_MEASURES_H

#include "group/measure.h"

void	measures_open(struct measures *measures);
/* "COLUMN[=NAME],..." of a function; of PERCENTILE "N:COLUMN[=NAME],...". Wrong ones end the program. */
void	measures_add(struct measures *measures, enum function function, const char *list);
/* From what measure_title() wrote; false if it is none. */
bool	measures_add_titled(struct measures *measures, struct span title);
bool	measures_is_title(struct span title);
/* After the last was added: lays out the block. */
void	measures_lay_out(struct measures *measures);
bool	measures_can_merge(const struct measures *measures, const char **which);
/* "sum:killed=dead": a header for partial states that says all about them. */
void	measure_title(const struct measure *measure, struct buf *to);
/* After the last block was dropped, what all shared. */
void	measures_forget(struct measures *measures);
size_t	measures_memory(const struct measures *measures);
/* The same measures and inputs with room of its own for states; it borrows, and is freed first. */
void	measures_twin(struct measures *twin, const struct measures *measures);
void	measures_twin_free(struct measures *twin);
void	measures_free(struct measures *measures);

#endif
