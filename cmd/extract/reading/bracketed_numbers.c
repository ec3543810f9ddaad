#include "reading/bracketed_numbers.h"

#include "number/bound_words.h"

#define NOUN_AHEAD	4	/* words from the bracket to a noun that a table knows */

/* A unit, a noun that may be counted, or what looks like its plural stands behind the bracket, with plain words before
 * it at most. */
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
		if (noun_classes_at(r, i) ||
		    (n == 0 && !class_at(r, i) && !(t->flags & TOKEN_CAPITAL) && reading_is_plural(r, i)))
			return true;
	}
	return false;
}

/* "(4) of them", "(142) have been freed", "(1) died": the bracket's number is the subject. */
static bool
is_told_of_behind(const struct reading *r, size_t i)
{
	struct match match;

	if (text_is(r, i, "of"))
		return i + 1 < r->tokens.n && (class_at(r, i + 1) & (WORD_PRONOUN | WORD_DETERMINER | WORD_RELATIVE));
	return (class_at(r, i) & (WORD_BE | WORD_HAVE)) ||
	    (token_at(r, i)->kind == TOKEN_WORD && !(token_at(r, i)->flags & TOKEN_CAPITAL) &&
	    lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), 1, &match) && (match.form & FORM_PAST));
}

#define BOUND_TOKENS	3	/* "as many as" */

/* "At least", "up to": a bound ends at token `i`. */
static bool
ends_bound(const struct reading *r, size_t i, size_t first)
{
	struct bound_word bound;

	for (size_t n = 1; n <= BOUND_TOKENS && i + 1 >= first + n; n++)
		if (bound_word_at(r->vocabulary, token_at(r, i + 1 - n), n, BOUND_BEFORE, &bound) && bound.n == n)
			return true;
	return false;
}

/* What stands before the bracket does not say what the number in it is of: no number, no name, no noun, no
 * "section". */
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
	return !(t->flags & TOKEN_CAPITAL) && !(noun_classes_at(r, i) & ~(unsigned)NOUN_OUTCOME) &&
	    lexicon_at(r->vocabulary->lexicons.outcomes, t, 1, &match) &&
	    !lexicon_at(r->vocabulary->lexicons.discards, t, 1, &match);
}

/* "(3)" may count the points of a list, unless it is a verb's; "(03)", "(12)", "(3.5)" count none. */
static bool
may_be_point(const struct reading *r, size_t i, size_t first)
{
	return token_at(r, i + 1)->text.n == 1 && (i == 0 || token_at(r, i - 1)->kind == TOKEN_MARK ||
	    ((class_at(r, i - 1) & ~(unsigned)WORD_SPEECH) && !ends_bound(r, i - 1, first)));
}

/* `some`: others were opened before it, so that "(3) from Bo" may go on with them. */
static bool
is_bracketed_number(const struct reading *r, size_t i, size_t first, bool some)
{
	return text_is(r, i, "(") && i + 3 < r->tokens.n && token_at(r, i + 1)->kind == TOKEN_NUMBER &&
	    text_is(r, i + 2, ")") && (i == first || may_stand_before(r, i - 1) || ends_bound(r, i - 1, first)) &&
	    (is_counted_behind(r, i + 3) || is_told_of_behind(r, i + 3) ||
	    (some && (class_at(r, i + 3) & WORD_LOCATES)) || (some && text_is(r, i + 3, "from")));
}

void
open_number_brackets(struct reading *r, size_t first)
{
	size_t to = first;

	for (size_t i = first; i < r->tokens.n; i++, to++) {
		bool some = to < i;	/* opened before in these tokens */

		if (is_bracketed_number(r, i, first, some) && (some || !may_be_point(r, i, first))) {
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
