#include "scope/scope_cues.h"

#include "scope/scope_cumulative.h"
#include "scope/scope_parts.h"
#include "scope/scope_set.h"
#include "scope/scope_shared.h"
#include "scope/scope_totals.h"

/* What the words about one figure say of it. */
static void
by_words(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const char *rule;

	if ((rule = scope_taken_out(r, index)) != NULL)
		scope_set(f, SCOPE_PART, rule);
	else if ((rule = scope_cumulative(r, f)) != NULL)
		scope_set(f, SCOPE_CUMULATIVE, rule);
	else if (f->quantity.is_share || f->quantity.kind == NUMBER_ARTICLE)
		return;		/* "a combined operation" */
	else if (scope_has_total_cue(r, f))
		scope_set(f, SCOPE_TOTAL, "total cue");
}

void
scope_cues(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected)
			by_words(r, i);
	scope_shared_cues(r);
}
