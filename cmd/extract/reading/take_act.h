/*
 * take_act: an act becomes the outcome of a figure.
 */
#ifndef SITREP_TAKE_ACT_H
#define SITREP_TAKE_ACT_H

#include "reading/reading.h"

/* The words of the act, with those of another that is joined to it: "killed or wounded". */
void	take_act(const struct reading *r, struct figure *f, size_t act, enum how how);

#endif
