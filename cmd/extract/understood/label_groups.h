/*
 * label_groups: labels that name a group by what its people did before.
 */
#ifndef SITREP_LABEL_GROUPS_H
#define SITREP_LABEL_GROUPS_H

#include "reading/reading.h"

/* "Defected soldiers: 6": the figure has them as its noun then, and nothing that befell them; false of another label. */
bool	label_takes_group(const struct reading *r, struct figure *f);
/* The same under "90 people were killed, as follows:", where it tells who they are, and not what befell them. */
void	label_names_group(struct reading *r, struct figure *f);

#endif
