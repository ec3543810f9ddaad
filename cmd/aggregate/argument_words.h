/*
 * argument_words: lists that options take.
 */
#ifndef AGGREGATE_ARGUMENT_WORDS_H
#define AGGREGATE_ARGUMENT_WORDS_H

#include "base/xalloc.h"

void	list_add(struct span **list, size_t *n, struct span one);
/* Appends the pieces of `list` between its commas, which it borrows. */
void	split(const char *list, struct span **to, size_t *n);
/* Ends the program where one stands twice: a header that has a name twice could not be read again. Frees them. */
void	names_once(struct span *names, size_t n);

#endif
