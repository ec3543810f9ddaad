#include "places/place_telling.h"

#include "places/place_words.h"
#include "reading/cues.h"

#define TELLING	10	/* words between whom it was told and where */

/* "the blast" in "told the agency the blast in Malta": no preposition joins it to whom it was told. */
static bool
opens_what_was_told(const struct reading *r, size_t i, size_t sentence_first)
{
	return (class_at(r, i) & (WORD_DETERMINER | WORD_ARTICLE)) && i > sentence_first &&
	    !(class_at(r, i - 1) & (WORD_PREPOSITION | WORD_LOCATES)) && !cue_ends(r, sentence_first, i, CUE_TELLING);
}

/* "told reporters of the attacks in Malta", "at a briefing on operations in Malta": where that took place. */
static bool
is_of_event(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = place_with_directions(r, first, sentence_first);

	return i > sentence_first + 1 && (class_at(r, i - 1) & WORD_LOCATES) && token_at(r, i - 2)->kind == TOKEN_WORD &&
	    reading_is_plural(r, i - 2) && (noun_classes_at(r, i - 2) & NOUN_EVENT);
}

bool
place_is_of_telling(const struct reading *r, size_t first, size_t sentence_first)
{
	if (!cue_may_be_in(r, r->marks[first].sentence - 1, CUE_TELLING))
		return false;
	if (cue_tells(r, first, sentence_first))
		return true;
	if (is_of_event(r, first, sentence_first))
		return false;
	for (size_t i = first; i > sentence_first && first - i < TELLING; i--) {
		if (cue_ends(r, sentence_first, i, CUE_TELLING))
			return true;
		if (opens_what_was_told(r, i - 1, sentence_first) || token_at(r, i - 1)->kind == TOKEN_MARK ||
		    (reading_is_number(r, i - 1) && !(class_at(r, i - 1) & WORD_ARTICLE)) ||
		    (class_at(r, i - 1) & (WORD_SPEECH | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_BE | WORD_HAVE)) ||
		    (r->marks[i - 1].act && !noun_classes_at(r, i - 1)))
			return false;
	}
	return false;
}

bool
place_is_speaker(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, last = place->words.last;

	return first >= s->words.first + 2 && text_is(r, first - 1, "to") && text_is(r, first - 2, "according") &&
	    (last >= s->words.last || text_is(r, last, ",") || text_is(r, last, "."));
}
