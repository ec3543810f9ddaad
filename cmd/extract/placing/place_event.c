#include "placing/place_event.h"

#include "places/place_mentions.h"
#include "places/place_role.h"
#include "places/place_words.h"
#include "words/classify_outcome.h"

#define SUBJECT	6	/* tokens of "the deadly head-on collision" */
#define BEHIND	12	/* tokens from the verb to the place: "happened on Monday evening near" */

/* The verb behind "It" or behind an event that is told of already, "the accident"; `last` where none is. */
static size_t
verb_of_event(const struct reading *r, size_t first, size_t last)
{
	bool event = text_is(r, first, "it");

	if (!event && !text_is(r, first, "the") && !text_is(r, first, "this"))
		return last;
	for (size_t i = first + 1; i < last && i <= first + SUBJECT; i++) {
		if (token_at(r, i)->kind != TOKEN_WORD)
			return last;
		if (event && place_verb_at(r, i, last))
			return i;
		event = event || (noun_classes_at(r, i) & NOUN_EVENT);
	}
	return last;
}

/* "happened near", "took place on Monday in": no object stands behind it. */
static bool
stands_alone(const struct reading *r, size_t behind)
{
	return (class_at(r, behind) & (WORD_LOCATES | WORD_PREPOSITION | WORD_ADVERB)) || r->marks[behind].time;
}

/* Where a sentence says that an event took place, which counts nothing; NONE. */
static size_t
place_of_event(const struct reading *r, const struct sentence *s)
{
	size_t first = s->dateline > s->words.first ? s->dateline : s->words.first, last = s->words.last;
	size_t verb = s->has_place ? verb_of_event(r, first, last) : last;
	struct match match;
	bool conducts;

	if (verb == last || reading_counts(r, s->words) ||
	    !lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, verb), last - verb, &match))
		return NONE;
	conducts = span_is(match.row->cell[OUTCOME_FRAME], "conduct") && verb + match.n < last &&
	    stands_alone(r, verb + match.n);
	for (size_t i = verb + match.n; i < last && i < verb + BEHIND && !reading_is_stop(r, i); i++) {
		const struct place_mention *place = place_governs_at(r, i) ? reading_place_at(r, i) : NULL;

		if (place)
			return conducts || place_is_befallen(r, place, s) ? r->marks[i].place - 1 : NONE;
	}
	return NONE;
}

#define SENTENCES	3	/* from a figure to where its event is told of */

/* From the sentence on, as long as they stand in that paragraph or the next, and name no place. */
static size_t
place_of_event_from(const struct reading *r, size_t first, size_t block)
{
	for (size_t s = first; s < r->n_sentences && s < first + SENTENCES; s++) {
		const struct sentence *next = &r->sentences[s];
		size_t place;

		if (next->block != block && (next->block != block + 1 ||
		    r->blocks.p[block].kind != BLOCK_PARAGRAPH || r->blocks.p[next->block].kind != BLOCK_PARAGRAPH))
			return NONE;
		if ((place = place_of_event(r, next)) != NONE || next->has_place)
			return place;
	}
	return NONE;
}

size_t
place_of_event_behind(const struct reading *r, const struct figure *f)
{
	return place_of_event_from(r, f->sentence + 1, f->block);
}

size_t
place_of_event_in(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	uint32_t sentence = words.first < words.last ? r->marks[words.first].sentence : 0;

	return sentence ? place_of_event_from(r, sentence - 1, block) : NONE;
}
