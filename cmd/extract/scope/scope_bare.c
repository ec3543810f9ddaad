#include "scope/scope_bare.h"

#include "reading/neighbours.h"
#include "scope/scope_like.h"
#include "scope/scope_number.h"

/* "36 boats came; eight were seized": the number opens a clause that "were" is the verb of. */
static bool
opens_clause(const struct reading *r, const struct figure *f)
{
	return text_is(r, f->words.first - 1, ";") && f->words.last < r->sentences[f->sentence].words.last &&
	    (class_at(r, f->words.last) & WORD_BE);
}

/* "They inspected 36 boats. Eight were seized.": a bare number that opens a sentence is of those before. */
static bool
opens_bare(const struct reading *r, const struct figure *f)
{
	const struct sentence *s = &r->sentences[f->sentence];
	enum block_kind kind = r->blocks.p[f->block].kind;

	return (kind == BLOCK_PARAGRAPH || kind == BLOCK_HEADING) && !f->more && f->quantity.kind != NUMBER_ARTICLE &&
	    (f->words.first == s->words.first ? !s->opens_block : opens_clause(r, f));
}

/* "76 died; 11 were rescued": who met with another thing were others. */
static bool
met_with_other(const struct figure *f, const struct figure *whole)
{
	return f->sentence == whole->sentence && !span_equal(f->result.measure, whole->result.measure) &&
	    !span_is(f->result.measure, "other") && !span_is(whole->result.measure, "other");
}

/* The number of its sentence, or the one before, whose noun it takes, where that is more; or NONE. */
static size_t
whole_before(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	for (size_t i = index; opens_bare(r, f) && i > 0 && index - i < RECENT; i--) {
		const struct figure *whole = &r->figures[i - 1];

		if (whole->sentence + 1 < f->sentence)
			return NONE;
		if (scope_has_number(whole) && whole->counted.first == f->counted.first && !met_with_other(f, whole) &&
		    scope_is_less(f, whole) && scope_within_days(f, whole))
			return i - 1;
	}
	return NONE;
}

/*
 * The ways below are each asked of a bare number and the figure right before it in its sentence: what it may be some
 * of, or NULL.
 */

/* Only a comma stands between the two. */
static bool
is_behind_comma(const struct reading *r, const struct figure *f, const struct figure *before)
{
	return f->words.first == before->end + 1 && text_is(r, before->end, ",");
}

/* "injuring 34 people, six seriously": how it befell some of those right before. */
static const struct figure *
whole_of_manner(const struct reading *r, const struct figure *f, const struct figure *before)
{
	size_t last = r->sentences[f->sentence].words.last, behind = f->words.last;

	return is_behind_comma(r, f, before) && behind < last && span_ends(token_at(r, behind)->text, "ly") &&
	    (behind + 1 == last || token_at(r, behind + 1)->kind == TOKEN_MARK) ? before : NULL;
}

/* "including 12 destroyed and nine damaged": what "and" joins to a part, with no noun of its own. */
static const struct figure *
whole_of_beside(const struct reading *r, const struct figure *f, const struct figure *before)
{
	size_t i = f->words.first;

	if (before->scope != SCOPE_PART || before->total_of == NONE || i <= before->end ||
	    !(class_at(r, i - 1) & WORD_AND) ||
	    r->figures[before->total_of].sentence != f->sentence)
		return NULL;
	for (i--; i > before->end; i--)
		if (!(class_at(r, i - 1) & WORD_ADVERB) && !(i > before->outcome.first && i <= before->outcome.last))
			return NULL;
	return &r->figures[before->total_of];
}

/*
 * "Three women, two of age and one a minor, were held", "90 reports, five telling of fire": right behind a subject
 * before its verb, or before a participle.
 */
static const struct figure *
whole_of_apposition(const struct reading *r, const struct figure *f, const struct figure *before)
{
	size_t behind = f->words.last;

	if (!is_behind_comma(r, f, before))
		return NULL;
	if (behind < r->sentences[f->sentence].words.last && span_ends(token_at(r, behind)->text, "ing") &&
	    !(figure_has_outcome(f) && f->outcome.first == behind))	/* but "six missing" */
		return before;
	return f->act != NONE && f->act == before->act && r->acts[f->act].words.first >= behind ? before : NULL;
}

/* "eight by soldiers", "six seriously": by whom, or how, and no day by which. */
static bool
tells_doer(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, behind = f->words.last;

	if (behind >= last || !(text_is(r, behind, "by") || span_ends(token_at(r, behind)->text, "ly")))
		return false;
	return behind + 1 >= last || (text_is(r, behind, "by") ? r->marks[behind + 1].time == 0 :
	    token_at(r, behind + 1)->kind == TOKEN_MARK || (class_at(r, behind + 1) & WORD_AND));
}

/* "15 attacks were documented, eight by soldiers", "40 were hurt in Sana: six seriously and 34 lightly". */
static const struct figure *
whole_of_doer(const struct reading *r, const struct figure *f, const struct figure *before)
{
	size_t mark = f->words.first - 1;

	if (f->counted.first != before->counted.first || !tells_doer(r, f))
		return NULL;
	if (before->scope == SCOPE_PART && before->total_of != NONE && tells_doer(r, before) &&
	    f->words.first - before->words.last <= 3)
		return &r->figures[before->total_of];
	if (!(text_is(r, mark, ",") || text_is(r, mark, ":") || (token_at(r, mark)->flags & TOKEN_DASH)) ||
	    before->act == NONE || r->acts[before->act].words.last > f->words.first)
		return NULL;
	for (size_t i = r->acts[before->act].words.last; i < mark; i++)
		if (token_at(r, i)->kind == TOKEN_MARK || (class_at(r, i) & (WORD_AND | WORD_SUBORDINATOR | WORD_BUT)))
			return NULL;
	return before;
}

/* "20 were hurt, with one in critical condition": some of those right before, and how they are. */
static const struct figure *
whole_of_accompanied(const struct reading *r, const struct figure *f, const struct figure *before)
{
	struct words s = r->sentences[f->sentence].words;
	size_t i = f->words.first, behind = f->words.last;

	return f->counted.first == before->counted.first && i >= s.first + 2 && text_is(r, i - 1, "with") &&
	    text_is(r, i - 2, ",") && behind < s.last && (class_at(r, behind) & WORD_LOCATES) &&
	    !r->marks[behind + 1].place && !r->marks[behind + 1].time ? before : NULL;
}

/* Who was killed was not injured: two measures that a third one adds up. */
static bool
exclude_each_other(const struct reading *r, const struct figure *a, const struct figure *b)
{
	const struct table *sums = r->vocabulary->tables.sums;

	for (size_t i = 0; i < sums->n; i++)
		for (size_t k = 1; k <= 2; k++)
			if (span_equal(sums->rows[i].cell[k], a->result.measure) &&
			    span_equal(sums->rows[i].cell[3 - k], b->result.measure))
				return true;
	return false;
}

/* "They fired on 15 boats, sinking two and holding three", but not "killed 15, wounding two": what else befell some of
 * those before. */
static const struct figure *
whole_of_participle(const struct reading *r, const struct figure *f, const struct figure *before)
{
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];
	const struct figure *whole = before;

	if (!act || f->counted.first != before->counted.first || act->finite || act->words.last != f->words.first ||
	    act->words.first <= before->end || !span_ends(token_at(r, act->words.first)->text, "ing"))
		return NULL;
	if (before->scope == SCOPE_PART && before->total_of != NONE && (class_at(r, act->words.first - 1) & WORD_AND))
		whole = &r->figures[before->total_of];
	else if (!text_is(r, act->words.first - 1, ","))
		return NULL;
	return exclude_each_other(r, f, whole) ? NULL : whole;
}

size_t
scope_bare(const struct reading *r, size_t index)
{
	static const struct figure *(*const ways[])(const struct reading *, const struct figure *,
	    const struct figure *) = {
		whole_of_manner, whole_of_beside, whole_of_apposition, whole_of_doer, whole_of_accompanied,
		whole_of_participle
	};
	const struct figure *f = &r->figures[index];
	size_t whole;

	if (!f->inherited_noun || !scope_is_plain(f))
		return NONE;
	whole = whole_before(r, index);
	if (whole != NONE || index == 0 || f[-1].sentence != f->sentence)
		return whole;
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		const struct figure *of = ways[i](r, f, f - 1);

		if (of && scope_has_number(of) && scope_is_less(f, of))
			return (size_t)(of - r->figures);
	}
	return NONE;
}
