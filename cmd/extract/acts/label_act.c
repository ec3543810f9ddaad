#include "acts/label_act.h"

#include "phrases/act_objects.h"
#include "phrases/phrase_known.h"
#include "reading/cues.h"

#define LABEL	8	/* words before the participle */

/* Digits, and with them the line ends, or a bracket opens. */
static bool
is_value(const struct reading *r, size_t i, size_t last)
{
	return i < last && token_at(r, i)->kind == TOKEN_NUMBER && !r->marks[i].time &&
	    (i + 1 == last || text_is(r, i + 1, "("));
}

/* "Number of", "No. of": behind it stands what is counted; else `i`. */
static size_t
behind_counter(const struct reading *r, size_t i, size_t last)
{
	size_t of = i;

	while (of < last && of < i + 3 && !text_is(r, of, "of"))
		of++;
	return of < last && text_is(r, of, "of") && cue_counts_before(r, of, i) ? of + 1 : i;
}

/* "Gunmen killed 54", "Officers hurt 54", "Drones hit 54" are headlines: such people and things act. */
static bool
may_act(const struct reading *r, size_t noun)
{
	return (noun_classes_at(r, noun) &
	    (NOUN_PURSUED | NOUN_STAFF | NOUN_ORGANISATION | NOUN_MISSILE | NOUN_EVENT)) != 0;
}

/* "the number of houses burned fell to 54": a number burned nothing; but "a number of gunmen killed 54". */
static bool
is_of_the_number(const struct reading *r, const struct view *view)
{
	size_t first = view->sentence.first, of = view->first - 1, i;

	while (of > first && view->first - of < LABEL && is_noun_like(r, of) && !r->marks[of].act)
		of--;
	if (of <= first || of + 1 == view->first || !text_is(r, of, "of") || !cue_is(r, of - 1, of, CUE_COUNTER))
		return false;
	for (i = of - 1; i > first && is_noun_like(r, i - 1); i--)
		;	/* "the total number" */
	return i == first ? (token_at(r, i)->flags & TOKEN_CAPITAL) != 0 :
	    text_is(r, i - 1, "the") || (class_at(r, i - 1) & WORD_BE) != 0;
}

bool
act_ends_label(const struct reading *r, const struct view *view)
{
	size_t first = view->sentence.first, start;

	if (!(view->form & FORM_PARTICIPLE) || view->first == first)
		return false;
	if (view->first > first + 2 && is_of_the_number(r, view))
		return true;
	if (view->first - first > LABEL || !is_value(r, view->last, view->sentence.last))
		return false;
	start = behind_counter(r, first, view->first);
	if (start == view->first || !reading_is_plural(r, view->first - 1))
		return false;
	for (size_t i = start; i < view->first; i++)
		if (!is_noun_like(r, i) || r->marks[i].act)
			return false;
	return start > first || ((noun_classes_at(r, view->first - 1) & (NOUN_PERSON | NOUN_ANIMAL | NOUN_THING)) &&
	    !may_act(r, view->first - 1));
}

/* "partly burnt" of "Partly burnt houses 90" */
static bool
may_describe(const struct reading *r, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	if (act)
		return !act->base && !act->with_be;
	return is_noun_like(r, i) || (class_at(r, i) & WORD_ADVERB) || span_ends(token_at(r, i)->text, "ly");
}

/* "Wire snares 90", as a line of a list: what stands before the word is its noun phrase, from where the line begins;
 * else `first`. */
static size_t
label_start(const struct reading *r, size_t first, size_t sentence_first)
{
	enum block_kind kind = r->blocks.p[r->sentences[r->marks[first].sentence - 1].block].kind;
	size_t i = first;

	if (kind != BLOCK_LABEL && kind != BLOCK_ITEM && kind != BLOCK_CELL)
		return first;
	while (i > sentence_first && may_describe(r, i - 1))
		i--;
	return i;
}

/* "Blast kills nine, wounds 12": a headline's verb stands before, which has its object. */
static bool
goes_on_headline(const struct reading *r, const struct view *view)
{
	const struct act *before = r->n_acts ? &r->acts[r->n_acts - 1] : NULL;

	return before && before->words.first > view->sentence.first && before->words.last <= view->first &&
	    before->look == LOOK_RIGHT && before->base && starts_quantity(r, before->words.last);
}

bool
act_is_label(const struct reading *r, const struct view *view)
{
	size_t next = view->last + 1, first;

	if (!(view->form & FORM_S) || token_at(r, view->last)->kind != TOKEN_NUMBER ||
	    (next < view->sentence.last && token_at(r, next)->kind != TOKEN_MARK))
		return false;
	first = label_start(r, view->first, view->sentence.first);
	return (first == view->sentence.first || token_at(r, first - 1)->kind == TOKEN_MARK) &&
	    !goes_on_headline(r, view) &&
	    phrase_noun_known(r, view->first, view->last);
}

bool
act_labels_total(const struct reading *r, size_t i, struct words sentence)
{
	return token_at(r, i - 1)->kind == TOKEN_MARK && i + 1 < sentence.last && reading_is_number(r, i + 1) &&
	    cue_is(r, i, i + 1, CUE_TOTAL_LABEL);
}
