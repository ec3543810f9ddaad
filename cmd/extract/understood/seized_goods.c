#include "understood/seized_goods.h"

#include "reading/cues.h"
#include "reading/understood.h"

/* "totalling", "weighing", "amounting to", right before the figure: where it begins; or the figure's first token. */
static size_t
before_sum(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first, n = cue_ends(r, first, i, CUE_WEIGHING);

	if (n == 0)
		n = cue_ends(r, first, i, CUE_TOTAL_BEFORE);
	return n && span_ends(token_at(r, i - n)->text, "ing") ? i - n : i;
}

/* "heroin" of "two heroin seizures", or of "two seizures of heroin"; none (0, 0) where the phrase does not say. */
static struct words
goods_of(const struct reading *r, const struct figure *g)
{
	struct words goods = { g->noun.first, g->noun.last - 1 };

	if (g->noun.last + 1 < g->counted.last && text_is(r, g->noun.last, "of"))
		goods = (struct words){ g->noun.last + 1, g->counted.last };
	return goods.first < goods.last && (noun_classes_at(r, goods.last - 1) & NOUN_THING) ? goods : (struct words){ 0, 0 };
}

bool
noun_of_seizures(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *g = f - 1;
	struct words goods;
	size_t sum;

	if (index == 0 || f->unit.first == f->unit.last || f->quantity.is_money || f->quantity.is_share || f->noun.first < f->noun.last ||
	    !figure_is_kept(g) || g->sentence != f->sentence || g->noun.first == g->noun.last || !span_is(g->meaning.measure, "seized") ||
	    !(g->meaning.classes & NOUN_OUTCOME))
		return false;
	sum = before_sum(r, f, r->sentences[f->sentence].words.first);
	if (sum == f->words.first || sum != g->counted.last)
		return false;
	goods = goods_of(r, g);
	if (goods.last == 0)
		return false;
	figure_give_words(r, f, goods);
	figure_give_outcome(f, (struct words){ g->noun.last - 1, g->noun.last }, HOW_NOMINAL);
	return true;
}
