#include "document_place.h"

struct span
place_country(struct reading *r, const struct place_mention *place, struct span hint)
{
	struct located located;
	struct span why;

	if (!gazetteer_locate(r->gazetteer, r->vocabulary, reading_text(r, place->words), hint,
	    r->arena, &located, &why))
		return SPAN("");
	return located.country;
}

bool
place_is_country(const struct place_mention *place)
{
	return place->known && place->place.kind == PLACE_COUNTRY;
}

static bool
in_dateline(const struct reading *r, const struct place_mention *place)
{
	uint32_t sentence = r->marks[place->words.first].sentence;

	return sentence && place->words.first < r->sentences[sentence - 1].dateline;
}

/* The country that more than half of the mentions lie in; a country's own name counts twice. */
void
place_dominant(const struct reading *r, struct place_context *context)
{
	struct { struct span code; size_t votes, mention; } tally[64];
	size_t n = 0, all = 0, best = 0;

	for (size_t i = 0; i < r->n_places; i++) {
		const struct place_mention *place = &r->places[i];
		size_t k = 0, votes;

		if (!place->known || place->place.countries.n != 2 || in_dateline(r, place) ||
		    !(place->governs || place_is_country(place) || place->place.kind == PLACE_DEMONYM))
			continue;
		votes = place_is_country(place) || place->place.kind == PLACE_DEMONYM ? 2 : 1;
		all += votes;
		while (k < n && !span_equal(tally[k].code, place->place.countries))
			k++;
		if (k == n) {
			if (n == sizeof(tally) / sizeof(tally[0]))
				continue;
			tally[n].code = place->place.countries;
			tally[n].votes = 0;
			tally[n].mention = i;
			n++;
		}
		tally[k].votes += votes;
		if (place_is_country(place) && !place_is_country(&r->places[tally[k].mention]))
			tally[k].mention = i;
	}
	context->dominant = SPAN("");
	context->dominant_mention = NONE;
	for (size_t k = 1; k < n; k++)
		if (tally[k].votes > tally[best].votes)
			best = k;
	if (n && tally[best].votes * 2 > all) {
		context->dominant = tally[best].code;
		context->dominant_mention = tally[best].mention;
	}
}

/* "Oslo, Norway" by itself says where the issuer sits. */
static bool
is_letterhead(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	if (place->words.first != s->words.first || place->words.last != s->words.last)
		return false;
	for (size_t i = place->words.first; i < place->words.last; i++)
		if (text_is(r, i, ","))
			return true;
	return false;
}

/* A place of the title zone: a country's name, or a place that the title is about. */
size_t
place_of_title(const struct reading *r)
{
	size_t second = NONE;

	for (size_t i = 0; i < r->n_places; i++) {
		const struct place_mention *place = &r->places[i];
		uint32_t sentence = r->marks[place->words.first].sentence;
		const struct block *block;
		const struct sentence *s;

		if (sentence == 0 || !place->known || place->place.kind == PLACE_DEMONYM)
			continue;
		s = &r->sentences[sentence - 1];
		block = &r->blocks.p[s->block];
		if (block->kind != BLOCK_HEADING || !block->title_zone)
			continue;
		if (place->words.first > s->words.first &&
		    (class_at(r, place->words.first - 1) & WORD_LOCATES))
			return i;
		if (second == NONE && place->governs && !is_letterhead(r, place, s) &&
		    (place_is_country(place) || place->place.kind == PLACE_REGION))
			second = i;
	}
	return second;
}

/* A place of the first sentences of running text that governs a figure there. */
size_t
place_of_lead(const struct reading *r)
{
	size_t seen = 0, last_sentence = NONE;

	for (size_t i = 0; i < r->n_sentences && seen < 2; i++) {
		const struct sentence *s = &r->sentences[i];

		if (s->label || r->blocks.p[s->block].kind != BLOCK_PARAGRAPH)
			continue;
		if (last_sentence == NONE)
			last_sentence = s->block;
		if (s->block != last_sentence)
			break;
		seen++;
		for (size_t k = s->words.first; k < s->words.last; k++) {
			const struct place_mention *place;

			/* Behind a colon a place is a part's: "30: 20 in Chad and ten in Niger". */
			if (text_is(r, k, ":") && k > s->dateline)
				break;
			if (!r->marks[k].place)
				continue;
			place = &r->places[r->marks[k].place - 1];
			if (!place->governs || !place->known || place->words.first != k ||
			    (place->place.countries.n == 0 && place->place.kind != PLACE_SEA))
				continue;
			return r->marks[k].place - 1;
		}
	}
	return NONE;
}
