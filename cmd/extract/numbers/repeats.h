/*
 * repeats: an amount said again right behind itself, as a figure of its own.
 */
#ifndef SITREP_REPEATS_H
#define SITREP_REPEATS_H

#include "reading/reading.h"

/*
 * "three (3)", "1,100 pounds (510 kg)", "CHF 125,000 (USD 110,132 or EUR 75,758)", "two of them, both Sudanese": the
 * figure added last says again what one before it says, or gives its earlier value, "2,414 (2,403)".
 */
void	judge_repeat(struct reading *r, size_t index);

#endif
