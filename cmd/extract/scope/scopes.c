#include "scope/scopes.h"

#include "scope/scope_brackets.h"
#include "scope/scope_candidates.h"
#include "scope/scope_cues.h"
#include "scope/scope_echoes.h"
#include "scope/scope_fates.h"
#include "scope/scope_like.h"
#include "scope/scope_sums.h"
#include "scope/scope_wholes.h"

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
	scope_fates(r);
	scope_echoes(r);
	unlink_rejected(r);
}
