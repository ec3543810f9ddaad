#include "phrases/phrase_left.h"

#include <string.h>

#include "phrases/phrase_known.h"
#include "phrases/phrase_words.h"
#include "reading/remains.h"

#define VERB_OBJECT	6	/* words of a verb and its object */

bool
phrase_is_gerund_of(const struct reading *r, size_t i, size_t first)
{
	for (size_t k = i + 1; k < i + 3 && k < r->tokens.n; k++)
		if (r->marks[k].figure || (k == i + 1 && ((class_at(r, k) & (WORD_DETERMINER | WORD_ARTICLE)) ||
		    text_is(r, k, "to"))))
			return false;
	return i == first + 1 && first > 0 && (class_at(r, first - 1) & WORD_PREPOSITION) &&
	    !r->marks[first - 1].figure && span_ends(token_at(r, i)->text, "ing") &&
	    !(token_at(r, first)->flags & TOKEN_CAPITAL) && !reading_is_plural(r, first) &&
	    phrase_noun_known(r, first, i);
}

/* "a man responsible for", "a guard capable of": no noun ends so, and a preposition hangs on it. */
static bool
is_adjective_behind(const struct reading *r, size_t i, size_t last)
{
	static const char *const endings[] = { "ible", "able", "ful", "ous" };

	if (i + 1 >= last || !(class_at(r, i + 1) & WORD_PREPOSITION) || phrase_noun_known(r, i, i + 1))
		return false;
	for (size_t k = 0; k < sizeof(endings) / sizeof(*endings); k++)
		if (span_ends(token_at(r, i)->text, endings[k]))
			return true;
	return false;
}

/* A plural noun that is counted, in front of `i`, and no article or "one" before it. */
static bool
is_behind_counted_plural(const struct reading *r, size_t i, size_t first)
{
	return phrase_is_of_many(r, first) && reading_is_plural(r, i - 1) && phrase_noun_known(r, first, i);
}

/* "cases require oxygen": behind the plural that is counted and in front of no other, an unknown word is their verb. */
static bool
is_verb_of_many(const struct reading *r, size_t i, size_t first, size_t last)
{
	size_t k = i;

	if (!is_behind_counted_plural(r, i, first))
		return false;
	while (phrase_noun_follows(r, k, last) && k < i + VERB_OBJECT) {
		if (reading_is_plural(r, k) || (token_at(r, k)->flags & TOKEN_CAPITAL) || r->marks[k].act)
			return false;
		k++;
	}
	return k > i + 1;
}

/* "took 12 villagers hostage": behind the plural that is counted, what they were made. */
static bool
is_fate_of_many(const struct reading *r, size_t i, size_t first, size_t last)
{
	const unsigned fate = NOUN_PERSON | NOUN_OUTCOME;

	return is_behind_counted_plural(r, i, first) && !reading_is_plural(r, i) &&
	    (noun_classes_at(r, i) & fate) == fate && !phrase_noun_follows(r, i + 1, last);
}

/* "a ferry bound for", "a lorry bound from" */
static bool
is_bound_for(const struct reading *r, size_t i, size_t last)
{
	return text_is(r, i, "bound") && i + 1 < last && (class_at(r, i + 1) & WORD_PREPOSITION);
}

bool
phrase_is_left(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct token *t = token_at(r, i);
	bool known, plural;

	if (i == first || t->kind != TOKEN_WORD || phrase_is_gerund_of(r, i, first))
		return false;
	known = phrase_noun_known(r, first, i);
	plural = reading_is_plural(r, i - 1);
	/* "one crash south of" */
	if (known && ((class_at(r, i) & WORD_DIRECTION) || is_adjective_behind(r, i, last) || is_bound_for(r, i, last)))
		return true;
	/* "persons belonging to", "food belonging to" */
	if (span_ends(t->text, "ing") && i + 1 < last && (plural || text_is(r, i + 1, "to")) &&
	    (class_at(r, i + 1) & WORD_PREPOSITION) && !text_is(r, i + 1, "of"))
		return true;
	/* "four men accused of" */
	if (span_ends(t->text, "ed") && i + 1 < last && text_is(r, i + 1, "of") && plural && known)
		return true;
	if (is_fate_of_many(r, i, first, last) || remains_is_verb(r, i, last))
		return true;
	if (phrase_noun_known(r, i, i + 1))
		return false;
	/* "carts laden with", "deaths came in": no plural, so no noun of the phrase */
	if (!(t->flags & TOKEN_CAPITAL) && !span_ends(t->text, "s") &&
	    plural && known && !phrase_noun_known(r, first, i + 1) &&
	    (!phrase_noun_follows(r, i + 1, last) || is_verb_of_many(r, i, first, last)))
		return true;
	if (t->text.n < 5)
		return false;
	/* "two riders needed", "people newly counted" */
	if ((span_ends(t->text, "ed") && plural && known) || span_ends(t->text, "ly"))
		return true;
	return span_ends(t->text, "ing") && known && memchr(t->text.p, '-', t->text.n) == NULL &&
	    (i + 1 >= last || !phrase_noun_known(r, first, i + 2));
}
