/*
 * number_text: whether a field of a line is a number, before anything is known of its words.
 */
#ifndef SITREP_NUMBER_TEXT_H
#define SITREP_NUMBER_TEXT_H

#include <string.h>

#include "base/span.h"

/* A number by itself: digits with separators, a sign, a currency mark before, a share or scale behind, brackets
 * around. */
bool	is_number_text(struct span field);
bool	is_year_text(struct span field);	/* 1999, 2024 */
bool	holds_digit(struct span text);

/* Most words start with a letter, and letters open no number but capitals before "$". */
static inline bool
may_be_number_text(struct span field)
{
	return field.n > 0 && !ascii_is_lower(field.p[0]) && !(ascii_is_upper(field.p[0]) &&
	    memchr(field.p, '$', field.n < 4 ? field.n : 4) == NULL);
}
/* "Million Vehicles": behind a number that it multiplies. */
bool	opens_scale(struct span text);
/* The value of digits and nothing else, at most so many of them; 0 for all else. */
unsigned whole_number_of(struct span text, size_t digits);

#endif
