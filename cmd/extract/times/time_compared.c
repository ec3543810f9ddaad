#include "times/time_compared.h"

#include "reading/cues.h"
#include "times/time_role.h"

#define COMPARED	16	/* from "compared with 40 cases" to when they were */
#define NEAR		3	/* of them right before the time */

/* "twice as much as in 2022", "as high as last year"; but "as many as 40" */
static bool
is_as_much_as(const struct reading *r, size_t i)
{
	return text_is(r, i, "as") && i + 3 < r->tokens.n && text_is(r, i + 2, "as") &&
	    token_at(r, i + 1)->kind == TOKEN_WORD && !reading_is_number(r, i + 3) &&
	    (r->marks[i + 3].time || (class_at(r, i + 3) & (WORD_PREPOSITION | WORD_DETERMINER)));
}

bool
starts_comparison(const struct reading *r, size_t i)
{
	unsigned class = class_at(r, i), next;
	bool number;

	/* "almost double the number counted last year" */
	if (cue_is(r, i, r->tokens.n, CUE_MULTIPLE))
		return true;
	if (!(class & WORD_COMPARES))
		return is_as_much_as(r, i);
	next = i + 1 < r->tokens.n ? class_at(r, i + 1) : 0;
	number = i + 1 < r->tokens.n && (token_at(r, i + 1)->kind == TOKEN_NUMBER ||
	    (next & (WORD_NUMBER | WORD_NEGATION)) != 0);
	if (class & WORD_SUBORDINATOR)
		return !number || r->marks[i + 1].time;	/* "lower than 2016, when" */
	if (i > 0 && text_is(r, i - 1, "as") && text_is(r, i + 1, "to"))
		return true;	/* "39 as opposed to 38 in May" */
	if (!(class & (WORD_PREPOSITION | WORD_BUT)))
		return i + 2 < r->tokens.n && (text_is(r, i + 1, "from") ||
		    (text_is(r, i + 1, "to") && (class_at(r, i + 2) & WORD_DETERMINER)));	/* "similar to the" */
	return (class & WORD_BUT) || number || (next & (WORD_BOUND | WORD_TIME)) != 0;
}

#define RISEN_TOKENS	10	/* from "to 499" to "from" */

/* "to 499 from 476 on 19 March", "to 499 in April from 476 in March": what it was then */
static bool
was_before(const struct reading *r, size_t from, size_t sentence_first)
{
	if (!text_is(r, from, "from"))
		return false;
	/* "to 718 people from 204 families at 8 am": of which households they are */
	if (from > sentence_first && !reading_is_number(r, from - 1) && from + 2 < r->tokens.n &&
	    reading_is_number(r, from + 1) && (noun_classes_at(r, from + 2) & NOUN_HOUSEHOLD))
		return false;
	for (size_t i = from, back = 0; i >= sentence_first + 2 && back < RISEN_TOKENS; i--, back++) {
		if (token_at(r, i - 1)->kind == TOKEN_NUMBER && text_is(r, i - 2, "to"))
			return true;
		if (token_at(r, i - 1)->kind == TOKEN_MARK)
			return false;
	}
	return false;
}

#define CHANGE_TOKENS	6	/* of "up by 25 per cent" */

/* "up 25% on last year", "an increase of 12 per cent over 2022": an amount stands between the word of the change and
 * what it is on. */
static bool
is_changed_from(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = first, back = 0;
	bool number = false;

	i -= i > sentence_first && (class_at(r, i - 1) & (WORD_DETERMINER | WORD_ARTICLE)) == WORD_DETERMINER;
	if (i == sentence_first || !(text_is(r, i - 1, "on") || text_is(r, i - 1, "over") || text_is(r, i - 1, "from")))
		return false;
	for (i--; i > sentence_first && back < CHANGE_TOKENS; i--, back++) {
		if (number && ((class_at(r, i - 1) & WORD_COMPARES) || cue_is(r, i - 1, i, CUE_CHANGE)))
			return true;
		number = number || token_at(r, i - 1)->kind == TOKEN_NUMBER || (class_at(r, i - 1) & WORD_NUMBER);
		if (reading_is_stop(r, i - 1) || text_is(r, i - 1, ",") || r->marks[i - 1].time)
			return false;
	}
	return false;
}

#define VALUE_TOKENS	6	/* from "from" of "from 44 armed attacks in" to the time */

/* "fell from 44 in the first half of 2018 to 27": when it was 44. */
static bool
dates_value_before(const struct reading *r, struct words time, const struct sentence *s)
{
	size_t i = time.first;

	if (time.last + 1 >= s->words.last || !text_is(r, time.last, "to") || !reading_is_number(r, time.last + 1))
		return false;
	while (i > s->words.first && time.first - i < VALUE_TOKENS && token_at(r, i - 1)->kind != TOKEN_MARK &&
	    !text_is(r, i - 1, "from"))
		i--;
	return i < time.first && i > s->words.first && text_is(r, i - 1, "from") && reading_is_number(r, i);
}

#define SAME_TOKENS	4	/* from "as" of "as in all of" to the time */

bool
time_is_same_as(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t i = first, back = 0; i > sentence_first + 1 && back < SAME_TOKENS &&
	    token_at(r, i - 1)->kind == TOKEN_WORD; i--, back++)
		if (text_is(r, i - 1, "as"))
			return text_is(r, i - 2, "same") || (i > sentence_first + 2 && text_is(r, i - 3, "same"));
	return false;
}

#define STRETCH	4	/* words of "the previous reporting period" */

/* "compared to the previous reporting period this year (April to June)": before the phrase of the stretch that the time
 * says which it is. */
static size_t
before_stretch(const struct reading *r, size_t first, size_t sentence_first)
{
	if (first == sentence_first || !text_is(r, first - 1, "period"))
		return first;
	for (size_t i = first - 1; i > sentence_first && first - i < STRETCH; i--)
		if (class_at(r, i - 1) & WORD_DETERMINER)
			return i - 1;
	return first;
}

bool
time_compares(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	bool compares = (s->classes & WORD_COMPARES) != 0;
	size_t first = time->words.first, sentence_first = s->words.first;

	if (is_changed_from(r, first, sentence_first) || time_is_same_as(r, first, sentence_first) ||
	    dates_value_before(r, time->words, s) ||
	    (first > sentence_first && text_is(r, first - 1, "since") && time_opens_memory(r, time->words)))
		return true;
	first = before_stretch(r, first, sentence_first);
	for (size_t back = 0; back < (compares ? COMPARED : NEAR) && first > sentence_first; back++) {
		first--;
		if (back < NEAR && was_before(r, first, sentence_first))
			return true;
		if (starts_comparison(r, first) && (back < NEAR || (class_at(r, first) & WORD_BUT) ||
		    text_is(r, first + 1, "from")))
			return true;
		if (back >= NEAR && (text_is(r, first, ",") || reading_is_stop(r, first)))
			return false;
	}
	return false;
}

#define FROM_TO		4	/* tokens between "from 62" and "to 48" */
#define PAIRS		8	/* figures back to the change before */
#define BEFORE		60	/* tokens before the change */

bool
figure_changes_from(const struct reading *r, const struct figure *f)
{
	const struct figure *to = f + 1;

	return f->words.first > 0 && text_is(r, f->words.first - 1, "from") && to < r->figures + r->n_figures &&
	    to->sentence == f->sentence &&
	    to->words.first <= f->words.last + FROM_TO && text_is(r, to->words.first - 1, "to");
}

/* The time from `first` on that something is compared with, "the previous period (April to June)" by its days; NONE. */
static size_t
compared_in(const struct reading *r, size_t first, size_t last)
{
	size_t found = NONE;

	for (size_t i = first; i < last; i++) {
		size_t time = r->marks[i].time ? r->marks[i].time - 1 : NONE;

		if (time != NONE && r->times[time].compares &&
		    (found == NONE || (r->times[time].resolved && !r->times[found].resolved)))
			found = time;
	}
	return found;
}

size_t
time_changed_from(const struct reading *r, const struct figure *f, struct words s)
{
	size_t time, behind, n = 0;

	if (!figure_changes_from(r, f))
		return NONE;
	behind = f[1].words.last;
	if (r->marks[f->words.last].time || r->marks[f->words.last + 1].time)
		return NONE;	/* "from 62 in March to 48" */
	time = compared_in(r, behind, s.last < behind + COMPARED ? s.last : behind + COMPARED);
	if (time == NONE)
		time = compared_in(r, f->words.first > s.first + BEFORE ? f->words.first - BEFORE :
		    s.first, f->words.first);
	for (const struct figure *g = f; time == NONE && g > r->figures && n < PAIRS &&
	    g[-1].block == f->block; g--, n++)
		if (g[-1].time != NONE && r->times[g[-1].time].compares && figure_changes_from(r, &g[-1]))
			return g[-1].time;
	return time;
}
