#include "parts/outcome_in_row.h"

#include "parts/same_head.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

/* "the arrest of 90 suspects, including 12 suspects for theft, nine suspects for fraud": parts in a row, each with its
 * noun. */
void
outcome_of_part_before(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *g = f->chain == NONE ? NULL : &r->figures[f->chain];

	if (!g || g->how != HOW_ANTECEDENT || g->antecedent == NONE || !(figure_has_noun(g) && same_head(r, f, g)) ||
	    (figure_has_outcome(f) && !figure_act_is_light(r, f)))
		return;
	figure_take_outcome(f, g, HOW_ANTECEDENT);
	if (f->antecedent == NONE || f->antecedent == f->chain) {
		f->antecedent = g->antecedent;
		f->part_cue = g->part_cue;
	}
}

#define PLACES	12	/* numbers with their places, of one verb */

/* "in Bari": where the place ends that is named at token `i` of the sentence of `f`; NONE. */
static size_t
end_of_place(const struct reading *r, const struct figure *f, size_t i)
{
	size_t last = r->sentences[f->sentence].words.last;

	if (i + 1 >= last || !(class_at(r, i) & WORD_LOCATES))
		return NONE;
	for (i++; i < last && (class_at(r, i) & (WORD_DETERMINER | WORD_DIRECTION)); i++)
		continue;
	return i < last && r->marks[i].place ? reading_place_at(r, i)->words.last : NONE;
}

/* "Three in Bari, one in Foggia and nine in Lima died": the verb behind the last is of all. */
void
outcome_behind_places(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *g = f;

	if (figure_has_outcome(f) || f->noun.first < f->noun.last || f->unit.first < f->unit.last)
		return;
	for (size_t n = 0; n < PLACES && g + 1 < r->figures + r->n_figures; n++) {
		size_t i = end_of_place(r, g, g->words.last);

		if (i == NONE || i + 1 >= r->tokens.n || !(text_is(r, i, ",") || (class_at(r, i) & WORD_AND)))
			return;
		i += text_is(r, i, ",") && (class_at(r, i + 1) & WORD_AND) ? 2 : 1;
		if ((++g)->words.first != i || g->noun.first < g->noun.last)
			return;
		if (figure_has_outcome(g) && g->act != NONE && r->acts[g->act].look == LOOK_LEFT &&
		    g->outcome.first > g->words.last) {
			figure_take_outcome(f, g, HOW_CHAIN);
			return;
		}
	}
}

/* "Two sailors died in the fire, and four sailors from wounds": the verb is understood, where none stands behind. */
static bool
is_gapped(const struct reading *r, const struct figure *f, const struct figure *g)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->noun.last;

	if (f->noun.first == f->noun.last || i >= last || !(class_at(r, i) & WORD_PREPOSITION) || g->act == NONE ||
	    r->acts[g->act].look != LOOK_LEFT || !(class_at(r, f->words.first - (f->words.first > 0)) & WORD_AND) ||
	    !same_head(r, g, f))
		return false;
	for (; i < last && !reading_is_stop(r, i); i++)
		if ((r->marks[i].act && reading_act_at(r, i)->look != LOOK_NOUN) ||
		    (class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_MODAL)))
			return false;
	return true;
}

/*
 * "five people were hurt in Bari, two people in Lima", "displaced 90 people in 12 families, 40 people in seven
 * families": people with their place or households, right behind those of another, share the verb.
 */
void
outcome_before_places(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first,
	    before = figure_previous(r, index, true);
	const struct figure *g = before == NONE ? NULL : &r->figures[before];

	if (!g || figure_has_outcome(f) || !figure_has_outcome(g) ||
	    !(f->meaning.classes & g->meaning.classes & NOUN_PERSON))
		return;
	if (is_gapped(r, f, g)) {
		figure_take_outcome(f, g, HOW_CHAIN);
		return;
	}
	if (end_of_place(r, f, f->noun.last) == NONE && !figure_is_housed(r, f))
		return;
	while (i > first + 1 && (text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_AND)))
		i--;
	if (i < f->words.first && i > g->words.last && (r->marks[i - 1].place ||
	    (i == g->noun.last && before > 0 && figure_is_housed(r, g - 1))))
		figure_take_outcome(f, g, HOW_CHAIN);
}
