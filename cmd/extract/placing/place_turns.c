#include "placing/place_turns.h"

#include "places/place_mentions.h"
#include "reading/turns.h"

/* "8 and 12 people died in Mali and Niger, respectively" */
static void
give_respectively(struct reading *r)
{
	size_t index = 0, places[TURNS];
	struct turns turns;

	while (turns_next(r, &index, &turns)) {
		if (!turns_places(r, &turns, places))
			continue;
		for (size_t i = 0; i < turns.n; i++) {
			r->places[places[i]].in_turn = true;
			r->figures[turns.figure[i]].place = places[i];
			r->figures[turns.figure[i]].place_basis = BASIS_CLAUSE;
		}
	}
}

/* "(8 and 12)", "(8, 12 and 3, respectively)": how many figures the bracket holds, from figure `index` on, and nothing
 * else; 0. */
static size_t
figures_in_bracket(const struct reading *r, size_t index)
{
	size_t n = 0, i = r->figures[index].words.first, last = r->sentences[r->figures[index].sentence].words.last;

	if (i == 0 || !text_is(r, i - 1, "("))
		return 0;
	while (i < last && !text_is(r, i, ")")) {
		const struct figure *f = reading_figure_at(r, i);

		if (f && f == &r->figures[index + n] && figure_is_kept(f) && n < TURNS) {
			n++;
			i = f->words.last;
		} else if (text_is(r, i, ",") || (class_at(r, i) & WORD_AND) || cue_is(r, i, last, CUE_TURNS))
			i++;
		else
			return 0;
	}
	return n;
}

/* The n places in a row that end before token `open`, and no more of them, in their order. */
static bool
places_before(const struct reading *r, size_t open, size_t n, size_t *places)
{
	size_t i = open, first = r->sentences[r->marks[open].sentence - 1].words.first;

	for (size_t k = n; k > 0; k--) {
		if (i == first || r->marks[i - 1].place == 0)
			return false;
		places[k - 1] = r->marks[i - 1].place - 1;
		if (!r->places[places[k - 1]].governs)
			return false;
		i = r->places[places[k - 1]].words.first;
		while (k > 1 && i > first && ((class_at(r, i - 1) & (WORD_AND | WORD_DIRECTION | WORD_DETERMINER)) ||
		    text_is(r, i - 1, ",")))
			i--;
	}
	return !(i > first && (text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_AND)));
}

/* Neighbours may become one place, for the figure before the bracket: each in it has its own by itself. */
static void
give_in_brackets(struct reading *r)
{
	size_t n, places[TURNS];

	for (size_t i = 0; i < r->n_figures; i += n > 1 ? n : 1) {
		n = figure_is_kept(&r->figures[i]) ? figures_in_bracket(r, i) : 0;
		if (n < 2 || !places_before(r, r->figures[i].words.first - 1, n, places))
			continue;
		for (size_t k = 0; k < n; k++) {
			r->figures[i + k].place = place_kept_apart(r, places[k]);
			r->figures[i + k].place_basis = BASIS_CLAUSE;
		}
	}
}

void
place_in_turn(struct reading *r)
{
	give_respectively(r);
	give_in_brackets(r);
}
