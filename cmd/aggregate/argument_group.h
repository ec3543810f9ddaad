/*
 * argument_group: the options of a group-by.
 */
#ifndef AGGREGATE_ARGUMENT_GROUP_H
#define AGGREGATE_ARGUMENT_GROUP_H

#include "group/group_settings.h"

/* False where it is none of them; a wrong value ends the program. */
bool	group_option(struct group_settings *group, int option, const char *value);
/* After the last: what goes together, and what follows from it. */
void	group_close(struct group_settings *group, bool write_header);

#endif
