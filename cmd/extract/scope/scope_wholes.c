#include "scope/scope_wholes.h"

#include "scope/scope_evidence.h"
#include "scope/scope_like.h"
#include "scope/scope_number.h"
#include "scope/scope_places.h"
#include "scope/scope_set.h"

#define ENOUGH	3

/* What is stated of a month is beside what is counted since years before. */
static bool
is_running(const struct reading *r, const struct figure *whole)
{
	return whole->scope == SCOPE_CUMULATIVE ||
	    (whole->time != NONE && r->times[whole->time].period.cumulative);
}

/* "nearly 60" of a headline is the 58 of the text. */
static bool
says_roughly(const struct figure *whole, const struct figure *f)
{
	return whole->quantity.is_loose && scope_is_near(scope_number(f), scope_number(whole), 10);
}

/* "6,400 homes are threatened": what befell them has no name, but they are homes; people may be there for anything. */
static bool
are_alike_things(const struct pair *p)
{
	return scope_same_head(p->r, p->part, p->whole) && !(p->part->meaning.classes & NOUN_PERSON);
}

/* "23 firearms" of a lead holds the pistols that are told of below; of a list they are those of another find. */
static bool
is_wider_in_list(const struct pair *p)
{
	return !pair_leads(p) && scope_is_wider(p->r, p->whole, p->part);
}

static bool
may_be_whole(const struct pair *p)
{
	const struct figure *f = p->part, *whole = p->whole;

	/* What the cells of a table are of each other, its totals say. */
	if (p->r->blocks.p[f->block].kind == BLOCK_CELL && p->r->blocks.p[whole->block].kind == BLOCK_CELL)
		return false;
	return whole->quantity.kind != NUMBER_ARTICLE && scope_is_less(f, whole) &&
	    !is_wider_in_list(p) && !says_roughly(whole, f) && scope_measures(p->r, f, whole) &&
	    (!span_is(f->result.measure, "other") || are_alike_things(p)) &&
	    (!is_running(p->r, whole) || f->time == whole->time || f->time == NONE) &&
	    (scope_within_days(f, whole) || scope_listed_under(p->r, f, whole)) && scope_counts(p->r, f, whole);
}

static size_t
lead_block(const struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected && r->blocks.p[r->figures[i].block].kind != BLOCK_HEADING)
			return r->figures[i].block;
	return 0;
}

/* The likeliest whole before a candidate, the nearest of equals. */
static size_t
find_whole(const struct reading *r, const struct candidate *first, const struct candidate *part, size_t lead,
    const char **rule)
{
	struct pair pair = { .r = r, .part = &r->figures[part->figure], .lead = lead };
	size_t best = NONE;
	int most = ENOUGH - 1;

	for (const struct candidate *whole = part; whole > first && part->figure - whole[-1].figure <= WHOLE_REACH;) {
		const char *by;
		int weight;

		if (!scope_are_akin(part, --whole))
			continue;
		pair.whole = &r->figures[whole->figure];
		if (!may_be_whole(&pair))
			continue;
		pair.places = scope_places(r, pair.part, pair.whole);
		if (pair.places == PLACE_APART)
			continue;
		weight = pair_weight(&pair, &by);
		if (weight <= most)
			continue;
		most = weight;
		best = whole->figure;
		*rule = by;
	}
	return best;
}

/* "921 were held since May", and below it "Gao: 290": a line by place divides the count from a past date, and is none
 * itself. */
static bool
may_divide_count(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	return f->scope == SCOPE_CUMULATIVE && (kind == BLOCK_LABEL || kind == BLOCK_ITEM) && f->inherited_noun &&
	    f->place_basis == BASIS_CLAUSE;
}

void
scope_wholes(struct reading *r, const struct plain *plain)
{
	size_t lead = lead_block(r);

	for (size_t k = 0; k < plain->n; k++) {
		size_t i = plain->p[k].figure, whole;
		struct figure *f = &r->figures[i];
		const char *rule;

		if (f->says_again || (f->scope != SCOPE_NONE && !may_divide_count(r, f) &&
		    f->scope != SCOPE_TOTAL && !(f->scope == SCOPE_PART && f->total_of == NONE)))
			continue;
		whole = find_whole(r, plain->p, &plain->p[k], lead, &rule);
		if (whole == NONE || (f->scope == SCOPE_CUMULATIVE && r->figures[whole].scope != SCOPE_CUMULATIVE))
			continue;
		if (f->scope == SCOPE_CUMULATIVE)
			scope_set(f, SCOPE_NONE, NULL);
		scope_part_of(r, i, whole, rule);
		r->figures[whole].parts += r->blocks.p[f->block].kind == BLOCK_ITEM &&
		    r->blocks.p[r->figures[whole].block].kind == BLOCK_PARAGRAPH;
	}
	for (size_t i = 0; i < r->n_figures; i++)
		if (r->figures[i].parts > 2 && r->figures[i].scope == SCOPE_NONE)
			scope_set(&r->figures[i], SCOPE_TOTAL, "wider than its parts");
}
