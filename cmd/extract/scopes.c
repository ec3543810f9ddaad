#include "reading.h"

/*
 * Scope: which figures are totals, which are parts of which, which are
 * cumulative. Cues first; then arithmetic, and places inside places.
 */

#define WHOLE_REACH	64	/* figures between a part and its whole */
#define SUM_REACH	11	/* figures of one kind behind a total that may be its parts */

static bool
cue_at(const struct reading *r, const struct figure *f, const char *before, const char *after)
{
	struct words s = r->sentences[f->sentence].words;
	const struct lexicon *cues = r->vocabulary->lexicons.cues;
	struct match match;
	size_t i = f->words.first;

	for (size_t back = 0; back < 3 && i > s.first; back++, i--)
		if (lexicon_tail(cues, token_at(r, s.first), i - s.first, &match) &&
		    span_is(match.row->cell[1], before))
			return true;
	for (i = f->words.last; after && i < s.last && i < f->end + 4; i++) {
		if (r->marks[i].figure && r->marks[i].figure != (uint32_t)(f - r->figures) + 1)
			return false;
		if (lexicon_at(cues, token_at(r, i), s.last - i, &match) &&
		    span_is(match.row->cell[1], after))
			return true;
	}
	return false;
}

/* "bringing the toll since January to 17": the cue stands further before. */
static bool
brings_to(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	const struct lexicon *cues = r->vocabulary->lexicons.cues;
	struct match match;

	for (size_t i = f->words.first; i > s.first && f->words.first - i < 14; i--) {
		if (r->marks[i - 1].figure && r->marks[i - 1].figure != (uint32_t)(f - r->figures) + 1)
			return false;
		if (lexicon_at(cues, token_at(r, i - 1), s.last - i + 1, &match) &&
		    span_is(match.row->cell[1], "cumulative-before"))
			return true;
	}
	return false;
}

static bool
is_plain_count(const struct figure *f)
{
	return !f->rejected && f->quantity.has_low && f->quantity.has_high &&
	    !f->quantity.is_share && f->unit.first == f->unit.last;
}

static bool
same_days(const struct figure *a, const struct figure *b)
{
	if (!a->has_days || !b->has_days)
		return a->has_days == b->has_days;
	return a->days.has_from == b->days.has_from && a->days.has_to == b->days.has_to &&
	    (!a->days.has_from || a->days.from == b->days.from) &&
	    (!a->days.has_to || a->days.to == b->days.to);
}

static bool
within_days(const struct figure *part, const struct figure *whole)
{
	if (!whole->has_days || !part->has_days)
		return same_days(part, whole);
	if (!whole->days.has_from || !whole->days.has_to || !part->days.has_from || !part->days.has_to)
		return same_days(part, whole);
	return part->days.from >= whole->days.from && part->days.to <= whole->days.to;
}

static bool
same_kind(const struct figure *a, const struct figure *b)
{
	if (!span_equal(a->result.measure, b->result.measure) || span_is(a->result.measure, "other"))
		return false;
	return a->result.group.n == 0 || b->result.group.n == 0 ||
	    span_equal(a->result.group, b->result.group);
}

static bool
same_measure(const struct figure *a, const struct figure *b)
{
	return span_equal(a->result.measure, b->result.measure) &&
	    a->quantity.is_share == b->quantity.is_share;
}

static void
by_cues(struct reading *r, struct figure *f)
{
	const struct time_mention *time = f->time == NONE ? NULL : &r->times[f->time];

	if (f->part_cue || f->of_them || cue_at(r, f, "part-after", "part-before")) {
		f->scope = SCOPE_PART;
		f->scope_rule = "part cue";
		if (f->antecedent != NONE && figure_is_kept(&r->figures[f->antecedent]))
			f->total_of = f->antecedent;
	} else if ((time && time->period.cumulative) || brings_to(r, f) ||
	    cue_at(r, f, "cumulative-before", "cumulative-after")) {
		f->scope = SCOPE_CUMULATIVE;
		f->scope_rule = "counts from a past date";
	} else if (cue_at(r, f, "total-before", "total-after")) {
		f->scope = SCOPE_TOTAL;
		f->scope_rule = "total cue";
	} else if (f->quantity.is_share) {
		f->scope = SCOPE_PART;
		f->scope_rule = "share";
	}
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

/* Things add up only with their like; people, and events of one measure, do anyhow. */
static bool
may_add(const struct reading *r, const struct figure *total, const struct figure *term)
{
	if (total->meaning.classes & term->meaning.classes & NOUN_EVENT)
		return true;
	if (counts_people(total) && counts_people(term))
		return true;
	return span_equal(head_of(r, total), head_of(r, term)) && head_of(r, total).n > 0;
}

/* sums.tsv has the measures that are two others in one number. */
static bool
is_sum_of(const struct reading *r, struct span whole, struct span part)
{
	const struct table *sums = vocabulary_table(r->vocabulary, "sums");

	for (size_t i = 0; sums && i < sums->n; i++)
		if (span_equal(sums->rows[i].cell[0], whole) &&
		    (span_equal(sums->rows[i].cell[1], part) || span_equal(sums->rows[i].cell[2], part)))
			return true;
	return false;
}

static bool
adds_to(const struct reading *r, const struct figure *total, const struct figure *term)
{
	if (same_measure(total, term))
		return true;
	return !total->quantity.is_share && !term->quantity.is_share &&
	    is_sum_of(r, total->result.measure, term->result.measure);
}

/* Two or more of the next figures of its measure add up to it. */
static void
by_sum(struct reading *r, size_t index)
{
	struct figure *total = &r->figures[index];
	struct decimal sum = { 0 };
	size_t terms[SUM_REACH], n = 0;

	if (!is_plain_count(total) || decimal_sign(&total->quantity.low) <= 0 ||
	    total->scope == SCOPE_CUMULATIVE)
		return;
	for (size_t i = index + 1; i < r->n_figures && i < index + WHOLE_REACH && n < SUM_REACH; i++) {
		const struct figure *f = &r->figures[i];
		int order;

		if (!is_plain_count(f) || !adds_to(r, total, f) || f->scope == SCOPE_CUMULATIVE ||
		    f->earlier_value || f->says_again || !may_add(r, total, f))
			continue;
		if (!within_days(f, total))
			break;
		decimal_add(&sum, &sum, &f->quantity.low);
		terms[n++] = i;
		order = decimal_compare(&sum, &total->quantity.low);
		if (order > 0)
			break;
		if (order < 0 || n < 2)
			continue;
		total->scope = total->scope == SCOPE_PART ? SCOPE_PART : SCOPE_TOTAL;
		total->scope_rule = total->scope_rule ? total->scope_rule : "sum of what follows";
		for (size_t k = 0; k < n; k++) {
			struct figure *part = &r->figures[terms[k]];

			if (part->scope == SCOPE_NONE || part->scope == SCOPE_TOTAL)
				part->scope = SCOPE_PART;
			if (part->total_of == NONE)
				part->total_of = index;
			if (!part->scope_rule)
				part->scope_rule = "term of a sum";
		}
		break;
	}
	decimal_free(&sum);
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
	const struct place_mention *place;

	if (f->place == NONE)
		return true;
	place = &r->places[f->place];
	return (place->known && place->place.kind == PLACE_COUNTRY) || f->country.n > 2 ||
	    f->place_basis >= BASIS_LEAD;
}

static bool
narrower_place(const struct reading *r, const struct figure *part, const struct figure *whole)
{
	if (part->place == NONE || part->place == whole->place)
		return false;
	if (whole->place == NONE)
		return true;
	if (inside(part->country, whole->country))
		return true;
	return span_equal(part->country, whole->country) && is_wide(r, whole) && !is_wide(r, part);
}

/* Of the same place, but fewer by who they are: children among people. */
static bool
narrower_group(const struct figure *part, const struct figure *whole)
{
	return part->place == whole->place && part->result.group.n &&
	    !span_equal(part->result.group, whole->result.group) &&
	    (whole->result.group.n == 0 || span_is(whole->result.group, "people") ||
	    span_is(whole->result.group, "civilians")) && counts_people(part) && counts_people(whole);
}

/* An earlier and larger figure of its kind and period, of a wider place or group. */
static size_t
find_whole(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	for (size_t i = index > WHOLE_REACH ? index - WHOLE_REACH : 0; i < index; i++) {
		const struct figure *whole = &r->figures[i];

		if (!is_plain_count(whole) || whole->earlier_value || !same_measure(f, whole) ||
		    span_is(f->result.measure, "other") || !within_days(f, whole) ||
		    whole->scope == SCOPE_CUMULATIVE || !may_add(r, whole, f))
			continue;
		if (decimal_compare(&whole->quantity.low, &f->quantity.low) < 0)
			continue;
		if ((narrower_place(r, f, whole) && (same_kind(f, whole) || counts_people(f))) ||
		    narrower_group(f, whole))
			return i;
	}
	return NONE;
}

static void
by_whole(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];
		size_t whole;

		if (f->rejected || f->scope != SCOPE_NONE || !f->quantity.has_low ||
		    f->quantity.is_share || f->unit.first < f->unit.last || f->says_again)
			continue;
		whole = find_whole(r, i);
		if (whole == NONE)
			continue;
		f->scope = SCOPE_PART;
		f->scope_rule = "narrower place or group";
		if (f->total_of == NONE)
			f->total_of = whole;
		r->figures[whole].parts++;
	}
	for (size_t i = 0; i < r->n_figures; i++)
		if (r->figures[i].parts > 1 && r->figures[i].scope == SCOPE_NONE) {
			r->figures[i].scope = SCOPE_TOTAL;
			r->figures[i].scope_rule = "wider than its parts";
		}
}

/* What is said again has the scope of what it repeats. */
static void
by_repeat(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (!f->rejected && f->says_again && f->total_of != NONE) {
			f->scope = r->figures[f->total_of].scope;
			f->scope_rule = "says a figure again";
		}
	}
}

void
read_scopes(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected)
			by_cues(r, &r->figures[i]);
	by_whole(r);
	for (size_t i = 0; i < r->n_figures; i++)
		by_sum(r, i);
	by_repeat(r);
}
