#include "dating/time_of_thing.h"

#include "dating/news_time.h"
#include "dating/standing.h"
#include "reading/cues.h"
#include "times/periods_row.h"
#include "times/time_compared.h"
#include "words/classify_outcome.h"

/* The kept figure whose words end right before the time, or before its preposition; NULL. */
static const struct figure *
figure_timed(const struct reading *r, const struct time_mention *time)
{
	size_t i = time->words.first;

	if (i > 0 && (class_at(r, i - 1) & WORD_PREPOSITION))
		i--;
	return i > 0 && reading_counts_at(r, i - 1) ? reading_figure_at(r, i - 1) : NULL;
}

/* "20 attempts: 12 on Monday and eight on Tuesday": each of the numbers behind has a day of its own, so that none is of
 * the 20. */
static bool
is_dealt_out(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	const struct figure *g = figure_timed(r, time), *next;
	size_t index = (size_t)(time - r->times);

	if (g == NULL || g <= f || g->noun.first < g->noun.last || f->noun.first == f->noun.last)
		return false;
	for (size_t k = index > 0 ? index - 1 : index + 1; k <= index + 1 && k < r->n_times; k += 2) {
		next = figure_timed(r, &r->times[k]);
		if (next && next != g && next > f && next->sentence == f->sentence)
			return true;
	}
	return false;
}

/* The words up to `last` are more than a subject: a verb stands among them, or a second noun with its own article. */
static bool
has_object(const struct reading *r, size_t first, size_t last)
{
	bool subject = false;

	for (size_t i = first; i < last; i++) {
		if (r->marks[i].act)
			return true;
		if (!(class_at(r, i) & (WORD_ARTICLE | WORD_DETERMINER)) || r->marks[i].time ||
		    (i > first && (class_at(r, i - 1) & WORD_PREPOSITION)))
			continue;
		if (subject)
			return true;
		subject = true;
	}
	return false;
}

#define RELATIVE	10	/* tokens from ", which" to the time of its clause */

/*
 * "found the dhow, which had been taken five days earlier, and freed 12": when something else befell a thing that is no
 * event, and not what acts in "The gale, which began on Monday, killed 12".
 */
static bool
is_of_relative(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	size_t first = r->sentences[f->sentence].words.first, i = time->words.first;

	if (!text_is(r, time->words.last, ",") || time->words.last >= f->words.first)
		return false;
	for (size_t back = 0; back < RELATIVE && i > first + 1 && !text_is(r, i, ","); back++)
		i--;
	return i > first && text_is(r, i, ",") && i + 1 < time->words.first && (class_at(r, i + 1) & WORD_RELATIVE) &&
	    !text_is(r, i + 1, "when") && !text_is(r, i + 1, "where") && !(noun_classes_at(r, i - 1) & NOUN_EVENT) &&
	    !periods_stretch(r, i - 1) && !r->marks[i - 1].time && has_object(r, first, i);
}

/* "On 3 May, after a raid that took place on 9 April in Bo, 12 fled": when what led to it was, behind when it was
 * itself. */
static bool
is_of_restriction(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	size_t first = r->sentences[f->sentence].words.first, i = time->words.first;

	if (time->period.kind != PERIOD_DAY || !words_hold(r, time->words.last, f->words.first, ","))
		return false;
	while (i > first && time->words.first - i < RELATIVE && !(class_at(r, i) & WORD_RELATIVE) &&
	    !text_is(r, i, ","))
		i--;
	if (!(class_at(r, i) & WORD_RELATIVE) || text_is(r, i - (i > first), ","))
		return false;
	for (const struct time_mention *t = time; t > r->times && t[-1].words.first >= first; t--)
		if (t[-1].governs && t[-1].resolved && t[-1].words.last <= i)
			return true;
	return false;
}

/* "The gale, which came ashore on Saturday in the east, has killed 12": what has been up to now is of no day that a
 * clause tells of what did it. */
static bool
is_of_cause_told(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	size_t first = r->sentences[f->sentence].words.first, i = time->words.first;

	if (time->period.kind != PERIOD_DAY || !words_hold(r, time->words.last, f->words.first, ",") ||
	    !figure_tells_till_now(r, f))
		return false;
	for (size_t back = 0; back < RELATIVE && i > first + 1 && !text_is(r, i, ","); back++)
		i--;
	return i > first && text_is(r, i, ",") && (class_at(r, i + 1) & WORD_RELATIVE) && !text_is(r, i + 1, "when") &&
	    !text_is(r, i + 1, "where");
}

#define OF_THEM	3	/* tokens of "of them" and a preposition */

/* "held 300 since March, 20 of them last week, and seized 40 guns": of the 20 */
static bool
is_of_them(const struct reading *r, const struct time_mention *time)
{
	size_t i = time->words.first;

	if (!text_is(r, time->words.last, ","))
		return false;
	for (size_t back = 0; back < OF_THEM && i > 0; back++, i--)
		if (reading_counts_at(r, i - 1))
			return back > 0 && reading_figure_at(r, i - 1)->of_them;
	return i > 0 && reading_counts_at(r, i - 1) && reading_figure_at(r, i - 1)->of_them;
}

bool
time_tells_when(const struct reading *r, const struct time_mention *time)
{
	size_t i = time->words.last;

	return i + 1 < r->tokens.n && text_is(r, i + text_is(r, i, ","), "when");
}

/* "an increase of 12 per cent on the week before, and 62 deaths", "fell 12 per cent from April to 62": what it is
 * compared with ends at the comma, or before what there is now. */
static bool
is_of_change(const struct reading *r, const struct time_mention *time)
{
	return time->compares && time->words.last < r->tokens.n && !time_tells_when(r, time) &&
	    (text_is(r, time->words.last, ",") || (text_is(r, time->words.last, "to") &&
	    r->marks[time->words.last + 1].figure));
}

#define CAUSE_TOKENS	6	/* of "over a gang killing" */

/* A day before the figure says when it was. */
static bool
has_day_before(const struct reading *r, const struct figure *f)
{
	for (size_t i = r->sentences[f->sentence].words.first; i < f->words.first; i++) {
		const struct time_mention *time = reading_time_at(r, i);

		if (reading_counts_at(r, i))
			return false;
		if (time && time->governs && time->period.kind == PERIOD_DAY)
			return true;
	}
	return false;
}

/* "On 3 May four men were held over a killing in 2021", "jailed over the blast in 2021": when that was for which they
 * were. */
static bool
is_of_cause(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	size_t i = time->words.first;

	if (time->period.kind != PERIOD_YEAR || i < f->end + 3 || !(class_at(r, i - 1) & WORD_PREPOSITION) ||
	    !(noun_classes_at(r, i - 2) & (NOUN_EVENT | NOUN_OUTCOME)))
		return false;
	for (size_t k = i - 2; k > f->end && i - k < CAUSE_TOKENS; k--)
		if (text_is(r, k - 1, "over") || text_is(r, k - 1, "for"))
			return (class_at(r, k) & (WORD_ARTICLE | WORD_DETERMINER)) || has_day_before(r, f);
	return false;
}

#define CHARGE_TOKENS	12	/* of "in connection with the killing of a farmer in the east" */
#define CHARGE_NOUN	3	/* of them on to the noun */

/* "suspected of", "on suspicion of"; but "as part of a crackdown", "in the course of a raid" are how they were held. */
static bool
accuses(const struct reading *r, size_t of)
{
	return text_is(r, of, "of") && of > 1 && (span_ends(token_at(r, of - 1)->text, "ed") ||
	    text_is(r, of - 2, "on"));
}

/* "over", "for", "with", "suspected of", and what is behind it is an event or a crime with an article of its own. */
static bool
opens_charge(const struct reading *r, size_t i, size_t to)
{
	if (!(text_is(r, i, "over") || text_is(r, i, "for") || text_is(r, i, "with") || accuses(r, i)) ||
	    !(class_at(r, i + 1) & (WORD_ARTICLE | WORD_DETERMINER)))
		return false;
	for (size_t k = i + 2; k < to && k < i + 2 + CHARGE_NOUN; k++)
		if (noun_classes_at(r, k) & (NOUN_EVENT | NOUN_OUTCOME))
			return true;
	return false;
}

/* "Police on Tuesday held 12 men over a robbery on Monday", "charged with the killing of a farmer in March": when that
 * was for which they were held or tried. */
bool
time_is_of_charge(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	if (!act || !act->row || time->period.cumulative || !(f->meaning.classes & NOUN_PERSON) ||
	    act->words.first >= time->words.first ||
	    !(span_is(act->row->cell[OUTCOME_MEASURE], "detained") ||
	    cue_is(r, act->words.first, time->words.first, CUE_TRIED)))
		return false;
	for (size_t i = time->words.first; i > f->end && time->words.first - i < CHARGE_TOKENS; i--) {
		if (r->marks[i - 1].act && reading_act_at(r, i - 1)->finite && r->marks[i - 1].act != f->act + 1)
			return false;
		if (opens_charge(r, i - 1, time->words.first))
			return true;
	}
	return false;
}

/* "On Monday divers found nine men trapped after a blast in the mine on Friday": when the event was, and no finding. */
static bool
is_of_event_before(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	bool after = false, event = false;

	if (time->period.kind != PERIOD_DAY || !has_day_before(r, f))
		return false;
	for (size_t i = f->words.last; i < time->words.first; i++) {
		if (r->marks[i].act && reading_act_at(r, i)->finite)
			after = false;
		else if (text_is(r, i, "after") || text_is(r, i, "following")) {
			after = true;
			event = false;
		}
		event = event || (noun_classes_at(r, i) & NOUN_EVENT);
	}
	return after && event;
}

#define ENDED	40	/* tokens from a figure to when what ended it was */

/* "Last year fights killed 90 before a truce was signed in November": when what came next was, behind when they
 * were. */
static bool
is_of_what_followed(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	size_t first = r->sentences[f->sentence].words.first, before = f->end;
	bool clause = false;

	while (before < time->words.first && before < f->end + ENDED && !text_is(r, before, "before"))
		before++;
	for (size_t i = before; i < time->words.first && i < before + ENDED; i++)
		clause = clause || (class_at(r, i) & (WORD_BE | WORD_HAVE)) ||
		    (r->marks[i].act && reading_act_at(r, i)->finite);
	for (const struct time_mention *t = time; clause && t > r->times && t[-1].words.first >= first; t--)
		if (t[-1].governs && t[-1].words.last <= f->words.first)
			return true;
	return false;
}

/* "burned 3 tonnes of ivory seized since 2019": when it was seized, by another verb than the figure's own. */
static bool
is_of_participle(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	const struct act *act = f->act != NONE && f->end < r->tokens.n ? reading_act_at(r, f->end) : NULL;

	return act && act->words.first == f->end && act != &r->acts[f->act] && !act->finite &&
	    span_ends(token_at(r, f->end)->text, "ed") &&
	    f->noun.first < f->noun.last && f->noun.first >= f->words.last && f->noun.first <= f->words.last + 1 &&
	    figure_has_outcome(f) && f->outcome.last <= f->words.first && !figure_act_is_light(r, f) &&
	    ((act->words.last == time->words.first && text_is(r, time->words.first, "since")) ||
	    (act->words.last + 1 == time->words.first && (class_at(r, act->words.last) & WORD_PREPOSITION)));
}

/* "90 are now in tents, after being forced out on Monday": what came before how things stand. */
static bool
is_of_what_led_to(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	for (size_t i = f->end; i + 1 < time->words.first; i++)
		if (text_is(r, i, "after") && span_ends(token_at(r, i + 1)->text, "ing") && figure_tells_state(r, f))
			return true;
	return false;
}

/* "40 in May, compared to 30": from the time on to the number */
static bool
compared_behind(const struct reading *r, size_t from, size_t to)
{
	for (; from < to; from++)
		if (starts_comparison(r, from))
			return true;
	return false;
}

/* "To date 39 have died, with six deaths in the last 24 hours": each has a time of its own, and this is of the six. */
static bool
is_of_those_with(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	size_t first = r->sentences[f->sentence].words.first, with = f->words.last;

	while (with + 1 < time->words.first && !(text_is(r, with, ",") && text_is(r, with + 1, "with")))
		with++;
	if (with + 1 >= time->words.first || !reading_counts(r, (struct words){ with, time->words.first }))
		return false;
	for (const struct time_mention *t = time; t > r->times && t[-1].words.first >= first; t--)
		if (t[-1].governs && !t[-1].compares && t[-1].words.last <= with)
			return !compared_behind(r, t[-1].words.last, f->words.first);
	return false;
}

bool
time_is_of_thing_between(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	/* "wounded 15, the seventh such attack in a month" */
	return (time->compares && time_tells_when(r, time)) || is_of_cause(r, f, time) ||
	    time_is_of_charge(r, f, time) || is_of_participle(r, f, time) || is_dealt_out(r, f, time) ||
	    is_of_event_before(r, f, time) || is_of_what_followed(r, f, time) || is_of_what_led_to(r, f, time) ||
	    is_of_those_with(r, f, time) || time_ranks(r, time, r->sentences[f->sentence].words.first);
}

bool
time_is_of_thing_before(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	return is_of_change(r, time) || is_of_them(r, time) || is_of_relative(r, f, time) ||
	    is_of_cause_told(r, f, time) || is_of_restriction(r, f, time);
}
