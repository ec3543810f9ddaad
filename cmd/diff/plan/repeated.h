/*
 * repeated: a key that stands twice where it should be once.
 */
#ifndef DIFF_REPEATED_H
#define DIFF_REPEATED_H

#include "plan/plan.h"

/* Names the key and both lines, and ends the program. */
_Noreturn void repeated_die(const struct plan *plan, int side, const struct span *cells,
	    unsigned long long first, unsigned long long second);

#endif
