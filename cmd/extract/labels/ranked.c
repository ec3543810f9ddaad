#include "labels/ranked.h"

#include "reading/cues.h"
#include "reading/figure_words.h"

#define SUBJECT	24	/* tokens of "The five districts of the north with the highest number of new cases" */
#define NOUN	5	/* words of "suspected cholera cases" */

/* Behind "number of", "numbers of", if it stands there. */
static size_t
over_number_of(const struct reading *r, size_t i, size_t last)
{
	return i + 1 < last && (cue_is(r, i, i + 1, CUE_COUNTER) || text_is(r, i, "numbers")) &&
	    text_is(r, i + 1, "of") ? i + 2 : i;
}

/* Where the phrase ends that begins at `i` and that a form of be, or its own place or time and that, stand behind; `i`
 * where none does. */
static size_t
noun_end(const struct reading *r, size_t i, size_t last)
{
	size_t end = i;
	struct match match;

	while (end < last && lexicon_at(r->vocabulary->lexicons.kinds, token_at(r, end), 1, &match))
		end++;		/* "new deaths", "confirmed cases" */
	while (end < last && end - i < NOUN && token_at(r, end)->kind == TOKEN_WORD && !is_function_word(r, end) &&
	    !r->marks[end].time)
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
		return behind < s.last &&
		    (text_is(r, behind, ")") || text_is(r, behind, ",") || text_is(r, behind, ";"));
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

#define LINES	40	/* of a list, looked back over to the sentence above */

/* The last sentence of the paragraph that the list of `f` stands right under, without a number; NULL. */
static const struct sentence *
sentence_above(const struct reading *r, const struct figure *f)
{
	size_t block = f->block, i;
	const struct sentence *s;

	while (block > 0 && f->block - block < LINES && r->blocks.p[block].kind == r->blocks.p[f->block].kind)
		block--;
	i = r->block_words[block].last;
	if (r->blocks.p[block].kind != BLOCK_PARAGRAPH || i == r->block_words[block].first || !r->marks[i - 1].sentence)
		return NULL;
	s = &r->sentences[r->marks[i - 1].sentence - 1];
	return reading_counts(r, s->words) || !text_is(r, i - 1, ".") ? NULL : s;
}

/* "cases of violation", "arrested men": what is ranked, from `start` on; empty where that is nothing that befell. */
static struct words
ranked_noun(const struct reading *r, size_t start, size_t last, struct noun *noun)
{
	struct words none = { start, start };
	struct match match;
	size_t end = start;

	while (end < last && end - start < NOUN && token_at(r, end)->kind == TOKEN_WORD && !is_function_word(r, end) &&
	    !r->marks[end].time)
		end++;
	if (lexicon_at(r->vocabulary->lexicons.events, token_at(r, start), last - start, &match) &&
	    start + match.n > end)
		end = start + match.n;
	if (end == start)
		return none;
	classify_noun(r->vocabulary, token_at(r, start), end - start, noun);
	if (noun->classes & (NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT))
		return (struct words){ start, end };
	return (noun->classes & NOUN_PERSON) && r->marks[start].act && reading_act_at(r, start)->look == LOOK_NOUN ?
	    (struct words){ start, end } : none;
}

bool
ranked_above(const struct reading *r, struct figure *f)
{
	const struct sentence *s;

	if (f->words.first < r->sentences[f->sentence].words.first + 2 || !text_is(r, f->words.first - 1, ":") ||
	    !r->marks[f->words.first - 2].place || f->words.last < r->sentences[f->sentence].words.last ||
	    (s = sentence_above(r, f)) == NULL)
		return false;
	for (size_t i = s->words.first; i < s->words.last; i++) {
		size_t n = cue_is(r, i, s->words.last, CUE_RECORD), start;
		struct noun noun;
		struct words ranked;

		if (n == 0)
			continue;
		start = over_number_of(r, i + n, s->words.last);
		ranked = ranked_noun(r, start, s->words.last, &noun);
		if (ranked.first == ranked.last)
			continue;
		figure_give_noun(f, ranked, &noun);
		return true;
	}
	return false;
}
