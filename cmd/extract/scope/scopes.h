/*
 * scopes: which figures are totals, which are parts of which, which are cumulative.
 *
 * The cues of the text come first (scope_cues.c: what takes a part out, scope_parts.c,
 * or out of a number beside it, scope_out_of.c, unless it fits none of that, scope_misfits.c;
 * what counts from a past date, scope_cumulative.c; what one cue says of several,
 * scope_shared.c), then arithmetic (scope_sums.c, scope_terms.c, scope_splits.c) and brackets side by
 * side (scope_brackets.c), then what is less
 * than an earlier figure of its kind (scope_wholes.c, scope_evidence.c), and what became of
 * all (scope_fates.c). All ask scope_like.c whether two figures may be a whole and its part at all.
 */
#ifndef SITREP_SCOPES_H
#define SITREP_SCOPES_H

#include "reading/reading.h"

#define WHOLE_REACH	64	/* figures between a part and its whole */
#define SUM_REACH	200	/* figures looked at for the terms of one total */

enum place_relation { PLACE_ALIKE, PLACE_INSIDE, PLACE_FINER, PLACE_APART };

/* What tells at once that most figures are neither whole nor part of another, close together. */
struct candidate {
	size_t figure;		/* its index */
	unsigned long kin;	/* differs for another unit or measure */
	bool holds;		/* its measure may hold another */
	bool event;
	bool divided;		/* a sentence or list behind may add up to it */
	size_t before, behind;	/* the nearest ones of its kin, within SUM_REACH; NONE */
};

/* The figures to reckon with, in order: few of all that are found. */
struct plain {
	struct candidate *p;
	size_t n;
	bool cells;		/* some stand in tables */
};

/* Where it is false, so is scope_measures(). */
static inline bool
scope_are_akin(const struct candidate *part, const struct candidate *whole)
{
	return part->kin == whole->kin || whole->holds;
}

/* What is asked of each figure by the tables, once. */
void	scope_prepare(struct reading *r);
/* In the arena. */
struct plain scope_plain(struct reading *r);

/* "cases of cholera", "seizures of wildlife": "of" stands behind its noun. */
static inline bool
scope_says_of_what(const struct reading *r, const struct figure *f)
{
	return f->noun.first < f->noun.last && f->noun.last < r->tokens.n && text_is(r, f->noun.last, "of");
}
bool	scope_same_days(const struct figure *a, const struct figure *b);
bool	scope_within_days(const struct figure *part, const struct figure *whole);
/* It is an item of the list that the whole introduces. */
bool	scope_listed_under(const struct reading *r, const struct figure *part,
	    const struct figure *whole);
/* Of the part's place: in the whole's, of a finer kind in the same country, or elsewhere. */
enum place_relation scope_places(const struct reading *r, const struct figure *part,
	    const struct figure *whole);
/* One measure, or one that the whole's measure holds; and what is counted may be among what the whole counts. */
bool	scope_measures(const struct reading *r, const struct figure *part, const struct figure *whole);
bool	scope_counts(const struct reading *r, const struct figure *part, const struct figure *whole);
bool	scope_same_head(const struct reading *r, const struct figure *a, const struct figure *b);
/* Firearms of pistols: the whole's noun names what the part's does and more, by wider.tsv. */
bool	scope_is_wider(const struct reading *r, const struct figure *whole, const struct figure *part);
/* Fewer by who or what they are: children of people, pickups of vehicles, armed robberies of robberies. */
bool	scope_narrower(const struct reading *r, const struct figure *part, const struct figure *whole);

/* A cell whose row is called nothing but a total. */
bool	scope_is_total_row(const struct reading *r, const struct figure *f);

void	scope_cues(struct reading *r);
void	scope_sums(struct reading *r, const struct plain *plain);
void	scope_brackets(struct reading *r);
void	scope_wholes(struct reading *r, const struct plain *plain);
void	scope_fates(struct reading *r);

/* Gives each kept figure its scope and the whole that it is part of; the last stage. */
void	read_scopes(struct reading *r);

#endif
