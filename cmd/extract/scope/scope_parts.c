#include "scope/scope_parts.h"

#include "reading/cues.h"
#include "reading/neighbours.h"
#include "scope/cues_around.h"
#include "scope/scope_bare.h"
#include "scope/scope_brackets.h"
#include "scope/scope_like.h"
#include "scope/scope_misfits.h"
#include "scope/scope_number.h"
#include "scope/scope_out_of.h"
#include "scope/scope_picks.h"
#include "scope/scope_places.h"
#include "scope/scope_set.h"

/* What is of no known kind has its own word for a whole. */
static bool
may_be_share(const struct reading *r, const struct figure *f, const struct figure *whole)
{
	return f->meaning.classes != 0 || f->inherited_noun || !figure_has_noun(f) ||
	    scope_same_head(r, f, whole);
}

/* The last figure before that may be its whole, and is more. */
static size_t
larger_before(const struct reading *r, size_t index, bool same_sentence)
{
	const struct figure *f = &r->figures[index];

	for (size_t i = index; i > 0 && index - i < WHOLE_REACH; i--) {
		const struct figure *whole = &r->figures[i - 1];

		if (same_sentence && whole->sentence != f->sentence)
			return NONE;
		/* "two women and a boy were among them": side by side */
		if (scope_is_plain(whole) && whole->quantity.kind != NUMBER_ARTICLE && f->chain != i - 1 &&
		    scope_counts(r, f, whole) && (f->quantity.is_share ? may_be_share(r, f, whole) :
		    scope_is_less(f, whole)))
			return i - 1;
	}
	return NONE;
}

/* The antecedent, the whole of one that is a part itself, or what is more. */
static size_t
whole_of_cue(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	for (size_t whole = f->antecedent, step = 0; whole != NONE && step < 3; step++) {
		const struct figure *w = &r->figures[whole];

		bool sibling = f->part_cue && w->part_cue && w->sentence == f->sentence && w->total_of != NONE;

		if (figure_is_kept(w) && !scope_is_less(w, f) && !sibling)
			return whole;
		whole = w->scope == SCOPE_PART ? w->total_of : NONE;
	}
	return larger_before(r, index, false);
}

/* "nine raids made up of 30 searches": more than the whole is none of its parts. */
static bool
outnumbers_whole(const struct reading *r, struct figure *f)
{
	const struct figure *whole = f->antecedent == NONE ? NULL : &r->figures[f->antecedent];

	if (!whole || whole->sentence != f->sentence || f->of_them || !scope_is_plain(whole) ||
	    !scope_is_plain(f) || !scope_units(f, whole) || !scope_is_less(whole, f))
		return false;
	f->total_of = larger_before(r, (size_t)(f - r->figures), true);
	return f->total_of == NONE;
}

/* "5,538 (+13)": what the last day added. */
static bool
is_increment(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];

	return index > 0 && f->quantity.has_low && r->figures[index - 1].sentence == f->sentence &&
	    figure_is_signed(r, f, "+");
}

/* "the other two", "the remaining 30" */
static bool
is_rest(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	return cue_ends(r, first, f->words.first, CUE_REST);
}

/* "(case fatality rate: 2%)": a rate is no part of what is counted. */
static bool
is_rate(const struct reading *r, const struct figure *f)
{
	return cue_reaches(r, f, f->words.first, CUE_RATE) != NONE ||
	    (figure_has_noun(f) && !f->inherited_noun && cue_is(r, f->counted.last - 1, f->counted.last, CUE_RATE));
}

/* "40% funded", "12% contained": how far it got, no part of a number. */
static bool
is_degree(const struct reading *r, const struct figure *f)
{
	return f->quantity.is_share && !f->of_them && f->act != NONE && !r->acts[f->act].finite &&
	    (f->inherited_noun || !figure_has_noun(f)) && figure_has_outcome(f) && f->outcome.first == f->words.last;
}

/* "of these 12 cases", "the 12 cases": the number said again, no part of it; of which figure, or NONE. */
static size_t
names_again(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first;
	/* "of whom 12" */
	bool whom = f->words.first > first && (class_at(r, f->words.first - 1) & WORD_RELATIVE);
	/* but "of these, 12 were found" */
	bool cued = !whom && f->words.first > first && token_at(r, f->words.first - 1)->kind != TOKEN_MARK &&
	    cue_of_before(r, f);
	bool definite = !cued && f->words.first > first && !f->of_them &&
	    (class_at(r, f->words.first - 1) & WORD_DETERMINER);

	if (!scope_is_plain(f) || f->quantity.kind == NUMBER_ARTICLE || !(definite || cued))
		return NONE;
	for (size_t i = index; i > 0 && index - i < WHOLE_REACH; i--) {
		const struct figure *before = &r->figures[i - 1];

		if (scope_is_plain(before) && scope_units(f, before) && !scope_is_less(f, before) &&
		    !scope_is_less(before, f) && (definite ? scope_same_head(r, f, before) :
		    scope_counts(r, f, before)))
			return i - 1;
	}
	return NONE;
}

/* "12 children, including 3 boys, and 5 women": no children. */
static bool
is_of_another(const struct reading *r, const struct figure *f, const struct figure *before)
{
	const struct figure *whole = before->antecedent == NONE ? NULL : &r->figures[before->antecedent];
	struct span group = whole ? whole->result.group : SPAN("");

	return group.n && !span_is(group, "people") && f->result.group.n && !span_equal(f->result.group, group) &&
	    span_equal(before->result.group, group);
}

/* "12 cases, including 3 confirmed, and 5 deaths": what "including" began has ended. */
static bool
leaves_cue(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f->chain == NONE ? NULL : &r->figures[f->chain];
	size_t i = f->words.first;

	return before && f->part_cue && i > before->words.last + 1 && (class_at(r, i - 1) & WORD_AND) &&
	    text_is(r, i - 2, ",") && !f->inherited_noun &&
	    (!span_equal(f->result.measure, before->result.measure) || is_of_another(r, f, before));
}

/* "in Sana 1,800, in Taiz 400": two places side by side. */
static bool
is_sibling(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f->antecedent == NONE ? NULL : &r->figures[f->antecedent];

	return before && f->breakdown && !f->bracketed && before->sentence == f->sentence &&
	    before->place_basis == BASIS_CLAUSE && scope_places(r, f, before) == PLACE_APART;
}

/* "two of its staff", "two of her children": whose they are, and no part of another number. */
static bool
is_of_owner(const struct reading *r, const struct figure *f)
{
	size_t at = f->words.last + 1;

	return f->of_them && at + 1 < f->noun.first + 1 && text_is(r, at - 1, "of") &&
	    (class_at(r, at) & WORD_DETERMINER) &&
	    !text_is(r, at, "the") && !text_is(r, at, "these") && !text_is(r, at, "those");
}

#define SUBJECT		4	/* words of "Additional seizures of drugs included" */

/* "Additional seizures included 12 rifles": more of what was counted before, and no part of it. */
static bool
tells_of_more(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t i = s.first;

	while (i < s.last && token_at(r, i)->kind == TOKEN_MARK)
		i++;
	if (i >= s.last || !(class_at(r, i) & WORD_MORE) || r->marks[i].figure)
		return false;
	/* But "another 41 people, including six monks": a part of the 41. */
	for (size_t k = i + 1; k < s.last && k <= i + SUBJECT && !r->marks[k].figure; k++)
		if (cue_is(r, k, s.last, CUE_PART_AFTER))
			return true;
	return false;
}

/* A cue before or behind it takes it out of a whole. */
static const char *
by_part_cue(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	if (f->total_of == NONE)
		f->total_of = whole_of_cue(r, index);
	if (scope_is_of_no_such_kind(r, f))
		f->total_of = NONE;
	return f->total_of == NONE && !f->of_them && !f->quantity.is_share ? NULL : "part cue";
}

/* What is told right before it, or over the list that it stands in, is its whole. */
static const char *
by_what_is_before(struct reading *r, size_t index)
{
	static const struct scope_way ways[] = {
		{ scope_bare, "of those before" }, { scope_of_these, "of these" },
		{ scope_picked_from, "picked out of it" }
	};

	/* what is "of them" names its whole itself, but where a bare number stands beside it */
	return scope_first_way(r, index, ways, r->figures[index].of_them ? 1 : sizeof(ways) / sizeof(ways[0]));
}

/* "two of them", "the rest", a share, "damage includes": by what it is itself. */
static const char *
by_itself(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	if (is_of_owner(r, f) && !f->quantity.is_share && !span_is(f->result.group, "people") &&
	    (f->antecedent == NONE || !scope_same_head(r, f, &r->figures[f->antecedent])))
		return NULL;
	if (!f->of_them && !is_rest(r, f) && !f->quantity.is_share && !cue_heads(r, f, CUE_PART_AFTER))
		return NULL;
	if (f->quantity.is_share && figure_has_noun(f) &&
	    cue_is(r, f->counted.first, f->counted.last, CUE_TOTAL_LABEL))
		return "share";
	if (f->quantity.is_share && (is_rate(r, f) || is_degree(r, f)))
		return NULL;
	if (f->total_of == NONE)
		f->total_of = whole_of_cue(r, index);
	if ((!is_rest(r, f) && scope_is_of_no_such_list(r, f)) || scope_is_vague_of_others(r, f)) {
		f->total_of = NONE;
		return NULL;
	}
	/* "lost two men, and 16 of the attackers died": the attackers were not counted */
	if (f->total_of == NONE && !(f->of_them && f->antecedent != NONE && (f->inherited_noun ||
	    scope_same_head(r, f, &r->figures[f->antecedent]))))
		return NULL;
	return f->quantity.is_share ? "share" : is_rest(r, f) ? "the rest" : "part cue";
}

const char *
scope_taken_out(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	bool cue = (f->part_cue && !leaves_cue(r, f) && !is_sibling(r, f) && !scope_is_of_other_days(r, f)) ||
	    cue_before(r, f, CUE_PART_AFTER) ||
	    cue_of_before(r, f);
	size_t again = names_again(r, index), bracket;
	const char *reason = scope_out_of_number(r, index);

	if (reason)
		return reason;
	cue = cue && !tells_of_more(r, f);
	/* "six of our men in total": of no other sentence */
	if (cue_behind(r, f, CUE_TOTAL_AFTER, TOUCHES) && figure_previous(r, index, true) == NONE)
		return NULL;
	if (again != NONE) {
		f->says_again = true;
		f->total_of = again;
		return NULL;
	}
	if (is_increment(r, index)) {
		f->total_of = index - 1;
		return "an increment";
	}
	if (f->says_again || (cue && outnumbers_whole(r, f)) || f->quantity.kind == NUMBER_ZERO)
		return cue && f->quantity.kind == NUMBER_ZERO ? "part cue" : NULL;
	if ((bracket = scope_bracketed_in(r, index)) != NONE) {
		f->total_of = bracket;
		return "brackets";
	}
	if (cue || cue_is(r, f->words.last, r->sentences[f->sentence].words.last, CUE_PART_BEFORE))
		return by_part_cue(r, index);
	if (scope_is_divided(r, f)) {
		f->total_of = scope_whole_divided(r, index);
		return "divided";
	}
	reason = by_what_is_before(r, index);
	return reason ? reason : by_itself(r, index);
}
