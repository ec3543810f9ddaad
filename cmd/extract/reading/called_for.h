/*
 * called_for: lists that stand behind the colon of "the following".
 */
#ifndef SITREP_CALLED_FOR_H
#define SITREP_CALLED_FOR_H

#include "reading/reading.h"

/* "Troops recovered the following items from the camp:": whether the words before that colon, from token `first` on,
 * call for a list. */
bool	list_is_called_for(const struct reading *r, size_t colon, size_t first);
/* Whether the figure stands in such a list in its sentence. */
bool	figure_is_called_for(const struct reading *r, const struct figure *f);

#endif
