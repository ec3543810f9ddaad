#include "clause/carried.h"

#include "reading/act_says.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"

/* The participle that the figure is the object of: "carrying", "laden with"; NONE. */
static size_t
participle_before(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	const struct act *act;

	if (i > first && text_is(r, i - 1, "with"))
		i--;
	act = i == first ? NULL : reading_act_at(r, i - 1);
	return act && !act->finite && !act->with_be ? r->marks[i - 1].act - 1 : NONE;
}

#define WHERE	10	/* tokens of "in the north of Balkh province on Monday" */

/* "a bag in Bo yesterday containing": only where and when stands between the phrase that ends at `from` and the
 * participle at `to`. */
static bool
only_locates(const struct reading *r, size_t from, size_t to)
{
	const unsigned small = WORD_PREPOSITION | WORD_DETERMINER | WORD_DIRECTION | WORD_LOCATES;

	if (to > from + WHERE)
		return false;
	for (size_t i = from; i < to; i++)
		if (!r->marks[i].time && !r->marks[i].place && !(class_at(r, i) & small) &&
		    !(noun_classes_at(r, i) & NOUN_PLACE))
			return false;
	return true;
}

/* The thing counted last before `f` in its sentence whose phrase ends at token `i`, or an insertion behind it; NULL. */
static const struct figure *
carrier_before(const struct reading *r, const struct figure *f, size_t i)
{
	const struct figure *g = f;
	bool inserted = i > 0 && text_is(r, i - 1, ",");

	while (g > r->figures && g[-1].sentence == f->sentence) {
		g--;
		if (!g->rejected && (g->meaning.classes & NOUN_THING) &&
		    (inserted || (g->end <= i && only_locates(r, g->end, i))))
			return g;
	}
	return NULL;
}

void
carried_goods(const struct reading *r, struct figure *f)
{
	size_t act = participle_before(r, f);
	const struct figure *carrier;

	if (act == NONE || !(f->meaning.classes & NOUN_THING) || (f->meaning.classes & NOUN_PERSON) ||
	    (figure_has_outcome(f) && act_says_much(r, act, f->meaning.classes)))
		return;
	carrier = carrier_before(r, f, r->acts[act].words.first);
	if (carrier == NULL)
		return;
	if (!figure_has_outcome(carrier) && f->act == act) {
		/* "the goods include a lorry carrying 90 bales": that it carried them is not what befell them */
		figure_drop_outcome(f);
		return;
	}
	if (span_is(outcome_measure(r, carrier, f->meaning.classes), "seized"))
		figure_take_outcome(f, carrier, HOW_CHAIN);
}
