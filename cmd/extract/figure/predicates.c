#include "figure/predicates.h"

#include "figure/circumstances.h"

/* "The mine, founded in 1958, is a large one": what something is always; but "Among the dead is a boy". */
static bool
says_what_is(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	return text_is(r, f->words.first - 1, "is") && f->how == HOW_NOMINAL && !(class_at(r, first) & WORD_PREPOSITION) &&
	    !text_is(r, f->words.first - 2, "there");
}

bool
predicate_is(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	for (;;) {
		bool be = f->words.first > first && (class_at(r, f->words.first - 1) & WORD_BE);

		if (be && f->words.first > first + 1 && ((class_at(r, f->words.first - 2) & WORD_PRONOUN) || says_what_is(r, f)))
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

bool
predicate_is_apposed(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f - 1;
	size_t last = r->sentences[f->sentence].words.last;

	if (f == r->figures || !(before->quantity.kind == NUMBER_ARTICLE || figure_is_one(r, before)) || before->end + 1 != f->words.first ||
	    before->sentence != f->sentence || !text_is(r, before->end, ",") ||
	    !(before->meaning.classes & f->meaning.classes & NOUN_PERSON))
		return false;
	return f->end + 1 < last && text_is(r, f->end, ",") && !r->marks[f->end + 1].figure &&
	    !(class_at(r, f->end + 1) & (WORD_AND | WORD_ARTICLE | WORD_NUMBER));
}
