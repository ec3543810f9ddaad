/*
 * place_merge: mentions side by side as one place: "Norway and Sweden", "Lyon, France".
 */
#ifndef SITREP_PLACE_MERGE_H
#define SITREP_PLACE_MERGE_H

#include "reading/reading.h"

void	place_merge(struct reading *r);

#endif
