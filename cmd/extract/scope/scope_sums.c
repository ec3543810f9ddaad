#include "scope/scope_sums.h"

#include "scope/scope_number.h"
#include "scope/scope_places.h"
#include "scope/scope_set.h"
#include "scope/scope_splits.h"
#include "scope/scope_terms.h"
#include "scope/scope_told.h"
#include "scope/scope_totals.h"
#include "scope/sum.h"

static inline bool
are_akin(const struct candidate *term, const struct candidate *total)
{
	return scope_are_akin(term, total) || (term->event && total->event);
}

/* "Ten in Syria, 17 in Iraq": in running text, what is no less is none of its terms but a figure beside it. */
static bool
stands_beside(const struct reading *r, const struct figure *f, const struct figure *total)
{
	return !scope_is_less(f, total) && r->blocks.p[total->block].kind != BLOCK_CELL;
}

/* Takes a figure as the next term, if it may be one. The search is over when the sum is met or passed. */
static bool
is_over(const struct reading *r, struct sum *sum, size_t index, bool *met)
{
	int order;

	if (stands_beside(r, &r->figures[index], &r->figures[sum->total]) || !sum_may_be_term(r, sum, index))
		return false;
	order = sum_add(r, sum, index);
	*met = order == 0 && sum->n > 1;
	return order > 0 || *met;
}

/* Only of its kin are the terms of most totals. */
static inline size_t
next_candidate(const struct sum *sum, size_t k, bool back)
{
	const struct candidate *p = sum->plain->p, *total = &p[sum->place];

	if (total->holds || total->event)
		return back ? k - 1 : k + 1;
	return back ? p[k].before : p[k].behind;
}

static bool
add_up(const struct reading *r, struct sum *sum, bool back)
{
	const struct candidate *p = sum->plain->p, *total = &p[sum->place];
	bool met = false;

	for (size_t k = next_candidate(sum, sum->place, back); k < sum->plain->n && sum->n < SUM_TERMS;
	    k = next_candidate(sum, k, back)) {
		if ((back ? sum->total - p[k].figure : p[k].figure - sum->total) >= SUM_REACH)
			break;
		if (are_akin(&p[k], total) && is_over(r, sum, p[k].figure, &met))
			break;
	}
	return met;
}

static bool
forward(const struct reading *r, struct sum *sum)
{
	return add_up(r, sum, false);
}

static bool
backward(const struct reading *r, struct sum *sum)
{
	return add_up(r, sum, true);
}

/* "80 neutralised, 12 held ... 50 neutralised, 10 held ... 30 neutralised": who was held is among them only where no
 * sum is without. */
static bool
forward_own(const struct reading *r, struct sum *sum)
{
	sum->own = true;
	return sum->plain->p[sum->place].holds && forward(r, sum);
}

/* "14 killed, among them three officers": 9 here and 5 there. */
static bool
forward_uncued(const struct reading *r, struct sum *sum)
{
	sum->uncued = true;
	return forward(r, sum);
}

static bool
is_item(const struct reading *r, size_t index)
{
	enum block_kind kind = r->blocks.p[r->figures[index].block].kind;

	return kind == BLOCK_ITEM || kind == BLOCK_LABEL;
}

/* "Bari (2), Oslo (1), Gao (1)": each in a bracket of its own behind a name. */
static bool
are_bracketed_apart(const struct reading *r, const struct figure *f, const struct figure *total)
{
	return f->inherited_noun && total->inherited_noun && f->sentence == total->sentence && f->words.first > 0 &&
	    total->words.first > 0 &&
	    text_is(r, f->words.first - 1, "(") && text_is(r, total->words.first - 1, "(");
}

/* In running text, no term is farther from the total than the sentence beside it. */
static bool
are_near(const struct reading *r, const struct sum *sum)
{
	const struct figure *total = &r->figures[sum->total];

	for (size_t i = 0; i < sum->n; i++) {
		size_t sentence = r->figures[sum->terms[i]].sentence;

		if (r->blocks.p[total->block].kind == BLOCK_PARAGRAPH &&
		    (sentence > total->sentence + 1 || sentence + 1 < total->sentence))
			return false;
	}
	return true;
}

/* "seven men were fined for theft; four men were fined for trespass": each has its own noun and verb behind a
 * semicolon. */
static bool
are_listed(const struct reading *r, const struct sum *sum)
{
	const struct figure *term = &r->figures[sum->terms[0]], *total = &r->figures[sum->total];

	return term->sentence == total->sentence && term->words.first > 0 && text_is(r, term->words.first - 1, ";") &&
	    term->noun.first < term->noun.last && term->act != NONE && term->act != total->act;
}

/* "five strikes: four posts and a tunnel destroyed": what events befell adds up to none of them. */
static bool
are_no_events(const struct reading *r, const struct sum *sum)
{
	if (!(r->figures[sum->total].meaning.classes & NOUN_EVENT))
		return false;
	for (size_t i = 0; i < sum->n; i++)
		if (figure_has_noun(&r->figures[sum->terms[i]]) && r->figures[sum->terms[i]].meaning.classes &&
		    !(r->figures[sum->terms[i]].meaning.classes & NOUN_EVENT))
			return true;
	return false;
}

/* Small numbers add up by chance, and two that are placed elsewhere. */
static bool
is_sure(const struct reading *r, const struct sum *sum)
{
	const struct figure *total = &r->figures[sum->total];
	size_t apart = 0;

	if (sum->closed)
		return true;
	if ((!sum_is_above(total, LARGEST) && are_listed(r, sum)) || are_no_events(r, sum) ||
	    are_bracketed_apart(r, &r->figures[sum->terms[0]], total))
		return false;
	if (!sum_is_above(total, SMALL))
		return r->blocks.p[total->block].kind == BLOCK_CELL || total->scope == SCOPE_TOTAL ||
		    (r->figures[sum->terms[0]].block == total->block && are_near(r, sum)) ||
		    (is_item(r, sum->terms[0]) && is_item(r, sum->terms[sum->n - 1]));
	for (size_t i = 0; i < sum->n; i++)
		apart += total->place_basis <= BASIS_SENTENCE &&
		    scope_places(r, &r->figures[sum->terms[i]], total) == PLACE_APART;
	return sum_is_above(total, LARGEST) || apart == 0 || (sum->n > 2 && apart < sum->n);
}

static void
settle(struct reading *r, const struct sum *sum)
{
	struct figure *total = &r->figures[sum->total];

	if (total->scope == SCOPE_NONE)
		scope_set(total, SCOPE_TOTAL, "sum of others");
	/* "So far this year:" over "Robbery 7", "Other 9", "Total 16": it counts from that date on as they do */
	if (total->scope == SCOPE_TOTAL && r->figures[sum->terms[0]].scope == SCOPE_CUMULATIVE)
		scope_set(total, SCOPE_CUMULATIVE, "sum of what counts from a past date");
	for (size_t i = 0; i < sum->n; i++) {
		/* What divides a count from a past date is a part of it, not another count. */
		if (r->figures[sum->terms[i]].scope == SCOPE_CUMULATIVE)
			scope_set(&r->figures[sum->terms[i]], SCOPE_NONE, NULL);
		scope_part_of(r, sum->terms[i], sum->total, "term of a sum");
	}
}

/* A row of totals is that of its columns, even where it does not add up. */
static void
columns(struct reading *r, size_t index)
{
	const struct figure *total = &r->figures[index];
	const struct block *cell = &r->blocks.p[total->block];

	if (!scope_is_total_row(r, total) || total->scope != SCOPE_TOTAL || !scope_is_plain(total))
		return;
	for (size_t i = index > SUM_REACH ? index - SUM_REACH : 0; i < r->n_figures && i < index + SUM_REACH; i++) {
		const struct figure *f = &r->figures[i];

		if (i != index && scope_is_plain(f) && f->scope == SCOPE_NONE && scope_is_less(f, total) &&
		    r->blocks.p[f->block].kind == BLOCK_CELL &&
		    sum_same_range(cell->column_label, r->blocks.p[f->block].column_label))
			scope_part_of(r, i, index, "under a total");
	}
}

typedef bool collect(const struct reading *, struct sum *);

static inline bool
needs_parts(collect *terms)
{
	return terms == sum_cued || terms == forward_uncued;
}

/* Whether any sum was found. */
static bool
each(struct reading *r, const struct plain *plain, collect *terms, bool rows)
{
	struct sum sum = { .plain = plain, .rows = rows };
	bool some = false;

	for (size_t k = 0; k < plain->n; k++) {
		size_t i = plain->p[k].figure;
		struct figure *f = &r->figures[i];

		if (rows && r->blocks.p[f->block].kind != BLOCK_CELL)
			continue;
		if ((f->sums && terms != sum_split) ||
		    (f->says_again && terms != sum_continued && terms != sum_closed) ||
		    decimal_sign(scope_number(f)) <= 0)
			continue;
		if ((terms == sum_split && !plain->p[k].divided) || (needs_parts(terms) && !f->has_parts))
			continue;
		sum.total = i;
		sum.place = k;
		sum.from = i + 1;
		sum.n = 0;
		sum.uncued = sum.own = sum.closed = false;
		decimal_set(&sum.so_far, 0);
		while (terms(r, &sum) && is_sure(r, &sum)) {
			settle(r, &sum);
			f->sums = some = true;
			if (terms != sum_split)
				break;
			sum.n = 0;
			decimal_set(&sum.so_far, 0);
		}
	}
	decimal_free(&sum.so_far);
	return some;
}

/* Those that are known to have parts, without which there are none to add or to leave out; whether there are any. */
static bool
find_wholes(struct reading *r, const struct plain *plain)
{
	bool some = false;

	for (size_t k = 0; k < plain->n; k++) {
		size_t whole = r->figures[plain->p[k].figure].total_of;

		if (whole != NONE)
			r->figures[whole].has_parts = some = true;
	}
	return some;
}

void
scope_sums(struct reading *r, const struct plain *plain)
{
	static collect *const ways[] = { sum_cued, sum_continued, sum_beside, sum_closed, forward_own, forward,
	    sum_bare, forward_uncued, backward,
	    forward, sum_split };
	bool some = false;

	sum_find_divided(r, plain);
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		/* Forward once more finds others only where parts have come to be known. */
		if (i > 0 && ways[i - 1] == backward && !some)
			continue;
		if (needs_parts(ways[i]) && !find_wholes(r, plain))
			continue;
		some |= each(r, plain, ways[i], false);
		if (plain->cells)
			some |= each(r, plain, ways[i], true);
	}
	for (size_t i = 0; i < r->n_figures; i++)
		columns(r, i);
}
