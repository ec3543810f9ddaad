#include "overlap/overlap.h"

#include <stdlib.h>

#include "overlap/claims.h"
#include "overlap/note.h"
#include "overlap/parts.h"
#include "overlap/units.h"

struct work {
	const struct figures *figures;
	const struct overlap_policy *policy;
	struct answer *answer;
	struct units units;
};

static const struct fact *
fact_of(const struct work *work, size_t claim)
{
	return &work->figures->facts[work->answer->claims[claim].fact];
}

static int
compare_claims(const void *a, const void *b)
{
	const struct claim *x = a, *y = b;

	return x->fact < y->fact ? -1 : x->fact > y->fact;
}

struct doc_order {
	name	doc;
	struct claim claim;
};

static int
compare_docs(const void *a, const void *b)
{
	const struct doc_order *x = a, *y = b;

	if (x->doc != y->doc)
		return x->doc < y->doc ? -1 : 1;
	return compare_claims(&x->claim, &y->claim);
}

/* Claims by document, in the order in which documents and figures came. */
static void
gather(struct work *work, const uint32_t *numbers, size_t n)
{
	struct doc_order *order = xreallocarray(NULL, n, sizeof(*order));
	struct answer *answer = work->answer;
	size_t without = 0;

	for (size_t i = 0; i < n; i++) {
		const struct fact *fact = &work->figures->facts[numbers[i]];

		if (!amount_is_known(&fact->amount)) {
			without++;
			continue;
		}
		order[answer->n].doc = fact->doc;
		order[answer->n++].claim = (struct claim){
			.fact = numbers[i], .fate = STANDS,
			.of = CLAIM_NONE, .unit = CLAIM_NONE,
		};
	}
	qsort(order, answer->n, sizeof(*order), compare_docs);
	answer->claims = xreallocarray(NULL, answer->n, sizeof(*answer->claims));
	for (size_t i = 0; i < answer->n; i++)
		answer->claims[i] = order[i].claim;
	free(order);
	note_without_number(&answer->note, without);
}

static size_t
document_length(const struct work *work, size_t at)
{
	size_t n = 1;

	while (at + n < work->answer->n && fact_of(work, at + n)->doc == fact_of(work, at)->doc)
		n++;
	return n;
}

/* The parts take the place of the whole that they belong to. */
static void
prefer_parts(struct claim *claims, size_t n, size_t whole, const struct breakdown *breakdown,
    const struct term *terms, struct unit *unit)
{
	size_t number = claims[whole].unit;

	amount_copy(&unit->amount, &breakdown->sum);
	for (size_t i = 0; i < n; i++)
		if (claims[i].unit == number && claim_said_first(claims, i) == whole)
			claims[i].unit = CLAIM_NONE;
	for (size_t k = 0; k < breakdown->n; k++)
		for (size_t i = 0; i < n; i++)
			if (claims[i].fact == terms[breakdown->members[k]].fact)
				claims[i].unit = number;
}

/* What the parts of a whole that stands by itself sum to, where that is something else. */
static void
check_parts(struct work *work, struct claim *claims, size_t n, size_t whole)
{
	struct unit *unit = &work->units.list[claims[whole].unit];
	struct term *terms = xreallocarray(NULL, n, sizeof(*terms)), stated;
	size_t count = parts_gather(work->figures, claims, n, whole, terms);
	struct breakdowns breakdowns;

	term_of(&stated, &work->figures->facts[claims[whole].fact], claims[whole].fact);
	breakdowns_find(&breakdowns, &work->figures->names, &stated, terms, count);
	for (size_t i = 0; i < breakdowns.n; i++) {
		const struct breakdown *one = &breakdowns.list[i];

		if (one->verdict != SHORT && one->verdict != OVER)
			continue;
		if (work->policy->prefer_parts && unit->terms == 1) {
			note_stated(&unit->note, stated.amount);
			prefer_parts(claims, n, whole, one, terms, unit);
			break;
		}
		note_parts(&unit->note, &one->sum);
	}
	breakdowns_free(&breakdowns);
	free(terms);
}

/* A claim's unit; NULL where it counts for none. */
static struct unit *
unit_of(const struct work *work, size_t number)
{
	return number < work->units.n ? &work->units.list[number] : NULL;
}

static void
other_source(struct work *work, const struct claim *claims, size_t at)
{
	const struct fact *fact = &work->figures->facts[claims[at].fact];
	size_t first = claim_said_first(claims, claims[at].of);
	struct unit *unit = unit_of(work, claims[first].unit);

	if (unit == NULL)
		return;
	if (work->policy->sources == SOURCES_RANGE)
		amount_union(&unit->amount, &fact->amount);
	else if (work->policy->sources == SOURCES_AGREE)
		unit->disagree = true;
	else
		note_states(&unit->note, figures_name(work->figures, fact->source),
		    &fact->amount);
}

static struct unit *
unit_add(struct work *work, size_t claim)
{
	struct units *units = &work->units;
	struct unit *unit;

	units->list = xgrow(units->list, units->n, &units->room, sizeof(*units->list));
	unit = &units->list[units->n++];
	*unit = (struct unit){
		.region = fact_of(work, claim)->region, .first = fact_of(work, claim),
		.claim = claim, .of = CLAIM_NONE, .fate = STANDS,
	};
	amount_zero(&unit->amount);
	return unit;
}

/* One unit for each region of which something stands in this document. */
static void
make_units(struct work *work, size_t from, size_t n)
{
	struct key_table *regions = key_table_open(sizeof(size_t));
	struct claim *claims = work->answer->claims;

	for (size_t i = from; i < from + n; i++) {
		const struct fact *fact = fact_of(work, i);
		char key[REGION_PACKED];
		struct unit *unit;
		size_t *at;
		bool is_new;

		if (claims[i].fate != STANDS)
			continue;
		region_pack(&fact->region, key);
		at = key_table_add(regions, (struct span){ key, sizeof(key) }, &is_new);
		if (is_new)
			*at = work->units.n;
		unit = is_new ? unit_add(work, i) : unit_of(work, *at);
		claims[i].unit = *at;
		unit->terms++;
		amount_add(&unit->amount, &fact->amount);
		unit->is_total = unit->is_total || fact->scope == SCOPE_TOTAL;
		unit->is_cumulative = unit->is_cumulative || fact->scope == SCOPE_CUMULATIVE;
	}
	key_table_free(regions);
}

static void
check_wholes(struct work *work, struct claim *claims, size_t n)
{
	bool *is_whole = xreallocarray(NULL, n, sizeof(*is_whole));

	parts_mark_wholes(claims, n, is_whole);
	for (size_t i = 0; i < n; i++)
		if (is_whole[i] && claims[i].fate == STANDS)
			check_parts(work, claims, n, i);
	free(is_whole);
}

static void
document(struct work *work, size_t from, size_t n)
{
	struct claim *claims = work->answer->claims + from;

	claims_settle(work->figures, claims, n);
	make_units(work, from, n);
	for (size_t i = 0; i < n; i++)
		if (claims[i].fate == SAYS_AGAIN)
			claims[i].unit = claims[claim_said_first(claims, i)].unit;
	for (size_t i = 0; i < n; i++)
		if (claims[i].other_source)
			other_source(work, claims, i);
	check_wholes(work, claims, n);
}

static size_t
unit_in_the_end(const struct units *units, size_t at)
{
	while (units->list[at].fate == SAYS_AGAIN)
		at = units->list[at].of;
	return at;
}

static void
report_units(struct work *work)
{
	struct units *units = &work->units;

	for (size_t i = 0; i < units->n; i++) {
		struct unit *unit = &units->list[i];

		if (unit->fate == STANDS)
			note_append(&work->answer->note, buf_view(&unit->note));
		if (unit->fate != SET_ASIDE || unit->superseded)
			continue;
		if (region_equal(&unit->region, &units->list[unit->of].region)) {
			if (units->list[unit->of].fate == STANDS)
				note_states(&work->answer->note,
				    figures_name(work->figures, unit->first->doc), &unit->amount);
		} else {
			note_left_out(&work->answer->note, &unit->amount);
		}
	}
}

/* Evidence: only what counts keeps its unit. */
static void
count_evidence(struct work *work)
{
	struct answer *answer = work->answer;
	name last = 0;

	for (size_t i = 0; i < answer->n; i++) {
		size_t unit = answer->claims[i].unit;

		if (unit != CLAIM_NONE &&
		    work->units.list[unit_in_the_end(&work->units, unit)].fate != STANDS)
			answer->claims[i].unit = unit = CLAIM_NONE;
		if (unit == CLAIM_NONE)
			continue;
		if (answer->figures == 0 || fact_of(work, i)->doc != last)
			answer->documents++;
		last = fact_of(work, i)->doc;
		answer->figures++;
	}
}

static void
add_up(struct work *work, bool is_share)
{
	struct answer *answer = work->answer;
	size_t terms = 0;

	amount_zero(&answer->amount);
	for (size_t i = 0; i < work->units.n; i++) {
		const struct unit *unit = &work->units.list[i];

		if (unit->fate != STANDS)
			continue;
		terms += unit->terms;
		amount_add(&answer->amount, &unit->amount);
		if (unit->disagree) {
			answer->is_blank = true;
			note_text(&answer->note, "the sources do not agree");
		}
	}
	if (terms == 0)
		answer->is_blank = true;
	if (terms > 1 && is_share) {
		answer->is_blank = true;
		note_text(&answer->note, "shares are not added");
	}
}

void
overlap_settle(struct answer *answer, const struct figures *figures, const uint32_t *numbers,
    size_t n, const struct overlap_policy *policy)
{
	struct work work = { .figures = figures, .policy = policy, .answer = answer };

	*answer = (struct answer){ 0 };
	gather(&work, numbers, n);
	for (size_t at = 0, length; at < answer->n; at += length) {
		length = document_length(&work, at);
		document(&work, at, length);
	}
	units_merge(&work.units, policy->sources, policy->latest);
	units_latest_running(&work.units);
	units_under_wholes(&work.units, &figures->names);
	units_choose(&work.units, &figures->names);
	report_units(&work);
	count_evidence(&work);
	add_up(&work, n && figures->facts[numbers[0]].unit == figures->share);
	units_free(&work.units);
}

void
answer_free(struct answer *answer)
{
	amount_free(&answer->amount);
	buf_free(&answer->note);
	free(answer->claims);
	*answer = (struct answer){ 0 };
}
