/*
 * one_or_several: whether a figure is of one or of more.
 */
#ifndef SITREP_ONE_OR_SEVERAL_H
#define SITREP_ONE_OR_SEVERAL_H

#include "reading/reading.h"

/* The number is the word "one", or ends in "single". */
bool	figure_is_one(const struct reading *r, const struct figure *f);
/* More than one by its number: "two", "several"; not "one", "1" or an article. */
bool	figure_is_several(const struct figure *f);
/* So it is, and in no unit, or a share, so that its noun is a plural. */
bool	figure_is_of_many(const struct figure *f);

#endif
