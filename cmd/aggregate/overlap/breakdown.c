#include "overlap/breakdown.h"

#include <stdlib.h>
#include <string.h>

void
term_of(struct term *term, const struct fact *fact, uint32_t number)
{
	*term = (struct term){
		.region = fact->region, .amount = &fact->amount,
		.measure = fact->measure, .counted = fact->counted,
		.scope = fact->scope, .under = TERM_WHOLE, .fact = number,
		.is_loose = fact->has_modifier && amount_is_point(&fact->amount),
	};
}

static unsigned
sides_of(const struct term *whole, const struct term *part)
{
	unsigned sides = region_differs(&whole->region, &part->region);

	if (whole->measure != part->measure)
		sides |= SIDE_MEASURE;
	return sides ? sides : SIDE_COUNTED;
}

static bool
is_under(const struct term *terms, size_t part, size_t whole)
{
	size_t steps = 0;

	while (part != TERM_WHOLE && part != whole && steps++ < 64)
		part = terms[part].under;
	return part == whole;
}

/* Whether two parts may be added: neither holds the other or overlaps it. */
static bool
may_add(const struct names *names, const struct term *terms, size_t a, size_t b)
{
	if (is_under(terms, a, b) || is_under(terms, b, a))
		return false;
	return terms[a].measure != terms[b].measure ||
	    region_equal(&terms[a].region, &terms[b].region) ||
	    region_apart(names, &terms[a].region, &terms[b].region);
}

static bool
take(struct breakdown *breakdown, const struct names *names, const struct term *terms, size_t i)
{
	for (size_t k = 0; k < breakdown->n; k++)
		if (breakdown->members[k] == i ||
		    !may_add(names, terms, breakdown->members[k], i))
			return false;
	breakdown->members[breakdown->n++] = i;
	amount_add(&breakdown->sum, terms[i].amount);
	return true;
}

/* The days of the parts fill those of the whole, one behind the other. */
static bool
fills_period(const struct term *whole, const struct term *terms, const struct breakdown *breakdown)
{
	long long days = 0;

	if (!whole->region.has_from || !whole->region.has_to)
		return false;
	for (size_t k = 0; k < breakdown->n; k++) {
		const struct region *part = &terms[breakdown->members[k]].region;

		if (!part->has_from || !part->has_to)
			return false;
		days += part->to - part->from + 1;
	}
	/* They lie within it, apart; so they fill it if they are as long. */
	return days == whole->region.to - whole->region.from + 1;
}

static bool
covers_countries(const struct names *names, const struct term *whole, const struct term *terms,
    const struct breakdown *breakdown)
{
	struct span countries = names_spelling(names, whole->region.countries), one;

	while (span_cut(&countries, '+', &one)) {
		size_t k = 0;

		while (k < breakdown->n && !span_among(names_spelling(names,
		    terms[breakdown->members[k]].region.countries), '+', one))
			k++;
		if (k == breakdown->n)
			return false;
	}
	return true;
}

static bool
has_two_measures(const struct term *terms, const struct breakdown *breakdown)
{
	for (size_t k = 1; k < breakdown->n; k++)
		if (terms[breakdown->members[k]].measure != terms[breakdown->members[0]].measure)
			return true;
	return false;
}

/* At least nine tenths of the whole. */
static bool
comes_close(const struct term *whole, const struct breakdown *breakdown)
{
	struct decimal ten = { 0 }, nine = { 0 };
	bool close;

	if (!breakdown->sum.has_low || !whole->amount->has_high)
		return false;
	decimal_set(&ten, 10);
	decimal_set(&nine, 9);
	decimal_multiply(&ten, &ten, &breakdown->sum.low);
	decimal_multiply(&nine, &nine, &whole->amount->high);
	close = decimal_compare(&ten, &nine) >= 0;
	decimal_free(&ten);
	decimal_free(&nine);
	return close;
}

/*
 * Whether nothing of the whole is left outside: then a sum below it is an
 * error and not a matter of parts that nobody stated. Days, countries and the
 * killed and injured of casualties can be told to be all there; other parts
 * of what is called a total are taken to be meant as all of it where they
 * come close to it.
 */
static bool
is_complete(const struct names *names, const struct term *whole, const struct term *terms,
    const struct breakdown *breakdown)
{
	unsigned sides = breakdown->sides;

	if (breakdown->n < 2 || sides & (SIDE_GROUP | SIDE_COUNTED))
		return false;
	if (sides == SIDE_PERIOD)
		return fills_period(whole, terms, breakdown);
	if (sides & SIDE_PERIOD)
		return false;
	if (sides == SIDE_MEASURE)
		return has_two_measures(terms, breakdown);
	if (countries_count(names_spelling(names, whole->region.countries)) > 1 &&
	    (sides & (SIDE_COUNTRY | SIDE_AREA)) == SIDE_COUNTRY)
		return covers_countries(names, whole, terms, breakdown);
	return whole->scope == SCOPE_TOTAL && comes_close(whole, breakdown);
}

static bool
all_on_its_days(const struct term *whole, const struct term *terms, const struct breakdown *breakdown)
{
	const struct region days = {
		.from = whole->region.from, .to = whole->region.to,
		.has_from = whole->region.has_from, .has_to = whole->region.has_to,
	};

	for (size_t k = 0; k < breakdown->n; k++) {
		struct region part = terms[breakdown->members[k]].region;

		part.countries = part.area = part.group = part.kind = 0;
		if (!region_holds(NULL, &days, &part))
			return false;
	}
	return true;
}

static bool
any_loose(const struct term *whole, const struct term *terms, const struct breakdown *breakdown)
{
	for (size_t k = 0; k < breakdown->n; k++)
		if (terms[breakdown->members[k]].is_loose)
			return true;
	return whole->is_loose;
}

static void
judge(struct breakdown *breakdown, const struct names *names, const struct term *whole,
    const struct term *terms)
{
	enum amount_order order;

	order = amount_compare(&breakdown->sum, whole->amount);
	breakdown->verdict = CANNOT_TELL;
	breakdown->reason = NULL;
	if (!all_on_its_days(whole, terms, breakdown))
		breakdown->reason = "another day";
	else if (order == AMOUNT_SAME)
		breakdown->verdict = ADDS_UP;
	else if (order == AMOUNT_OVERLAP)
		breakdown->reason = "bounds overlap";
	else if (any_loose(whole, terms, breakdown))
		breakdown->reason = "a number is approximate";
	else if (order == AMOUNT_MORE)
		breakdown->verdict = OVER;
	else if (is_complete(names, whole, terms, breakdown))
		breakdown->verdict = SHORT;
	else
		breakdown->reason = "parts missing";
}

/*
 * Whether anybody says that these are its parts: the whole is called a total,
 * or each of them a part. Figures that merely lie within prove nothing, nor
 * do days where those of the whole are not known.
 */
static bool
is_meant(const struct term *whole, const struct term *terms, const struct breakdown *breakdown)
{
	if (breakdown->sides & SIDE_PERIOD && !whole->region.has_from && !whole->region.has_to)
		return false;
	for (size_t k = 0; k < breakdown->n; k++)
		if (terms[breakdown->members[k]].scope != SCOPE_PART)
			return whole->scope == SCOPE_TOTAL;
	return true;
}

static bool
same_members(const struct breakdown *a, const struct breakdown *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++) {
		size_t k = 0;

		while (k < b->n && b->members[k] != a->members[i])
			k++;
		if (k == b->n)
			return false;
	}
	return true;
}

static bool
is_known(const struct breakdowns *breakdowns, const struct breakdown *one)
{
	for (size_t i = 0; i < breakdowns->n; i++)
		if (same_members(&breakdowns->list[i], one))
			return true;
	return false;
}

/* The parts told apart by `sides`; then any others that lie apart from all of them. */
static void
breakdown_by(struct breakdowns *to, const struct names *names, const struct term *whole,
    const struct term *terms, size_t n, unsigned sides, bool across)
{
	struct breakdown one = { .sides = sides };

	one.members = xreallocarray(NULL, n, sizeof(*one.members));
	amount_zero(&one.sum);
	for (size_t i = 0; i < n; i++)
		if (sides_of(whole, &terms[i]) == sides)
			take(&one, names, terms, i);
	if (!is_complete(names, whole, terms, &one))
		for (size_t i = 0; i < n; i++)
			if (take(&one, names, terms, i))
				one.sides |= sides_of(whole, &terms[i]);
	judge(&one, names, whole, terms);
	if ((one.n < 2 && one.verdict != OVER) || is_known(to, &one) ||
	    !(across ? is_complete(names, whole, terms, &one) : is_meant(whole, terms, &one))) {
		amount_free(&one.sum);
		free(one.members);
		return;
	}
	to->list = xgrow(to->list, to->n, &to->room, sizeof(*to->list));
	to->list[to->n++] = one;
}

static void
find(struct breakdowns *to, const struct names *names, const struct term *whole,
    const struct term *terms, size_t n, bool across)
{
	bool done[1u << SIDES] = { false };

	*to = (struct breakdowns){ 0 };
	if (whole->amount->has_high && decimal_sign(&whole->amount->high) <= 0)
		return;		/* nothing has no parts */
	for (size_t i = 0; i < n; i++) {
		unsigned sides = sides_of(whole, &terms[i]);

		if (!done[sides])
			breakdown_by(to, names, whole, terms, n, sides, across);
		done[sides] = true;
	}
}

void
breakdowns_find(struct breakdowns *to, const struct names *names, const struct term *whole,
    const struct term *terms, size_t n)
{
	find(to, names, whole, terms, n, false);
}

void
breakdowns_across(struct breakdowns *to, const struct names *names, const struct term *whole,
    const struct term *terms, size_t n)
{
	find(to, names, whole, terms, n, true);
}

const char *
verdict_text(enum verdict verdict)
{
	static const char *const texts[] = {
		[ADDS_UP] = "adds up", [SHORT] = "short", [OVER] = "over",
		[CANNOT_TELL] = "cannot tell",
	};

	return texts[verdict];
}

void
sides_write(unsigned sides, struct buf *to)
{
	static const char *const texts[SIDES] = {
		"period", "country", "area", "group", "kind", "measure", "counted",
	};
	bool first = true;

	for (unsigned i = 0; i < SIDES; i++) {
		if (!(sides & 1u << i))
			continue;
		if (!first)
			buf_char(to, '+');
		buf_text(to, texts[i]);
		first = false;
	}
}

void
breakdowns_free(struct breakdowns *breakdowns)
{
	for (size_t i = 0; i < breakdowns->n; i++) {
		amount_free(&breakdowns->list[i].sum);
		free(breakdowns->list[i].members);
	}
	free(breakdowns->list);
	*breakdowns = (struct breakdowns){ 0 };
}
