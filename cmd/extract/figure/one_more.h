/*
 * one_more: an article that counts one more of what was told before.
 *
 * "another", and "a second" with its like. Where such a case was reported or confirmed, one more is counted,
 * while "a case" may be any.
 */
#ifndef SITREP_ONE_MORE_H
#define SITREP_ONE_MORE_H

#include "reading/reading.h"

/* "a second", "a 12th": behind the article, which one of several it is. */
bool figure_is_ranked(const struct reading *r, const struct figure *f);
/* "another death", "a third confirmed case", "a second affected farm": it counts where it was reported, found or
 * confirmed. */
bool figure_is_one_more(const struct reading *r, const struct figure *f);

#endif
