#include "scope/scope_like.h"

#include <string.h>

#include "base/short.h"
#include "scope/scope_number.h"
#include "words/measures.h"

bool
scope_same_days(const struct figure *a, const struct figure *b)
{
	if (!a->has_days || !b->has_days)
		return a->has_days == b->has_days;
	return days_equal(&a->days, &b->days);
}

bool
scope_within_days(const struct figure *part, const struct figure *whole)
{
	if (!part->has_days)
		return part->time == NONE || !whole->has_days;
	if (!whole->has_days)	/* what a part has from the lead alone, it has with the whole */
		return part->period_basis >= BASIS_LEAD;
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

static bool
table_has(const struct table *table, struct span first, struct span other, size_t columns)
{
	for (size_t i = 0; i < table->n; i++)
		for (size_t k = 1; k < columns; k++)
			if (span_equal(table->rows[i].cell[k], other) &&
			    span_equal(table->rows[i].cell[0], first))
				return true;
	return false;
}

static bool
table_starts_with(const struct table *table, struct span first)
{
	for (size_t i = 0; i < table->n; i++)
		if (span_equal(table->rows[i].cell[0], first))
			return true;
	return false;
}

/* sums.tsv has the measures that are two others in one number, includes.tsv those that hold others. */
static bool
holds_measure(const struct reading *r, struct span whole, struct span part)
{
	return table_has(r->vocabulary->tables.sums, whole, part, 3) ||
	    table_has(r->vocabulary->tables.includes, whole, part, 2);
}

bool
scope_measures(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	return scope_units(part, whole) && (short_equal(part->result.measure, whole->result.measure) ||
	    (whole->holds && holds_measure(r, whole->result.measure, part->result.measure)));
}

/* Of an unknown noun the measure says whether people are meant. */
static bool
counts_people(const struct reading *r, const struct figure *f)
{
	if (f->meaning.classes == 0)
		return f->noun.first == f->noun.last ||
		    span_is(measure_counts(r->vocabulary, f->result.measure), "people");
	return (f->meaning.classes & (NOUN_PERSON | NOUN_CASE | NOUN_BODY | NOUN_OUTCOME)) != 0;
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

/* "IEDs" after "Improvised Explosive Devices": the head spells the first letters of the other's words. */
static bool
is_initials(const struct reading *r, struct span head, struct words words)
{
	if (head.n < 2 || head.n != words.last - words.first)
		return false;
	for (size_t i = 0; i < head.n; i++)
		if (token_at(r, words.first + i)->text.n == 0 ||
		    ascii_lower(*token_at(r, words.first + i)->text.p) != ascii_lower(head.p[i]))
			return false;
	return true;
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

/* "firearms", "illegal firearms": of any kind; not "pump-action guns". */
static bool
is_of_any_kind(const struct reading *r, const struct figure *f)
{
	for (size_t i = f->counted.first; i + 1 < f->counted.last; i++)
		if (!r->marks[i].act)
			return false;
	return true;
}

/* Pistols of firearms: of wider.tsv, by their heads. */
bool
scope_is_wider(const struct reading *r, const struct figure *whole, const struct figure *part)
{
	const struct table *wider = r->vocabulary->tables.wider;
	struct span head = head_of(r, whole), narrow = head_of(r, part);

	for (size_t i = 0; i < wider->n; i++)
		if (span_equal_fold(wider->rows[i].cell[0], head) && span_equal_fold(wider->rows[i].cell[1], narrow))
			return is_of_any_kind(r, whole);
	return false;
}

/* Its noun is understood from another sentence, and may be another's. */
static bool
guesses_noun(const struct reading *r, const struct figure *f)
{
	return f->inherited_noun && f->counted.first < r->sentences[f->sentence].words.first;
}

/* The side that a group stands on; one with a name that no line has stands for itself. */
static void
find_side(const struct table *sides, struct figure *f)
{
	struct span group = f->result.group;

	f->named = f->result.group_row && strcmp(f->result.group_row->table, "groups") == 0;
	f->side = f->named ? SPAN("armed") : SPAN("anyone");
	for (size_t i = 0; i < sides->n; i++) {
		struct span end = sides->rows[i].cell[0];

		if (group.n >= end.n && span_equal(end, span_slice(group, group.n - end.n, group.n))) {
			f->side = sides->rows[i].cell[1];
			return;
		}
	}
}

void
scope_prepare(struct reading *r)
{
	const struct table *sides = r->vocabulary->tables.sides;
	const struct figure *before = NULL;

	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		/* Figures side by side are of one group, most of them. */
		if (before && f->result.group_row == before->result.group_row &&
		    f->result.group.p == before->result.group.p) {
			f->named = before->named;
			f->side = before->side;
		} else {
			find_side(sides, f);
		}
		before = f;
		f->holds = table_starts_with(r->vocabulary->tables.sums, f->result.measure) ||
		    table_starts_with(r->vocabulary->tables.includes, f->result.measure);
	}
}

static bool
is_proper(struct span group)
{
	return group.n && ascii_is_upper(*group.p);
}

/* On no side: a woman may be anybody's. */
static bool
is_anyone(struct span side)
{
	return span_is(side, "anyone") || span_is(side, "age");
}

static bool
people_among(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	struct span a = part->side, b = whole->side;

	if (span_is(a, "several") || span_is(b, "several"))
		return span_equal(part->result.group, whole->result.group);
	if (part->result.group.n == 0 || whole->result.group.n == 0 ||
	    span_equal(part->result.group, whole->result.group))
		return true;
	if (span_is(b, "age") && (span_is(a, "age") || span_is(part->result.group, "people")))
		return guesses_noun(r, part);	/* women, or people, are no children */
	if (is_proper(part->result.group) && is_proper(whole->result.group) && !guesses_noun(r, part))
		return false;	/* Afghans and Americans */
	if (is_anyone(a) || is_anyone(b) || guesses_noun(r, part))
		return true;
	/* Two names are two groups; a common noun may mean those that a name does. */
	return span_equal(a, b) && (!part->named || !whole->named);
}

/* "aerial vehicles" and "fighting vehicles" are of two groups, which share no more than a word. */
static bool
is_of_group(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	return part->result.group.n == 0 || whole->result.group.n == 0 ||
	    span_equal(part->result.group, whole->result.group) ||
	    names_group(r, whole);
}

/* The name that stands right before the head: M16 in "M16 rifles"; empty where a small word or none does. */
static struct span
make_of(const struct reading *r, const struct figure *f)
{
	const struct token *t = f->noun.last > f->noun.first + 1 ? token_at(r, f->noun.last - 2) : NULL;

	return t && (t->kind == TOKEN_CODE || (t->flags & TOKEN_CAPITAL)) ? t->text : SPAN("");
}

/* "six M16 rifles and four Garand rifles": things of two makes. */
static bool
is_of_other_make(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	struct span a = make_of(r, part), b = make_of(r, whole);

	return a.n > 0 && b.n > 0 && !span_equal_fold(a, b);
}

bool
scope_counts(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	if (part->meaning.classes & whole->meaning.classes & NOUN_EVENT)
		return true;
	if (counts_people(r, part) && counts_people(r, whole))
		return people_among(r, part, whole);
	if (scope_same_head(r, part, whole))
		return is_of_group(r, part, whole) && !is_of_other_make(r, part, whole);
	return whole->result.group.n > 0 && span_equal(part->result.group, whole->result.group) &&
	    (names_group(r, whole) || scope_is_wider(r, whole, part) ||
	    is_initials(r, head_of(r, part), whole->counted) ||
	    is_initials(r, head_of(r, whole), part->counted));
}

/* "Strike sorties: 16", "16 strike sorties": its own words say what is counted. */
static bool
names_itself(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	if (!f->inherited_noun && f->noun.first < f->noun.last)
		return true;
	return (kind == BLOCK_LABEL || kind == BLOCK_ITEM) && f->counted.first < f->counted.last &&
	    f->counted.first >= r->block_words[f->block].first && f->counted.last <= f->words.first;
}

bool
scope_narrower(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	size_t n_part = part->counted.last - part->counted.first;
	size_t n_whole = whole->counted.last - whole->counted.first;

	if (!names_itself(r, part))
		return false;
	if (scope_same_head(r, part, whole))
		return n_part > n_whole;
	if (counts_people(r, part) && counts_people(r, whole))
		return part->result.group.n && !span_is(part->result.group, "people") &&
		    (whole->result.group.n == 0 || is_anyone(whole->side));
	return span_equal(part->result.group, whole->result.group) && (scope_is_wider(r, whole, part) ||
	    (names_group(r, whole) && !names_group(r, part)));
}
