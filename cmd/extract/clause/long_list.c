#include "clause/long_list.h"

#include "clause/behind_over.h"
#include "reading/act_says.h"
#include "reading/figure_words.h"
#include "reading/turns.h"

#define UNREAD		2	/* words of a noun that was not read: "two day-night Bino" */

/* Back over words that no table knows, as far as the phrase that ends at `end`; or `i`. */
static size_t
over_unread(const struct reading *r, size_t i, size_t end)
{
	for (size_t k = i; k > end; k--)
		if (i - k >= UNREAD || token_at(r, k - 1)->kind == TOKEN_MARK || class_at(r, k - 1) ||
		    r->marks[k - 1].act)
			return i;
	return end;
}

/* "nine rifles, two belts", "two bombs weighing 6 kg each, one wire": only a comma or "and" parts them, and how big
 * they are. */
static bool
stand_in_list(const struct reading *r, const struct figure *f, size_t next)
{
	const struct figure *g = &r->figures[next];
	size_t i = g->words.first;

	if (g->sentence != f->sentence || i <= f->end || f->quantity.kind == NUMBER_ARTICLE ||
	    (f->meaning.classes & NOUN_OUTCOME) ||
	    f->verb_of_some)
		return false;
	i -= (class_at(r, i - 1) & WORD_AND) != 0;
	i -= i > f->end && text_is(r, i - 1, ",");
	if (i == g->words.first)
		return false;
	return over_unread(r, i, f->end) == f->end ||
	    behind_over_weight(r, next, i, r->sentences[f->sentence].words.first) == f->end;
}

/* It opens its sentence, or what stands before it in a bracket: nothing governs it from there. */
static bool
opens(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	return f->words.first == first || text_is(r, f->words.first - 1, ")");
}

/* The figure that the list which ends with `last` begins with. */
static size_t
first_of_list(const struct reading *r, size_t last)
{
	size_t first = last;

	for (size_t i = last; i > 0 && r->figures[i - 1].sentence == r->figures[last].sentence; i--) {
		if (r->figures[i - 1].rejected)
			continue;
		if (!stand_in_list(r, &r->figures[i - 1], first))
			break;
		first = i - 1;
	}
	return first;
}

/* What befell the last befell all of them that nothing befell yet. */
static void
share(struct reading *r, size_t first, size_t last)
{
	const struct figure *g = &r->figures[last];

	for (size_t i = first; i < last; i++) {
		struct figure *f = &r->figures[i];

		if (!f->rejected && f->act == NONE && f->how == HOW_NONE &&
		    (f->meaning.classes == 0 || act_says_much(r, g->act, f->meaning.classes)))
			figure_take_outcome(f, g, HOW_AFTER);
	}
}

static bool
has_act(const struct reading *r, size_t index, size_t act)
{
	return index < r->n_figures && r->figures[index].act == act;
}

/* "Nine men and two boys were killed and wounded, respectively": of two outcomes in one, each befell one of the two. */
static void
divide_in_turn(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index], *g = f + 1;
	struct words both;

	if (index + 1 == r->n_figures || g->rejected || f->rejected)
		return;
	both = g->outcome;
	/* "12 and 30 men were killed and wounded, respectively" */
	if (f->act == NONE && f->noun.first == f->noun.last && g->words.first == f->words.last + 1 &&
	    both.last == both.first + 3 &&
	    words_say_turns(r, both.last, r->sentences[f->sentence].words.last))
		figure_take_outcome(f, g, HOW_CHAIN);
	if (f->act == NONE || !has_act(r, index + 1, f->act) || has_act(r, index + 2, f->act) ||
	    (index > 0 && has_act(r, index - 1, f->act)) ||
	    both.last != both.first + 3 || f->outcome.first != both.first || f->outcome.last != both.last ||
	    !(class_at(r, both.first + 1) & WORD_AND) ||
	    !words_say_turns(r, g->end > both.last ? g->end : both.last, r->sentences[f->sentence].words.last))
		return;
	f->outcome.last = both.first + 1;
	g->outcome.first = both.last - 1;
}

void
long_lists(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		divide_in_turn(r, i);
	for (size_t i = r->n_figures; i > 0; i--) {
		const struct figure *f = &r->figures[i - 1];
		size_t first;

		if (f->rejected || f->act == NONE || f->how != HOW_AFTER || r->acts[f->act].look != LOOK_LEFT ||
		    r->acts[f->act].words.first == f->end)
			continue;	/* "six missing" are so by themselves */
		first = first_of_list(r, i - 1);
		if (opens(r, &r->figures[first]))
			share(r, first, i - 1);
		i = first + 1;
	}
}
