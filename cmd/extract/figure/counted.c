#include "figure/counted.h"

#include "numbers/one_or_several.h"

#define BEFORE	8	/* figures looked back on */

const char *
counted_keeps_as_before(const struct reading *r, const struct figure *f)
{
	size_t index = (size_t)(f - r->figures);

	if (!figure_has_noun(f) || f->inherited_noun || f->prepositional || f->quantity.is_share ||
	    figure_is_one(r, f) ||
	    (f->meaning.classes & NOUN_PLACE) ||
	    !reading_is_plural(r, f->counted.last - 1))
		return NULL;
	for (size_t g = index; g > 0 && index - g < BEFORE; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (figure_is_kept(before) && figure_has_noun(before) && before->block == f->block && span_equal_fold(
		    token_at(r, before->counted.last - 1)->text, token_at(r, f->counted.last - 1)->text))
			return "counted before";
	}
	return NULL;
}

bool
counted_last_one(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f - 1;
	struct span one, many;

	if (f == r->figures || !figure_is_kept(before) || before->sentence != f->sentence ||
	    f->noun.first == f->noun.last ||
	    before->noun.first == before->noun.last || f->end >= r->tokens.n || !(class_at(r, f->end) & WORD_BE))
		return false;
	one = token_at(r, f->noun.last - 1)->text;
	many = token_at(r, before->noun.last - 1)->text;
	return many.n == one.n + 1 && span_ends(many, "s") && span_equal_fold(one, span_slice(many, 0, one.n));
}

bool
counted_opens_item(const struct reading *r, const struct figure *f)
{
	return r->blocks.p[f->block].kind == BLOCK_ITEM && f->words.first == r->block_words[f->block].first;
}

bool
counted_goes_on_list(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f - 1;
	size_t i = f->end, last = r->block_words[f->block].last;

	if (f == r->figures || f->noun.first == f->noun.last || f->prepositional || f->quantity.is_share ||
	    figure_is_one(r, f) ||
	    (f->meaning.classes & NOUN_PLACE) || !reading_is_plural(r, f->noun.last - 1) || !counted_opens_item(r, f))
		return false;
	i += i < last && span_ends(token_at(r, i)->text, "ed");
	if (i < last && token_at(r, i)->kind != TOKEN_MARK && !(class_at(r, i) & WORD_PREPOSITION))
		return false;
	return figure_is_kept(before) && before->block + 1 == f->block && counted_opens_item(r, before) &&
	    r->blocks.p[before->block].parent == r->blocks.p[f->block].parent;
}
