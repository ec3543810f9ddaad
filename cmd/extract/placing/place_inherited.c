#include "placing/place_inherited.h"

#include "place/candidates.h"
#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_letterhead.h"
#include "places/place_mentions.h"
#include "places/place_plans.h"
#include "places/place_role.h"
#include "places/place_telling.h"
#include "placing/place_sections.h"
#include "reading/cues.h"
#include "reading/goes_on.h"

/* The first place of a label or heading that governs, else the first however it stands there; but no people's name. */
size_t
place_in_words(const struct reading *r, struct words words)
{
	size_t found = NONE;

	for (size_t i = words.first; i < words.last; i++) {
		const struct place_mention *place;
		const struct sentence *s;

		if (r->marks[i].place == 0)
			continue;
		place = reading_place_at(r, i);
		s = &r->sentences[r->marks[i].sentence - 1];
		if (place_is_letterhead(r, place, s) || place_is_of_telling(r, place->words.first, s->words.first) ||
		    place_is_sent_to(r, place, s->words.first))
			continue;
		if (place->governs)
			return r->marks[i].place - 1;
		if (found == NONE && place->known && !place->adjective && place->place.kind != PLACE_DEMONYM)
			found = r->marks[i].place - 1;
	}
	return found;
}

size_t
place_in_labels(const struct reading *r, size_t block)
{
	const struct cell_labels *labels = &r->labels[block];
	size_t order[4] = { labels->row, labels->column, labels->above, labels->title }, place;

	for (size_t i = 0; i < 4; i++) {
		if (order[i] == NONE)
			continue;
		place = place_in_words(r, r->sentences[order[i]].words);
		if (place != NONE)
			return place;
	}
	return NONE;
}

#define SECTION	64	/* blocks of the first section */

/* "MINISTRY OF DEFENCE / LUANDA" over a title: where a letter comes from, as a dateline tells, and no section. */
static bool
ends_letterhead(const struct reading *r, size_t heading)
{
	return heading > 0 && r->blocks.p[heading - 1].kind == BLOCK_HEADING && !r->blocks.p[heading].blank_before &&
	    heading + 1 < r->blocks.n && r->blocks.p[heading + 1].kind == BLOCK_HEADING &&
	    r->blocks.p[heading + 1].blank_before;
}

/* The place of the headings above, where they stand in the title zone, and are but the first section's. */
size_t
place_in_first_section(const struct reading *r, size_t block)
{
	size_t place = NONE;

	for (size_t b = block; b > 0 && block - b < SECTION && place == NONE; b--) {
		if (r->blocks.p[b - 1].kind != BLOCK_HEADING)
			continue;
		if (!r->blocks.p[b - 1].title_zone)
			return NONE;
		if (heading_opens_sections(r, b - 1) && !ends_letterhead(r, b - 1))
			place = place_in_words(r, r->block_words[b - 1]);
	}
	return place;
}

static size_t
governing_in(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (place_governs_at(r, i) && !place_is_sent_to(r, reading_place_at(r, i),
		    r->sentences[r->marks[i].sentence - 1].words.first))
			return r->marks[i].place - 1;
	return NONE;
}

/* "What was seized in the past week:" sums up more than the sentences before it, and where they were. */
static bool
sums_up(const struct reading *r, struct words sentence)
{
	for (size_t i = sentence.first; i < sentence.last; i++)
		if (r->marks[i].time && reading_time_at(r, i)->governs &&
		    reading_time_at(r, i)->period.kind != PERIOD_DAY)
			return true;
	return false;
}

/* The place of what an item stands under: its last sentence's, else the first of those before. */
static size_t
place_of_introduction(const struct reading *r, size_t block)
{
	struct words words = introduction(r, block), last = words;
	uint32_t sentence = r->marks[words.last - 1].sentence;
	size_t place;

	if (sentence)
		last = r->sentences[sentence - 1].words;
	if (r->blocks.p[block].kind == BLOCK_HEADING || last.first <= words.first)
		return governing_in(r, words);
	place = governing_in(r, last);
	return place != NONE || sums_up(r, last) ? place : governing_in(r, words);
}

/* "Borno:" heads what stands under it, and is no title. */
static bool
ends_with_colon(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	return words.first < words.last && text_is(r, words.last - 1, ":");
}

size_t
place_in_headings(const struct reading *r, size_t item)
{
	size_t block = item;

	for (size_t depth = 0; depth < 8; depth++) {
		size_t place;

		block = r->blocks.p[block].parent;
		if (block == BLOCK_NONE)
			return NONE;
		/* The title is the document's, but an item may stand under the heading above it, and all under
		 * "Borno:". */
		if (r->blocks.p[block].title_zone && r->blocks.p[block].kind == BLOCK_HEADING &&
		    !ends_with_colon(r, block) && (depth > 0 || r->blocks.p[item].kind != BLOCK_ITEM))
			return NONE;
		if (r->block_words[block].first == r->block_words[block].last)
			continue;
		place = place_of_introduction(r, block);
		if (place != NONE)
			return place;
		place = place_in_words(r, introduction(r, block));
		if (place != NONE && r->blocks.p[block].kind == BLOCK_HEADING)
			return place;
	}
	return NONE;
}

/* Two of one country's places stand in a sentence side by side: what follows is in neither. */
static bool
are_apart(const struct place_mention *a, const struct place_mention *b)
{
	if (!a->known || !b->known)
		return false;
	if (!span_equal(a->place.countries, b->place.countries))
		return true;
	return !place_is_country(a) && !place_is_country(b) &&
	    !span_equal(a->place.area, b->place.area);
}

/* "The Bari district reported most": a part that is spoken of, not where the text has gone on to. */
static bool
is_spoken_of(const struct reading *r, size_t token)
{
	const struct place_mention *place = reading_place_at(r, token);
	size_t first = r->sentences[r->marks[token].sentence - 1].words.first;

	return !place_is_country(place) && place_with_directions(r, place->words.first, first) == first &&
	    r->marks[place->words.last].act;
}

/* Every place of those sentences that governs is in that country, or known to nobody. */
static bool
are_within(const struct reading *r, size_t sentence, size_t last, const struct place_mention *country)
{
	for (; sentence < last; sentence++) {
		struct words words = r->sentences[sentence].words;

		for (size_t i = words.first; r->sentences[sentence].has_place && i < words.last; i++) {
			const struct place_mention *place;

			if (!place_governs_at(r, i))
				continue;
			place = reading_place_at(r, i);
			if (place->known && !countries_meet(place->place.countries, country->place.countries))
				return false;
		}
	}
	return true;
}

/* "Kenya recorded 40 deaths": the country that opens a sentence and acts, and where a number of it was; NONE. */
static size_t
country_that_acts(const struct reading *r, size_t sentence)
{
	const struct sentence *s = &r->sentences[sentence];
	size_t first = s->dateline > s->words.first ? s->dateline : s->words.first, mention;

	while (first < s->words.last && (class_at(r, first) & WORD_DETERMINER))
		first++;
	if (first >= s->words.last || !r->marks[first].place)
		return NONE;
	mention = r->marks[first].place - 1;
	if (!place_is_country(&r->places[mention]))
		return NONE;
	for (size_t i = first; i < s->words.last; i++)
		if (r->marks[i].figure && reading_figure_at(r, i)->place == mention)
			return mention;
	return NONE;
}

#define PART_PLACE	8	/* tokens from a part to its place */

/* "90 were hurt, including 12 in Bari": where some of them were, and not the text. */
static bool
is_of_part(const struct reading *r, size_t token)
{
	size_t first = r->sentences[r->marks[token].sentence - 1].words.first;

	for (size_t i = token; i > first && token - i < PART_PLACE; i--) {
		const struct figure *part = reading_figure_at(r, i - 1);

		if (part == NULL || part->rejected)
			continue;
		return part->part_cue && !part->bracketed && part > r->figures && !part[-1].rejected &&
		    part[-1].sentence == part->sentence && part[-1].place != part->place;
	}
	return false;
}

/* "After rockets hit Chad, 12 raids were flown over Niger": the place that stands beside each figure of a sentence;
 * NONE. */
static size_t
place_of_figures(const struct reading *r, size_t sentence)
{
	struct words words = r->sentences[sentence].words;
	size_t found = NONE;

	for (size_t i = words.first; i < words.last; i++) {
		const struct figure *f = reading_figure_at(r, i);

		if (f == NULL || !figure_is_kept(f))
			continue;
		if (f->place == NONE || f->place_basis != BASIS_CLAUSE || (found != NONE && found != f->place))
			return NONE;
		found = f->place;
	}
	return found;
}

/* The word before a name with its directions and its article: "in the northern Chad"; NONE. */
static size_t
before_name(const struct reading *r, size_t first)
{
	size_t sentence_first = r->sentences[r->marks[first].sentence - 1].words.first,
	    i = place_with_directions(r, first, sentence_first);

	return i > sentence_first ? i - 1 : NONE;
}

/* "raided camps in Chad to stop fire into Niger", "in Chad, on the road towards Niger": whither, in a sentence that has
 * said where. */
static bool
is_whither(const struct reading *r, size_t token, size_t where)
{
	size_t before = before_name(r, token), in = before_name(r, r->places[where].words.first);

	return in != NONE && text_is(r, in, "in") && before != NONE &&
	    (text_is(r, before, "into") || text_is(r, before, "towards") || text_is(r, before, "toward"));
}

/* Where a sentence is: its first place; NONE where it has none, or several apart from each other. */
static size_t
place_of_sentence(const struct reading *r, size_t sentence, bool *several)
{
	struct words words = r->sentences[sentence].words;
	size_t first = NONE, actor;

	*several = false;
	if (!r->sentences[sentence].has_place)
		return NONE;
	for (size_t i = words.first; i < words.last; i++) {
		if (!place_governs_at(r, i) || is_spoken_of(r, i) || is_of_part(r, i) ||
		    place_is_over_border(r, reading_place_at(r, i)))
			continue;
		if (first == NONE)
			first = r->marks[i].place - 1;
		else if (r->marks[i].place - 1 != first && !is_whither(r, i, first) &&
		    are_apart(&r->places[first], reading_place_at(r, i)))
			*several = true;
	}
	if (first != NONE && *several && (actor = place_of_figures(r, sentence)) != NONE) {
		*several = false;
		return actor;
	}
	if (first != NONE && !*several)
		return first;
	actor = country_that_acts(r, sentence);
	if (actor != NONE && are_within(r, sentence, sentence + 1, &r->places[actor]))
		*several = false;
	return *several ? NONE : actor;
}

/* "In addition, ...", "Meanwhile, ...": a sentence that tells of others, who need not be in the country that was named
 * last. */
static bool
tells_of_others(const struct reading *r, size_t sentence)
{
	struct words s = r->sentences[sentence].words;

	return cue_is(r, s.first, s.last, CUE_BESIDE);
}

size_t
place_in_label(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	size_t last;

	if (words.first == words.last || !place_governs_at(r, words.first) || r->blocks.p[block].kind == BLOCK_CELL)
		return NONE;
	last = reading_place_at(r, words.first)->words.last;
	return last < words.last && text_is(r, last, ":") ? r->marks[words.first].place - 1 : NONE;
}

/* "Jamaica recorded 18 cases. Of these, nine have recovered": where those are whose noun is understood, told in that
 * sentence; NONE. */
static size_t
place_of_those(const struct reading *r, const struct figure *f, size_t sentence)
{
	struct words words = r->sentences[sentence].words;

	if (f->counted.first < words.first || f->counted.first >= words.last)
		return NONE;
	for (const struct figure *g = f; g > r->figures && g[-1].sentence >= sentence; g--)
		if (g[-1].sentence == sentence && figure_is_kept(&g[-1]) && g[-1].counted.first == f->counted.first)
			return g[-1].place_basis <= BASIS_SENTENCE ? g[-1].place : NONE;
	return NONE;
}

/* The first place of the last earlier sentence of the block that had one, or where that had several of one country the
 * country's; a run-in heading too. */
size_t
place_in_paragraph(const struct reading *r, const struct figure *f)
{
	size_t label = place_in_label(r, f->block), block = f->block - paragraph_goes_on(r, f->block);
	bool apart = false, others = false;

	if (label != NONE)
		return label;
	for (size_t s = f->sentence; s > 0 && f->sentence - s < PARAGRAPH_SENTENCES; s--) {
		bool several;
		size_t place;

		others = others || tells_of_others(r, s);
		if (r->sentences[s - 1].block < block || r->sentences[s - 1].label)
			return NONE;
		place = place_of_sentence(r, s - 1, &several);
		if (place == NONE && !several && (place = place_of_those(r, f, s - 1)) != NONE)
			return place;
		apart = apart || several;
		if (place == NONE)
			continue;
		if (others && place_is_country(&r->places[place]))
			return NONE;
		return !apart || (place_is_country(&r->places[place]) &&
		    are_within(r, s, f->sentence, &r->places[place])) ? place : NONE;
	}
	return NONE;
}
