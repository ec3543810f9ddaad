/*
 * neighbours: the figures and brackets that stand beside a figure.
 */
#ifndef SITREP_NEIGHBOURS_H
#define SITREP_NEIGHBOURS_H

#include "reading/reading.h"

#define RECENT	12	/* figures looked back upon */

/* "four of the 12 were children": the figure is the whole, of which the one before it told some. */
static inline bool
figure_is_whole_of_some(const struct reading *r, const struct figure *f)
{
	return f > r->figures && f[-1].of_them && f[-1].sentence == f->sentence && f[-1].end == f->words.first;
}

/* "336 people in 88 families", "29 belonging to nine families": the one behind counts the same by households. */
bool	figure_is_housed(const struct reading *r, const struct figure *f);
/* The bracket that the figure stands in: the token that opens it, or NONE. */
size_t	figure_bracket(const struct reading *r, const struct figure *f);
/* Both have a number, and the first the greater. */
bool	figure_is_more(const struct figure *f, const struct figure *than);
/* "5,538 (+13)", "30 (-5%)": it stands behind that sign, which opens a bracket. */
bool	figure_is_signed(const struct reading *r, const struct figure *f, const char *sign);
/* The last kept figure before `index` in its block, or in its sentence; NONE. */
size_t	figure_previous(const struct reading *r, size_t index, bool same_sentence);
/* The last one before `index` in its sentence that ends before that token; NONE. */
size_t	figure_before_token(const struct reading *r, size_t index, size_t token);
/* "40, up from 30", "rose to 40 from 30": what was counted before. */
bool	figure_is_of_before(const struct reading *r, size_t index);

#endif
