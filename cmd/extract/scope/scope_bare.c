#include "scope/scope_cues.h"

#include "reading/understood.h"

/*
 * Bare numbers that are of the number told right before them, though no cue says so.
 */

/* "36 boats came; eight were seized": the number opens a clause that "were" is the verb of. */
static bool
opens_clause(const struct reading *r, const struct figure *f)
{
	const struct sentence *s = &r->sentences[f->sentence];

	return f->words.first > s->words.first && text_is(r, f->words.first - 1, ";") && f->words.last < s->words.last &&
	    (class_at(r, f->words.last) & WORD_BE);
}

/* "They inspected 36 boats. Eight were seized.": a bare number that opens a sentence is of those before. */
static bool
opens_bare(const struct reading *r, const struct figure *f)
{
	const struct sentence *s = &r->sentences[f->sentence];
	enum block_kind kind = r->blocks.p[f->block].kind;

	return (kind == BLOCK_PARAGRAPH || kind == BLOCK_HEADING) &&
	    ((f->words.first == s->words.first && !s->opens_block) || opens_clause(r, f)) && f->inherited_noun && !f->more &&
	    f->quantity.kind != NUMBER_ARTICLE && scope_is_plain(f);
}

/* "76 died; 11 were rescued": who met with another thing were others. */
static bool
met_with_other(const struct figure *f, const struct figure *whole)
{
	return f->sentence == whole->sentence && !span_equal(f->result.measure, whole->result.measure) &&
	    !span_is(f->result.measure, "other") && !span_is(whole->result.measure, "other");
}

/* The number of the sentence before whose noun it takes, where that is more; or NONE. */
static size_t
whole_of_bare(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	for (size_t i = index; opens_bare(r, f) && i > 0 && index - i < RECENT; i--) {
		const struct figure *whole = &r->figures[i - 1];

		if (whole->sentence + 1 < f->sentence)
			return NONE;
		if (scope_is_plain(whole) && whole->counted.first == f->counted.first && !met_with_other(f, whole) &&
		    scope_is_less(f, whole) && scope_within_days(f, whole))
			return i - 1;
	}
	return NONE;
}

/* "injuring 34 people, six seriously": how it befell some of those right before; their number, or NONE. */
static size_t
whole_of_manner(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole = f - 1;
	size_t last = r->sentences[f->sentence].words.last, behind = f->words.last + 1;

	if (index == 0 || !f->inherited_noun || whole->sentence != f->sentence || f->words.first != whole->end + 1 ||
	    !text_is(r, whole->end, ",") || behind > last || !span_ends(token_at(r, behind - 1)->text, "ly") ||
	    (behind < last && token_at(r, behind)->kind != TOKEN_MARK))
		return NONE;
	return scope_is_plain(f) && scope_is_plain(whole) && scope_is_less(f, whole) ? index - 1 : NONE;
}

/* "including 12 destroyed and nine damaged": what "and" joins to a part, with no noun of its own; their whole, or NONE. */
static size_t
whole_of_beside(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *before = f - 1;
	size_t i = f->words.first, whole = index == 0 ? NONE : before->total_of;

	if (whole == NONE || before->scope != SCOPE_PART || before->sentence != f->sentence || !f->inherited_noun ||
	    i <= before->end || !(class_at(r, i - 1) & WORD_AND) || r->figures[whole].sentence != f->sentence)
		return NONE;
	for (i--; i > before->end; i--)
		if (!(class_at(r, i - 1) & WORD_ADVERB) && !(i > before->outcome.first && i <= before->outcome.last))
			return NONE;
	return scope_is_plain(f) && scope_is_less(f, &r->figures[whole]) ? whole : NONE;
}

/*
 * "Three women, two of age and one a minor, were held", "90 reports, five telling of fire": a bare number right behind a
 * subject before its verb, or before a participle; what it is of, or NONE.
 */
static size_t
whole_of_apposition(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole = f - 1;
	size_t behind = f->words.last;
	bool participle;

	if (index == 0 || !f->inherited_noun || whole->sentence != f->sentence || f->words.first != whole->end + 1 ||
	    !text_is(r, whole->end, ",") || !scope_is_plain(f) || !scope_is_plain(whole))
		return NONE;
	participle = behind < r->sentences[f->sentence].words.last && span_ends(token_at(r, behind)->text, "ing") &&
	    !(figure_has_outcome(f) && f->outcome.first == behind);	/* but "six missing" */
	if (!participle && (f->act == NONE || f->act != whole->act || r->acts[f->act].words.first < behind))
		return NONE;
	return scope_is_less(f, whole) ? index - 1 : NONE;
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

/* "15 attacks were documented, eight by soldiers", "40 were hurt in Sana: six seriously and 34 lightly": their number, or NONE. */
static size_t
whole_of_doer(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole = f - 1;
	size_t found = index - 1, before = f->words.first - 1;

	if (index == 0 || !f->inherited_noun || whole->sentence != f->sentence || f->counted.first != whole->counted.first ||
	    !tells_doer(r, f))
		return NONE;
	if (whole->scope == SCOPE_PART && whole->total_of != NONE && tells_doer(r, whole) &&
	    f->words.first - whole->words.last <= 3) {
		found = whole->total_of;
		whole = &r->figures[found];
	} else {
		if (!(text_is(r, before, ",") || text_is(r, before, ":") || (token_at(r, before)->flags & TOKEN_DASH)) ||
		    whole->act == NONE ||
		    r->acts[whole->act].words.last > f->words.first)
			return NONE;
		for (size_t i = r->acts[whole->act].words.last; i < before; i++)
			if (token_at(r, i)->kind == TOKEN_MARK || (class_at(r, i) & (WORD_AND | WORD_SUBORDINATOR | WORD_BUT)))
				return NONE;
	}
	return scope_is_plain(f) && scope_is_plain(whole) && scope_is_less(f, whole) ? found : NONE;
}

/* "20 were hurt, with one in critical condition": some of those right before, and how they are; their number, or NONE. */
static size_t
whole_of_accompanied(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole = f - 1;
	size_t first = r->sentences[f->sentence].words.first, last = r->sentences[f->sentence].words.last, i = f->words.first;

	if (index == 0 || !f->inherited_noun || whole->sentence != f->sentence || f->counted.first != whole->counted.first ||
	    i < first + 2 || !text_is(r, i - 1, "with") || !text_is(r, i - 2, ",") || f->words.last >= last ||
	    !(class_at(r, f->words.last) & WORD_LOCATES) || r->marks[f->words.last + 1].place || r->marks[f->words.last + 1].time)
		return NONE;
	return scope_is_plain(f) && scope_is_plain(whole) && scope_is_less(f, whole) ? index - 1 : NONE;
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

/* "They fired on 15 boats, sinking two and holding three", but not "killed 15, wounding two": what else befell some of those
 * before. */
static size_t
whole_of_participle(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *before = f - 1, *whole;
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];
	bool goes_on;

	if (index == 0 || !act || !f->inherited_noun || before->sentence != f->sentence ||
	    f->counted.first != before->counted.first ||
	    act->finite || act->words.last != f->words.first || act->words.first <= before->end ||
	    !span_ends(token_at(r, act->words.first)->text, "ing"))
		return NONE;
	goes_on = before->scope == SCOPE_PART && before->total_of != NONE && (class_at(r, act->words.first - 1) & WORD_AND);
	if (!goes_on && !text_is(r, act->words.first - 1, ","))
		return NONE;
	whole = goes_on ? &r->figures[before->total_of] : before;
	return scope_is_plain(f) && scope_is_plain(whole) && scope_is_less(f, whole) && !exclude_each_other(r, f, whole) ?
	    (size_t)(whole - r->figures) : NONE;
}

size_t
scope_bare(const struct reading *r, size_t index)
{
	static size_t (*const ways[])(const struct reading *, size_t) = {
		whole_of_bare, whole_of_manner, whole_of_beside, whole_of_apposition, whole_of_doer, whole_of_accompanied,
		whole_of_participle
	};
	size_t whole = NONE;

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]) && whole == NONE; i++)
		whole = ways[i](r, index);
	return whole;
}
