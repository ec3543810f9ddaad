/*
 * argument_words: lists that options take, and the options of a group-by.
 */
#ifndef AGGREGATE_ARGUMENT_WORDS_H
#define AGGREGATE_ARGUMENT_WORDS_H

#include "group_job.h"

void	list_add(struct span **list, size_t *n, struct span one);
/* Appends the pieces of `list` between its commas, which it borrows. */
void	split(const char *list, struct span **to, size_t *n);
/* Ends the program where one stands twice: a header that has a name twice could not be read again. Frees them. */
void	names_once(struct span *names, size_t n);

/* argument_group.c: the options of a group-by, as arguments_option() and
 * arguments_close() have them. */
bool	group_option(struct group_settings *group, int option, const char *value);
void	group_close(struct group_settings *group, bool write_header);

#endif
