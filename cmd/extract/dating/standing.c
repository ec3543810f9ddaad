#include "dating/standing.h"

#include "reading/cues.h"

#define PERFECT_TOKENS	4	/* from "have" to its verb */

/* "are in hospital", "remain there", "are currently admitted"; not "are missing", "remain missing" */
static bool
goes_on(const struct reading *r, size_t i, size_t last)
{
	bool be = false;

	while (i < last && ((class_at(r, i) & (WORD_ADVERB | WORD_BE)))) {
		if ((class_at(r, i) & WORD_PRESENT) && (class_at(r, i) & WORD_ADVERB))
			return true;
		if ((class_at(r, i) & WORD_BE) && !(class_at(r, i) & WORD_PRESENT))
			return false;
		be = be || (class_at(r, i) & WORD_BE) != 0;
		i++;
	}
	if (i == last)
		return false;
	if (be)	/* "are in the hospital", but "are among the dead", "are from Lusaka" */
		return (class_at(r, i) & WORD_PREPOSITION) && !text_is(r, i, "among") && !text_is(r, i, "amongst") &&
		    !text_is(r, i, "from");
	return (class_at(r, i) & WORD_PRESENT) && !(i + 1 < last && r->marks[i + 1].act);
}

#define STANDING	2	/* tokens of "is treating", from "now" to what is counted */

/* "now holds 40", "currently hosts 40", "is now treating 40", "there are at present 40" */
static bool
stands_now(const struct reading *r, size_t i, size_t first)
{
	for (size_t back = 0; back < STANDING && i > first; back++) {
		i--;
		if (text_is(r, i, "now") || ((class_at(r, i) & WORD_PRESENT) && (class_at(r, i) & WORD_ADVERB)))
			return i == first || !(class_at(r, i - 1) & WORD_HAVE);	/* "has now killed 40" */
		if (text_is(r, i, "present") && i > first && text_is(r, i - 1, "at"))
			return true;
		if (token_at(r, i)->kind != TOKEN_WORD || class_at(r, i))
			return false;
	}
	return false;
}

#define LABEL	4	/* tokens of "New admissions:" */

/* "Admissions - currently 40 are": where the sentence goes on. */
static size_t
behind_label(const struct reading *r, struct words s)
{
	for (size_t i = s.first; i + 1 < s.last && i < s.first + LABEL; i++)
		if (text_is(r, i, ":") || (token_at(r, i)->flags & TOKEN_DASH))
			return i + 1;
	return s.first;
}

#define ROW	8	/* numbers that share a verb */

/* No verb stands between the number and the one before it. */
static bool
goes_with_last(const struct reading *r, const struct figure *f)
{
	if (f == r->figures || (f->act != NONE && f->act != f[-1].act) || f->noun.first < f->noun.last ||
	    f[-1].sentence != f->sentence || !figure_is_kept(&f[-1]))
		return false;
	for (size_t i = f[-1].words.last; i < f->words.first; i++)
		if (r->marks[i].act || (i > f[-1].end && (class_at(r, i) & (WORD_BE | WORD_HAVE))))
			return false;
	return true;
}

/* "41 are at the clinic, six at the hospital and three at home": the one that has the verb, for those behind it. */
static const struct figure *
first_of_row(const struct reading *r, const struct figure *f)
{
	for (size_t n = 0; n < ROW && goes_with_last(r, f); n++)
		f--;
	return f;
}

#define ASIDE	8	/* tokens of a bracket */

/* "90 families (412 people) are in tents": the verb behind the bracket is of both. */
static size_t
behind_bracket(const struct reading *r, size_t i, size_t last)
{
	size_t close = i;

	if (i >= last || !(text_is(r, i, "(") || text_is(r, i, ")")))
		return i;
	while (close < last && close < i + ASIDE && !text_is(r, close, ")"))
		close++;
	return close < last && text_is(r, close, ")") ? close + 1 : i;
}

#define SUBJECT	3	/* tokens of "The total number" */

/* "The total number of settlements that signed is 41": how many there are by now. */
static bool
is_number_now(const struct reading *r, const struct figure *f, struct words s)
{
	size_t be = f->words.first - 1;

	if (f->words.first <= s.first || !(class_at(r, be) & WORD_BE) || !(class_at(r, be) & WORD_PRESENT))
		return false;
	for (size_t i = s.first; i < be && i < s.first + SUBJECT; i++)
		if (cue_is(r, i, be, CUE_TOTAL_LABEL) || cue_is(r, i, be, CUE_TALLY))
			return true;
	return false;
}

bool
figure_tells_state(const struct reading *r, const struct figure *f)
{
	struct words s;

	/* A part is of the time of its whole. */
	if (f->of_them || f->part_cue) {
		if (f->antecedent == NONE)
			return false;
		f = &r->figures[f->antecedent];
	}
	f = first_of_row(r, f);
	s = r->sentences[f->sentence].words;
	/* The 17 were told of before. */
	if (f->words.first > s.first && (class_at(r, f->words.first - 1) &
	    (WORD_DETERMINER | WORD_RELATIVE)) == WORD_DETERMINER)
		return false;
	s.first = behind_label(r, s);
	if ((class_at(r, s.first) & WORD_PRESENT) && !(class_at(r, s.first) & WORD_BE))
		return true;
	if (stands_now(r, f->words.first, s.first) || is_number_now(r, f, s))
		return true;
	/* "The camp hosts 40", and not "in need 40" */
	if (f->words.first > s.first + 1 &&
	    (class_at(r, f->words.first - 1) & (WORD_PRESENT | WORD_BE | WORD_ADVERB)) == WORD_PRESENT &&
	    !(class_at(r, f->words.first - 2) & (WORD_PREPOSITION | WORD_ARTICLE | WORD_DETERMINER)))
		return true;
	/* "there are now 40" */
	if (f->words.first > s.first + 1 && (class_at(r, f->words.first - 1) & WORD_ADVERB) &&
	    (class_at(r, f->words.first - 2) & WORD_BE) && (class_at(r, f->words.first - 2) & WORD_PRESENT))
		return true;
	/* stands at 40; but not the lives of 40 */
	if (f->words.first >= s.first + 2 && (class_at(r, f->words.first - 1) & WORD_PREPOSITION) &&
	    (class_at(r, f->words.first - 2) & (WORD_PRESENT | WORD_BE)) == WORD_PRESENT &&
	    !(f->words.first >= s.first + 3 && (class_at(r, f->words.first - 3) & WORD_DETERMINER)))
		return true;
	return goes_on(r, behind_bracket(r, f->end, s.last), s.last);
}

/* "have" before the verb of the figure */
static bool
has_perfect(const struct reading *r, const struct figure *f)
{
	size_t i, first = r->sentences[f->sentence].words.first;

	if (f->act == NONE)
		return false;
	i = r->acts[f->act].words.first;
	for (size_t back = 0; back < PERFECT_TOKENS && i > first; back++) {
		i--;
		if (text_is(r, i, "has") || text_is(r, i, "have"))
			return true;
		if (!(class_at(r, i) & (WORD_ADVERB | WORD_BE)))
			return false;
	}
	return false;
}

#define VERBS	4	/* that share a "have" */

bool
figure_tells_till_now(const struct reading *r, const struct figure *f)
{
	for (size_t n = 0; n < VERBS; n++, f--) {
		if (has_perfect(r, f))
			return true;
		/* "has killed 12 and injured 40" */
		if (f == r->figures || f->act == NONE || f[-1].sentence != f->sentence || f[-1].act == NONE ||
		    !(class_at(r, f[-1].end) & WORD_AND) || f[-1].end + 1 != r->acts[f->act].words.first)
			return false;
	}
	return false;
}

#define HOURS_DAYS	2	/* of "the past 48 hours" */

/* Whether words at `i` make a running count of the figure: "bringing the toll to 17", "the toll climbed to 17". */
static bool
counts_on(const struct reading *r, const struct figure *f, size_t i)
{
	return (cue_brings(r, i) || (cue_is(r, i, f->words.first, CUE_TALLY) &&
	    cue_ends(r, i, f->words.first, CUE_CLIMBS))) && !reading_counts(r, (struct words){ i, f->words.first });
}

bool
figure_is_toll_by_now(const struct reading *r, const struct figure *f, size_t hours)
{
	const struct time_mention *time = &r->times[hours];
	struct words s = { r->sentences[f->sentence].words.first, f->words.first };
	bool tally = false;

	if (time->period.kind != PERIOD_RECENT || (time->resolved && (!time->days.has_from ||
	    time->days.to - time->days.from > HOURS_DAYS)))
		return false;
	for (size_t i = s.first > time->words.last ? s.first : time->words.last; i < s.last; i++)
		if (counts_on(r, f, i))
			return true;
	for (size_t i = s.first; time->resolved && i < s.last; i++)
		if (cue_is(r, i, f->words.first, CUE_TALLY))
			tally = true;
		else if (tally && (text_is(r, i, "has") || text_is(r, i, "have")))
			return true;
	return false;
}
