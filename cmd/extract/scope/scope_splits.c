#include "scope/scope_sums.h"

/*
 * "The dead were six men, two women and a child": all figures of one sentence or list,
 * whatever befell them, add up to an earlier one that may be of them all.
 */

/* What is divided together: the figures of one sentence, or the first ones of a list's items. */
static bool
one_group(const struct reading *r, const struct figure *a, const struct figure *b)
{
	const struct block *x, *y;

	if (a->sentence == b->sentence)
		return true;
	x = &r->blocks.p[a->block];
	y = &r->blocks.p[b->block];
	return x->kind == y->kind && (x->kind == BLOCK_ITEM || x->kind == BLOCK_LABEL) && x->parent == y->parent;
}

struct group {
	const struct figure *first;
	bool list;		/* it goes over several items */
	bool odd;		/* it holds what is no number to add, and so adds up to nothing */
};

/* It counts what the total does not. */
static bool
is_unlike(const struct reading *r, const struct sum *sum, const struct figure *total)
{
	for (size_t i = 0; i < sum->n; i++) {
		const struct figure *f = &r->figures[sum->terms[i]];

		if (!(f->meaning.classes & NOUN_STAFF) && !scope_counts(r, f, total))
			return true;
	}
	return false;
}

static bool
is_split(const struct reading *r, const struct sum *sum, const struct figure *total, const struct group *group)
{
	bool next;

	if (group->first == NULL || group->odd || sum->n < (group->list ? 3 : 2))
		return false;
	next = group->first->sentence == total->sentence + 1 && !group->list &&
	    r->blocks.p[group->first->block].kind == BLOCK_PARAGRAPH;
	return sum_is_above(total, next ? SMALL : sum->n > 2 ? LARGE : LARGEST) && sum_is_whole(sum, total) &&
	    (group->list || !is_unlike(r, sum, total));
}

static void
add_to_group(const struct reading *r, struct sum *sum, struct group *group, size_t index)
{
	const struct figure *f = &r->figures[index], *total = &r->figures[sum->total];

	if (group->odd)
		return;
	if (group->first->block != f->block) {
		/* Of each item of a list its first number counts. */
		if (!group->list && sum->n > 1) {
			sum->n = 1;
			decimal_copy(&sum->so_far, scope_number(group->first));
		}
		group->list = true;
		if (r->figures[index - 1].block == f->block)
			return;
	}
	if (f->total_of != NONE && !f->breakdown && r->figures[f->total_of].sentence == f->sentence)
		return;			/* counted in that one */
	group->odd = !scope_is_plain(f) || !scope_units(f, total) || f->quantity.kind == NUMBER_ARTICLE ||
	    sum->n == SUM_TERMS || !scope_is_less(f, total);
	if (!group->odd)
		sum_add(r, sum, index);
}

bool
sum_split(const struct reading *r, struct sum *sum)
{
	const struct figure *total = &r->figures[sum->total];
	struct group group = { 0 };

	if (!sum_is_above(total, SMALL))
		return false;
	for (size_t i = sum->from; i < r->n_figures && i < sum->total + WHOLE_REACH; i++) {
		const struct figure *f = &r->figures[i];

		if (f->rejected || f->quantity.is_share || f->sentence == total->sentence)
			continue;
		if (group.first == NULL || !one_group(r, group.first, f)) {
			sum->from = i;
			if (is_split(r, sum, total, &group))
				return true;
			sum->n = 0;
			decimal_set(&sum->so_far, 0);
			group = (struct group){ .first = f };
		}
		add_to_group(r, sum, &group, i);
	}
	sum->from = r->n_figures;
	return is_split(r, sum, total, &group);
}
