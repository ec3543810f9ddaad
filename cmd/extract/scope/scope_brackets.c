#include "scope/scope_brackets.h"

#include "reading/neighbours.h"
#include "scope/cues_around.h"
#include "scope/scope_like.h"
#include "scope/scope_number.h"
#include "scope/scope_set.h"

/* The bracket or dash that a number opens behind: "crashes (375 of cars", "arrests - 26 by night". */
static size_t
opened_at(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, index = (size_t)(f - r->figures);

	if (!mark_may_be_in(r, f->sentence, '(') && !mark_may_be_in(r, f->sentence, '-'))
		return NONE;
	for (size_t i = f->words.first; i > first && f->words.first - i < CLAUSE_REACH; i--) {
		size_t whole, opened = i;

		if (text_is(r, i - 1, ")") || text_is(r, i - 1, ";"))
			return NONE;
		if (!text_is(r, i - 1, "(") && !(token_at(r, i - 1)->flags & TOKEN_DASH))
			continue;
		whole = figure_before_token(r, index, i - 1);
		while (opened < f->words.first && (class_at(r, opened) & WORD_ADVERB))	/* "(only 375" */
			opened++;
		/* "(in addition, 400 ...)" tells of others; a dash behind a label, of nothing before it. */
		return whole != NONE && r->marks[opened].figure && (text_is(r, i - 1, "(") ||
		    r->figures[whole].end == i - 1) ? i - 1 : NONE;
	}
	return NONE;
}

/* "89 new cases (21 deaths)": who fell ill, and how it ended. */
static bool
are_of_cases(const struct figure *f, const struct figure *whole)
{
	return (whole->meaning.classes & NOUN_CASE) && (f->meaning.classes & NOUN_OUTCOME) &&
	    !(f->meaning.classes & NOUN_CASE);
}

size_t
scope_bracketed_in(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole;
	size_t open = opened_at(r, f), of;

	if (open == NONE || f->breakdown || (f->time != NONE && r->times[f->time].compares))
		return NONE;	/* "more than the week before (36)" */
	of = figure_before_token(r, index, open);
	whole = &r->figures[of];
	/* "171, followed by Kano (44)": the number of what stands before its bracket */
	if (open + 1 == f->words.first && whole->end < open && f->words.last < r->tokens.n &&
	    text_is(r, f->words.last, ")"))
		return NONE;
	/* "(458 and 923 a week ago)" */
	for (size_t i = f->words.last; i < r->sentences[f->sentence].words.last && !text_is(r, i, ")"); i++)
		if (r->marks[i].time && !reading_time_at(r, i)->period.cumulative && f->inherited_noun &&
		    text_is(r, open, "("))
			return NONE;
	return !words_hold(r, whole->words.last, open, ")") && scope_is_plain(f) && scope_is_plain(whole) &&
	    scope_units(f, whole) && scope_is_less(f, whole) && scope_counts(r, f, whole) &&
	    (f->inherited_noun || scope_narrower(r, f, whole) || are_of_cases(f, whole)) ? of : NONE;
}

/* A number alone in its brackets with its noun, behind words that count nothing: "drowning (65)". */
static bool
counts_label(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, open = f->words.first - 1, before;

	if (f->rejected || !f->bracketed || open <= first || f->end >= r->sentences[f->sentence].words.last ||
	    !text_is(r, f->end, ")"))
		return false;
	before = figure_before_token(r, (size_t)(f - r->figures), open);
	return before == NONE || r->figures[before].end <= open - 1;
}

/* "floods (442 deaths), lightning (26)", "destroyed (12), flooded (9)": brackets side by side divide what was counted
 * before. */
static bool
divides_by_brackets(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	if (!scope_is_plain(f) || !counts_label(r, f))
		return false;
	for (size_t g = index > 2 ? index - 2 : 0; g < r->n_figures && g <= index + 2; g++)
		if (g != index && r->figures[g].sentence == f->sentence && counts_label(r, &r->figures[g]) &&
		    (span_equal(r->figures[g].result.measure, f->result.measure) ||
		    (f->inherited_noun && r->figures[g].inherited_noun)))
			return true;
	return false;
}

/* "57 cases (12%)", "57 or 12 per cent": a number that is said again as a share is one; but "53 of 140 (38%)" is of the
 * 53. */
static bool
is_said_as_share(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *next = f + 1;

	return index + 1 < r->n_figures && next->sentence == f->sentence && next->quantity.is_share && next->rejected &&
	    span_is(span_of(next->rejected), "said again") && !f->quantity.is_share &&
	    !(index > 0 && f[-1].of_them && f[-1].end == f->words.first);
}

/* The last number before that is not less, and no neighbour in brackets; or NONE. */
static size_t
whole_of(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	for (size_t i = index; i > 0 && index - i < WHOLE_REACH; i--) {
		const struct figure *whole = &r->figures[i - 1];

		if (scope_is_plain(whole) && scope_is_less(f, whole) && scope_units(f, whole) &&
		    scope_counts(r, f, whole) && !(whole->sentence == f->sentence && counts_label(r, whole)))
			return i - 1;
	}
	return NONE;
}

void
scope_brackets(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];
		size_t whole;

		if (f->scope == SCOPE_NONE && scope_is_plain(f) && is_said_as_share(r, i)) {
			scope_set(f, SCOPE_PART, "said as a share");
			f->total_of = whole_of(r, i);
			continue;
		}
		if (f->scope == SCOPE_PART || f->scope == SCOPE_TOTAL || !divides_by_brackets(r, i) ||
		    (whole = whole_of(r, i)) == NONE)
			continue;
		scope_set(f, SCOPE_PART, "one of several brackets");
		f->total_of = whole;
	}
}
