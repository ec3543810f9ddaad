#include "understood/gapped.h"

#include "reading/figure_words.h"
#include "reading/neighbours.h"

#define REST	14	/* tokens of "in a fire at his home" */

/* The preposition that opens what hangs on the verb: "died in", "returned to"; NONE. */
static size_t
preposition_of(const struct reading *r, const struct act *act)
{
	size_t last = act->words.last;

	if (class_at(r, last - 1) & WORD_PREPOSITION)
		return last - 1;
	return class_at(r, last) & WORD_PREPOSITION ? last : NONE;
}

/* No verb and no other number stands in these words. */
static bool
tells_nothing(const struct reading *r, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct figure *g = reading_figure_at(r, i);

		if ((r->marks[i].act && reading_act_at(r, i)->look != LOOK_NOUN) || (g && figure_is_kept(g) &&
		    g->quantity.kind != NUMBER_ARTICLE) || text_is(r, i, "between"))
			return false;
	}
	return true;
}

/* Where the clause ends that begins at `i`. */
static size_t
clause_end(const struct reading *r, size_t i, size_t last)
{
	size_t limit = i + REST < last ? i + REST : last;

	while (i < limit && !reading_is_stop(r, i) && !text_is(r, i, ",") && !(class_at(r, i) & WORD_AND))
		i++;
	return i;
}

/* They are told of side by side, and behind both the same preposition opens what is told. */
static bool
is_gapped(const struct reading *r, const struct figure *f, const struct figure *g)
{
	size_t last = r->sentences[f->sentence].words.last, joint = f->words.first - 1, i = f->end, preposition;

	if (f->noun.first == f->noun.last || g->how != HOW_AFTER ||
	    g->act == NONE || r->acts[g->act].look != LOOK_LEFT ||
	    !(text_is(r, joint, ",") || (class_at(r, joint) & WORD_AND)) || r->acts[g->act].words.last >= joint)
		return false;
	preposition = preposition_of(r, &r->acts[g->act]);
	if (i < last && (token_at(r, i)->flags & TOKEN_DASH))
		i++;
	return preposition != NONE && i + 1 < last &&
	    span_equal(token_at(r, i)->text, token_at(r, preposition)->text) &&
	    tells_nothing(r, r->acts[g->act].words.last, joint) && tells_nothing(r, i, clause_end(r, i, last));
}

void
outcome_of_gapped(const struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t previous = figure_previous(r, index, true);

	if (figure_has_outcome(f) || previous == NONE || f->words.first == 0 ||
	    !(f->meaning.classes & r->figures[previous].meaning.classes & (NOUN_PERSON | NOUN_ANIMAL | NOUN_THING)) ||
	    !is_gapped(r, f, &r->figures[previous]))
		return;
	figure_take_outcome(f, &r->figures[previous], HOW_CHAIN);
}
