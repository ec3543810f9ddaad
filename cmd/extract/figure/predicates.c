#include "figure/predicates.h"

#include "numbers/one_or_several.h"

/* "The mine, founded in 1958, is a large one": what something is always; but "Among the dead is a boy". */
static bool
says_what_is(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	return text_is(r, f->words.first - 1, "is") && f->how == HOW_NOMINAL &&
	    !(class_at(r, first) & WORD_PREPOSITION) &&
	    !text_is(r, f->words.first - 2, "there");
}

bool
predicate_is(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	for (;;) {
		bool be = f->words.first > first && (class_at(r, f->words.first - 1) & WORD_BE);

		if (be && f->words.first > first + 1 &&
		    ((class_at(r, f->words.first - 2) & WORD_PRONOUN) || says_what_is(r, f)))
			return true;
		if (f->how == HOW_NOMINAL || (f->meaning.classes & NOUN_EVENT))
			return false;
		if (be)
			return true;
		if (f->chain == NONE || r->figures[f->chain].quantity.kind != NUMBER_ARTICLE)
			return false;
		f = &r->figures[f->chain];
	}
}

#define TO_AGE	3	/* tokens of "aged", "who is" before an age */

/* "one Isah Musa aged 32, a plumber from Lima": behind the age of one person what that one does; "a man, 32, a woman"
 * are two. */
static bool
is_behind_age(const struct reading *r, const struct figure *f)
{
	const struct figure *age = f - 1, *one = f - 2;

	if (f < r->figures + 2 || !figure_rejected_as(age, "age") || age->sentence != f->sentence || one->rejected ||
	    one->sentence != f->sentence || f->words.first != age->words.last + 1 ||
	    !text_is(r, age->words.last, ",") ||
	    age->words.first > one->end + TO_AGE || !(one->quantity.kind == NUMBER_ARTICLE || figure_is_one(r, one)))
		return false;
	if (f + 1 < r->figures + r->n_figures && f[1].chain == (size_t)(f - r->figures))
		return false;	/* "a cook, 32, a plumber from Lima and a baker" */
	return (f->meaning.classes & NOUN_PERSON) && span_is(f->meaning.group, "people") &&
	    f->end < r->sentences[f->sentence].words.last &&
	    (text_is(r, f->end, ",") || (class_at(r, f->end) & WORD_PREPOSITION));
}

bool
predicate_is_apposed(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f - 1;
	size_t last = r->sentences[f->sentence].words.last;

	if (is_behind_age(r, f))
		return true;
	if (f == r->figures || !(before->quantity.kind == NUMBER_ARTICLE || figure_is_one(r, before)) ||
	    before->end + 1 != f->words.first ||
	    before->sentence != f->sentence || !text_is(r, before->end, ",") ||
	    !(before->meaning.classes & f->meaning.classes & NOUN_PERSON))
		return false;
	return f->end + 1 < last && text_is(r, f->end, ",") && !r->marks[f->end + 1].figure &&
	    !(class_at(r, f->end + 1) & (WORD_AND | WORD_ARTICLE | WORD_NUMBER));
}
