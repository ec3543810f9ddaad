#include "places/place_adjective.h"

#include "places/place_country.h"
#include "places/place_names.h"
#include "places/place_polity.h"
#include "places/place_words.h"
#include "reading/cues.h"

/* "U.S. and coalition forces", "US and British ships": whose both are. */
static bool
shares_people(const struct reading *r, struct words words, const struct sentence *s)
{
	const unsigned theirs = NOUN_PERSON | NOUN_STAFF | NOUN_VEHICLE;
	size_t next = words.last + 1;

	if (next < s->words.last && r->marks[next].place)
		next = reading_place_at(r, next)->words.last;
	return words.last + 1 < s->words.last && (class_at(r, words.last) & WORD_AND) &&
	    !(class_at(r, words.last + 1) & WORD_DETERMINER) && words.first > s->words.first &&
	    (class_at(r, words.first - 1) & (WORD_PREPOSITION | WORD_LOCATES)) &&
	    (place_classes_behind(r, next, s->words.last) & theirs);
}

/* "U.S., Iraqi troops", "US and Afghan forces": beside a people's name, whose both are; but "in the US, Iraqi
 * troops". */
static bool
shares_with_people(const struct reading *r, struct words words, const struct sentence *s)
{
	struct place_mention people;
	size_t next = words.last + 1, first = words.first - (words.first > s->words.first &&
	    text_is(r, words.first - 1, "the"));

	if (next >= s->words.last || !(text_is(r, words.last, ",") || (class_at(r, words.last) & WORD_AND)) ||
	    (first > s->words.first && (class_at(r, first - 1) & (WORD_PREPOSITION | WORD_LOCATES))))
		return false;
	return place_name_at(r, next, s, &people) > next && people.known && people.place.kind == PLACE_DEMONYM &&
	    (place_classes_behind(r, people.words.last, s->words.last) & (NOUN_PERSON | NOUN_STAFF | NOUN_VEHICLE |
	    NOUN_ORGANISATION));
}

/* "U.S. forces": before another word. */
static bool
is_short_form(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	struct words words = place->words;
	struct span name = place->place.name;

	if (!place->known || words.last != words.first + 1 || words.last == s->words.last ||
	    text_is(r, words.last, "'s"))
		return false;
	for (size_t i = 0; i < name.n; i++)
		if (ascii_is_lower(name.p[i]))
			return false;
	return shares_people(r, words, s) || shares_with_people(r, words, s) ||
	    (token_at(r, words.last)->kind == TOKEN_WORD &&
	    !(class_at(r, words.last) & (WORD_PREPOSITION | WORD_AND | WORD_ADVERB | WORD_SUBORDINATOR | WORD_BUT |
	    WORD_RELATIVE | WORD_BE | WORD_HAVE | WORD_MODAL)) && !r->marks[words.last].time &&
	    !place_verb_at(r, words.last, s->words.last));
}

/* "Somalia Humanitarian Bulletin", "Somalia humanitarian update": between capitals a singular in front of another noun
 * is of that, and no head. */
static bool
stands_before_noun(const struct reading *r, size_t i, size_t last)
{
	if (i + 1 >= last || is_function_word(r, i + 1) || reading_is_plural(r, i) || place_verb_at(r, i + 1, last))
		return false;
	return (place_capital_at(r, i) && place_capital_at(r, i + 1)) || cue_is(r, i, last, CUE_PAPER) > 1;
}

/* The classes of the nouns behind a country; of people only where they are no more than part of another noun. */
static unsigned
classes_of_heads(const struct reading *r, size_t next, size_t last)
{
	unsigned classes = place_classes_behind(r, next, last);

	return next < last && stands_before_noun(r, next, last) ? classes & ~(unsigned)NOUN_PERSON : classes;
}

/* "Sudan refugees": a country before a noun of people says whose they are; but "in Sudan soldiers", "Sudan flood
 * victims". */
static bool
is_of_people(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first;
	unsigned classes;

	if (!place_is_country(place) ||
	    (first > s->words.first && (class_at(r, first - 1) & WORD_LOCATES) &&
	    !text_is(r, first - 1, "of")))
		return false;
	classes = classes_of_heads(r, place->words.last, s->words.last);
	return (classes & NOUN_PERSON) && !(classes & NOUN_EVENT);
}

bool
place_is_adjective(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	return !place_tells_of_itself(r, place, s) && (is_short_form(r, place, s) || is_of_people(r, place, s));
}
