#include "scope/scope_candidates.h"

#include "scope/scope_number.h"

static struct candidate
candidate(const struct reading *r, size_t i)
{
	const struct figure *f = &r->figures[i];

	return (struct candidate){ .figure = i, .holds = f->holds,
	    .kin = span_hash(f->result.measure) ^ (unsigned long)(uintptr_t)f->quantity.unit_row,
	    .event = (f->meaning.classes & NOUN_EVENT) != 0, .before = NONE, .behind = NONE };
}

/* Candidate k and the last one of its kin know each other. */
static void
join_kin(struct candidate *p, size_t k)
{
	for (size_t i = k; i > 0 && k - i < SUM_REACH; i--)
		if (p[i - 1].kin == p[k].kin) {
			p[k].before = i - 1;
			p[i - 1].behind = k;
			return;
		}
}

struct plain
scope_plain(struct reading *r)
{
	struct plain plain = { .p = arena_take(r->arena, r->n_figures * sizeof(*plain.p)) };

	for (size_t i = 0; i < r->n_figures; i++)
		if (scope_is_plain(&r->figures[i])) {
			plain.p[plain.n] = candidate(r, i);
			join_kin(plain.p, plain.n++);
			plain.cells = plain.cells || r->blocks.p[r->figures[i].block].kind == BLOCK_CELL;
		}
	return plain;
}
