#include "places/document_place.h"

#include "place/candidates.h"
#include "places/place_after.h"
#include "places/place_breakdown.h"
#include "places/place_words.h"

/* Many figures stand in one place, and each asks for its country. */
struct span
place_country(struct reading *r, size_t mention, struct span hint)
{
	struct place_mention *place = &r->places[mention];
	struct asked_country *asked = hint.n ? &place->hinted : &place->alone;
	struct located located;
	struct span why;

	if (asked->words.first == place->words.first && asked->words.last == place->words.last &&
	    span_equal(asked->hint, hint))
		return asked->country;
	*asked = (struct asked_country){ .words = place->words, .hint = hint, .country = SPAN("") };
	if (gazetteer_locate(r->gazetteer, r->vocabulary, reading_text(r, place->words), hint,
	    r->arena, &located, &why))
		asked->country = located.country;
	return asked->country;
}

bool
place_is_country(const struct place_mention *place)
{
	return place->known && place->place.kind == PLACE_COUNTRY;
}

#define INTRODUCED	16	/* names that a document writes with what contains them */

/* a is b, or b with a noun behind it: "San Luis port". */
static bool
same_words(const struct reading *r, struct words a, struct words b)
{
	if (a.last - a.first < b.last - b.first)
		return false;
	for (size_t i = 0; i < b.last - b.first; i++)
		if (!span_equal_fold(token_at(r, a.first + i)->text, token_at(r, b.first + i)->text))
			return false;
	return true;
}

/* The mention right behind the comma behind this one, if it may contain it. */
static bool
is_introduced(const struct reading *r, size_t i)
{
	const struct place_mention *inner = &r->places[i], *outer = inner + 1;

	return i + 1 < r->n_places && inner->known && outer->known && (inner->shared ||
	    !countries_meet(inner->place.countries, outer->place.countries)) &&
	    outer->words.first == inner->words.last + 1 && text_is(r, inner->words.last, ",") &&
	    inner->place.kind != PLACE_COUNTRY && outer->place.kind <= PLACE_DIVISION &&
	    outer->place.countries.n == 2;
}

void
place_introduce(struct reading *r)
{
	size_t introduced[INTRODUCED], n = 0, n_places = r->n_places;

	for (size_t i = 0; i < n_places && n < INTRODUCED; i++)
		if (is_introduced(r, i))
			introduced[n++] = i;
	for (size_t k = 0; k < n; k++) {
		struct place_mention container = r->places[introduced[k] + 1];

		/* Neighbours may become one mention: what contains the name is kept by itself. */
		container.governs = false;
		r->places = xgrow(r->places, r->n_places, &r->room_places, sizeof(*r->places));
		r->places[r->n_places++] = container;
		for (size_t i = 0; i < n_places; i++)
			if (r->places[i].known && i != introduced[k] && r->places[i].container == NONE &&
			    same_words(r, r->places[i].words, r->places[introduced[k]].words))
				r->places[i].container = r->n_places - 1;
	}
}

/*
 * "Oslo, Norway" by itself, "Road Safety Forum, Oslo", "(DMC, Colombo)", "Kingdom of Norway" by
 * itself: where the issuer sits, and whose it is.
 */
bool
place_is_letterhead(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	struct words words = place->words;
	bool alone = words.first == s->words.first && words.last == s->words.last;

	if (words.first > s->words.first && text_is(r, words.first - 1, ",") &&
	    ((place->place.kind == PLACE_TOWN && words.last == s->words.last) ||
	    (place->place.kind != PLACE_COUNTRY && words.last < s->words.last && text_is(r, words.last, ")"))))
		return true;
	for (size_t i = words.first; alone && i < words.last; i++)
		if (text_is(r, i, ",") || span_equal_fold(token_at(r, i)->text, SPAN("of")))
			return true;
	return false;
}

/* "Chad announces ...": who acts. */
static bool
is_actor(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t next = place->words.last;

	return next < s->words.last && ((class_at(r, next) & WORD_SPEECH) ||
	    place_verb_at(r, next, s->words.last));
}

/* "West Virginia death toll", "Kerala landslides": a title's event is named by where it was. */
static bool
names_what(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t next = place->words.last;
	struct noun noun;

	if (place->place.ambiguous || next >= s->words.last || token_at(r, next)->kind != TOKEN_WORD)
		return false;
	classify_noun(r->vocabulary, token_at(r, next), s->words.last - next > 1 ? 2 : 1, &noun);
	if (noun.classes == 0)
		classify_noun(r->vocabulary, token_at(r, next), 1, &noun);
	return (noun.classes & (NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE)) != 0;
}

#define SUFFERED	3	/* words of "heatwave deaths" */

/* "US heatwave deaths": what people suffered was there, what a state does may be elsewhere. */
static bool
names_suffered(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t next = place->words.last;

	for (size_t i = next; place->adjective && i < s->words.last && i < next + SUFFERED; i++) {
		struct noun noun;

		if (token_at(r, i)->kind != TOKEN_WORD || class_at(r, i))
			return false;
		classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
		if (noun.classes & (NOUN_OUTCOME | NOUN_CASE))
			return true;
		if (noun.classes & (NOUN_PERSON | NOUN_ORGANISATION))
			return false;
	}
	return false;
}

/* "UAE flood news": a country before a noun says whose or where; where, if most other places are there. */
static bool
is_about(const struct reading *r, const struct place_mention *place, const struct sentence *s,
    const struct place_context *context)
{
	return place->adjective && place_is_country(place) && !is_actor(r, place, s) &&
	    span_equal(place->place.countries, context->dominant);
}

#define SECTIONS	64	/* blocks looked at for another section */

bool
heading_opens_sections(const struct reading *r, size_t block)
{
	unsigned marks = r->blocks.p[block].marks;

	for (size_t b = block + 1; marks > 1 && b < r->blocks.n && b < block + SECTIONS; b++)
		if (!r->blocks.p[b].title_zone && r->blocks.p[b].marks == marks)
			return true;
	return false;
}

/* A place of the title zone: a country's name, or a place that the title is about. */
size_t
place_of_title(const struct reading *r, const struct place_context *context)
{
	size_t second = NONE;

	for (size_t i = 0; i < r->n_places; i++) {
		const struct place_mention *place = &r->places[i];
		uint32_t sentence = r->marks[place->words.first].sentence;
		const struct block *block;
		const struct sentence *s;

		if (sentence == 0 || !place->known || (place->place.kind == PLACE_DEMONYM && !place->governs) ||
		    r->marks[place->words.first].place != i + 1)	/* part of its neighbour */
			continue;
		s = &r->sentences[sentence - 1];
		block = &r->blocks.p[s->block];
		if (block->kind != BLOCK_HEADING || !block->title_zone)
			continue;
		if (place_is_letterhead(r, place, s) || heading_opens_sections(r, s->block) ||
		    text_is(r, s->words.last - 1, ":"))
			continue;	/* "In Chad:" heads what is under it */
		if (place->governs && place->words.first > s->words.first &&
		    (class_at(r, place->words.first - 1) & WORD_LOCATES))
			return i;
		if (second == NONE && place->governs && !is_actor(r, place, s) && (names_what(r, place, s) ||
		    place_is_country(place) ||
		    (place->place.kind == PLACE_REGION && place->place.countries.n)))
			second = i;
		if (second == NONE && (names_suffered(r, place, s) || is_about(r, place, s, context)))
			second = i;
	}
	return second;
}

#define SHORT_LINE	10	/* tokens of a line that is no lead */

/* "title: ...", "News | 14 May": what a document says of itself, before its text. */
static bool
is_field(const struct reading *r, const struct sentence *s)
{
	struct words block = r->block_words[s->block];

	if (block.last - block.first <= SHORT_LINE && !text_is(r, block.last - 1, "."))
		return true;
	return s->dateline == s->words.first && s->words.last > s->words.first + 1 &&
	    text_is(r, s->words.first + 1, ":");
}

#define FIELD_BLOCKS	20	/* from the start: where a document says what it is about */
#define FIELD_WORDS	3

/* "Country: Kenya", "Affected area: Beira" in its head; NONE. */
size_t
place_of_field(const struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences && r->sentences[i].block < FIELD_BLOCKS; i++) {
		struct words words = r->sentences[i].words;
		size_t colon = words.first;

		while (colon < words.last && colon < words.first + FIELD_WORDS && !text_is(r, colon, ":"))
			colon++;
		if (colon > words.first && colon + 1 < words.last && text_is(r, colon, ":") &&
		    place_noun_at(r, colon - 1) && r->marks[colon + 1].place &&
		    r->marks[colon + 1].place == r->marks[words.last - 1].place &&
		    r->places[r->marks[colon + 1].place - 1].known)
			return r->marks[colon + 1].place - 1;
	}
	return NONE;
}

static bool
holds_figure(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (r->marks[i].figure && figure_is_kept(&r->figures[r->marks[i].figure - 1]))
			return true;
	return false;
}

/* A place of the first sentences of running text that governs a figure there. */
size_t
place_of_lead(const struct reading *r)
{
	size_t seen = 0, last_sentence = NONE;

	for (size_t i = 0; i < r->n_sentences && seen < 2; i++) {
		const struct sentence *s = &r->sentences[i];

		if (s->label || (r->blocks.p[s->block].kind != BLOCK_PARAGRAPH &&
		    r->blocks.p[s->block].kind != BLOCK_LABEL) || is_field(r, s))
			continue;
		if (last_sentence == NONE)
			last_sentence = s->block;
		/* What its first sentence counts is not in the place of the second. */
		if (s->block != last_sentence || (seen && holds_figure(r, r->sentences[i - 1].words)))
			break;
		seen++;
		for (size_t k = s->words.first; k < s->words.last; k++) {
			const struct place_mention *place;

			if (text_is(r, k, "("))
				k = place_behind_bracket(r, k, s->words.last);
			/* Behind a colon a place is a part's: "30: 20 in Chad and ten in Niger"; so "ten of them in Chad". */
			if ((text_is(r, k, ":") && k > s->dateline) || (text_is(r, k, "of") &&
			    k + 1 < s->words.last && (class_at(r, k + 1) & (WORD_PRONOUN | WORD_RELATIVE))))
				break;
			if (!r->marks[k].place)
				continue;
			place = &r->places[r->marks[k].place - 1];
			/* So it is in "Bari 12, Foggia 30". */
			if (place_labels_number(r, place->words.last, s->words.last) != NONE)
				break;
			if (!place->governs || !place->known || place->words.first != k ||
			    (place->place.countries.n == 0 && place->place.kind != PLACE_SEA))
				continue;
			return r->marks[k].place - 1;
		}
	}
	return NONE;
}
