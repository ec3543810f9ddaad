/*
 * canon_settings: what the user may ask of the meanings of cells.
 */
#ifndef NORMALIZE_CANON_SETTINGS_H
#define NORMALIZE_CANON_SETTINGS_H

#include "period/period.h"

enum best { BEST_STATED, BEST_LOW, BEST_HIGH, BEST_MID };

struct canon_settings {
	const char *vocabulary;		/* a user's directory; NULL: none */
	const char *gazetteer;		/* a user's file; NULL: none */
	enum best best;
	enum date_order order;
	const char **convert;		/* codes of units to convert to; borrowed */
	size_t	n_convert;
};

#endif
