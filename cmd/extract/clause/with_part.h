/*
 * with_part: things told of by what befell a part of them: "18 homes with damaged roofs".
 */
#ifndef SITREP_WITH_PART_H
#define SITREP_WITH_PART_H

#include "reading/reading.h"

/* Gives a thing that no verb befalls the participle of its part. */
void	with_part(const struct reading *r, struct figure *f);

#endif
