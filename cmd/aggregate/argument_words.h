/*
 * argument_words: words and lists that options take.
 */
#ifndef AGGREGATE_ARGUMENT_WORDS_H
#define AGGREGATE_ARGUMENT_WORDS_H

#include "group_job.h"

struct word {
	const char *word;
	int	value;
};

/* The value of one of the words; any other ends the program. */
int	one_of(const char *option, const char *text, const struct word *words, size_t n);

#define ONE_OF(option, text, words) \
	one_of(option, text, words, sizeof(words) / sizeof((words)[0]))

/* Appends the pieces of `list` between its commas, which it borrows. */
void	split(const char *list, struct span **to, size_t *n);

/* argument_group.c: the options of a group-by, as arguments_option() and
 * arguments_close() have them. */
bool	group_option(struct group_settings *group, int option, const char *value);
void	group_close(struct group_settings *group, bool write_header);

#endif
