#include "parts/whole_of_subject.h"

#include "reading/cues.h"
#include "reading/neighbours.h"

#define BEHIND_CUE	4	/* tokens from the cue to its first part */
#define TOLD_BEFORE	64	/* figures looked back on */

/* "The pistols comprise nine of one make; the rounds, 40 of another": the verb is left out, and a comma stands for
 * it. */
static size_t
subject_without_verb(const struct reading *r, size_t number, size_t first)
{
	size_t noun = number - 2;

	return number > first + 3 && text_is(r, number - 1, ",") && reading_is_plural(r, noun) &&
	    (class_at(r, noun - 1) & WORD_DETERMINER) && text_is(r, noun - 2, ";") ? noun : NONE;
}

/* The last word of the subject right before the verb that lists the parts, over "also" and "mainly"; NONE. */
static size_t
subject_of_parts(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first, n = 0;

	while (i > first && n == 0 && f->words.first - i < BEHIND_CUE && !r->marks[i - 1].figure)
		if ((n = cue_ends(r, first, i, CUE_PART_AFTER)) == 0)
			i--;
	if (n == 0)
		return subject_without_verb(r, f->words.first, first);
	i -= n;
	while (i > first && (class_at(r, i - 1) & (WORD_ADVERB | WORD_HAVE | WORD_MODAL)))
		i--;
	return i > first && token_at(r, i - 1)->kind == TOKEN_WORD && reading_is_plural(r, i - 1) ? i - 1 : NONE;
}

size_t
whole_of_subject(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t noun = f->part_cue || f->of_them ? subject_of_parts(r, f) : NONE;

	if (noun == NONE || !f->quantity.has_low)
		return NONE;
	for (size_t i = index; i > 0 && index - i < TOLD_BEFORE; i--) {
		const struct figure *whole = &r->figures[i - 1];

		if (figure_is_kept(whole) && whole->noun.first < whole->noun.last && figure_is_more(whole, f) &&
		    span_equal_fold(token_at(r, whole->noun.last - 1)->text, token_at(r, noun)->text))
			return i - 1;
	}
	return NONE;
}
