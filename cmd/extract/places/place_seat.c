#include "places/place_seat.h"

#include "places/place_before.h"
#include "places/place_country.h"
#include "reading/cues.h"

#define SUBJECT	6	/* tokens of whom the place says where they are based */
#define VERB	8	/* tokens from the place to the verb of telling */

/* "its three rescue centres based in", "the observatory based in": a house or an office stands before the word, as one
 * noun or two. */
static bool
is_house(const struct reading *r, size_t based, size_t sentence_first)
{
	struct noun noun = { .classes = 0 };

	if (based >= sentence_first + 2)
		classify_noun(r->vocabulary, token_at(r, based - 2), 2, &noun);
	return ((noun_classes_at(r, based - 1) | noun.classes) & (NOUN_ORGANISATION | NOUN_BUILDING)) != 0;
}

/* "a group headquartered in", "the observatory, based in"; but "nine sailors based in" were there. */
static bool
is_based(const struct reading *r, size_t locates, size_t sentence_first)
{
	size_t based = locates - 1;

	if (!cue_is(r, based, locates, CUE_BASED))
		return false;
	if (based == sentence_first)
		return true;	/* "Based in Malta, the group" */
	for (size_t i = based; i > sentence_first && based - i < SUBJECT; i--)
		if (reading_is_number(r, i - 1) && !(class_at(r, i - 1) & WORD_ARTICLE) &&
		    !(i > sentence_first + 1 && (text_is(r, i - 2, "its") || text_is(r, i - 2, "their"))))
			return false;
	return text_is(r, based - 1, ",") || is_house(r, based, sentence_first) ||
	    cue_ends(r, sentence_first, based, CUE_SEAT);
}

/* ", registered in", "Born in": at the start of an insertion, what they are rather than where they were. */
static bool
is_attribute(const struct reading *r, size_t locates, size_t sentence_first)
{
	size_t n = cue_ends(r, sentence_first, locates, CUE_ATTRIBUTE);

	return n > 0 && (locates - n == sentence_first || text_is(r, locates - n - 1, ","));
}

/* "on Monday said", "has logged" */
static bool
tells_behind(const struct reading *r, size_t i, size_t last)
{
	for (size_t n = 0; i < last && n < VERB; i++, n++) {
		if ((class_at(r, i) & WORD_SPEECH) || cue_is(r, i, last, CUE_LOGS))
			return true;
		if (!r->marks[i].place && !r->marks[i].time && !text_is(r, i, ",") && !text_is(r, i, "on") &&
		    !text_is(r, i, "also") && !(class_at(r, i) & WORD_HAVE))
			return false;
	}
	return false;
}

bool
place_is_seat(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place_with_directions(r, place->words.first, s->words.first);

	/* "in Coventry, England": as what stands before the comma */
	if (first > s->words.first + 1 && text_is(r, first - 1, ",") && r->marks[first - 2].place)
		first = reading_place_at(r, first - 2)->words.first;
	if (first < s->words.first + 2)
		return false;
	/* "fighters backed by Chad", "a bus belonging to Chad" */
	if ((text_is(r, first - 1, "by") || text_is(r, first - 1, "to")) &&
	    cue_ends(r, s->words.first, first - 1, CUE_ATTRIBUTE))
		return true;
	if (!(class_at(r, first - 1) & WORD_LOCATES))
		return false;
	if (is_attribute(r, first - 1, s->words.first))
		return true;
	return is_based(r, first - 1, s->words.first) ||
	    (!place_is_country(place) && cue_ends(r, s->words.first, first - 1, CUE_SEAT) &&
	    tells_behind(r, place->words.last, s->words.last));
}
