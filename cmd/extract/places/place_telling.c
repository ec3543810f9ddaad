#include "places/place_telling.h"

#include "places/place_words.h"
#include "reading/cues.h"

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
	return cue_tells(r, first, sentence_first) ||
	    (!is_of_event(r, first, sentence_first) && cue_tells_about(r, first, sentence_first));
}

bool
place_is_speaker(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, last = place->words.last;

	return first >= s->words.first + 2 && text_is(r, first - 1, "to") && text_is(r, first - 2, "according") &&
	    (last >= s->words.last || text_is(r, last, ",") || text_is(r, last, "."));
}
