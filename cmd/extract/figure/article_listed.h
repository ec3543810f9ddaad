/*
 * article_listed: "a pistol" among things or people that are counted: what holds for those holds for it.
 */
#ifndef SITREP_ARTICLE_LISTED_H
#define SITREP_ARTICLE_LISTED_H

#include "reading/reading.h"

/* An outcome befalls it in the flesh: all but events, cases and reports. */
static inline bool
figure_is_material(const struct figure *f)
{
	return (f->meaning.classes & ~(unsigned)(NOUN_EVENT | NOUN_CASE | NOUN_REPORT | NOUN_OUTCOME)) != 0;
}

/* "19 were hurt, including a journalist", "Arrested: a man of 33": the article counts, as those beside it do. */
bool	article_is_listed(const struct reading *r, const struct figure *f);

#endif
