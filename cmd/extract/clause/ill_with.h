/*
 * ill_with: people, animals and farms whose illness stands beside them.
 */
#ifndef SITREP_ILL_WITH_H
#define SITREP_ILL_WITH_H

#include "reading/reading.h"

/*
 * "12 people with measles were reported", "found to have bird flu", "anthrax was confirmed on six farms", "found among
 * 28 men": the illness is what befell them, where their verb says nothing.
 */
void	ill_with(const struct reading *r, struct figure *f);

#endif
