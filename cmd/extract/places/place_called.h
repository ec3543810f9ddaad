/*
 * place_called: what is called by a place that it is not, nor need be in.
 */
#ifndef SITREP_PLACE_CALLED_H
#define SITREP_PLACE_CALLED_H

#include "reading/reading.h"

/* "Lebanon Street", "Jordan District": whether n places, which the words before token `last` name, lend theirs to
 * another behind them. */
bool	place_lends_name(const struct reading *r, size_t last, const struct place *places, size_t n,
	    const struct sentence *s);

#endif
