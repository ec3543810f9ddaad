/*
 * scope_like: whether two figures may be a whole and its part, by time, measure, and what they count.
 */
#ifndef SITREP_SCOPE_LIKE_H
#define SITREP_SCOPE_LIKE_H

#include "reading/reading.h"

#define WHOLE_REACH	64	/* figures between a part and its whole */

/* Asks the tables of each figure, before all else: its side, and whether its measure may hold another. */
void	scope_prepare(struct reading *r);

/* "cases of cholera", "seizures of wildlife": "of" stands behind its noun. */
static inline bool
scope_says_of_what(const struct reading *r, const struct figure *f)
{
	return f->noun.first < f->noun.last && f->noun.last < r->tokens.n && text_is(r, f->noun.last, "of");
}

/* Both have the same days, or none. */
bool	scope_same_days(const struct figure *a, const struct figure *b);
/* None of the part's days is without those of the whole. */
bool	scope_within_days(const struct figure *part, const struct figure *whole);
/* It is an item of the list that the whole introduces. */
bool	scope_listed_under(const struct reading *r, const struct figure *part, const struct figure *whole);
/* One measure, or one that the whole's measure holds. */
bool	scope_measures(const struct reading *r, const struct figure *part, const struct figure *whole);
/* What is counted may be among what the whole counts. */
bool	scope_counts(const struct reading *r, const struct figure *part, const struct figure *whole);
/* What they count ends in one word, of one or many. */
bool	scope_same_head(const struct reading *r, const struct figure *a, const struct figure *b);
/* Firearms of pistols: the whole's noun names what the part's does and more, by wider.tsv. */
bool	scope_is_wider(const struct reading *r, const struct figure *whole, const struct figure *part);
/* Fewer by who or what they are: children of people, pickups of vehicles, armed robberies of robberies. */
bool	scope_narrower(const struct reading *r, const struct figure *part, const struct figure *whole);

#endif
