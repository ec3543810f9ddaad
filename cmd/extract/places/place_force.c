#include "places/place_force.h"

#include "places/place_words.h"
#include "reading/cues.h"

#define FORCE_WORDS	3	/* from a place to what makes its name a force's: Tyrol State Police */

bool
place_calls_force(const struct reading *r, size_t next, size_t last)
{
	for (size_t i = next; i < last && i < next + FORCE_WORDS; i++) {
		if (cue_is(r, i, last, CUE_LOCAL_FORCE))
			return true;
		if (!place_capital_at(r, i))
			return false;
	}
	return false;
}

bool
place_ends_force(const struct reading *r, size_t first, size_t sentence_first)
{
	return first > sentence_first && place_capital_at(r, first - 1) &&
	    cue_ends(r, sentence_first, first, CUE_LOCAL_FORCE) > 0;
}

#define NAME	10	/* tokens of a force's name behind its place */

/* "State Police (TSP) has also": what stands between a place and the verb of the force that is called by it. */
static bool
goes_on_name(const struct reading *r, size_t i)
{
	return (token_at(r, i)->flags & TOKEN_CAPITAL) || text_is(r, i, "(") || text_is(r, i, ")") ||
	    text_is(r, i, ",") || (class_at(r, i) & (WORD_HAVE | WORD_AND | WORD_ADVERB));
}

bool
place_of_force_tells(const struct reading *r, size_t next, size_t last)
{
	size_t i = next;

	while (i < last && i < next + NAME && goes_on_name(r, i))
		i++;
	return i < last && ((class_at(r, i) & WORD_SPEECH) || cue_is(r, i, last, CUE_LOGS));
}
