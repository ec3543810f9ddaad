/*
 * place_brackets: lists of places, each with its number in brackets, that say whence or whose people are.
 */
#ifndef SITREP_PLACE_BRACKETS_H
#define SITREP_PLACE_BRACKETS_H

#include "reading/reading.h"

/* "900 came to Malta, mainly from Chad (500) and Mali (300)": whence those in the bracket behind the country came, who
 * are where the whole is. */
bool	place_is_whence(const struct reading *r, size_t mention, const struct figure *whole, size_t sentence_first);
/* "nationals of Chad (9) and Mali (7)": whose those in the bracket are, of whom it is not told where they were. */
bool	place_is_whose(const struct reading *r, size_t mention, size_t sentence_first);

#endif
