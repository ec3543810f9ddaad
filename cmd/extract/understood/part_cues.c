#include "understood/part_cues.h"

bool
part_cue_found(const struct reading *r, const struct figure *f, enum cue cue)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	for (size_t back = 0; back < 3 && i > first; back++, i--) {
		if (cue_ends(r, first, i, cue))
			return true;
		if (!(class_at(r, i - 1) & (WORD_DETERMINER | WORD_ADVERB | WORD_BE)) && !text_is(r, i - 1, ","))
			return false;	/* "among them are two" */
	}
	return false;
}

static bool
is_aside_mark(const struct reading *r, size_t i)
{
	return text_is(r, i, ",") || text_is(r, i, "(");
}

#define ENUMERATED	14	/* tokens from "including" to a number that other items stand before */

bool
part_cue_enumerates(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	bool joined = i > first && ((class_at(r, i - 1) & WORD_AND) || text_is(r, i - 1, ","));

	if (!joined || !cue_may_be_in(r, f->sentence, CUE_PART_AFTER))
		return false;
	for (size_t back = 1; back < ENUMERATED && i > first + 1; back++) {
		i--;
		if (r->marks[i].figure || r->marks[i].act || r->marks[i].time || reading_is_stop(r, i) ||
		    text_is(r, i, ";") || (class_at(r, i) & WORD_RELATIVE))
			return false;
		if (back > 1 && cue_ends(r, first, i, CUE_PART_AFTER))
			return i > first + 2 && (is_aside_mark(r, i - 2) || is_aside_mark(r, i - 3));
	}
	return false;
}
