#include "places/place_telling.h"

#include "places/place_before.h"
#include "places/place_words.h"
#include "reading/cues.h"

/* "told reporters of the attacks in Malta", "at a briefing on operations in Malta": where that took place. */
static bool
is_of_event(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = place_with_directions(r, first, sentence_first);

	return i > sentence_first + 1 && (class_at(r, i - 1) & WORD_LOCATES) &&
	    token_at(r, i - 2)->kind == TOKEN_WORD && reading_is_plural(r, i - 2) &&
	    (noun_classes_at(r, i - 2) & NOUN_EVENT);
}

#define TOLD_TOKENS	6	/* from "This information is" to "contained in a statement" */

/* "This is contained in a statement issued by Paul Obi, the officer, in Abuja": a sentence that tells of nothing but
 * the telling. */
static bool
is_in_told(const struct reading *r, size_t first, size_t sentence_first)
{
	if (!text_is(r, sentence_first, "this") || !cue_may_be_in(r, r->marks[first].sentence - 1, CUE_TELLING))
		return false;
	for (size_t i = sentence_first + 2; i < first && i < sentence_first + TOLD_TOKENS; i++)
		if (cue_is(r, i, first, CUE_TELLING))
			return true;
	return false;
}

bool
place_is_of_telling(const struct reading *r, size_t first, size_t sentence_first)
{
	return is_in_told(r, first, sentence_first) || cue_tells(r, first, sentence_first) ||
	    (!is_of_event(r, first, sentence_first) && cue_tells_about(r, first, sentence_first));
}

bool
place_is_speaker(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place_with_directions(r, place->words.first, s->words.first);

	return first >= s->words.first + 2 && text_is(r, first - 1, "to") && text_is(r, first - 2, "according");
}

#define MANNER	6	/* tokens of "said by telephone on Monday from" */

/* "said in", "reported on Monday from", "said by telephone from": the verb of telling right before the place; or
 * `first`. */
static size_t
telling_before(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = place_with_directions(r, first, sentence_first);

	if (i < sentence_first + 2 || !((class_at(r, i - 1) & WORD_LOCATES) || text_is(r, i - 1, "from")))
		return first;
	for (size_t k = i - 1; k > sentence_first && i - k < MANNER; k--) {
		if (class_at(r, k - 1) & WORD_SPEECH)
			return k - 1;
		if (reading_is_stop(r, k - 1) || text_is(r, k - 1, ",") || r->marks[k - 1].place ||
		    place_capital_at(r, k - 1))
			return first;
	}
	return first;
}

#define SPEAKER	6	/* tokens of "according to a spokesman in" */

/* "a spokesman in Malta said", "according to a spokesman in Malta": one person, whose verb of telling stands beside. */
static bool
is_of_spokesman(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t i = place_with_directions(r, place->words.first, s->words.first);

	if (i < s->words.first + 3 || !(class_at(r, i - 1) & WORD_LOCATES) ||
	    !(noun_classes_at(r, i - 2) & NOUN_PERSON) || reading_is_plural(r, i - 2))
		return false;
	if (place->words.last < s->words.last && (class_at(r, place->words.last) & WORD_SPEECH))
		return true;
	for (size_t k = i - 2; k > s->words.first + 1 && i - k < SPEAKER && !r->marks[k].figure; k--)
		if (text_is(r, k - 1, "to") && text_is(r, k - 2, "according"))
			return true;
	return false;
}

/* said Jane Doe, behind the comma or the quotation mark at i */
static bool
is_said_by(const struct reading *r, size_t i, size_t last)
{
	return i + 2 < last && (class_at(r, i + 1) & WORD_SPEECH) && place_capital_at(r, i + 2) &&
	    !r->marks[i + 2].place;
}

#define TOLD	64	/* tokens from a figure to the place of its teller */

/* The comma or the quotation mark that ends what is told, between token `from` and the place; `from` where nothing
 * does. */
static size_t
end_of_told(const struct reading *r, size_t from, size_t place)
{
	for (size_t i = from; i < place; i++)
		if ((text_is(r, i, "\"") || text_is(r, i, ",")) && (telling_before(r, place, i) < place ||
		    is_said_by(r, i, place)))
			return i;
	return from;
}

bool
place_is_said_in(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, from = first - s->words.first > TOLD ? first - TOLD : s->words.first;

	return end_of_told(r, from, first) > from;
}

/* "rifles made in Malta", "men wanted in Malta": an attribute right behind those it is of. */
static bool
is_attributed(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t i = place_with_directions(r, place->words.first, s->words.first), n;

	if (i < s->words.first + 3 || !(class_at(r, i - 1) & WORD_LOCATES) ||
	    (n = cue_ends(r, s->words.first, i - 1, CUE_ATTRIBUTE)) == 0 || i < s->words.first + n + 2)
		return false;
	return noun_classes_at(r, i - n - 2) != 0 && !r->marks[i - n - 2].place;
}

/* "The group, which is active in Malta, burned 12 houses", "Jane Doe, who lives in Malta, ...": said aside of who they
 * are. */
static bool
is_aside(const struct reading *r, size_t last, const struct place_mention *place, const struct sentence *s)
{
	size_t i = place->words.first, close = place->words.last;

	while (i > s->words.first && place->words.first - i < TOLD && !text_is(r, i - 1, ",") &&
	    !r->marks[i - 1].figure)
		i--;
	if (i < s->words.first + 2 || !text_is(r, i - 1, ",") || !(class_at(r, i) & WORD_RELATIVE) ||
	    text_is(r, i, "where"))
		return false;
	while (close < last && close - place->words.last < TOLD && !text_is(r, close, ","))
		close++;
	return close < last && text_is(r, close, ",") &&
	    ((noun_classes_at(r, i - 2) & (NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION)) ||
	    (place_capital_at(r, i - 2) && !r->marks[i - 2].place));
}

bool
place_is_of_teller(const struct reading *r, const struct figure *f, size_t mention)
{
	size_t place = r->places[mention].words.first, from, told;
	const struct sentence *s = &r->sentences[r->marks[place].sentence - 1];
	bool own = s == &r->sentences[f->sentence];

	if (is_of_spokesman(r, &r->places[mention], s) || is_aside(r, own ? f->words.first :
	    s->words.last, &r->places[mention], s) || is_attributed(r, &r->places[mention], s))
		return true;
	from = own ? f->words.last : place - s->words.first > TOLD ? place - TOLD : s->words.first;
	if (place <= from || place >= s->words.last || place - from > TOLD)
		return false;
	told = end_of_told(r, from, place);
	for (size_t i = told; i < place; i++)
		if (reading_counts_at(r, i))
			return false;
	return told > from || (!own && (telling_before(r, place, told) < place || is_said_by(r, told, place)));
}
