/*
 * breakdown_in_list: numbers of a list that share out the figure before it.
 */
#ifndef SITREP_BREAKDOWN_IN_LIST_H
#define SITREP_BREAKDOWN_IN_LIST_H

#include "reading/reading.h"

/* "275 arrests." "Of these:" "- 75 for theft", "By region" "Sahel: 90": of the last figure before the list that is not
 * smaller; true where it is. */
bool	breakdown_in_list(struct reading *r, size_t index);

#endif
