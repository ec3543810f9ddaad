#include "clause/ill_with.h"

#include "phrases/phrase_words.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "reading/verb_group.h"

#define ILLNESS	8	/* tokens of "highly pathogenic H7N7 avian influenza" */

/* What the verb says of cases is no more than that there are some: reported, found, confirmed. */
static bool
only_tells(const struct reading *r, size_t act)
{
	struct span measure = words_measure(r, r->acts[act].words, NOUN_CASE);

	return measure.n == 0 || span_is(measure, "other") || span_is(measure, "infected");
}

/* The last word of the phrase is an illness; "cholera kits" and "measles patients" are none. */
static bool
ends_in_illness(const struct reading *r, struct words phrase)
{
	size_t first = phrase.last - phrase.first > 3 ? phrase.last - 3 : phrase.first;

	return phrase.first < phrase.last && noun_classes_at(r, phrase.last - 1) == 0 &&
	    noun_is_illness(r->vocabulary, token_at(r, first), phrase.last - first) &&
	    (phrase.last - first == 1 || !noun_is_illness(r->vocabulary, token_at(r, first), phrase.last - first - 1) ||
	    noun_is_illness(r->vocabulary, token_at(r, phrase.last - 1), 1));
}

/* The illness that the words from token `i` on name, over its determiner and adjectives; empty: none. */
static struct words
illness_from(const struct reading *r, size_t i, size_t last)
{
	struct words words = { i, i };

	while (i < last && ((class_at(r, i) & (WORD_DETERMINER | WORD_ARTICLE)) || text_is(r, i, "outbreak")))
		i++;
	words.first = words.last = i;
	while (words.last < last && words.last - i < ILLNESS && token_at(r, words.last)->kind != TOKEN_MARK &&
	    !(class_at(r, words.last) & NO_NOUN) && !(words.last > i && r->marks[words.last].act &&
	    reading_act_at(r, words.last)->look != LOOK_NOUN))
		words.last++;
	while (words.last > i && !ends_in_illness(r, (struct words){ i, words.last }))
		words.last--;
	return words.last > i ? words : (struct words){ 0, 0 };
}

/* "with measles" behind the phrase, "to have measles" and "with measles" behind its verb. */
static struct words
illness_behind(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->end;
	struct words found = { 0, 0 };

	if (i + 1 < last && text_is(r, i, "with"))
		found = illness_from(r, i + 1, last);
	if (found.last || f->act == NONE || r->acts[f->act].look != LOOK_LEFT)
		return found;
	i = r->acts[f->act].words.last;
	if (i + 1 < last && text_is(r, i, "with"))
		return illness_from(r, i + 1, last);
	return i + 2 < last && text_is(r, i, "to") && (class_at(r, i + 1) & WORD_HAVE) ? illness_from(r, i + 2, last) :
	    found;
}

#define SUBJECT	10	/* tokens before its verb */

/* "Anthrax has been confirmed on six farms": the subject of the verb before the preposition that the figure stands
 * behind. */
static struct words
illness_before(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	const struct words none = { 0, 0 };
	const struct act *act = reading_act_at(r, i - 2);
	struct words words;

	if (!act || act->look != LOOK_LEFT || !act->with_be || act->negated || act->future ||
	    !only_tells(r, r->marks[i - 2].act - 1))
		return none;
	words.last = verb_group_start(r, act->words.first, first);
	words.first = words.last > first + SUBJECT ? words.last - SUBJECT : first;
	while (words.last > words.first && text_is(r, words.last - 1, ")"))	/* "flu (H5N1)" */
		for (words.last--; words.last > words.first && !text_is(r, words.last, "("); )
			words.last--;
	return ends_in_illness(r, words) ? words : none;
}

/* "confirmed bird flu in 14 flocks": the object of the verb, before the preposition that the figure stands behind. */
static struct words
illness_object(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first, act;
	const struct words none = { 0, 0 };
	struct words words;

	words = (struct words){ i - 1, i - 1 };
	while (words.first > first && words.last - words.first < ILLNESS &&
	    token_at(r, words.first - 1)->kind != TOKEN_MARK &&
	    !r->marks[words.first - 1].act)
		words.first--;
	if (words.first == first || !r->marks[words.first - 1].act || !ends_in_illness(r, words))
		return none;
	act = r->marks[words.first - 1].act - 1;
	return r->acts[act].look == LOOK_RIGHT && !r->acts[act].negated && !r->acts[act].future &&
	    only_tells(r, act) ? words : none;
}

/* "on six farms", "among 28 men" */
static bool
is_among(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	return i >= r->sentences[f->sentence].words.first + 3 &&
	    ((class_at(r, i - 1) & WORD_LOCATES) || text_is(r, i - 1, "among"));
}

/* What may have an illness; farms are what their animals are, and inmates are people. */
static bool
may_be_ill(const struct figure *f)
{
	const unsigned ill = NOUN_PERSON | NOUN_ANIMAL | NOUN_LAND | NOUN_BUILDING;

	return (f->meaning.classes & ill) && !(f->meaning.classes & (NOUN_EVENT | NOUN_CASE)) &&
	    ((f->meaning.classes & NOUN_PERSON) || !(f->meaning.classes & NOUN_OUTCOME));
}

void
ill_with(const struct reading *r, struct figure *f)
{
	struct words illness;

	if (!may_be_ill(f) || (f->act == NONE ? figure_has_outcome(f) : !only_tells(r, f->act)))
		return;
	illness = illness_behind(r, f);
	if (illness.last == 0 && is_among(r, f)) {
		illness = illness_before(r, f);
		if (illness.last == 0)
			illness = illness_object(r, f);
	}
	if (illness.last > 0)
		figure_give_outcome(f, illness, HOW_NOMINAL);
}
