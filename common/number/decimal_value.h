/*
 * decimal_value: what a decimal holds.
 */
#ifndef SITREP_DECIMAL_VALUE_H
#define SITREP_DECIMAL_VALUE_H

__extension__ typedef __int128 int128;

struct decimal_big;		/* a GMP integer */

struct decimal {
	int128	small;
	struct decimal_big *big;	/* NULL while 128 bits are enough; owned */
	unsigned scale;			/* digits after the point */
};

#endif
