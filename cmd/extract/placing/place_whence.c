#include "placing/place_whence.h"

#include "places/place_country.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

static bool
is_of_return(const struct reading *r, const struct figure *f)
{
	return measure_is_whence(r->vocabulary, f->meaning.measure) || (f->act != NONE && r->acts[f->act].row &&
	    measure_is_whence(r->vocabulary, r->acts[f->act].row->cell[OUTCOME_MEASURE]));
}

size_t
place_of_return(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	if (!r->sentences[f->sentence].has_place || !is_of_return(r, f))
		return NONE;
	for (size_t i = f->words.last; i + 1 < last && !r->marks[i].figure; i++) {
		size_t place = i + 1 + ((class_at(r, i + 1) & WORD_DETERMINER) != 0);

		if (text_is(r, i, "from") && place < last && r->marks[place].place)
			return place_is_country(reading_place_at(r, place)) ? r->marks[place].place - 1 : NONE;
	}
	return NONE;
}
