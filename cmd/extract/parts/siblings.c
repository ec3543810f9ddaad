#include "parts/siblings.h"

#include "labels/label_words.h"
#include "parts/noun_befell.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

bool
figure_in_list(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	return kind == BLOCK_ITEM || kind == BLOCK_LABEL;
}

#define OF_ITEMS	64	/* figures of two items */

/* The first figure of the list item before that of `f`, which has none before it; NONE. */
static size_t
sibling(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	const struct block *block = &r->blocks.p[f->block];
	size_t found = NONE;

	if (f->block == 0 || block[-1].kind != block->kind || block[-1].parent != block->parent ||
	    figure_previous(r, index, false) != NONE)
		return NONE;
	for (size_t g = index; g > 0 && index - g < OF_ITEMS && r->figures[g - 1].block + 1 >= f->block; g--)
		if (r->figures[g - 1].block + 1 == f->block && figure_is_kept(&r->figures[g - 1]))
			found = g - 1;
	return found;
}

/* "Last seven days: 1,044", "Cumulative since 1 May: 41,233": the label says only when, or that it sums up. */
static bool
is_dated_line(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	bool dated = false;

	if (f->words.last < s.last || f->words.first < s.first + 2 || !text_is(r, f->words.first - 1, ":"))
		return false;
	for (size_t i = s.first; i + 1 < f->words.first; i++) {
		dated = dated || r->marks[i].time;
		if (!r->marks[i].time && !(class_at(r, i) & (WORD_PREPOSITION | WORD_DETERMINER | WORD_AND)) &&
		    token_at(r, i)->kind != TOKEN_MARK && !cue_is(r, i, i + 1, CUE_CUMULATIVE_BEFORE) &&
		    !cue_is(r, i, i + 1, CUE_CUMULATIVE_AFTER) && !cue_is(r, i, i + 1, CUE_TOTAL_LABEL))
			return false;
	}
	return dated;
}

/* "482 (64%) children", "482 children (64%)": with their share, people among those counted before. */
static bool
has_share(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f + 1;

	return g < r->figures + r->n_figures && g->sentence == f->sentence && g->quantity.is_share &&
	    text_is(r, g->words.first - 1, "(") &&
	    (g->words.first == f->words.last + 1 || g->words.first == f->noun.last + 1);
}

/* "Drivers: 60 fatalities" over "Passengers: 22": what befell whom the labels name stands behind the first number
 * alone. */
static bool
takes_noun_as_outcome(const struct reading *r, struct figure *f, const struct figure *g)
{
	struct words s = r->sentences[f->sentence].words, label;
	struct noun noun;

	if (figure_has_outcome(f) || figure_has_outcome(g) || !figure_has_noun(f) ||
	    !(f->meaning.classes & NOUN_PERSON) || f->counted.last >= f->words.first ||
	    !text_is(r, f->words.first - 1, ":") || g->noun.first != g->words.last ||
	    !(g->meaning.classes & NOUN_OUTCOME) || (g->meaning.classes & (NOUN_PERSON | NOUN_CASE)))
		return false;
	if (f->words.last < s.last && token_at(r, f->words.last)->kind != TOKEN_MARK)
		return false;
	if (!label_of_figure(r, g, &label))
		return false;
	classify_noun(r->vocabulary, token_at(r, label.first), label.last - label.first, &noun);
	if (!(noun.classes & NOUN_PERSON))
		return false;
	figure_give_outcome(f, g->noun, HOW_HEADING);
	return true;
}

/*
 * "- 12 men arrested for theft / - nine for fraud / - four women, all in the
 * capital": items of one list say what the first says, where they say nothing.
 */
void
words_of_sibling(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t before = sibling(r, index);
	const struct figure *g;

	if (before == NONE)
		return;
	/* "nine are at sea", "nine of the 14 cases are men": it goes on */
	if (f->end < r->sentences[f->sentence].words.last && (f->of_them || token_at(r, f->end)->kind == TOKEN_WORD) &&
	    token_at(r, f->end)->kind != TOKEN_MARK && !(class_at(r, f->end) & WORD_PREPOSITION))
		return;
	g = &r->figures[before];
	if (!figure_has_noun(f) && figure_has_noun(g) && is_dated_line(r, f)) {
		figure_take_noun(f, g);
		if (figure_has_outcome(g))
			figure_take_outcome(f, g, HOW_HEADING);
		return;
	}
	/* "- 30 severe cases / - 20 (64%) children" */
	if ((f->meaning.classes & NOUN_PERSON) && has_share(r, f) && (g->meaning.classes & NOUN_CASE) &&
	    noun_befell(r, f, g))
		return;
	if (takes_noun_as_outcome(r, f, g))
		return;
	/* "Discharged: 388 / Since May: 900 cases", "Arrests - 12 / Traffic stops - 90", "45" over "camps": its own
	 * label says what it is of */
	if (!figure_has_outcome(g) || !figure_has_noun(g) || (figure_has_noun(f) &&
	    r->blocks.p[f->block].kind == BLOCK_LABEL && ((f->words.first > 0 && text_is(r, f->words.first - 1, ":")) ||
	    f->counted.last + 1 == f->words.first || f->counted.last == f->words.first ||
	    (f->words.first == r->block_words[f->block].first && f->end == r->block_words[f->block].last))))
		return;
	/* "- Displaced families: 12" over "- Affected villagers: 90" */
	if (figure_has_noun(f) && f->counted.last < f->words.first && r->marks[f->counted.first].act)
		return;
	if (figure_has_noun(f) ? !(f->meaning.classes & g->meaning.classes) :
	    f->end >= r->tokens.n || !(class_at(r, f->end) & WORD_PREPOSITION))
		return;
	if (!figure_has_noun(f))
		figure_take_noun(f, g);
	if (figure_has_noun(f))
		figure_take_outcome(f, g, HOW_HEADING);
}
