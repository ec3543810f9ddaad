#include "understood/seized_goods.h"

#include "labels/label_start.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "understood/noun_end_before.h"

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
	return goods.first < goods.last && (noun_classes_at(r, goods.last - 1) & NOUN_THING) ? goods :
	    (struct words){ 0, 0 };
}

/* "amounted to", "totalled", "touched", between the subject and its value: where the subject ends; NONE. */
static size_t
subject_end(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first, n = cue_ends(r, first, i, CUE_CLIMBS);

	if (n == 0)
		n = cue_ends(r, first, i, CUE_AMOUNTS);
	if (n == 0)
		n = cue_ends(r, first, i, CUE_TOTAL_BEFORE);
	i = n ? i - n : noun_end_before(r, f, first);
	while (i != NONE && i > first && (class_at(r, i - 1) & (WORD_HAVE | WORD_ADVERB)))
		i--;
	return i;
}

/* "Heroin seizures reached 40 kg", "cash seizures totalled $3 million": so much of the stuff was seized, and of no
 * seizures. */
static bool
stuff_of_subject(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, end = subject_end(r, f, first), start;
	struct noun noun;

	if (end == NONE || end < first + 2 || token_at(r, end - 1)->kind != TOKEN_WORD ||
	    !(noun_classes_at(r, end - 1) & NOUN_OUTCOME))
		return false;
	start = label_phrase_start(r, end, first);
	if (start + 1 >= end)
		return false;
	classify_noun(r->vocabulary, token_at(r, start), end - 1 - start, &noun);
	if (!(noun.classes & (NOUN_DRUG | NOUN_GOODS | NOUN_WEAPON | NOUN_AID)) ||
	    (noun.classes & (NOUN_OUTCOME | NOUN_PERSON)) ||
	    !span_is(words_measure(r, (struct words){ end - 1, end }, noun.classes), "seized"))
		return false;
	figure_give_noun(f, (struct words){ start, end - 1 }, &noun);
	figure_give_outcome(f, (struct words){ end - 1, end }, HOW_NOMINAL);
	return true;
}

bool
noun_of_seizures(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *g = f - 1;
	struct words goods;
	size_t sum;

	if (f->unit.first == f->unit.last || f->quantity.is_share || f->noun.first < f->noun.last)
		return false;
	if (stuff_of_subject(r, f))
		return true;
	if (index == 0 || f->quantity.is_money || !figure_is_kept(g) || g->sentence != f->sentence || g->noun.first ==
	    g->noun.last || !span_is(g->meaning.measure, "seized") || !(g->meaning.classes & NOUN_OUTCOME))
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
