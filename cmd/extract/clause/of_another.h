/*
 * of_another: acts behind a figure's noun that tell of something else.
 */
#ifndef SITREP_OF_ANOTHER_H
#define SITREP_OF_ANOTHER_H

#include "clause/ahead.h"
#include "clause/look_behind.h"

/* "A boat carrying 25 people sank", "pills sold by two men were found": what stands ahead is not said of the figure. */
bool	ahead_is_of_another(const struct reading *r, const struct figure *f, const struct ahead *ahead,
	    const struct behind *behind);

#endif
