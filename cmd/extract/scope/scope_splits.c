#include "scope/scope_splits.h"

#include "scope/scope_like.h"
#include "scope/scope_number.h"

/* What is divided together: the figures of one sentence, or the first ones of a list's items. */
static bool
one_group(const struct reading *r, const struct figure *a, const struct figure *b)
{
	return a->sentence == b->sentence || blocks_are_of_list(r, a->block, b->block);
}

/* It is a part of another of its sentence. */
static bool
is_counted_in_another(const struct reading *r, const struct figure *f)
{
	return f->total_of != NONE && !f->breakdown && r->figures[f->total_of].sentence == f->sentence;
}

static bool
may_be_added(const struct figure *f, const struct sum *sum)
{
	return scope_is_plain(f) && f->quantity.kind != NUMBER_ARTICLE && sum->n < SUM_TERMS;
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

/* "18 phones", "8 cartons", "6 knives", "4 saws": an item of the list that the terms stand in, and not called a
 * total. */
static bool
is_item_beside(const struct reading *r, const struct sum *sum, const struct figure *total, const struct group *group)
{
	return group->list && total->scope != SCOPE_TOTAL && r->blocks.p[total->block].kind == BLOCK_ITEM &&
	    blocks_are_of_list(r, total->block, group->first->block) && is_unlike(r, sum, total);
}

static bool
is_split(const struct reading *r, const struct sum *sum, const struct figure *total, const struct group *group)
{
	bool next;

	if (group->first == NULL || group->odd || sum->n < (group->list ? 3 : 2) ||
	    is_item_beside(r, sum, total, group))
		return false;
	next = group->first->sentence == total->sentence + 1 && !group->list &&
	    r->blocks.p[group->first->block].kind == BLOCK_PARAGRAPH;
	return sum_is_above(total, next ? SMALL : sum->n > 2 ? LARGE : LARGEST) && sum_is_whole(r, sum, total) &&
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
	if (is_counted_in_another(r, f))
		return;
	group->odd = !may_be_added(f, sum) || !scope_units(f, total) || !scope_is_less(f, total);
	if (!group->odd)
		sum_add(r, sum, index);
}

/* Adds up the sentence that figure i is in; the figure behind it. Where it holds what is no number to add, it has no
 * terms. */
static size_t
add_sentence(const struct reading *r, size_t i, struct sum *sum)
{
	const size_t sentence = r->figures[i].sentence;
	bool odd = false;

	sum->n = 0;
	decimal_set(&sum->so_far, 0);
	for (; i < r->n_figures && r->figures[i].sentence == sentence; i++) {
		const struct figure *f = &r->figures[i];

		if (odd || f->rejected || f->quantity.is_share || is_counted_in_another(r, f))
			continue;
		odd = !may_be_added(f, sum);
		if (!odd)
			sum_add(r, sum, i);
	}
	if (odd)
		sum->n = 0;
	return i;
}

/*
 * Marks the figures, the last of them right before candidate k, that the sentence from figure `first` to `end` may
 * divide. A list is looked at more closely, and so is what is cut off.
 */
static void
mark_divided(const struct reading *r, const struct sum *sum, size_t k, size_t first, size_t end)
{
	struct candidate *p = sum->plain->p + k;
	enum block_kind kind = r->blocks.p[r->figures[first].block].kind;
	bool list = kind == BLOCK_ITEM || kind == BLOCK_LABEL;

	if (end - first == 1 && !list)
		return;
	while (p-- > sum->plain->p && first - p->figure < WHOLE_REACH)
		p->divided = p->divided || list || end - p->figure > WHOLE_REACH ||
		    (sum->n > 1 && sum_is_whole(r, sum, &r->figures[p->figure]));
}

void
sum_find_divided(const struct reading *r, const struct plain *plain)
{
	struct sum sum = { .plain = plain };
	size_t k = 0;

	for (size_t i = 0, end; i < r->n_figures; i = end) {
		while (k < plain->n && plain->p[k].figure < i)
			k++;
		end = add_sentence(r, i, &sum);
		mark_divided(r, &sum, k, i, end);
	}
	decimal_free(&sum.so_far);
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
