#include "placing/place_opening.h"

#include "places/place_actor.h"
#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_plans.h"
#include "places/place_telling.h"
#include "places/place_words.h"
#include "placing/place_begins.h"
#include "placing/place_field.h"
#include "placing/place_lead.h"
#include "placing/place_of_something.h"

#define TIME_WORDS	6	/* of "On Monday morning," */

/* "In February, Chad": behind the time that opens the words, and its comma. */
static size_t
behind_opening_time(const struct reading *r, struct words s)
{
	bool timed = false;

	for (size_t i = s.first; i < s.last && i < s.first + TIME_WORDS && !r->marks[i].place; i++) {
		timed = timed || r->marks[i].time;
		if (text_is(r, i, ","))
			return timed ? i + 1 : s.first;
	}
	return s.first;
}

/* "Chad faces floods", "Chad continued its efforts": a verb that no table has, and no "Chad floods" or "Chad
 * officials". */
static bool
is_plain_verb(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	return t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) &&
	    !(class_at(r, i) & ~(unsigned)(WORD_REALIZES | WORD_PRESENT)) && !noun_classes_at(r, i) &&
	    (span_ends(t->text, "s") || span_ends(t->text, "ed"));
}

/* The country that the words `s` begin with, and with which they go on: "Chad has", "Chad declared an emergency";
 * NONE. */
static size_t
country_as_subject(const struct reading *r, struct words s)
{
	const struct place_mention *place;
	size_t next, mention;

	s.first = behind_opening_time(r, s);
	while (s.first < s.last && (class_at(r, s.first) & WORD_DETERMINER))
		s.first++;
	if (s.first >= s.last || r->marks[s.first].place == 0)
		return NONE;
	mention = r->marks[s.first].place - 1;
	place = &r->places[mention];
	next = place_over_adverbs(r, place->words.last, s.last);
	if (!place_is_country(place) || place->adjective || place->words.first != s.first || next + 1 >= s.last)
		return NONE;
	/* "declared an emergency", "reported its first case", but "said that" */
	if (class_at(r, next) & WORD_SPEECH)
		return (class_at(r, next + 1) & WORD_ARTICLE) || text_is(r, next + 1, "its") ? mention : NONE;
	return (class_at(r, next) & (WORD_BE | WORD_HAVE)) || r->marks[next].act || is_plain_verb(r, next) ?
	    mention : NONE;
}

size_t
place_of_lead_subject(const struct reading *r)
{
	size_t begins = place_text_begins(r);

	for (size_t i = 0; i < r->n_sentences; i++) {
		const struct sentence *s = &r->sentences[i];

		if (!s->label && s->block >= begins && r->blocks.p[s->block].kind == BLOCK_PARAGRAPH &&
		    !place_in_field(r, s) && s->dateline < s->words.last)
			return country_as_subject(r, (struct words){ s->dateline, s->words.last });
	}
	return NONE;
}

/*
 * "war-torn Chad", where it does not say where something was: not "of Chad", "Chad's", "Chad said", "Coast Guard Chad"
 * or "Chad Airways".
 */
static bool
is_named(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, next = place->words.last;

	return first > s->dateline && token_at(r, first - 1)->kind == TOKEN_WORD && !place_capital_at(r, first - 1) &&
	    !place->adjective && !place->origin &&
	    !(class_at(r, first - 1) & (WORD_PREPOSITION | WORD_AND | WORD_LOCATES)) && !text_is(r, next, "'s") &&
	    !place_capital_at(r, next) && !(class_at(r, next) & WORD_SPEECH) &&
	    !place_classes_behind(r, next, s->words.last);
}

/* "in Chad", "in Bari"; but "Bari recorded most" speaks of a part. */
static bool
opens_with(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	if (place_is_sent_to(r, place, s->words.first) || place_is_said_in(r, place, s) ||
	    place_is_landfall(r, place, s))
		return false;
	if (place_is_country(place))
		return (place->governs && !place_is_of_something(r, place)) || is_named(r, place, s);
	return place->known && place->governs && place_after_preposition(r, place->words.first, s->words.first);
}

/* "- More than 90 people fled across Tigray.": the country, or the part of one, of a list that opens the document;
 * NONE. */
static size_t
place_of_first_item(const struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences; i++) {
		const struct sentence *s = &r->sentences[i];

		if (s->label || s->furniture || r->blocks.p[s->block].kind == BLOCK_HEADING)
			continue;
		if (r->blocks.p[s->block].kind != BLOCK_ITEM)
			return NONE;
		for (size_t k = s->words.first; k < s->words.last; k++) {
			const struct place_mention *place = reading_place_at(r, k);

			if (place && place->governs && place->known && !place_is_landfall(r, place, s))
				return place->place.kind <= PLACE_REGION ? r->marks[k].place - 1 : NONE;
		}
		return NONE;
	}
	return NONE;
}

/*
 * The place that running text names before its first figure, in a sentence that counts nothing: what the document goes
 * on to count was there, if it lies in the country that most of it is about.
 */
size_t
place_of_opening(struct reading *r, struct span dominant)
{
	size_t found = NONE, begins = place_text_begins(r);

	for (size_t i = 0; i < r->n_sentences; i++) {
		const struct sentence *s = &r->sentences[i];

		if (s->label || s->furniture || s->block < begins || place_in_field(r, s))
			continue;
		/* so a list tells of nothing behind it */
		if ((r->blocks.p[s->block].kind == BLOCK_PARAGRAPH || r->blocks.p[s->block].kind == BLOCK_ITEM) &&
		    reading_counts(r, s->words))
			break;
		if (r->blocks.p[s->block].kind != BLOCK_PARAGRAPH)
			continue;
		for (size_t k = s->words.first; s->has_place && found == NONE && k < s->words.last; k++)
			if (r->marks[k].place && opens_with(r, reading_place_at(r, k), s))
				found = r->marks[k].place - 1;
	}
	found = found == NONE ? place_of_first_item(r) : found;
	return found != NONE && dominant.n && span_equal(place_country(r, found, dominant), dominant) ? found : NONE;
}
