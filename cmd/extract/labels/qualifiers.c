#include "labels/qualifiers.h"

#include "reading/figure_words.h"
#include "reading/neighbours.h"

size_t
qualifier_at(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return i < last && lexicon_at(r->vocabulary->lexicons.kinds, token_at(r, i), last - i, &match) ?
	    match.n : 0;
}

/* "confirmed and probable cases", "confirmed, probable and suspected cases": over the qualifiers, to their noun. */
size_t
qualifiers_joined(const struct reading *r, size_t i, size_t last)
{
	size_t n = qualifier_at(r, i, last), at = i + n, behind;

	/* "new confirmed and probable cases", "additional confirmed and probable cases" */
	if (n == 0 && i < last && (class_at(r, i) & WORD_MORE))
		at++;
	if (at > i && qualifier_at(r, at, last) > 0) {
		behind = qualifiers_joined(r, at, last);
		return behind > at ? behind : i;
	}
	while (n > 0 && at < last && text_is(r, at, ",") && qualifier_at(r, at + 1, last) > 0)
		at += 1 + qualifier_at(r, at + 1, last);
	if (n > 0 && at + 1 < last && text_is(r, at, ",") && (class_at(r, at + 1) & WORD_AND))
		at++;	/* probable, and suspected */
	if (n == 0 || at >= last || !(class_at(r, at) & WORD_AND))
		return i;
	n = qualifier_at(r, at + 1, last);
	at += 1 + n;
	return n > 0 && at < last && token_at(r, at)->kind == TOKEN_WORD && !is_function_word(r, at) ? at : i;
}

static bool
ends_part(const struct reading *r, size_t i, size_t last)
{
	return i < last && (text_is(r, i, ")") || text_is(r, i, ",") || text_is(r, i, ";") || text_is(r, i, ".") ||
	    (class_at(r, i) & WORD_AND));
}

/* A qualifier and no noun stand between the number and a comma, a conjunction or the bracket's end. */
static bool
stands_alone(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->words.last;

	i += qualifier_at(r, i, last);
	return i > f->words.last && ends_part(r, i, last);
}

#define KIND_WORDS	3	/* of "southern white" */
#define REST_WORDS	6	/* of "with no gender data" */

/* "90 held (61 men, 17 women and 12 of unknown sex)": what is told of the rest of the whole. */
static bool
tells_of_rest(const struct reading *r, const struct figure *f, size_t last)
{
	size_t i = f->words.last;

	if (i >= last || !(text_is(r, i, "of") || text_is(r, i, "with") || text_is(r, i, "whose")))
		return false;
	while (i < last && i < f->words.last + REST_WORDS && token_at(r, i)->kind == TOKEN_WORD)
		i++;
	return i < last && text_is(r, i, ")");
}

/* "36 giraffes (10 Maasai, nine reticulated)": words that no table knows, of a kind, in the bracket right behind the
 * whole, which another number divides too. */
static bool
names_kind(const struct reading *r, const struct figure *f, const struct figure *whole, size_t open)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->words.last;
	const struct figure *next = f + 1 < r->figures + r->n_figures ? f + 1 : NULL;

	if (f->meaning.classes || f->unit.first < f->unit.last ||
	    !(f > whole + 1 || (next && figure_bracket(r, next) == open)))
		return false;
	if (tells_of_rest(r, f, last))
		return f > whole + 1;
	if (whole->end != open)
		return false;
	while (i < last && i < f->words.last + KIND_WORDS &&
	    (token_at(r, i)->kind == TOKEN_WORD || token_at(r, i)->kind == TOKEN_CODE) &&
	    (class_at(r, i) & ~(unsigned)WORD_DIRECTION) == 0 && !r->marks[i].act && !r->marks[i].time &&
	    !noun_classes_at(r, i))
		i++;
	return i > f->words.last && ends_part(r, i, last);
}

/* The qualifier itself, where it is a verb too, is no outcome. */
static void
drop_qualifier(struct figure *f)
{
	if (f->outcome.first == f->words.last)
		figure_drop_outcome(f);
}

/*
 * "411 arrests (drugs: 91; firearms: 57)": a label inside the bracket right behind arrests, cases or raids tells of
 * which kind so many are.
 */
static bool
labels_kind(const struct reading *r, const struct figure *f, const struct figure *whole, size_t open)
{
	size_t i = f->words.first;

	if (whole->end != open || f->noun.first < f->noun.last ||
	    (figure_has_outcome(f) && f->outcome.first >= f->words.last) ||
	    f->unit.first < f->unit.last || !text_is(r, i - 1, ":") ||
	    !(whole->meaning.classes & (NOUN_OUTCOME | NOUN_EVENT)) || (whole->meaning.classes & NOUN_PERSON) ||
	    !ends_part(r, f->words.last, r->sentences[f->sentence].words.last))
		return false;
	for (i--; i > open + 1 && token_at(r, i - 1)->kind == TOKEN_WORD; i--)
		if (r->marks[i - 1].act || r->marks[i - 1].time ||
		    (noun_classes_at(r, i - 1) & (NOUN_PERSON | NOUN_OUTCOME)))
			return false;
	return i == open + 1 || text_is(r, i - 1, ";") || text_is(r, i - 1, ",");
}

void
qualifier_in_bracket(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t open = figure_bracket(r, f), whole;

	if (open == NONE)
		return;
	whole = figure_before_token(r, index, open);
	if (whole == NONE || !figure_has_noun(&r->figures[whole]) ||
	    !(stands_alone(r, f) || names_kind(r, f, &r->figures[whole], open) ||
	    labels_kind(r, f, &r->figures[whole], open)))
		return;
	/* the qualifier itself, where it is a verb too, or what the whole counts, where it is an outcome */
	if (f->outcome.first == f->words.last ||
	    (f->outcome.first >= r->figures[whole].words.last && f->outcome.last <= open))
		figure_drop_outcome(f);
	figure_take_noun(f, &r->figures[whole]);
	f->antecedent = whole;
	f->part_cue = true;
}

void
qualifier_beside(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t before = figure_previous(r, index, true);

	if (f->inherited_noun || before == NONE || text_is(r, f->number.first, "both") || !stands_alone(r, f) ||
	    !(r->figures[before].meaning.classes & NOUN_CASE))
		return;
	figure_drop_outcome(f);	/* "three probable and nine negative" */
	figure_take_noun(f, &r->figures[before]);
	f->counted.first += qualifier_at(r, f->counted.first, f->counted.last);	/* that is of the other */
	if (figure_has_outcome(&r->figures[before]))
		figure_take_outcome(f, &r->figures[before], HOW_CHAIN);
	f->noun = (struct words){ 0, 0 };
}

#define QUALIFIED	5	/* numbers that share the noun of the last */

/* "414 suspected cases, 94 confirmed, and 30 confirmed deaths": the qualifier sets it against that of the cases before,
 * not the deaths. */
static bool
goes_with_cases_before(const struct reading *r, size_t index, const struct figure *g)
{
	size_t before = figure_previous(r, index, true);
	const struct figure *cases = before == NONE ? NULL : &r->figures[before];

	return cases && !(g->meaning.classes & NOUN_CASE) && (cases->meaning.classes & NOUN_CASE) &&
	    cases->noun.first < cases->noun.last &&
	    cases->sentence == g->sentence && qualifier_at(r, cases->noun.first, cases->noun.last) > 0;
}

/* Behind the qualifier alone of `f`, where the next number of its enumeration stands; NONE. */
static size_t
next_qualified(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->words.last, n = qualifier_at(r, i, last);

	i += n;
	if (n == 0 || f->noun.last > i || i + 2 >= last || !(text_is(r, i, ",") || (class_at(r, i) & WORD_AND)))
		return NONE;
	return i + (text_is(r, i, ",") && (class_at(r, i + 1) & WORD_AND) ? 2 : 1);
}

bool
qualifier_of_next(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *g = f;
	size_t next;

	for (size_t n = 0; n < QUALIFIED && (next = next_qualified(r, g)) != NONE; n++) {
		if (++g >= r->figures + r->n_figures || g->words.first != next || g->rejected)
			return false;
		if (g->noun.first < g->noun.last && (g->meaning.classes & (NOUN_CASE | NOUN_OUTCOME)))
			break;
	}
	/* but "46 confirmed and four deaths" */
	if (g == f || next == NONE || !((g->meaning.classes & NOUN_CASE) || ((g->meaning.classes & NOUN_OUTCOME) &&
	    qualifier_at(r, g->noun.first, g->noun.last) > 0)) || goes_with_cases_before(r, index, g))
		return false;
	drop_qualifier(f);
	f->noun = (struct words){ 0, 0 };
	figure_take_noun(f, g);
	f->counted.first += qualifier_at(r, f->counted.first, f->counted.last);
	if (!figure_has_outcome(f) && figure_has_outcome(g))
		figure_take_outcome(f, g, HOW_CHAIN);
	return true;
}
