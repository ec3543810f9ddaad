#include "understood/nouns.h"

#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/outcome.h"

/* "14 killed and 57 detained rebels": the participles share the noun behind the second. */
static bool
noun_behind_participles(const struct reading *r, struct figure *f, const struct figure *g)
{
	size_t start = g->noun.first;

	if (f->act == NONE || f->outcome.first != f->words.last || g->sentence != f->sentence || g->rejected ||
	    g->noun.first == g->noun.last || f->outcome.last + 1 != g->words.first ||
	    !(class_at(r, f->outcome.last) & WORD_AND) || !r->marks[start].act ||
	    reading_act_at(r, start)->look != LOOK_NOUN)
		return false;
	/* "two rebels were killed, six caught and four kidnapped boys freed": by their own verb the boys are others */
	if (g->how == HOW_AFTER && f > r->figures && f[-1].sentence == f->sentence && figure_has_noun(&f[-1]))
		return false;
	start = reading_act_at(r, start)->words.last;
	if (start >= g->noun.last || !figure_noun_suits(r, f, &g->meaning))
		return false;
	figure_give_words(r, f, (struct words){ start, g->noun.last });
	return true;
}

/* "90 partly burned and 57 homes were razed": what befell things, with the noun of the first behind the second. */
static bool
noun_behind_outcomes(const struct reading *r, struct figure *f, const struct figure *g)
{
	if (f->act == NONE || f->outcome.first != f->words.last || g->sentence != f->sentence || g->rejected ||
	    g->noun.first != g->words.last || f->outcome.last + 1 != g->words.first ||
	    !(class_at(r, f->outcome.last) & WORD_AND) || g->act == NONE || g->act == f->act ||
	    !(g->meaning.classes & NOUN_THING) || !figure_noun_suits(r, f, &g->meaning) ||
	    (f > r->figures && f[-1].sentence == f->sentence && figure_is_kept(&f[-1])))
		return false;
	figure_take_noun(f, g);
	return true;
}

#define ENUMERATED	8	/* numbers of one enumeration */

/* Behind the outcome right behind the number, and a comma or an "and", the next number; NULL. */
static const struct figure *
next_enumerated(const struct reading *r, const struct figure *f)
{
	size_t i = f->outcome.last;

	if (f->act == NONE || f->outcome.first != f->words.last || f + 1 == r->figures + r->n_figures ||
	    f[1].sentence != f->sentence || f[1].rejected)
		return NULL;
	i += text_is(r, i, ",");
	i += (class_at(r, i) & WORD_AND) != 0;
	return i > f->outcome.last && f[1].words.first == i ? f + 1 : NULL;
}

/* "283 hurt, 20 missing and 85 people killed": people all of them, though only the last says so. */
static bool
noun_behind_enumerated(const struct reading *r, struct figure *f)
{
	size_t before = figure_previous(r, (size_t)(f - r->figures), true);
	const struct figure *g = f;

	if (f->unit.first < f->unit.last)
		return false;
	if (before != NONE && figure_has_noun(&r->figures[before]) &&
	    !(r->figures[before].inherited_noun && f->chain == before))
		return false;
	for (size_t n = 0; n < ENUMERATED && (g = next_enumerated(r, g)) != NULL; n++) {
		if (g->noun.first == g->noun.last)
			continue;
		if (g->unit.first < g->unit.last || g->noun.first != g->words.last || g->act == NONE ||
		    g->outcome.first < g->words.last || !(g->meaning.classes & NOUN_PERSON) ||
		    (g->meaning.classes & NOUN_OUTCOME) || !figure_noun_suits(r, f, &g->meaning))
			return false;
		figure_take_noun(f, g);
		return true;
	}
	return false;
}

#define SHARING	4	/* numbers of one noun, side by side */

/* "94, 64 and 51 villagers": numbers side by side, of which only the last has the noun. */
static bool
noun_of_last(const struct reading *r, struct figure *f)
{
	const struct figure *g = f;
	size_t at = f->words.last;

	for (size_t n = 0; n < SHARING && g + 1 < r->figures + r->n_figures; n++) {
		if (at + 1 >= r->tokens.n || !(text_is(r, at, ",") || (class_at(r, at) & WORD_AND)) ||
		    g[1].words.first != at + 1 || g[1].rejected || g[1].quantity.unit_row != f->quantity.unit_row)
			return false;
		g++;
		at = g->words.last;
		if (g->noun.first < g->noun.last)
			break;
	}
	if (g < f + 2 || g->noun.first != g->words.last || !(class_at(r, g->words.first - 1) & WORD_AND))
		return false;
	figure_take_noun(f, g);
	return true;
}

/* "killed 17 and wounded 23 civilians": the noun follows with the second number. */
bool
noun_from_next(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index], *g;
	size_t i = f->end, before;
	bool joined = false;

	if (index + 1 >= r->n_figures)
		return false;
	g = &r->figures[index + 1];
	if (noun_behind_participles(r, f, g) || noun_behind_outcomes(r, f, g) || noun_of_last(r, f) ||
	    noun_behind_enumerated(r, f))
		return true;
	/* "killed 12 and hurt 30 others", "neutralizing one and recovering a rifle": the others, and one told apart,
	 * are not the 12. */
	if (g->more || g->quantity.kind == NUMBER_ARTICLE ||
	    g->sentence != f->sentence || !figure_has_noun(g) || g->rejected ||
	    g->act == NONE || f->act == NONE || g->how != HOW_BEFORE || f->how != HOW_BEFORE || g->act == f->act)
		return false;
	if (i >= r->acts[g->act].words.first || i + 2 < r->acts[g->act].words.first)
		return false;
	/* "killing 12, seizing nine girls and": by a comma the girls are others. */
	for (; i < r->acts[g->act].words.first; i++) {
		if (!(class_at(r, i) & WORD_AND) && !text_is(r, i, ","))
			return false;
		joined = joined || (class_at(r, i) & WORD_AND);
	}
	if (!joined || !figure_noun_suits(r, f, &g->meaning))
		return false;
	/* "killed 9 rebels, caught 17 and freed 23 hostages": one that was named before goes first. */
	before = figure_previous(r, index, true);
	if (before != NONE && figure_has_noun(&r->figures[before]) &&
	    figure_noun_suits(r, f, &r->figures[before].meaning))
		return false;
	figure_take_noun(f, g);
	return true;
}

#define SERIES	16	/* figures of a sentence that are looked at */

/* A number that no bracket holds stands before `f` in its sentence: "90 casualties (12 deaths and 78 injured)". */
static bool
whole_stands_before(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f;

	for (size_t n = 0; n < SERIES && g > r->figures && g[-1].sentence == f->sentence; n++) {
		g--;
		if (figure_is_kept(g) && g->quantity.kind != NUMBER_ARTICLE && figure_bracket(r, g) == NONE)
			return true;
	}
	return false;
}

/* Counted by what befell: "30 missing". */
static bool
counts_outcome(const struct figure *f)
{
	return f->counted.first < f->counted.last && f->counted.first == f->outcome.first &&
	    f->counted.last == f->outcome.last;
}

/* "12 deaths and 30 missing", "(12 deaths, 30 missing)", "mines (two deaths), shells (three missing)": of which `g` is
 * the one before. */
static bool
stands_beside(const struct reading *r, const struct figure *g, const struct figure *f)
{
	size_t open = figure_bracket(r, f), between = g->end;

	if (open == NONE)
		return f->words.first == between + 1 &&
		    ((class_at(r, between) & WORD_AND) || text_is(r, between, "with")) && !(g > r->figures &&
		    figure_is_kept(g - 1) && g[-1].sentence == f->sentence && (g[-1].meaning.classes & NOUN_OUTCOME));
	if (whole_stands_before(r, f) || figure_bracket(r, g) == NONE)
		return false;
	return figure_bracket(r, g) != open ||
	    (f->words.first == between + 1 && ((class_at(r, between) & WORD_AND) || text_is(r, between, ",")));
}

/* Beside what is an outcome by itself a participle is a noun too. */
bool
noun_of_outcome(const struct reading *r, struct figure *f)
{
	const struct figure *g = f - 1;
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	if (f == r->figures || !figure_is_kept(g) || g->sentence != f->sentence || !stands_beside(r, g, f))
		return false;
	if (!counts_outcome(g) && (!(g->meaning.classes & NOUN_OUTCOME) || (g->meaning.classes & NOUN_PERSON) ||
	    g->noun.first == g->noun.last))
		return false;
	if (!act || act->finite || act->with_be || act->words.first != f->words.last)
		return false;
	f->counted = act->words;
	return true;
}

#define OPENED	8	/* tokens of "of the road deaths," */

/* "Of the houses burned, 12 were in Bo": nothing else befell the 12. */
static void
outcome_of_participle(const struct reading *r, struct figure *f, size_t at)
{
	const struct act *act = &r->acts[at];

	if ((act->frames & ACT_OBJECT) && !act->with_be && !act->finite && !act->negated && !act->future)
		figure_give_act(r, f, at, HOW_ANTECEDENT);
}

/* "Of the deaths, 90 were reported in Oslo": what the sentence opens with, of which so many are told. */
bool
noun_of_opening(struct reading *r, struct figure *f)
{
	size_t first = cue_over_out(r, r->sentences[f->sentence].words.first), comma = f->words.first - 1, last;
	struct noun noun;

	if (f->words.first < first + 3 || f->words.first > first + OPENED || !cue_opens_whole(r, first) ||
	    !text_is(r, comma, ","))
		return false;
	while (++first < comma && (class_at(r, first) & WORD_DETERMINER))
		continue;
	/* "Of the country's 47 counties": so many there are, which is no figure */
	for (size_t i = first; i < comma; i++)
		if (r->marks[i].figure && reading_figure_at(r, i)->rejected)
			first = reading_figure_at(r, i)->words.last;
	last = first;
	if ((class_at(r, first) & WORD_MORE) || r->marks[first].act)
		last++;		/* "of the new cases", "of the detained men" */
	while (last < comma && !is_function_word(r, last) && !r->marks[last].act)
		last++;
	for (size_t i = first; i < comma; i++)
		if (r->marks[i].figure || token_at(r, i)->kind != TOKEN_WORD)
			return false;
	if (first == last || !reading_is_plural(r, last - 1))
		return false;
	classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	if (noun.classes == 0)
		return false;
	figure_give_noun(f, (struct words){ first, last }, &noun);
	if (last < comma && r->marks[last].act && !figure_has_outcome(f))
		outcome_of_participle(r, f, r->marks[last].act - 1);
	return true;
}

void
outcome_of_opening(struct reading *r, struct figure *f)
{
	size_t first = cue_over_out(r, r->sentences[f->sentence].words.first), comma = f->words.first - 1, act;

	if (figure_has_noun(f) || figure_has_outcome(f) || f->words.first < first + 4 ||
	    f->words.first > first + OPENED || !cue_opens_whole(r, first) || !text_is(r, first + 1, "those") ||
	    !text_is(r, comma, ",") || !r->marks[first + 2].act)
		return;
	act = r->marks[first + 2].act - 1;
	if ((r->acts[act].frames & ACT_OBJECT) && r->acts[act].words.last <= comma)
		figure_give_act(r, f, act, HOW_ANTECEDENT);
}

/* "Of the 40 arrests made, 12 were": what the sentence opens with, and its number; NULL. */
static const struct figure *
heads_sentence(const struct reading *r, const struct figure *f)
{
	size_t i = cue_over_out(r, r->sentences[f->sentence].words.first);
	const struct figure *whole;

	if (i + 3 >= f->words.first || !cue_opens_whole(r, i))
		return NULL;
	for (i++; i + 1 < f->words.first && (class_at(r, i) & WORD_DETERMINER); i++)
		continue;
	whole = reading_figure_at(r, i);
	return whole && whole < f && whole->words.first == i && figure_is_kept(whole) &&
	    whole->noun.first < whole->noun.last ? whole : NULL;
}

bool
noun_of_headed(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *whole = heads_sentence(r, f);

	if (!whole || !(whole->meaning.classes & NOUN_OUTCOME) ||
	    (whole->meaning.classes & (NOUN_PERSON | NOUN_CASE)) ||
	    f->unit.first < f->unit.last || !f->quantity.has_low || !whole->quantity.has_low ||
	    decimal_compare(&f->quantity.low, &whole->quantity.low) > 0 || outcome_is_of_people(r, f) ||
	    !(f->how == HOW_AFTER || f->how == HOW_NONE))
		return false;
	figure_take_noun(f, whole);
	figure_drop_outcome(f);
	return true;
}

#define CAMPAIGN	12	/* tokens of "In the nationwide campaign against illegal loggers," */

/* "In the drive against poachers, 12 were held": those whom the sentence opens with an action against, which befell
 * people. */
bool
noun_of_target(struct reading *r, struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t against = s.first, last;
	struct noun noun;

	if (!(class_at(r, s.first) & WORD_PREPOSITION) || !outcome_is_of_people(r, f) ||
	    figure_previous(r, (size_t)(f - r->figures), true) != NONE)
		return false;
	while (against < f->words.first && against < s.first + CAMPAIGN && !text_is(r, against, "against"))
		against++;
	for (last = ++against; last < f->words.first && last < s.first + CAMPAIGN &&
	    token_at(r, last)->kind == TOKEN_WORD && !is_function_word(r, last); last++)
		continue;
	if (last <= against || last >= f->words.first || !text_is(r, last, ",") || !reading_is_plural(r, last - 1))
		return false;
	classify_noun(r->vocabulary, token_at(r, against), last - against, &noun);
	if (!(noun.classes & NOUN_PERSON) || (noun.classes & NOUN_OUTCOME))
		return false;
	figure_give_noun(f, (struct words){ against, last }, &noun);
	return true;
}
