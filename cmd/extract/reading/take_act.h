/*
 * take_act: an act becomes the outcome of a figure.
 */
#ifndef SITREP_TAKE_ACT_H
#define SITREP_TAKE_ACT_H

#include "reading/reading.h"

/* The words of the act, with those of another that is joined to it: "killed or wounded". */
void	take_act(const struct reading *r, struct figure *f, size_t act, enum how how);
/*
 * "people have recovered": those who are recovered are something else, so that the "have" belongs to what is written.
 * To be asked again where the noun is known later than the act.
 */
void	take_have(const struct reading *r, struct figure *f);

#endif
