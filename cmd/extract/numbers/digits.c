#include "numbers/digits.h"

struct span
figure_number_text(const struct reading *r, const struct figure *f)
{
	return token_at(r, f->number.first)->text;
}

bool
figure_is_bare(const struct figure *f)
{
	return f->modifier.first == f->modifier.last && f->unit.first == f->unit.last;
}

#define NOUN_TOKENS	4

bool
figure_noun_behind(const struct reading *r, const struct figure *f, struct words s)
{
	struct noun noun;
	size_t last = f->words.last, n = 0;

	/* a holiday may begin with "Chinese", so that it is of a class: "01 Chinese pistol"; and so is "live": "04 live
	 * rounds" */
	while (n < NOUN_TOKENS && last + n < s.last && !r->marks[last + n].time &&
	    (token_at(r, last + n)->kind == TOKEN_WORD || token_at(r, last + n)->kind == TOKEN_CODE) &&
	    !(class_at(r, last + n) & ~(unsigned)(WORD_TIME | WORD_PRESENT)))
		n++;
	for (; n > 0; n--) {
		classify_noun(r->vocabulary, token_at(r, last), n, &noun);
		if (noun.classes != 0)
			return true;
	}
	return false;
}

bool
figure_is_name_word(const struct reading *r, const struct figure *f)
{
	size_t first = f->words.first;

	return first > 0 && f->words.last == first + 1 && token_at(r, first)->kind == TOKEN_WORD &&
	    r->blocks.p[f->block].kind != BLOCK_HEADING &&
	    ((token_at(r, first)->flags & token_at(r, first - 1)->flags) & TOKEN_CAPITAL) &&
	    !((token_at(r, first)->flags | token_at(r, first - 1)->flags) & TOKEN_ALL_CAPS);
}
