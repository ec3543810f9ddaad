#include "clause/illness_found.h"

#include "words/classify.h"

#define NAME	6	/* tokens of an illness with what stands before it: "highly pathogenic avian influenza" */

/* The passive that ends right before the preposition: "was detected", "has been confirmed"; or NULL. */
static const struct act *
passive_before(const struct reading *r, size_t preposition, size_t first)
{
	const struct act *act;

	if (preposition == first || !r->marks[preposition - 1].act)
		return NULL;
	act = &r->acts[r->marks[preposition - 1].act - 1];
	return act->with_be && !act->future && !act->negated ? act : NULL;
}

/* The words before `last` that name an illness, none of them a number: "two cases" are counted themselves. */
static struct words
illness_before(const struct reading *r, size_t last, size_t first)
{
	size_t i = last;

	while (i > first && last - i < NAME && !reading_is_stop(r, i - 1) && !is_function_word(r, i - 1) &&
	    !r->marks[i - 1].figure)
		i--;
	if (i == last || (i > first && r->marks[i - 1].figure) ||
	    !noun_names_illness(r->vocabulary, token_at(r, i), last - i))
		return (struct words){ 0, 0 };
	return (struct words){ i, last };
}

/* People, animals, patients; of "one case" it is told already what it is of. */
static bool
may_be_ill(const struct reading *r, const struct figure *f)
{
	if ((f->meaning.classes & NOUN_CASE) && f->counted.last > f->counted.first)
		return !text_is(r, f->counted.last - 1, "case") && !text_is(r, f->counted.last - 1, "cases");
	return (f->meaning.classes & (NOUN_PERSON | NOUN_ANIMAL)) != 0;
}

bool
illness_found_in(const struct reading *r, struct figure *f, size_t preposition)
{
	size_t first = r->sentences[f->sentence].words.first, last;
	const struct act *act = passive_before(r, preposition, first);
	struct words illness;

	if (!act || !may_be_ill(r, f) ||
	    !(text_is(r, preposition, "in") || text_is(r, preposition, "among")))
		return false;
	last = act->words.first;
	while (last > first && (class_at(r, last - 1) & (WORD_BE | WORD_HAVE | WORD_ADVERB)))
		last--;
	illness = illness_before(r, last, first);
	if (illness.last == illness.first)
		return false;
	f->outcome = illness;
	f->outcome_then = (struct words){ 0, 0 };
	f->act = NONE;
	f->how = HOW_NOMINAL;
	return true;
}
