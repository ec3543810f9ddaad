#include "places/place_before.h"

#include <string.h>

#include "places/place_noun.h"
#include "places/place_words.h"

#define MODIFIERS	4	/* words between a preposition and a name, itself counted */

size_t
place_with_directions(const struct reading *r, size_t first, size_t sentence_first)
{
	while (first > sentence_first && (class_at(r, first - 1) & (WORD_DIRECTION | WORD_DETERMINER)) &&
	    !(class_at(r, first - 1) & WORD_RELATIVE))	/* "said that southern Chad recorded" */
		first--;
	return first;
}

/* Syrian in "at the Syrian checkpoint Nasib" */
static bool
is_people(const struct reading *r, size_t i)
{
	const struct place_mention *place = reading_place_at(r, i);

	return place && place->known && place->place.kind == PLACE_DEMONYM;
}

/* small-town in "at a small-town Texas school": a word that is hyphened, or that no table knows. */
static bool
is_modifier(const struct reading *r, size_t i)
{
	if (token_at(r, i)->kind != TOKEN_WORD || (token_at(r, i)->flags & TOKEN_CAPITAL) || class_at(r, i))
		return false;
	return noun_classes_at(r, i) == 0 || token_at(r, i)->tail != token_at(r, i)->word;
}

/* "in a", "at the small-town": before a name that a noun behind it makes a place's. */
bool
place_stands_behind(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t i = first; i > sentence_first && first - i < MODIFIERS; i--) {
		if (class_at(r, i - 1) & WORD_LOCATES)
			return true;
		if (!(class_at(r, i - 1) & (WORD_DIRECTION | WORD_DETERMINER | WORD_ARTICLE)) && !is_modifier(r, i - 1))
			return false;
	}
	return false;
}

/* rebel-held, flood-hit: a word with a hyphen stands before a name as an adjective does. */
static bool
is_beset(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	return t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) && !class_at(r, i) &&
	    memchr(t->text.p, '-', t->text.n) && !span_ends(t->text, "ing");
}

size_t
place_over_example(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = first;

	if (i > sentence_first + 1 && text_is(r, i - 1, "including"))
		i--;
	else if (i > sentence_first + 2 && text_is(r, i - 1, "as") && text_is(r, i - 2, "such"))
		i -= 2;
	if (i == first)
		return first;
	i -= text_is(r, i - 1, ",");
	if (i == sentence_first || !reading_is_plural(r, i - 1) || !place_noun_at(r, i - 1))
		return first;
	return place_with_directions(r, i - 1, sentence_first);
}

/* "northern", "the", "district", "market", "Tuesday's": what may stand between a preposition and a name, at i. */
static bool
may_stand_between(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_DIRECTION | WORD_DETERMINER)) || place_noun_at(r, i) || place_is_site(r, i) ||
	    is_people(r, i) || r->marks[i].time || text_is(r, i, "'s") || is_beset(r, i);
}

bool
place_after_preposition(const struct reading *r, size_t first, size_t sentence_first)
{
	bool possessed = false;

	if (first > sentence_first && text_is(r, first - 1, "as"))
		first = place_over_example(r, first, sentence_first);
	for (size_t back = 0; back < 5 && first > sentence_first; back++) {
		first--;
		if (class_at(r, first) & WORD_LOCATES)
			return true;
		/* "in Tuesday's southern Chad blast"; but "said on Tuesday that Chad" */
		possessed = possessed || text_is(r, first, "'s");
		if (r->marks[first].time && !possessed)
			return false;
		/* "in the commercial market Lahore" */
		if (!may_stand_between(r, first) && !(back > 0 && place_is_site(r, first + 1) && is_modifier(r, first)))
			return false;
	}
	return false;
}

#define SITE_NAME	5	/* words of "at the Timber Market" and "in 12 Harbour Road" */

#define BARE	6	/* tokens of "in the country's second largest city" */

/* "in the capital, Kabul", but "from the capital": the comma at `i` stands behind a noun whose name follows. */
static bool
ends_bare_noun(const struct reading *r, size_t i, size_t sentence_first)
{
	size_t noun = i - (i > sentence_first);

	if (noun == i || place_capital_at(r, noun) || reading_is_plural(r, noun) ||
	    !(place_noun_of_kind(r, noun, i, "town") || place_noun_of_kind(r, noun, i, "division")))
		return false;
	for (size_t k = noun; k > sentence_first && noun - k < BARE; k--) {
		if (class_at(r, k - 1) & WORD_LOCATES)
			return !text_is(r, k - 1, "from") && !text_is(r, k - 1, "to");
		if (token_at(r, k - 1)->kind != TOKEN_WORD || r->marks[k - 1].place ||
		    (r->marks[k - 1].act && !noun_classes_at(r, k - 1)))
			return false;
	}
	return false;
}

bool
place_behind_site(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = first - (first > sentence_first);

	if (i == first || !text_is(r, i, ","))
		return false;
	if (ends_bare_noun(r, i, sentence_first))
		return true;
	while (i > sentence_first && first - i <= SITE_NAME && place_capital_at(r, i - 1) && !r->marks[i - 1].place &&
	    !is_function_word(r, i - 1))
		i--;
	if (i + 1 >= first)
		return false;
	while (i > sentence_first && ((class_at(r, i - 1) & WORD_DETERMINER) ||
	    token_at(r, i - 1)->kind == TOKEN_NUMBER) && !r->marks[i - 1].time)
		i--;
	return i > sentence_first && (class_at(r, i - 1) & WORD_LOCATES);
}

bool
place_behind_town(const struct reading *r, size_t i, const struct sentence *s)
{
	const struct place_mention *town;

	/* "Salem, OR", but "Bern, or" and "BERN, OR" */
	if (i < s->words.first + 2 || !text_is(r, i - 1, ",") || r->marks[i - 2].place == 0 || (class_at(r, i) &&
	    (!(token_at(r, i)->flags & TOKEN_ALL_CAPS) || (token_at(r, i - 2)->flags & TOKEN_ALL_CAPS))))
		return false;
	town = reading_place_at(r, i - 2);
	return town->known && town->place.kind != PLACE_COUNTRY;
}
