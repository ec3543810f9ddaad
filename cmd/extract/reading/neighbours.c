#include "reading/neighbours.h"

size_t
figure_previous(const struct reading *r, size_t index, bool same_sentence)
{
	const struct figure *f = &r->figures[index];

	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (before->block != f->block || (same_sentence && before->sentence != f->sentence))
			return NONE;
		if (figure_is_kept(before) && before->quantity.kind != NUMBER_ARTICLE && !before->rate)
			return g - 1;
	}
	return NONE;
}

size_t
figure_before_token(const struct reading *r, size_t index, size_t token)
{
	do
		index = figure_previous(r, index, true);
	while (index != NONE && r->figures[index].words.first > token);
	return index;
}

#define BRACKET	60	/* tokens in one bracket at most */

size_t
figure_bracket(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (!mark_may_be_in(r, f->sentence, '('))
		return NONE;
	for (size_t i = f->words.first; i > first && f->words.first - i < BRACKET; i--) {
		if (text_is(r, i - 1, ")"))
			return NONE;
		if (text_is(r, i - 1, "("))
			return i - 1;
	}
	return NONE;
}

bool
figure_is_more(const struct figure *f, const struct figure *than)
{
	return f->quantity.has_low && than->quantity.has_low && decimal_less(&than->quantity.low, &f->quantity.low);
}

bool
figure_is_signed(const struct reading *r, const struct figure *f, const char *sign)
{
	size_t i = f->words.first;

	return i >= r->sentences[f->sentence].words.first + 2 && text_is(r, i - 1, sign) && text_is(r, i - 2, "(");
}

#define HOUSED	3	/* tokens of "belonging to about" */

bool
figure_is_housed(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f + 1;

	if (g >= r->figures + r->n_figures || g->rejected || g->sentence != f->sentence ||
	    f->noun.first == f->noun.last || !(f->meaning.classes & g->meaning.classes & NOUN_PERSON) ||
	    figure_is_household(f) == figure_is_household(g) ||
	    g->words.first <= f->noun.last || g->words.first > f->noun.last + HOUSED)
		return false;
	for (size_t i = f->noun.last + 1; i < g->words.first; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || (class_at(r, i) & WORD_AND))
			return false;
	return text_is(r, f->noun.last, "in") || text_is(r, f->noun.last, "from") || text_is(r, f->noun.last, "of") ||
	    span_ends(token_at(r, f->noun.last)->text, "ing");
}

bool
figure_is_of_before(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t before = figure_previous(r, index, true);

	return f->earlier_value || (before != NONE && r->figures[before].words.first > 0 && f->words.first > 0 &&
	    text_is(r, f->words.first - 1, "from") && text_is(r, r->figures[before].words.first - 1, "to"));
}
