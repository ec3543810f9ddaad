#include "reading/bracketed_numbers.h"

#define NOUN_AHEAD	4	/* words from the bracket to a noun that a table knows */

/* A unit, a noun that may be counted, or what looks like its plural stands behind the bracket, with plain words before it at most. */
static bool
is_counted_behind(const struct reading *r, size_t i)
{
	struct match match;

	if (lexicon_at(r->vocabulary->lexicons.units, token_at(r, i), 1, &match))
		return true;
	i += (class_at(r, i) & WORD_MORE) != 0;
	for (size_t n = 0; n < NOUN_AHEAD && i < r->tokens.n; n++, i++) {
		const struct token *t = token_at(r, i);

		if (t->kind != TOKEN_WORD || !(t->flags & TOKEN_SPACE) || is_function_word(r, i))
			return false;
		if (noun_classes_at(r, i) || (n == 0 && !class_at(r, i) && !(t->flags & TOKEN_CAPITAL) && reading_is_plural(r, i)))
			return true;
	}
	return false;
}

/* What stands before the bracket does not say what the number in it is of: no number, no name, no noun, no "section". */
static bool
may_stand_before(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);
	struct match match;

	if (t->kind == TOKEN_MARK)
		return token_is(t, ",") || token_is(t, ";") || token_is(t, ":") || token_is(t, ".");
	if (t->kind != TOKEN_WORD || (class_at(r, i) & (WORD_NUMBER | WORD_MONTH)))
		return false;
	if (class_at(r, i) & (WORD_AND | WORD_PREPOSITION | WORD_DETERMINER | WORD_BUT | WORD_SUBORDINATOR))
		return true;
	return !(t->flags & TOKEN_CAPITAL) && !noun_classes_at(r, i) &&
	    lexicon_at(r->vocabulary->lexicons.outcomes, t, 1, &match) &&
	    !lexicon_at(r->vocabulary->lexicons.discards, t, 1, &match);
}

/* "(3)" may count the points of a list, unless it is a verb's; "(03)", "(12)", "(3.5)" count none. */
static bool
may_be_point(const struct reading *r, size_t i)
{
	return token_at(r, i + 1)->text.n == 1 && (i == 0 || token_at(r, i - 1)->kind == TOKEN_MARK || class_at(r, i - 1));
}

static bool
is_bracketed_number(const struct reading *r, size_t i, size_t first)
{
	return text_is(r, i, "(") && i + 3 < r->tokens.n && token_at(r, i + 1)->kind == TOKEN_NUMBER && text_is(r, i + 2, ")") &&
	    (i == first || may_stand_before(r, i - 1)) && is_counted_behind(r, i + 3);
}

void
open_number_brackets(struct reading *r, size_t first)
{
	size_t to = first;

	for (size_t i = first; i < r->tokens.n; i++, to++) {
		bool some = to < i;	/* opened before in these tokens */

		if (is_bracketed_number(r, i, first) && (some || !may_be_point(r, i))) {
			unsigned space = token_at(r, i)->flags & TOKEN_SPACE;

			r->tokens.p[to] = r->tokens.p[i + 1];
			r->tokens.p[to].flags |= space;
			i += 2;
		} else if (some) {
			r->tokens.p[to] = r->tokens.p[i];
		}
	}
	r->tokens.n = to;
}
