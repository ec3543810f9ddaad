#include "clause/over_age.h"

#include "clause/behind_over.h"
#include "reading/cues.h"

#define AGES	8	/* tokens of "aged between 20 and 45" */

/* "three men aged 20, 31 and 45", "under the age of 18": whether the token is of the ages that are told there. */
static bool
is_of_ages(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_AND | WORD_PREPOSITION | WORD_DETERMINER)) || text_is(r, i, ",") ||
	    text_is(r, i, "age") ||
	    (r->marks[i].figure && !reading_counts_at(r, i));
}

size_t
over_age(const struct reading *r, size_t i, size_t first)
{
	const struct figure *age = reading_figure_at(r, i - 1);
	size_t at = i;

	if (!age || !age->rejected || !span_is(span_of(age->rejected), "age") || age->words.first == first)
		return i;
	if (text_is(r, age->words.first - 1, ","))
		return age->words.first - 1;
	while (at > first && i - at < AGES && is_of_ages(r, at - 1))
		at--;
	if (at > first && cue_is(r, at - 1, at, CUE_AGED))
		return at - 1;
	return behind_figure_ending(r, (size_t)(age - r->figures), at) ? at : i;
}
