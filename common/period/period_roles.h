/*
 * period_roles: how words get their roles.
 */
#ifndef SITREP_PERIOD_ROLES_H
#define SITREP_PERIOD_ROLES_H

#include "period/period_parts.h"

int	time_number(struct span digits);			/* -1: no plain number of a date's size */
void	time_add_role(struct time_word *w, enum role role, int value);
/* The roles of the longest phrase at the tokens; how many tokens it takes. */
size_t	time_add_rows(const struct time_reader *r, struct time_word *w, const struct token *tokens,
	    size_t n);

#endif
