/*
 * digits: the value of a number written in digits, with its separators.
 */
#ifndef SITREP_DIGITS_H
#define SITREP_DIGITS_H

#include "base/span.h"
#include "number/decimal_value.h"

/*
 * 33; 1,200; 1 200 with any space; 12,34,567.89; 1.234.567; 6,2. A comma
 * before fewer than three last digits is a decimal mark. *pointed tells that
 * one point stands before three last digits (168.000): the value is then the
 * decimal, but a count would be grouped. False if it is no such number.
 */
bool	digits_value(struct span text, struct decimal *value, bool *pointed);
/* What most cells hold: 33, 1,200, -2.5, 1e6; false of all else, be it a number or not. */
bool	digits_plain(struct span text, struct decimal *value, bool *pointed);
/* 1/2, 3/4 with a slash or a fraction slash: its two numbers. */
bool	digits_fraction(struct span text, struct decimal *above, struct decimal *below);

#endif
