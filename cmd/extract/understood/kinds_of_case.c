#include "understood/kinds_of_case.h"

#include "reading/figure_words.h"
#include "reading/neighbours.h"

#define KIND	4	/* tokens of "acute flaccid paralysis" */

static bool
joins(const struct reading *r, size_t i)
{
	return text_is(r, i, ",") || (class_at(r, i) & WORD_AND);
}

/* Only commas and "and" stand from token i up to `last`. */
static bool
only_joins(const struct reading *r, size_t i, size_t last)
{
	if (i >= last || last - i > 2)
		return false;
	while (i < last && joins(r, i))
		i++;
	return i == last;
}

/* Where the words end that name a kind from token i on. */
static size_t
kind_end(const struct reading *r, size_t i, size_t last)
{
	size_t start = i;

	while (i < last && i - start < KIND && !r->marks[i].figure && !is_function_word(r, i) &&
	    (token_at(r, i)->kind == TOKEN_WORD || token_at(r, i)->kind == TOKEN_CODE))
		i++;
	return i;
}

/* Where the head ends of "new cases of measles", "bottles of water"; NONE where there is no "of". */
static size_t
head_end_of(const struct reading *r, const struct figure *g)
{
	for (size_t i = g->counted.first + 1; i + 1 < g->counted.last; i++)
		if (text_is(r, i, "of"))
			return i;
	return NONE;
}

/* "40 cases of measles, 12 of mumps": the "of" behind the number goes on from the one before it. */
static bool
of_kind_before(struct reading *r, struct figure *f, const struct figure *g)
{
	size_t of = f->words.last, last = r->sentences[f->sentence].words.last, head;

	if (of + 1 >= last || !text_is(r, of, "of") || (class_at(r, of + 1) & (WORD_DETERMINER | WORD_PRONOUN)) ||
	    r->marks[of + 1].figure || !only_joins(r, g->end, f->words.first))
		return false;
	head = g->noun.first == g->words.last ? head_end_of(r, g) : NONE;
	/* the figure before may itself have taken its noun so */
	if (head == NONE && g->inherited_noun && text_is(r, g->words.last, "of"))
		head = g->counted.last;
	if (head == NONE || !(g->meaning.classes & (NOUN_CASE | NOUN_OUTCOME)))
		return false;
	figure_take_noun(f, g);
	f->counted = (struct words){ g->counted.first, head };
	f->noun = (struct words){ 0, 0 };
	f->end = kind_end(r, of + 1, last);
	if (!figure_has_outcome(f) && figure_has_outcome(g))
		figure_take_outcome(f, g, HOW_CHAIN);
	return f->end > of + 1;
}

#define KINDS	6	/* illnesses told of side by side */

/* "40 cholera, 12 measles and three mumps cases": the noun stands behind the last of them. */
static bool
of_kind_behind(struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, end = kind_end(r, f->words.last, last),
	    words = end - f->words.last;
	const struct figure *g = f + 1;

	if (words == 0 || words > 2 || f->meaning.classes)
		return false;
	for (size_t n = 0; n < KINDS && g < r->figures + r->n_figures; n++, g++) {
		if (g->sentence != f->sentence || g->rejected || !only_joins(r, end, g->words.first))
			return false;
		if (g->meaning.classes & (NOUN_CASE | NOUN_OUTCOME))
			break;
		end = kind_end(r, g->words.last, last);
		if (end == g->words.last || g->meaning.classes)
			return false;
	}
	if (g == r->figures + r->n_figures || g->noun.last < g->noun.first + 2 ||
	    !noun_names_illness(r->vocabulary, token_at(r, f->words.last), words))
		return false;
	figure_take_noun(f, g);
	f->counted.first = f->counted.last - 1;
	return true;
}

bool
kinds_of_case(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t before;

	if (f->of_them || f->unit.first < f->unit.last || f->quantity.kind == NUMBER_ARTICLE)
		return false;
	before = figure_previous(r, index, true);
	if (before != NONE && of_kind_before(r, f, &r->figures[before]))
		return true;
	return of_kind_behind(r, f);
}
