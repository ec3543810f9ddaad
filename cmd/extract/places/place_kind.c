#include "places/place_kind.h"

#include "places/place_country.h"
#include "places/place_noun.h"
#include "places/place_words.h"
#include "reading/cues.h"
#include "words/classify_noun.h"

/* "cases of Marburg virus disease": a name that only says of which kind. */
static bool
is_kind(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, last = place->words.last;

	if (!place->known || place_is_country(place) || last >= s->words.last ||
	    token_at(r, last)->kind != TOKEN_WORD || r->marks[last].time ||
	    (token_at(r, last)->flags & TOKEN_CAPITAL))
		return false;
	if (first < s->words.first + 2 || !text_is(r, first - 1, "of") ||
	    cue_ends(r, s->words.first, first, CUE_FOUGHT) || place_noun_at(r, first - 2) ||
	    (class_at(r, first - 2) & WORD_DIRECTION))
		return false;
	return (noun_classes_at(r, last) != 0 || class_at(r, last) == 0) && !place_verb_at(r, last, s->words.last);
}

/*
 * "landed 40 kg of Ghazni heroin", "Ghazni heroin": what a drug is called by; but "in Ghazni heroin was seized", "the
 * Ghazni heroin haul".
 */
static bool
names_drug(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, next = place->words.last;

	if (!place->known || next >= s->words.last || token_at(r, next)->kind != TOKEN_WORD ||
	    !(noun_classes_at(r, next) & NOUN_DRUG))
		return false;
	return !(first > s->words.first && (class_at(r, first - 1) & WORD_LOCATES) && !text_is(r, first - 1, "of")) &&
	    !(place_classes_behind(r, next, s->words.last) & (NOUN_EVENT | NOUN_OUTCOME));
}

/* "Rift Valley fever", "Sudan virus disease": an illness that is called by a place; but "Chad fever deaths" are in
 * Chad. */
static bool
names_illness(const struct reading *r, const struct place_mention *place, size_t last)
{
	size_t i = place->words.last, n = i < last ? place_noun_of_kind(r, i, last, "illness") : 0;

	return n > 1 || (n == 1 && !place_is_country(place));
}

/* "Rs 2,100 in Pakistan's currency", "in Kenya shillings": whose money. */
static bool
names_money(const struct reading *r, const struct place_mention *place, size_t last)
{
	size_t i = place->words.last;

	i += i < last && text_is(r, i, "'s");
	return i < last && place_noun_of_kind(r, i, last, "money");
}

bool
place_names_kind(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	return is_kind(r, place, s) || names_drug(r, place, s) || names_illness(r, place, s->words.last) ||
	    names_money(r, place, s->words.last);
}

bool
place_is_illness(const struct reading *r, struct words words, size_t sentence_first)
{
	size_t before = words.first - 1;
	struct match match;

	if (!lexicon_at(r->vocabulary->lexicons.nouns, token_at(r, words.first), words.last - words.first, &match) ||
	    match.n != words.last - words.first ||
	    !(row_code(match.row, NOUN_CELL_CLASS, classes_named) & NOUN_ILLNESS))
		return false;
	return words.first == sentence_first || !(class_at(r, before) & WORD_LOCATES) || text_is(r, before, "of") ||
	    text_is(r, before, "from") || text_is(r, before, "to");
}
