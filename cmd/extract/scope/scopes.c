#include "scope/scopes.h"

#include "stages.h"

#define HEADLINE_REACH	12	/* figures between a headline and what it is taken from */

void
scope_set(struct figure *f, enum scope scope, const char *rule)
{
	f->scope = scope;
	f->scope_rule = rule;
}

/* A part keeps what a cue said of it; a total that is a part of more is a part. */
void
scope_part_of(struct reading *r, size_t part, size_t whole, const char *rule)
{
	struct figure *f = &r->figures[part];

	if (f->scope == SCOPE_NONE || f->scope == SCOPE_TOTAL)
		scope_set(f, SCOPE_PART, rule);
	if (f->total_of == NONE)
		f->total_of = whole;
}

/* What is said again has the scope of what it repeats. */
static void
repeats(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (!f->rejected && f->says_again && f->total_of != NONE)
			scope_set(f, r->figures[f->total_of].scope, "says a figure again");
	}
}

/* A headline that gives a total of the text, or its running count. */
static void
headlines(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected || (f->scope != SCOPE_NONE && f->scope != SCOPE_TOTAL) ||
		    !f->quantity.has_low ||
		    r->blocks.p[f->block].kind != BLOCK_HEADING)
			continue;
		for (size_t k = i + 1; k < r->n_figures && k < i + HEADLINE_REACH; k++) {
			const struct figure *again = &r->figures[k];

			if (scope_is_plain(again) && !scope_is_less(f, again) && !scope_is_less(again, f) &&
			    scope_counts(r, f, again) && again->scope != SCOPE_PART && again->scope != SCOPE_NONE) {
				scope_set(f, again->scope, "headline of it");
				f->total_of = k;
				break;
			}
		}
	}
}

/* What was refused has no row that the column `of` could name. */
static void
unlink_rejected(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (r->figures[i].total_of != NONE && !figure_is_kept(&r->figures[r->figures[i].total_of]))
			r->figures[i].total_of = NONE;
}

void
read_scopes(struct reading *r)
{
	struct plain plain;

	scope_prepare(r);
	plain = scope_plain(r);
	scope_cues(r);
	scope_sums(r, &plain);
	scope_brackets(r);
	scope_wholes(r, &plain);
	repeats(r);
	headlines(r);
	unlink_rejected(r);
}
