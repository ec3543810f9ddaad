#include "understood/qualifiers.h"

#include "reading/understood.h"

size_t
qualifier_at(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return i < last && lexicon_at(r->vocabulary->lexicons.kinds, token_at(r, i), last - i, &match) ?
	    match.n : 0;
}

size_t
qualifiers_joined(const struct reading *r, size_t i, size_t last)
{
	size_t left = qualifier_at(r, i, last), and = i + left, right;

	if (left == 0 || and >= last || !(class_at(r, and) & WORD_AND))
		return i;
	right = qualifier_at(r, and + 1, last);
	return right > 0 && and + 1 + right < last && token_at(r, and + 1 + right)->kind == TOKEN_WORD &&
	    !is_function_word(r, and + 1 + right) ? and + 1 + right : i;
}

/* A qualifier and no noun stand between the number and a comma, a conjunction or the bracket's end. */
static bool
stands_alone(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->words.last;

	i += qualifier_at(r, i, last);
	return i > f->words.last && i < last &&
	    (text_is(r, i, ")") || text_is(r, i, ",") || (class_at(r, i) & WORD_AND));
}

void
qualifier_in_bracket(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t open = stands_alone(r, f) ? figure_bracket(r, f) : NONE, whole = index;

	if (open == NONE)
		return;
	do
		whole = figure_previous(r, whole, true);
	while (whole != NONE && r->figures[whole].words.first > open);
	if (whole == NONE || !figure_has_noun(&r->figures[whole]))
		return;
	if (f->outcome.first == f->words.last) {	/* the qualifier itself, where it is a verb too */
		f->outcome = f->outcome_then = (struct words){ 0, 0 };
		f->act = NONE;
	}
	figure_take_noun(f, &r->figures[whole]);
	f->antecedent = whole;
	f->part_cue = true;
}
