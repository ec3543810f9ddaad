#include "scopes.h"

#include <string.h>

/*
 * Whether two figures may be a whole and its part: time, place, measure, and
 * what they count.
 */

bool
scope_is_plain(const struct figure *f)
{
	return !f->rejected && (f->quantity.has_low || f->quantity.has_high) && !f->quantity.is_share && !f->earlier_value &&
	    f->quantity.kind != NUMBER_VAGUE;
}

bool
scope_is_less(const struct figure *a, const struct figure *b)
{
	return decimal_compare(scope_number(a), scope_number(b)) < 0;
}

bool
scope_same_days(const struct figure *a, const struct figure *b)
{
	if (!a->has_days || !b->has_days)
		return a->has_days == b->has_days;
	return a->days.has_from == b->days.has_from && a->days.has_to == b->days.has_to &&
	    (!a->days.has_from || a->days.from == b->days.from) &&
	    (!a->days.has_to || a->days.to == b->days.to);
}

bool
scope_within_days(const struct figure *part, const struct figure *whole)
{
	if (!part->has_days)
		return part->time == NONE || !whole->has_days;
	if (!whole->has_days)
		return false;
	if (!whole->days.has_from || !whole->days.has_to || !part->days.has_from || !part->days.has_to)
		return scope_same_days(part, whole);
	return part->days.from >= whole->days.from && part->days.to <= whole->days.to;
}

bool
scope_listed_under(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	size_t parent = r->blocks.p[part->block].parent;

	return parent != BLOCK_NONE && parent == whole->block;
}

/* sums.tsv has the measures that are two others in one number, includes.tsv those that hold others. */
static bool
holds_measure(const struct reading *r, struct span whole, struct span part)
{
	const struct table *sums = vocabulary_table(r->vocabulary, "sums");
	const struct table *includes = vocabulary_table(r->vocabulary, "includes");

	for (size_t i = 0; sums && i < sums->n; i++)
		if (span_equal(sums->rows[i].cell[0], whole) &&
		    (span_equal(sums->rows[i].cell[1], part) || span_equal(sums->rows[i].cell[2], part)))
			return true;
	for (size_t i = 0; includes && i < includes->n; i++)
		if (span_equal(includes->rows[i].cell[0], whole) && span_equal(includes->rows[i].cell[1], part))
			return true;
	return false;
}

bool
scope_units(const struct figure *part, const struct figure *whole)
{
	return !part->quantity.is_share && !whole->quantity.is_share &&
	    part->quantity.unit_row == whole->quantity.unit_row;
}

bool
scope_measures(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	return scope_units(part, whole) && (span_equal(part->result.measure, whole->result.measure) ||
	    holds_measure(r, whole->result.measure, part->result.measure));
}

static bool
counts_people(const struct figure *f)
{
	return (f->meaning.classes & (NOUN_PERSON | NOUN_CASE | NOUN_BODY | NOUN_OUTCOME)) != 0 ||
	    f->meaning.classes == 0;
}

/* The last word of what is counted, without a plural's s. */
static struct span
head_of(const struct reading *r, const struct figure *f)
{
	struct span text = f->noun.first < f->noun.last ? token_at(r, f->noun.last - 1)->text :
	    f->counted.first < f->counted.last ? token_at(r, f->counted.last - 1)->text : SPAN("");

	if (text.n > 3 && text.p[text.n - 1] == 's')
		text.n--;
	return text;
}

bool
scope_same_head(const struct reading *r, const struct figure *a, const struct figure *b)
{
	struct span head = head_of(r, a);

	return head.n > 0 && span_equal_fold(head, head_of(r, b));
}

/* The noun is the name of its group: vehicles, weapons, militants. */
static bool
names_group(const struct reading *r, const struct figure *f)
{
	struct span head = head_of(r, f), group = f->result.group;

	if (group.n > 3 && group.p[group.n - 1] == 's')
		group.n--;
	return head.n > 0 && span_equal_fold(head, group);
}

/* A group with a name of its own: ISIS, the Taliban. */
static bool
has_name(const struct figure *f)
{
	return f->result.group_row && strcmp(f->result.group_row->table, "groups") == 0;
}

/* Its noun is understood from another sentence, and may be another's. */
static bool
guesses_noun(const struct reading *r, const struct figure *f)
{
	return f->inherited_noun && f->counted.first < r->sentences[f->sentence].words.first;
}

/* The side that a group stands on, by sides.tsv; a name of its own stands for itself. */
static struct span
side_of(const struct reading *r, const struct figure *f)
{
	const struct table *sides = vocabulary_table(r->vocabulary, "sides");
	struct span group = f->result.group;

	for (size_t i = 0; sides && i < sides->n; i++)
		if (span_equal(sides->rows[i].cell[0], group) ||
		    (group.n > sides->rows[i].cell[0].n && span_equal(sides->rows[i].cell[0],
		    span_slice(group, group.n - sides->rows[i].cell[0].n, group.n))))
			return sides->rows[i].cell[1];
	return has_name(f) ? SPAN("armed") : SPAN("anyone");
}

static bool
people_among(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	struct span a = side_of(r, part), b = side_of(r, whole);

	if (span_is(a, "several") || span_is(b, "several"))
		return span_equal(part->result.group, whole->result.group);
	if (part->result.group.n == 0 || whole->result.group.n == 0 ||
	    span_equal(part->result.group, whole->result.group) ||
	    span_is(a, "anyone") || span_is(b, "anyone") || guesses_noun(r, part))
		return true;
	/* Two names are two groups; a common noun may mean those that a name does. */
	return span_equal(a, b) && (!has_name(part) || !has_name(whole));
}

bool
scope_counts(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	if (part->meaning.classes & whole->meaning.classes & NOUN_EVENT)
		return true;
	if (counts_people(part) && counts_people(whole))
		return people_among(r, part, whole);
	if (scope_same_head(r, part, whole))
		return true;
	return whole->result.group.n > 0 && span_equal(part->result.group, whole->result.group) &&
	    names_group(r, whole);
}

bool
scope_narrower(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	size_t n_part = part->counted.last - part->counted.first;
	size_t n_whole = whole->counted.last - whole->counted.first;

	if (part->inherited_noun || part->noun.first == part->noun.last)
		return false;
	if (scope_same_head(r, part, whole))
		return n_part > n_whole;
	if (counts_people(part) && counts_people(whole))
		return part->result.group.n && !span_is(part->result.group, "people") &&
		    (whole->result.group.n == 0 || span_is(side_of(r, whole), "anyone"));
	return span_equal(part->result.group, whole->result.group) && names_group(r, whole) &&
	    !names_group(r, part);
}

static bool
inside(struct span part, struct span whole)
{
	struct span rest = whole, piece;

	if (part.n == 0 || whole.n <= part.n)
		return false;
	while (span_cut(&rest, '+', &piece))
		if (span_equal(piece, part))
			return true;
	return false;
}

static bool
is_wide(const struct reading *r, const struct figure *f)
{
	const struct place_mention *place = &r->places[f->place];

	return (place->known && place->place.kind == PLACE_COUNTRY) || f->country.n > 2 ||
	    f->place_basis >= BASIS_LEAD;
}

static bool
one_place(const struct reading *r, const struct figure *a, const struct figure *b)
{
	const struct place_mention *x = &r->places[a->place], *y = &r->places[b->place];

	if (a->place == b->place || span_equal_fold(reading_text(r, x->words), reading_text(r, y->words)))
		return true;
	return x->known && y->known && x->place.kind == y->place.kind &&
	    span_equal(x->place.area, y->place.area) && span_equal(x->place.countries, y->place.countries);
}

enum place_relation
scope_places(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	const struct place_mention *inner, *outer;

	if (part->place == NONE || part->place_basis >= BASIS_LEAD || (whole->place != NONE && one_place(r, part, whole)))
		return PLACE_ALIKE;
	if (whole->place == NONE || part->container == whole->place)
		return PLACE_INSIDE;
	if (inside(part->country, whole->country))
		return PLACE_INSIDE;
	inner = &r->places[part->place];
	outer = &r->places[whole->place];
	if (!span_equal(part->country, whole->country) && (part->country.n || inner->known))
		return whole->place_basis >= BASIS_LEAD ? PLACE_FINER : PLACE_APART;
	if (is_wide(r, whole))
		return is_wide(r, part) ? PLACE_ALIKE : PLACE_INSIDE;
	return outer->known && outer->place.kind < PLACE_TOWN &&
	    (!inner->known || inner->place.kind > outer->place.kind) ? PLACE_FINER : PLACE_APART;
}
