#include "placing/place_lead.h"

#include "places/place_actor.h"
#include "places/place_before.h"
#include "places/place_breakdown.h"
#include "places/place_country.h"
#include "places/place_mentions.h"
#include "places/place_noun.h"
#include "places/place_plans.h"
#include "places/place_telling.h"
#include "places/place_words.h"
#include "placing/document_place.h"
#include "placing/place_after.h"
#include "placing/place_begins.h"
#include "placing/place_event.h"
#include "placing/place_field.h"
#include "reading/cues.h"

#define HEAD_WORDS	12	/* of a title that the text runs on from */
#define PAPER_WORDS	5	/* from a country to what the paper is */

/* "Chad: Floods" above "Reporting period: 1-15 May": not "Chad: 12 killed", nor above "Niger: Drought". */
static bool
labels_title(const struct reading *r, const struct place_mention *place)
{
	struct words words = r->block_words[0];

	for (size_t i = words.first; i < words.last; i++)
		if (r->marks[i].figure)
			return false;
	return place->words.first == words.first && place->words.last < words.last &&
	    text_is(r, place->words.last, ":") && r->blocks.n > 1 && !r->marks[r->block_words[1].first].place;
}

/* "Operation update: Honduras: Dengue", read as a label: the country behind a colon of the first line, or before it;
 * NONE. */
static size_t
country_by_colon(const struct reading *r)
{
	struct words words = r->block_words[0];

	for (size_t i = words.first; r->blocks.p[0].kind == BLOCK_LABEL && i < words.last &&
	    i < words.first + HEAD_WORDS; i++) {
		const struct place_mention *place = reading_place_at(r, i);

		if (place && place_is_country(place) && (labels_title(r, place) ||
		    (i > words.first && text_is(r, i - 1, ":") &&
		    (place->words.last == words.last || token_at(r, place->words.last)->kind == TOKEN_MARK))))
			return r->marks[i].place - 1;
	}
	return NONE;
}

/* "CHAD SITUATION REPORT MAY 2020 Highlights Heavy rain has ...": the country that a title without a line of its own
 * names. */
size_t
place_of_run_in_title(const struct reading *r)
{
	size_t last;

	if (r->blocks.n == 0 || r->blocks.p[0].kind == BLOCK_HEADING)
		return NONE;
	if ((last = country_by_colon(r)) != NONE)
		return last;
	last = r->block_words[0].first + HEAD_WORDS < r->block_words[0].last ? r->block_words[0].first + HEAD_WORDS :
	    r->block_words[0].last;
	for (size_t i = r->block_words[0].first; i < last; i++) {
		const struct place_mention *place = reading_place_at(r, i);

		if (place == NULL && !(token_at(r, i)->flags & TOKEN_CAPITAL) && token_at(r, i)->kind == TOKEN_WORD)
			return NONE;
		if (place == NULL || !place_is_country(place))
			continue;
		for (size_t k = place->words.last; k < last && k < place->words.last + PAPER_WORDS &&
		    place_capital_at(r, k); k++)
			if (cue_is(r, k, last, CUE_PAPER))
				return r->marks[i].place - 1;
	}
	return NONE;
}

/* "52 were shot down; one flew to Chad": behind a semicolon, where one of them went. */
static bool
is_whereto(const struct reading *r, size_t at, size_t first)
{
	if (at == first || !text_is(r, at - 1, "to"))
		return false;
	for (size_t i = at; i > first; i--)
		if (text_is(r, i - 1, ";"))
			return true;
	return false;
}

/* "12 died, with ten in Chad", "12 died - ten in Chad": behind a figure of its sentence, a number by itself. */
static bool
opens_part(const struct reading *r, const struct figure *f)
{
	size_t before = f->words.first - 1;

	return f > r->figures && f[-1].sentence == f->sentence && f->noun.first == f->noun.last &&
	    ((text_is(r, before, "with") && text_is(r, before - 1, ",")) || (token_at(r, before)->flags & TOKEN_DASH));
}

/* "including 40 in Chad", "90 deaths, 40 from Chad": a part's own place. */
static bool
is_of_part(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place_with_directions(r, place->words.first, s->words.first);
	const struct figure *f;

	/* "60 cases are from Chad, 40 from Niger" */
	if (first > s->words.first + 2 && text_is(r, first - 1, "from") && (class_at(r, first - 2) & WORD_BE))
		return true;
	if (first < s->words.first + 3 || !((class_at(r, first - 1) & WORD_LOCATES) || text_is(r, first - 1, "from")))
		return false;
	/* "four each from Chad and Mali" */
	first -= first > s->words.first + 3 && text_is(r, first - 2, "each");
	if (!r->marks[first - 2].figure)
		return false;
	f = reading_figure_at(r, first - 2);
	return f->part_cue || opens_part(r, f) || (f > r->figures && f[-1].sentence == f->sentence &&
	    f[-1].noun.first < f[-1].noun.last && f->noun.first == f->noun.last && text_is(r, f->words.first - 1, ","));
}

#define LANDFALL	48	/* tokens of "landfall in Vira at noon, in Virac at one o'clock and in" */

bool
place_is_landfall(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	if (place_is_country(place))
		return false;
	for (size_t i = place->words.first; i > s->words.first && place->words.first - i < LANDFALL; i--)
		if (cue_ends(r, s->words.first, i, CUE_LANDFALL))
			return true;
	return false;
}

#define RANKED	4	/* tokens of "has recorded the highest" */

/* "Bari recorded the highest number of fires", "Bari had most of them": a part that is set beside others. */
static bool
is_ranked(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	for (size_t i = place->words.last; i < s->words.last && i < place->words.last + RANKED; i++) {
		if (i > place->words.last && cue_is(r, i, i + 1, CUE_RECORD) &&
		    (text_is(r, i, "most") || span_ends(token_at(r, i)->text, "est")))
			return true;
		if (!r->marks[i].act && !(class_at(r, i) & (WORD_HAVE | WORD_DETERMINER | WORD_REALIZES)))
			return false;
	}
	return false;
}

/*
 * The first place that says where all was: not behind a colon, where it is a part's ("30: 20 in Chad and
 * ten in Niger"), nor behind "of them", nor one that labels a number ("Bari 12, Foggia 30").
 */
static size_t
place_leading(const struct reading *r, const struct sentence *s)
{
	for (size_t k = s->words.first; k < s->words.last; k++) {
		const struct place_mention *place;

		if (text_is(r, k, "("))
			k = place_behind_bracket(r, k, s->words.last);
		if ((text_is(r, k, ":") && k > s->dateline) ||
		    (text_is(r, k, ",") && cue_opens_whole(r, s->words.first)) || place_of_them(r, k, s->words.last))
			return NONE;
		if (!r->marks[k].place)
			continue;
		place = reading_place_at(r, k);
		if (place_labels_number(r, place->words.last, s->words.last) != NONE || is_of_part(r, place, s) ||
		    is_ranked(r, place, s))
			return NONE;
		if (place_noun_of_kind(r, k, s->words.last, "world") || is_whereto(r, k, s->words.first) ||
		    place_is_sent_to(r, place, s->words.first) || place_is_said_in(r, place, s) ||
		    place_is_landfall(r, place, s))
			continue;	/* "one of the largest worldwide" */
		if (!place->governs || place->words.first != k)
			continue;
		if (!place->known || place->place.countries.n)
			return r->marks[k].place - 1;
		if (place->place.kind == PLACE_SEA && reading_counts(r, s->words))
			return place_beside_sea(r, r->marks[k].place - 1, s->words.last);
	}
	return NONE;
}

/* "The army announced the balance of its raids in Chad." */
static bool
tells_and_ends_with_place(const struct reading *r, const struct sentence *s)
{
	size_t i = s->words.first;

	while (i < s->words.last && !(class_at(r, i) & WORD_SPEECH))
		i++;
	return i < s->words.last && s->words.last > s->words.first + 2 && reading_is_stop(r, s->words.last - 1) &&
	    place_governs_at(r, s->words.last - 2);
}

/*
 * News in paragraphs of one sentence: the second says where its own figures, and those of the first, were, or tells of
 * a report that it does not count and ends with where. Not "In Bari, ..." or "On 3 May ...", which turn to one of
 * several, nor "two men who fled Bari".
 */
static bool
goes_on(const struct reading *r, const struct sentence *s, size_t lead)
{
	size_t i = s->words.first;

	if (s->block != lead + 1 || r->blocks.p[lead].kind != BLOCK_PARAGRAPH || r->marks[i].time ||
	    r->marks[i + 1].time)
		return false;
	if (tells_and_ends_with_place(r, s) && !reading_counts(r, r->block_words[s->block]))
		return true;
	while (i < s->words.last && !place_governs_at(r, i) && !(class_at(r, i) & WORD_RELATIVE))
		i++;
	return i < s->words.last && place_governs_at(r, i) && reading_counts(r, (struct words){ s->words.first, i });
}

/* No place but that one, and countries, stands in the sentence. */
static bool
names_no_other(const struct reading *r, size_t mention, const struct sentence *s)
{
	for (size_t i = s->dateline; i < s->words.last; i++)
		if (r->marks[i].place && r->marks[i].place - 1 != mention && !place_is_country(reading_place_at(r, i)))
			return false;
	return true;
}

/* "The minister said that Chad recorded 138 cases": the country that acts where the first number stands; NONE. */
static size_t
country_acting(const struct reading *r, const struct sentence *s)
{
	for (size_t i = s->dateline; i < s->words.last; i++) {
		size_t place;

		if (!reading_counts_at(r, i))
			continue;
		place = place_that_acts(r, reading_figure_at(r, i), s->dateline);
		if (place == NONE || r->places[place].place.kind > PLACE_DIVISION)
			return NONE;
		/* "Ohio reported 40", but "Ohio reported 40 of them", "Ohio reported 40, and Iowa nine" */
		return place_is_country(&r->places[place]) ||
		    (!text_is(r, i + 1, "of") && names_no_other(r, place, s)) ? place : NONE;
	}
	return NONE;
}

#define RUNNING_ITEM	30	/* tokens of a numbered paragraph, which is no line of a list */

/* "1. In all, the army freed 94 hostages": text in numbered paragraphs opens with this one; a bullet opens none. */
static bool
is_running_item(const struct reading *r, const struct sentence *s)
{
	const struct words words = r->block_words[s->block];
	size_t start = words.first < words.last ? token_at(r, words.first)->start : 0;
	const char *text = r->document->text.p;

	if (start < 3 || text[start - 1] != ' ' || (text[start - 2] != '.' && text[start - 2] != ')') ||
	    !ascii_is_digit(text[start - 3]))
		return false;
	return r->blocks.p[s->block].kind == BLOCK_ITEM && words.last - words.first > RUNNING_ITEM && s->opens_block &&
	    s->words.last < words.last && reading_counts(r, words);
}

/* A place of the first sentences of running text that governs a figure there. */
size_t
place_of_lead(const struct reading *r)
{
	size_t seen = 0, lead = NONE, place = NONE, begins = place_text_begins(r);

	for (size_t i = 0; i < r->n_sentences && seen < 2 && place == NONE; i++) {
		const struct sentence *s = &r->sentences[i];
		bool numbered = lead == NONE ? is_running_item(r, s) : s->block == lead;

		if (s->label || s->block < begins || (r->blocks.p[s->block].kind != BLOCK_PARAGRAPH &&
		    r->blocks.p[s->block].kind != BLOCK_LABEL && !numbered) || place_in_field(r, s))
			continue;
		if (lead == NONE)
			lead = s->block;
		/* What its first sentence counts is not in the place of the second. */
		if (s->block != lead ? !goes_on(r, s, lead) : seen && reading_counts(r, r->sentences[i - 1].words))
			break;
		place = place_leading(r, s);
		if (place == NONE && seen == 0)
			place = country_acting(r, s);
		seen++;
	}
	if (place == NONE && lead != NONE)
		return place_of_event_in(r, lead);
	return place == NONE ? NONE : place_of_two(r, place);
}
