/*
 * figure_between: what another figure says that stands between a figure and a time: the time is of it alone, or of
 * both, or less surely of the first.
 */
#ifndef SITREP_FIGURE_BETWEEN_H
#define SITREP_FIGURE_BETWEEN_H

#include "reading/reading.h"

/* What stands between a figure and a time, as far as it was looked at. */
struct between {
	const struct time_mention *time;
	bool	after;		/* the time stands behind the figure */
	size_t	to;		/* token where it ends */
	int	less;		/* what it takes off */
	int	depth, least;	/* of brackets, opened or closed, and the least that it was */
	uint32_t counted;	/* the last figure passed */
	bool	divided, compared, comparing, dash, said;
	bool	earlier;	/* the figure is what another is compared with */
	bool	framed;		/* another time stands in front of the figure */
	size_t	end;		/* of the figure's phrase */
	size_t	act;		/* the figure's */
	struct words counted_before;	/* what the figure counts, where that stands before it */
	bool	relative;	/* in a clause of what stands behind the figure */
	bool	told;		/* in a clause of what was said then */
};

/* Another figure on the way; false where the time is of it alone. */
bool	between_passes_figure(const struct reading *r, struct between *b, uint32_t mark);

#endif
