#include "understood/noun_shared.h"

#include <string.h>

#include "number/unit.h"
#include "numbers/one_or_several.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/noun_start.h"
#include "reading/turns.h"

/* "bags of hemp weighing 90 kg", "a load of tea weighing 2 t": what the verb tells the weight of. */
static bool
noun_before_weighing(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, last = f->words.first, start;

	if (last < first + 2 || !cue_ends(r, first, last, CUE_WEIGHING))
		return false;
	last--;
	start = noun_start(r, last, first, STOP_ACT | STOP_FIGURE);
	if (start == last || (start > first && (class_at(r, start - 1) & WORD_PREPOSITION) &&
	    !text_is(r, start - 1, "of")))
		return false;
	figure_give_words(r, f, (struct words){ start, last });
	return true;
}

#define WEIGHED	6	/* tokens between a count and its weight */

void
noun_of_weighed(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *g;
	struct words stuff;
	size_t before;

	if (!unit_is(f->quantity.unit_row, "mass") || ((!figure_has_noun(f) || f->inherited_noun) &&
	    noun_before_weighing(r, f)) || figure_has_noun(f) || (before = figure_previous(r, index, true)) == NONE)
		return;
	g = &r->figures[before];
	if (!(g->meaning.classes & NOUN_THING) || (g->meaning.classes & (NOUN_VEHICLE | NOUN_BUILDING)) ||
	    f->words.first - g->end > WEIGHED)
		return;
	stuff = g->counted;
	for (size_t i = g->counted.first + 1; i + 1 < g->counted.last; i++)
		if (text_is(r, i, "of"))
			stuff.first = i + 1;
	figure_give_words(r, f, stuff);
	if (!figure_has_outcome(f))
		figure_take_outcome(f, g, HOW_CHAIN);
}

/*
 * "90 lorries bound for Oslo and 61 bound for Bergen": behind a number over one, a
 * singular that no table knows is no noun; that of the figure before is understood.
 */
static bool
noun_of_participle(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t last = r->sentences[f->sentence].words.last, before = figure_previous(r, index, true);

	if (before == NONE || figure_is_one(r, f) || f->quantity.kind == NUMBER_ARTICLE ||
	    r->figures[before].meaning.classes == 0 ||
	    (token_at(r, f->noun.first)->flags & TOKEN_CAPITAL) || f->noun.last >= last ||
	    !(class_at(r, f->noun.last) & WORD_PREPOSITION) || text_is(r, f->noun.last, "of"))
		return false;
	figure_take_noun(f, &r->figures[before]);
	if (!figure_has_outcome(f))
		figure_take_outcome(f, &r->figures[before], HOW_CHAIN);
	return true;
}

/* "5 missile and 78 air strikes", "eight French and six Swiss deaths": of many, a singular is no head; that is what
 * took place behind. */
static bool
goes_with_event(const struct reading *r, const struct figure *f)
{
	const unsigned happened = NOUN_EVENT | NOUN_OUTCOME;
	size_t next = (size_t)(f - r->figures) + 1;

	return next < r->n_figures && r->figures[next].words.first == f->noun.last + 1 &&
	    (r->figures[next].meaning.classes & happened) && !(f->meaning.classes & happened) &&
	    !reading_is_plural(r, f->noun.first) && !figure_is_one(r, f) &&
	    f->quantity.kind != NUMBER_ARTICLE;
}

/* "12 old and", "12 anti-tank,": an "and" stands behind the adjective, or a comma behind a compound one. */
static bool
goes_on_behind(const struct reading *r, size_t i)
{
	struct span text = token_at(r, i)->text;

	return i + 1 < r->tokens.n && ((class_at(r, i + 1) & WORD_AND) ||
	    (text_is(r, i + 1, ",") && memchr(text.p, '-', text.n) != NULL));
}

/* "12 male and nine female suspects": one person's word where many are counted; but "12 police and nine young guards",
 * "1 logger and 9 young guards". */
static bool
is_one_of_many(const struct reading *r, const struct figure *f)
{
	const unsigned others = NOUN_STAFF | NOUN_PURSUED | NOUN_OUTCOME | NOUN_CASE;

	return (f->meaning.classes & NOUN_PERSON) && !(f->meaning.classes & others) &&
	    figure_is_several(f) && !reading_is_plural(r, f->noun.first);
}

/* The one word between the number and an "and" that another number follows: old, partnered; NONE. */
static size_t
lone_adjective(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.last;

	if (f->noun.first < f->noun.last)
		return f->noun.last == f->noun.first + 1 && (!f->meaning.classes || goes_with_event(r, f) ||
		    is_one_of_many(r, f)) && !span_ends(token_at(r, f->noun.first)->text, "s") &&
		    !span_ends(token_at(r, f->noun.first)->text, "ly") ? f->noun.first : NONE;
	return i + 1 < r->tokens.n && token_at(r, i)->kind == TOKEN_WORD && !r->marks[i].act &&
	    class_at(r, i) == 0 && !span_ends(token_at(r, i)->text, "ly") && goes_on_behind(r, i) ? i : NONE;
}

#define ADJECTIVES	4	/* numbers that share the noun of the last */

/* The figure whose noun the adjectives share: "30 anti-tank, 12 anti-ship, and nine anti-aircraft missiles"; NULL. */
static const struct figure *
shares_noun_of(const struct reading *r, size_t index, size_t adjective)
{
	for (size_t n = 0; n < ADJECTIVES && index + 1 < r->n_figures && adjective != NONE; n++) {
		const struct figure *g = &r->figures[++index];
		size_t behind = adjective + 1;

		if (text_is(r, behind, ",") && behind + 1 < r->tokens.n && (class_at(r, behind + 1) & WORD_AND))
			behind++;
		if (g->rejected || g->words.first != behind + 1 || !goes_on_behind(r, adjective))
			return NULL;
		if (figure_has_noun(g) && g->meaning.classes)
			return g->noun.last > g->noun.first + 1 ? g : NULL;
		adjective = lone_adjective(r, g);
	}
	return NULL;
}

/* "one old and two new boats": the noun stands with the second number. */
void
noun_of_adjective(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t adjective = lone_adjective(r, f);
	const struct figure *g;

	if (adjective == NONE || (adjective == f->noun.first && noun_of_participle(r, index)) ||
	    index + 1 >= r->n_figures)
		return;
	g = shares_noun_of(r, index, adjective);
	/* but "one MPMG and a rocket launcher" */
	if (g != NULL && !(g->quantity.kind == NUMBER_ARTICLE && f->quantity.kind != NUMBER_ARTICLE)) {
		figure_take_noun(f, g);
		if (!figure_has_outcome(f) && figure_has_outcome(g))
			figure_take_outcome(f, g, HOW_CHAIN);
		if (f->counted.first == g->noun.first)
			f->counted.first++;	/* its adjective is of the other */
		classify_noun(r->vocabulary, token_at(r, f->counted.first),
		    f->counted.last - f->counted.first, &f->meaning);
	}
}

#define RESPECTIVELY	12	/* tokens behind the last noun */

/* "In Mali, 8 and 12 people died": nothing before the first is its verb. */
static bool
opens_subject(const struct reading *r, const struct figure *f, const struct figure *g)
{
	size_t first = r->sentences[f->sentence].words.first;

	return f->act == NONE && g->act != NONE && r->acts[g->act].look == LOOK_LEFT &&
	    (f->words.first == first || text_is(r, f->words.first - 1, ","));
}

/* One verb, or a "respectively", is of both. */
static bool
go_together(const struct reading *r, const struct figure *f, const struct figure *g)
{
	size_t last = r->sentences[g->sentence].words.last;

	if ((f->act != NONE && f->act == g->act) || opens_subject(r, f, g))
		return true;
	return words_say_turns(r, g->end, last < g->end + RESPECTIVELY ? last : g->end + RESPECTIVELY);
}

/* "62 kg and 400 g", "131 kg 754 g": one amount in two units. */
static bool
are_of_one_amount(const struct figure *f, const struct figure *g)
{
	const struct row *unit = f->quantity.unit_row, *smaller = g->quantity.unit_row;

	return unit && smaller && unit != smaller &&
	    span_equal(unit->cell[UNIT_DIMENSION], smaller->cell[UNIT_DIMENSION]);
}

static bool
is_of_stuff(const struct figure *f)
{
	return f->quantity.unit_row && !f->quantity.is_money && !f->quantity.is_share;
}

/* "300 or 12 per cent of the residents": the share is the number in other words. */
static bool
are_said_twice(const struct reading *r, const struct figure *f, const struct figure *g)
{
	size_t n;

	if (!g->quantity.is_share || f->quantity.is_share || f->unit.first < f->unit.last || g->sentence != f->sentence)
		return false;
	n = cue_ends(r, f->words.last, g->words.first, CUE_AGAIN);
	return n > 0 && g->words.first - n == f->words.last + text_is(r, f->words.last, ",");
}

/* Nothing but an "and" stands between them, as between "90 litres and 40 kilos of acid"; not that between two units of
 * one amount. */
static bool
stand_together(const struct reading *r, const struct figure *f, const struct figure *g)
{
	if (are_of_one_amount(f, g) && g->words.first == f->words.last)
		return true;
	if (text_is(r, f->words.last, "or"))
		return false;	/* "the number of families is 733,000 or 2,995,355 persons" */
	return (g->quantity.unit_row == f->quantity.unit_row || (is_of_stuff(f) && is_of_stuff(g))) &&
	    g->words.first == f->words.last + 1 && (class_at(r, f->words.last) & WORD_AND);
}

/* "clearance of 90 ha and 12 m3 of land": two measures, and what they are of stands behind the second. */
static bool
are_both_of(const struct reading *r, const struct figure *f, const struct figure *g)
{
	return is_of_stuff(f) && is_of_stuff(g) && text_is(r, g->words.last, "of");
}

#define IN_TURN	8	/* numbers of a list that one noun ends */

/* The figure whose noun ends the list that begins with `f`: "52, 34, and three injuries, respectively"; NULL. */
static const struct figure *
ends_turns(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f;

	for (size_t n = 0; n < IN_TURN; n++) {
		size_t behind = g->words.last;

		if (g->noun.first < g->noun.last)
			return n > 1 && words_say_turns(r, g->end, r->sentences[g->sentence].words.last) ? g : NULL;
		if (g + 1 == r->figures + r->n_figures ||
		    !(text_is(r, behind, ",") || (class_at(r, behind) & WORD_AND)))
			return NULL;
		behind += text_is(r, behind, ",") && (class_at(r, behind + 1) & WORD_AND) ? 2 : 1;
		if ((++g)->words.first != behind || g->sentence != f->sentence ||
		    g->quantity.unit_row != f->quantity.unit_row)
			return NULL;
	}
	return NULL;
}

/* "arrested 14 and nine people", "14 and nine people, respectively": the noun stands with the second number. */
void
noun_of_next(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *g = f + 1, *last;

	if (figure_has_noun(f) || f->of_them || f->quantity.kind == NUMBER_ARTICLE || index + 1 >= r->n_figures)
		return;
	last = ends_turns(r, f);
	if (last) {
		figure_take_noun(f, last);
		if (!figure_has_outcome(f))
			figure_take_outcome(f, last, HOW_CHAIN);
		return;
	}
	if (g->rejected || g->noun.first == g->noun.last ||
	    (!are_said_twice(r, f, g) && (!stand_together(r, f, g) || !(go_together(r, f, g) || are_both_of(r, f, g)))))
		return;
	figure_take_noun(f, g);
	if (!figure_has_outcome(f))
		figure_take_outcome(f, g, HOW_CHAIN);
}
