/*
 * costs: what damage came to.
 */
#ifndef SITREP_COSTS_H
#define SITREP_COSTS_H

#include "reading/reading.h"

/*
 * "The cost of damage to roads amounted to $40 million", "Damage has reached $3 million": gives
 * an amount of money the damage that stands before it; true where it did.
 */
bool	cost_of_damage(const struct reading *r, struct figure *f);
/* "the sum of $300": gives an amount of money without a noun the one before it that says what it is. */
void	sum_of_money(const struct reading *r, struct figure *f);

#endif
