#include "understood/breakdown_in_turn.h"

#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

/* "respectively" behind the run, a bracket that it opens, or "the figures were" before it. */
static bool
answers_in_turn(const struct reading *r, const struct figure *first, const struct figure *end)
{
	struct words s = r->sentences[first->sentence].words;
	size_t i = first->words.first, before = i > s.first ? i - 1 : i;

	if (end->words.last < s.last && cue_is(r, end->words.last, s.last, CUE_TURNS))
		return true;
	if (text_is(r, before, "(") || cue_ends(r, s.first, i, CUE_PREVIOUS))
		return true;
	while (before > s.first && i - before < 5) {
		if (text_is(r, before, "figures") || text_is(r, before, "numbers"))
			return true;
		before--;
	}
	return false;
}

static bool
is_bare(const struct figure *f)
{
	return !f->rejected && f->noun.first == f->noun.last && f->quantity.kind != NUMBER_ARTICLE &&
	    f->unit.first == f->unit.last;
}

/* The figure that stands `back` figures before `index`, asides left out; NONE. */
static size_t
back_from(const struct reading *r, size_t index, size_t back)
{
	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *f = &r->figures[g - 1];

		if (!figure_is_kept(f) || f->quantity.kind == NUMBER_ARTICLE || f->part_cue || f->of_them)
			continue;
		if (--back == 0)
			return r->figures[index].block == f->block ? g - 1 : NONE;
	}
	return NONE;
}

/*
 * "12 killed and 30 hurt (4 and 9 a year ago)", "4 and 12 respectively": bare
 * numbers have the words of as many figures before them, in their order.
 */
bool
breakdown_in_turn(struct reading *r, size_t index)
{
	size_t first = index, end = index, whole;

	while (first > 0 && r->figures[first - 1].sentence == r->figures[index].sentence &&
	    is_bare(&r->figures[first - 1]) &&
	    r->figures[first - 1].words.last + 2 >= r->figures[first].words.first)
		first--;
	while (end + 1 < r->n_figures && r->figures[end + 1].sentence == r->figures[index].sentence &&
	    is_bare(&r->figures[end + 1]) &&
	    r->figures[end].words.last + 2 >= r->figures[end + 1].words.first)
		end++;
	if (first == end || !answers_in_turn(r, &r->figures[first], &r->figures[end]))
		return false;
	whole = back_from(r, first, end + 1 - index);
	if (whole == NONE || !figure_has_noun(&r->figures[whole]))
		return false;
	if (figure_has_outcome(&r->figures[whole]))
		figure_take_outcome(&r->figures[index], &r->figures[whole], HOW_ANTECEDENT);
	else if (!(r->figures[whole].meaning.classes & (NOUN_OUTCOME | NOUN_EVENT)))
		return false;
	figure_take_noun(&r->figures[index], &r->figures[whole]);
	return true;
}
