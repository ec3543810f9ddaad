#include "placing/place_title.h"

#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_force.h"
#include "places/place_letterhead.h"
#include "places/place_noun.h"
#include "places/place_plans.h"
#include "places/place_polity.h"
#include "places/place_role.h"
#include "places/place_words.h"
#include "placing/place_sections.h"
#include "reading/cues.h"
#include "words/classify_outcome.h"

#define SUFFERED	3	/* words of "heatwave deaths" */

/* "Chad announces ...": who acts. */
static bool
is_actor(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t next = place->words.last;

	/* "Chad dam burst": its site does nothing abroad */
	return !place->with_noun && next < s->words.last && ((class_at(r, next) & WORD_SPEECH) ||
	    place_verb_at(r, next, s->words.last));
}

#define OWN	7	/* words of "records a sharp rise in cholera cases" */

/* "Chad hit by floods", "Chad declares a cholera outbreak", "Chad confirms two deaths": what befell it, or what it
 * tells of its own. */
static bool
tells_of_own(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t verb = place->words.last;
	struct match match;
	bool states = (class_at(r, verb) & WORD_SPEECH) ||
	    (lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, verb), s->words.last - verb, &match) &&
	    span_is(match.row->cell[OUTCOME_FRAME], "light"));

	if (verb + 1 < s->words.last && text_is(r, verb + 1, "by"))
		return true;
	for (size_t i = verb + 1; states && i < s->words.last && i < verb + OWN; i++) {
		if (r->marks[i].place || (class_at(r, i) & (WORD_RELATIVE | WORD_SUBORDINATOR)))
			return false;
		if (token_at(r, i)->kind == TOKEN_WORD &&
		    (noun_classes_at(r, i) & (NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE)))
			return true;
	}
	return false;
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

/* "US heatwave deaths": what people suffered was there, what a state does may be elsewhere. */
static bool
names_suffered(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t next = place->words.last;

	for (size_t i = next; place->adjective && i < s->words.last && i < next + SUFFERED; i++) {
		unsigned noun;

		if (token_at(r, i)->kind != TOKEN_WORD || class_at(r, i))
			return false;
		noun = noun_classes_at(r, i);
		if (noun & (NOUN_OUTCOME | NOUN_CASE))
			return true;
		if (noun & (NOUN_PERSON | NOUN_ORGANISATION))
			return false;
	}
	return false;
}

/* "Who: U.S. Mine Administration", "U.S. Mine Administration announces ...": an office's name. */
static bool
is_of_office(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t last = s->words.last - 1;

	return place_of_force_tells(r, place->words.last, s->words.last) ||
	    (place_capital_at(r, last) && (noun_classes_at(r, last) & NOUN_ORGANISATION));
}

/* "Norfolk Fire and Rescue Service" by itself: whose the paper is. */
static bool
names_service(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	for (size_t i = place->words.last; i < s->words.last; i++)
		if (!place_capital_at(r, i) && !(class_at(r, i) & WORD_AND))
			return false;
	return place->words.first == s->words.first && (is_of_office(r, place, s) ||
	    place_calls_force(r, place->words.last, s->words.last));
}

/*
 * "UAE flood news": a country before a noun says whose or where; where, if most other places are there; but "Chad
 * Police Service" is a name.
 */
static bool
is_about(const struct reading *r, const struct place_mention *place, const struct sentence *s,
    const struct place_context *context)
{
	return place->adjective && place_is_country(place) && !place_capital_at(r, place->words.last) &&
	    !is_actor(r, place, s) && context->tally.n > 0 && span_equal(place->place.countries, context->dominant);
}

/* "Red Cross Society of Chad" by itself: an office's name that ends in its country, if most other places are there. */
static bool
ends_society(const struct reading *r, const struct place_mention *place, const struct sentence *s,
    const struct place_context *context)
{
	size_t of = place->words.first - 1;

	if (!place_is_country(place) || place->words.first < s->words.first + 2 || place->words.last != s->words.last ||
	    !span_equal(place->place.countries, context->dominant) || !text_is(r, of, "of"))
		return false;
	for (size_t i = s->words.first; i < of; i++)
		if (!((token_at(r, i)->flags & TOKEN_CAPITAL) || is_function_word(r, i)))
			return false;
	return true;
}

/* "Response to the Chad crisis": behind an article a country is said of the noun behind it. */
static bool
is_of_noun(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, next = place->words.last;

	return place_is_country(place) && first > s->words.first && (class_at(r, first - 1) & WORD_DETERMINER) &&
	    next < s->words.last && token_at(r, next)->kind == TOKEN_WORD && !is_function_word(r, next) &&
	    !place_noun_at(r, next);
}

/* "Tigray: market hit", "Borno State - farmers attacked"; but a town before a dash is whence a text was sent. */
static bool
labels_title(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t next = place->words.last;

	return place->words.first == s->words.first && next + 1 < s->words.last && place->place.countries.n == 2 &&
	    (text_is(r, next, ":") || ((token_at(r, next)->flags & TOKEN_DASH) && place->place.kind != PLACE_TOWN)) &&
	    !r->marks[next + 1].time;
}

#define PAPER	4	/* words from a place to what the paper is */

/* "Tigray humanitarian update" */
static bool
names_paper(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	if (place->words.first != s->words.first || place->place.ambiguous || place->place.countries.n != 2 ||
	    (place_classes_behind(r, place->words.last, s->words.last) & NOUN_ORGANISATION))
		return false;
	for (size_t i = place->words.last; i < s->words.last && i < place->words.last + PAPER; i++) {
		if (cue_is(r, i, s->words.last, CUE_PAPER))
			return true;
		if (token_at(r, i)->kind != TOKEN_WORD || is_function_word(r, i))
			return false;
	}
	return false;
}

/* "Health update for Tyrol": what the paper is stands before it. */
static bool
is_of_paper(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place_with_directions(r, place->words.first, s->words.first);

	return first > s->words.first + 1 && text_is(r, first - 1, "for") && place->place.countries.n == 2 &&
	    cue_ends(r, s->words.first, first - 1, CUE_PAPER);
}

#define TITLE_WORDS	16	/* at most, of a line of the title */

/* "Weekly statistics", "MONSOON FLOODS 2022": what the paper is, or what it is about. */
static bool
says_what(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last && i < words.first + TITLE_WORDS; i++)
		if (cue_is(r, i, words.last, CUE_PAPER) || (token_at(r, i)->kind == TOKEN_WORD &&
		    (noun_classes_at(r, i) & (NOUN_EVENT | NOUN_CASE))))	/* no "PRESS RELEASE" */
			return true;
	return false;
}

/* "Weekly statistics: Tyrol", "FLOOD UPDATE - TYROL DISTRICT", or "Tyrol" in a line of its own under "Weekly
 * statistics". */
static bool
ends_title(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, last = place_with_nouns(r, place->words.last, s->words.last);

	if ((place->place.kind != PLACE_DIVISION && place->place.kind != PLACE_REGION && last == place->words.last) ||
	    place->place.ambiguous || place->place.countries.n != 2 || last < s->words.last)
		return false;
	if (first == s->words.first)
		return s->block > 0 && r->blocks.p[s->block - 1].title_zone &&
		    says_what(r, r->block_words[s->block - 1]);
	return (text_is(r, first - 1, ":") || text_is(r, first - 1, "|") ||
	    (token_at(r, first - 1)->flags & TOKEN_DASH)) && says_what(r, (struct words){ s->words.first, first - 1 });
}

#define EVENT_WORDS	3	/* of "Chad flash floods:" behind the country */

/* "Chad: 900 families return to Bari", "Chad war: nine flee to Niger": a country, or an event that is called by it,
 * before a colon. */
static bool
labels_all(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t i = place->words.last;

	if (!place_is_country(place) || !place->governs)
		return false;
	if (labels_title(r, place, s) && text_is(r, i, ":"))
		return true;
	while (i < s->words.last && i < place->words.last + EVENT_WORDS && token_at(r, i)->kind == TOKEN_WORD &&
	    !is_function_word(r, i))
		i++;
	return place->words.first == s->words.first && i < s->words.last && text_is(r, i, ":") &&
	    !place_calls_army(r, place) && !(place_classes_behind(r, place->words.last, i) & (NOUN_PERSON | NOUN_STAFF |
	    NOUN_ORGANISATION));
}

/* "Army finds 8 bodies in Oldbrook fighting": a name that nobody knows, behind a small preposition; but "Attacks On
 * Crews". */
static bool
is_where(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t before = place->words.first - 1;

	return place->words.first > s->words.first && (class_at(r, before) & WORD_LOCATES) &&
	    !(token_at(r, before)->flags & TOKEN_CAPITAL);
}

/* "FIRE AT BOLE MALL, NAIROBI": behind a building and a comma, where that is in which something took place; but "Daily
 * log, Nairobi", "Afya House, Nairobi" are whence it comes. */
static bool
is_behind_building(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t comma = place->words.first - 1;
	bool event = false;

	if (place->place.countries.n != 2 || place->words.last != s->words.last ||
	    place->words.first < s->words.first + 4 || !text_is(r, comma, ",") || !place_capital_at(r, comma - 1) ||
	    !(noun_classes_at(r, comma - 1) & NOUN_BUILDING))
		return false;
	for (size_t i = s->words.first; i < comma && !event; i++)
		event = r->marks[i].act || (noun_classes_at(r, i) & NOUN_EVENT);
	return event;
}

/* A place that the title is about, though no preposition says that it was there. */
static bool
leads_title(const struct reading *r, const struct place_mention *place, const struct sentence *s,
    const struct place_context *context)
{
	if (is_actor(r, place, s) && !(tells_of_own(r, place, s) &&
	    span_equal(place->place.countries, context->dominant)))
		return false;
	if ((names_what(r, place, s) && !names_service(r, place, s)) || labels_title(r, place, s) ||
	    names_paper(r, place, s) || is_of_paper(r, place, s) || place_is_befallen(r, place, s) ||
	    is_behind_building(r, place, s) || place_is_country(place))
		return true;
	if (ends_title(r, place, s))
		return true;
	return place->place.kind == PLACE_REGION && (place->place.countries.n ||
	    (place->words.first == s->words.first && place->words.last == s->words.last));
}

/* A place of the title zone: a country's name, or a place that the title is about. */
static size_t
choose_title(const struct reading *r, const struct place_context *context)
{
	size_t second = NONE, third = NONE, first;

	for (size_t i = 0; i < r->n_places; i++) {
		const struct place_mention *place = &r->places[i];
		uint32_t sentence = r->marks[place->words.first].sentence;
		const struct block *block;
		const struct sentence *s;

		if (sentence == 0 || (!place->known && !place->governs) ||
		    (place->place.kind == PLACE_DEMONYM && !place->governs) ||
		    r->marks[place->words.first].place != i + 1)	/* part of its neighbour */
			continue;
		s = &r->sentences[sentence - 1];
		block = &r->blocks.p[s->block];
		if (block->kind != BLOCK_HEADING || !block->title_zone)
			continue;
		/* "Today, 21 clashes took place in Bari." under the title: one number of many */
		if (s->block > 0 && s->block + 1 < r->blocks.n && !place_is_country(place) &&
		    text_is(r, s->words.last - 1, ".") && reading_counts(r, s->words))
			continue;
		if (place_is_letterhead(r, place, s) || place_is_sent_to(r, place, s->words.first) ||
		    heading_opens_sections(r, s->block) || text_is(r, s->words.last - 1, ":"))
			continue;	/* "In Chad:" heads what is under it */
		if (!place->known) {
			if (third == NONE && is_where(r, place, s) && !is_of_noun(r, place, s))
				third = i;
			continue;
		}
		if (labels_all(r, place, s))
			return i;
		first = place_with_directions(r, place->words.first, s->words.first);
		if (place->governs && place_after_preposition(r, first, s->words.first) && !is_of_noun(r, place, s))
			return i;
		if (second == NONE && place->governs && leads_title(r, place, s, context))
			second = i;
		if (second == NONE && (names_suffered(r, place, s) || ends_society(r, place, s, context) ||
		    is_about(r, place, s, context)))
			second = i;
	}
	return second == NONE ? third : second;
}

size_t
place_of_title(const struct reading *r, const struct place_context *context)
{
	size_t title = choose_title(r, context);

	if (title == NONE ||
	    labels_all(r, &r->places[title], &r->sentences[r->marks[r->places[title].words.first].sentence - 1]))
		return title;
	return place_of_two(r, title);
}
