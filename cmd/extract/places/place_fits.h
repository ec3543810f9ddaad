/*
 * place_fits: whether words that the gazetteer knows can be a place's name where they stand.
 */
#ifndef SITREP_PLACE_FITS_H
#define SITREP_PLACE_FITS_H

#include "reading/reading.h"

/* Whether the words, which n places are called by, can name them there: no ship, no abbreviation, no plain word. */
bool	place_fits(const struct reading *r, struct words words, const struct place *places, size_t n,
	    const struct sentence *s);
/* A ship is called so, and was not there: "the cutter Northland". */
bool	place_names_vessel(const struct reading *r, size_t i, const struct sentence *s);

#endif
