#include "places/place_polity.h"

#include "places/place_country.h"
#include "places/place_noun.h"
#include "places/place_words.h"
#include "reading/cues.h"

#define ARMY	3	/* words behind a country up to its army's end: "invasion army" */

bool
place_is_polity(const struct reading *r, const struct place_mention *place)
{
	size_t i = place->words.first, noun = place->with_noun ? place->words.last - 1 : place->words.last;

	if (place->place.kind != PLACE_DEMONYM || !place_noun_of_kind(r, noun, noun + 1, "division") ||
	    text_is(r, noun + 1, "of"))
		return false;
	while (i > 0 && !(class_at(r, i - 1) & WORD_PREPOSITION) &&
	    ((class_at(r, i - 1) & WORD_DETERMINER) || i == place->words.first))
		i--;
	return i == 0 || !(class_at(r, i - 1) & WORD_LOCATES) || text_is(r, i - 1, "of");
}

bool
place_calls_army(const struct reading *r, const struct place_mention *place)
{
	size_t next = place->words.last;

	for (size_t i = next; i < r->tokens.n && i < next + ARMY && token_at(r, i)->kind == TOKEN_WORD; i++)
		if (cue_is(r, i, r->tokens.n, CUE_ARMED))
			return true;
	return false;
}

#define STRIKE	4	/* words of "latest air and drone strikes" */

bool
place_strikes(const struct reading *r, const struct place_mention *place, size_t last)
{
	size_t i = place->words.last;
	unsigned classes = 0;

	if (!place_is_country(place) || i >= last || !place_genitive_at(r, i))
		return false;
	for (size_t n = 0; n < STRIKE && i + 1 < last && token_at(r, i + 1)->kind == TOKEN_WORD &&
	    (!is_function_word(r, i + 1) || (class_at(r, i + 1) & WORD_AND)); n++)
		classes = noun_classes_at(r, ++i);
	return (classes & NOUN_EVENT) && i + 2 < last && (text_is(r, i + 1, "on") || text_is(r, i + 1, "against")) &&
	    (token_at(r, i + 2)->flags & TOKEN_CAPITAL) && !r->marks[i + 2].time;
}

#define OFFICE_WORDS	12	/* of "Ministry of Health and Child Care on Wednesday said" behind the first */

/* "Chad Ministry of Health and Care on Monday said": the verb behind an office's name that goes on, and the day; `i`
 * where none is. */
static size_t
verb_of_office(const struct reading *r, size_t i, size_t last)
{
	for (size_t k = i; k < last && k < i + OFFICE_WORDS; k++) {
		if (class_at(r, k) & (WORD_SPEECH | WORD_HAVE))
			return k;
		if (!(token_at(r, k)->flags & TOKEN_CAPITAL) && !r->marks[k].time && !text_is(r, k, ",") &&
		    !text_is(r, k, "of") && !text_is(r, k, "on") && !text_is(r, k, "for") &&
		    !(class_at(r, k) & WORD_AND))
			break;
	}
	return i;
}

bool
place_tells_of_itself(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, next = place->words.last, n = place_is_country(place) ?
	    cue_is(r, next, s->words.last, CUE_AUTHORITY) : 0;

	if (place_is_country(place) && first > s->words.first + 1 && text_is(r, first - 1, "of") &&
	    next < s->words.last && cue_ends(r, s->words.first, first - 1, CUE_AUTHORITY))
		return (class_at(r, next) & (WORD_SPEECH | WORD_HAVE)) != 0;
	return n > 0 && next + n < s->words.last &&
	    (class_at(r, verb_of_office(r, next + n, s->words.last)) & (WORD_SPEECH | WORD_HAVE)) != 0;
}
