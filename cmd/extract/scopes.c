#include "scopes.h"

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

void
read_scopes(struct reading *r)
{
	scope_cues(r);
	scope_sums(r);
	scope_wholes(r);
	repeats(r);
}
