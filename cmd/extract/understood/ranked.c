#include "understood/ranked.h"

#include "reading/cues.h"
#include "reading/understood.h"

#define SUBJECT	24	/* tokens of "The five districts of the north with the highest number of new cases" */
#define NOUN	5	/* words of "suspected cholera cases" */

/* Behind "number of", "numbers of", if it stands there. */
static size_t
over_number_of(const struct reading *r, size_t i, size_t last)
{
	return i + 1 < last && (cue_is(r, i, i + 1, CUE_COUNTER) || text_is(r, i, "numbers")) && text_is(r, i + 1, "of") ? i + 2 : i;
}

/* Where the phrase ends that begins at `i` and that a form of be, or its own place or time and that, stand behind; `i` where none does. */
static size_t
noun_end(const struct reading *r, size_t i, size_t last)
{
	size_t end = i;
	struct match match;

	while (end < last && lexicon_at(r->vocabulary->lexicons.kinds, token_at(r, end), 1, &match))
		end++;		/* "new deaths", "confirmed cases" */
	while (end < last && end - i < NOUN && token_at(r, end)->kind == TOKEN_WORD && !is_function_word(r, end) && !r->marks[end].time)
		end++;
	if (end == i || !reading_is_plural(r, end - 1))
		return i;
	for (size_t k = end; k < last && !text_is(r, k, "(") && !text_is(r, k, ","); k++)
		if (class_at(r, k) & WORD_BE)
			return end;
	return i;
}

/* "Bari (12)", "Bari (n=12; 40%)", "Bari 12": the number is the place's, or whatever name stands before its bracket. */
static bool
is_of_name(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, behind = f->words.last;

	i -= i > s.first + 1 && text_is(r, i, "=") && text_is(r, i - 1, "n");
	if (text_is(r, i - 1, "("))
		return behind < s.last && (text_is(r, behind, ")") || text_is(r, behind, ",") || text_is(r, behind, ";"));
	return i == f->words.first && r->marks[i - 1].place;
}

bool
ranked_by(const struct reading *r, struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	if (f->words.first < s.first + 4 || !is_of_name(r, f, s))
		return false;
	for (size_t i = s.first; i < f->words.first && i < s.first + SUBJECT; i++) {
		size_t start, end;
		struct noun noun;

		if (reading_is_stop(r, i) || (class_at(r, i) & WORD_BE))
			return false;
		if (!cue_is(r, i, i + 1, CUE_RECORD))
			continue;
		start = over_number_of(r, i + 1, f->words.first);
		end = noun_end(r, start, f->words.first);
		if (end == start)
			continue;
		classify_noun(r->vocabulary, token_at(r, start), end - start, &noun);
		if (!(noun.classes & (NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT)))
			continue;
		figure_give_noun(f, (struct words){ start, end }, &noun);
		return true;
	}
	return false;
}
