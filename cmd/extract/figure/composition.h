/*
 * composition: what each of many rations, kits or parcels holds, which is no amount of anything that was given.
 */
#ifndef SITREP_COMPOSITION_H
#define SITREP_COMPOSITION_H

#include "reading/reading.h"

/* "9,000 rations that included 2 kg of rice, 1 kg of salt (half of the full ration of 6 kg)"; the figures before it are
 * judged. */
bool	figure_is_composition(const struct reading *r, const struct figure *f);
/* What such a figure is rejected for. */
extern const char composition_reason[];

#endif
