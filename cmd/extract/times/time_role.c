#include "times/time_role.h"

#include <string.h>

#include "reading/cues.h"
#include "times/record_since.h"
#include "times/statement_time.h"
#include "times/time_mentions.h"
#include "times/time_to_come.h"
#include "times/until_hour.h"
#include "words/classify_noun.h"

#define SPAN_TOKENS	9	/* from "which" to the verb that says when it ended */

/* "40 reports from previous months": whence they are, and nothing of when they were handled. */
static bool
is_whence(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	return time->words.first > sentence_first && text_is(r, time->words.first - 1, "from") &&
	    time->period.kind == PERIOD_PART && !time->resolved && !period_wants_year(&time->period);
}

static bool
ends_in_digit(struct span text)
{
	return text.n > 0 && ascii_is_digit(text.p[text.n - 1]);
}

/* "on Monday confirmed 12 cases": what the verb tells of is counted right behind it; but "on Monday said 12 had
 * died". */
static bool
tells_of_count(const struct reading *r, size_t verb, size_t sentence_last)
{
	struct match match;

	return verb + 1 < sentence_last && (token_at(r, verb + 1)->kind == TOKEN_NUMBER ||
	    (class_at(r, verb + 1) & WORD_NUMBER)) &&
	    lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, verb), sentence_last - verb, &match);
}

/* "on Monday said" but not "On Monday State Police", "By nightfall", "the 4th Brigade": what looks like a time of
 * facts and is none. */
static bool
is_idle(const struct reading *r, const struct time_mention *time, size_t sentence_last)
{
	size_t last = time->words.last;

	if (last < sentence_last && (class_at(r, last) & WORD_SPEECH) &&
	    !(token_at(r, last)->flags & TOKEN_CAPITAL) && time->period.kind == PERIOD_DAY)
		return !tells_of_count(r, last, sentence_last);
	if (time_is_until_hour(r, time))
		return true;
	/* "overnight on 2-3 May": which night it was, the date says */
	if (time->period.kind == PERIOD_RECENT && last == time->words.first + 1 && last + 1 < sentence_last &&
	    text_is(r, last, "on"))
		return true;
	return last == time->words.first + 1 && token_at(r, last - 1)->kind == TOKEN_CODE &&
	    !ends_in_digit(token_at(r, last - 1)->text) &&
	    time->period.kind == PERIOD_DAY && last < sentence_last &&
	    token_at(r, last)->kind == TOKEN_WORD && (token_at(r, last)->flags & TOKEN_CAPITAL);
}

#define BRIEF_DAYS	3	/* from when a clash began to what is told of it */
#define BRIEF_TOKENS	3	/* of "a fierce gun battle" behind the article */

/* "in a clash that began on Tuesday", told on Wednesday: it was over in hours. */
static bool
is_brief(const struct reading *r, size_t relative, const struct time_mention *time, size_t sentence_first)
{
	struct match match;
	struct span measure;

	if (relative < sentence_first + 2 ||
	    !lexicon_tail(r->vocabulary->lexicons.events, token_at(r, sentence_first), relative - sentence_first,
	    &match) || time->period.kind != PERIOD_DAY || !r->document->has_date || !time->resolved ||
	    !time->days.has_from || r->document->date - time->days.from > BRIEF_DAYS)
		return false;
	measure = match.row->cell[EVENT_MEASURE];
	if (!(span_is(measure, "clash") || span_is(measure, "attack") || span_is(measure, "raid") ||
	    span_is(measure, "strike")))
		return false;
	for (size_t n = 0; n < BRIEF_TOKENS && sentence_first + match.n + n < relative; n++)
		if (class_at(r, relative - match.n - 1 - n) & WORD_ARTICLE)
			return true;
	return false;
}

/* "A search that ended on Friday", "a drive which began in May", "the drive, begun in May,": one end of it, not when it
 * was. */
static bool
ends_a_span(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	const struct lexicon *periods = r->vocabulary->lexicons.periods;
	struct match match;
	size_t first = time->words.first, verb = first;

	if (verb > sentence_first && (class_at(r, verb - 1) & WORD_PREPOSITION))
		verb--;
	/* "which came into effect on"; but "which was launched on" by its last word */
	if (verb == sentence_first ||
	    ((!lexicon_tail(periods, token_at(r, sentence_first), verb - sentence_first, &match) || match.n < 3 ||
	    (class_at(r, verb - match.n) & WORD_BE)) && !lexicon_at(periods, token_at(r, verb - 1), 1, &match)))
		return false;
	if (!span_is(match.row->cell[1], "begin") && !span_is(match.row->cell[1], "ending"))
		return false;
	if (verb > sentence_first + 1 && text_is(r, verb - 2, ",") && text_is(r, time->words.last, ","))
		return true;
	for (size_t back = 0; back < SPAN_TOKENS && verb > sentence_first; back++) {
		verb--;
		if (class_at(r, verb) & WORD_RELATIVE)
			return !is_brief(r, verb, time, sentence_first);
		if (reading_is_stop(r, verb) || text_is(r, verb, ","))
			return false;
	}
	return false;
}

/* "The bulletin of 2 July", "the report of Friday": the day of another document; but "update of 9-15 October" reports
 * on them. */
static bool
is_of_document(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	size_t first = time->words.first;
	struct match match;

	return first > sentence_first + 1 && !(time->resolved && time->days.has_from &&
	    time->days.from < time->days.to) && text_is(r, first - 1, "of") &&
	    lexicon_tail(r->vocabulary->lexicons.datelines, token_at(r, sentence_first),
	    first - sentence_first, &match) && span_is(match.row->cell[1], "published");
}

/* "since 24 February 2022": a day of a month */
static bool
names_day(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if ((token_at(r, i)->kind == TOKEN_NUMBER && token_at(r, i)->text.n <= 2) ||
		    (class_at(r, i) & WORD_WEEKDAY))
			return true;
	return false;
}

bool
time_opens_memory(const struct reading *r, struct words words)
{
	size_t i = words.last;

	if (names_day(r, words))
		return false;	/* "since 24 February, when the war began": they are counted from it */
	i += text_is(r, i, ",");
	if (!text_is(r, i, "when") && !text_is(r, i, "which"))
		return false;
	/* "since 2015, when the war began, 90 have died" */
	for (i++; i < r->tokens.n && !text_is(r, i, ",") && !reading_is_stop(r, i); i++)
		if (reading_is_number(r, i))
			return true;
	return false;
}

/* "by yesterday's quake": the preposition is of the quake. */
static bool
is_possessive(const struct reading *r, const struct time_mention *time)
{
	return time->words.last < r->tokens.n && text_is(r, time->words.last, "'s");
}

/* "wanted for the 2015 attacks", "rebuilt after the 2015 quake": an event called by its year, and nothing that took
 * place in it. */
static bool
is_of_named_event(const struct reading *r, const struct time_mention *time, size_t before)
{
	return time->period.kind == PERIOD_YEAR && time->words.last > time->words.first + 2 &&
	    text_is(r, time->words.first, "the") &&
	    token_at(r, time->words.first + 1)->kind == TOKEN_NUMBER &&		/* no "for the year 2015" */
	    (class_at(r, before) & WORD_PREPOSITION) && !text_is(r, before, "in") && !text_is(r, before, "during") &&
	    !text_is(r, before, "of") &&
	    !text_is(r, before, "at") && !text_is(r, before, "than") && !text_is(r, before, "with");
}

#define ONSET_TOKENS	6	/* from "onset dates" to "range from 3 May" */

/* "Onset dates range from 3 to 20 May. Nine are in hospital": how the dates lie of what was reported by another
 * time. */
static bool
is_of_onset(const struct reading *r, size_t time, size_t first)
{
	for (size_t i = time; i > first && time - i < ONSET_TOKENS; i--) {
		if (reading_is_stop(r, i - 1))
			return false;
		if (cue_is(r, i - 1, time, CUE_ONSET))
			return true;
	}
	return false;
}

/* "41 drones launched overnight": when they flew, though a drive launched on a day went on. */
static bool
is_of_flight(const struct reading *r, size_t launched, size_t sentence_first)
{
	return launched > sentence_first && (noun_classes_at(r, launched - 1) & NOUN_MISSILE) &&
	    span_ends(token_at(r, launched)->text, "ed");
}

/* "Despite the truce of 3 May, the toll has risen": what the rest is told in spite of */
static bool
is_conceded(const struct reading *r, size_t first, size_t sentence_first)
{
	return text_is(r, sentence_first, "despite") && !words_hold(r, sentence_first, first, ",");
}

static bool
dates_facts(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	size_t before = time->words.first;

	if (before == sentence_first)
		return true;
	before--;
	if (is_of_named_event(r, time, before))
		return false;
	if ((text_is(r, before, "since") || time_is_of_record(r, time, sentence_first)) &&
	    time_opens_memory(r, time->words))
		return true;
	if (before > sentence_first && (text_is(r, before, "on") ||
	    (text_is(r, before, "in") && !r->marks[before - 1].act)))	/* "born in 1968" */
		before--;
	if (time->period.kind != PERIOD_UNTIL && (class_at(r, before) & WORD_UNDATES) && !is_possessive(r, time) &&
	    !is_of_flight(r, before, sentence_first))
		return false;
	if (is_of_document(r, time, sentence_first) || is_conceded(r, before, sentence_first))
		return false;
	if (time_is_of_record(r, time, sentence_first))
		return false;
	/* "may rise from Monday's blaze": what is of a day has been */
	if (!is_possessive(r, time) && time_is_to_come(r, time->words.first, sentence_first))
		return false;
	return !is_whence(r, time, sentence_first) && !is_of_onset(r, time->words.first, sentence_first) &&
	    (time->period.kind == PERIOD_DAYS || !ends_a_span(r, time, sentence_first));
}

/* "A day after 12 died in Bari": it joins what follows, and tells when neither was. */
static bool
joins_clause(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t last = time->words.last;

	return time->period.leans && last > time->words.first + 1 && text_is(r, last - 1, "after") &&
	    last < s->words.last && token_at(r, last)->kind != TOKEN_MARK;
}

/* "No. 2/2022", "Resolution 5/2020", "Bulletin 3/2023": the number of a paper in its year, and no month. */
static bool
numbers_paper(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	size_t at = time->words.first;
	struct match match;

	if (time->words.last != at + 1 || token_at(r, at)->kind != TOKEN_CODE || time->period.kind != PERIOD_MONTH ||
	    memchr(token_at(r, at)->text.p, '/', token_at(r, at)->text.n) == NULL)
		return false;
	if (at > sentence_first && text_is(r, at - 1, "."))
		at--;
	if (at == sentence_first || !lexicon_tail(r->vocabulary->lexicons.discards, token_at(r, sentence_first),
	    at - sentence_first, &match))
		return false;
	do {
		if (span_is(match.row->cell[1], "name"))
			return true;
	} while (lexicon_next(&match));
	return false;
}

/* "Report No. 31 of 2004", "Law No. 5 of 2003", "Fact Sheet #9, Fiscal Year 2006": the year in which papers were
 * numbered. */
static bool
numbers_year(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	size_t no = time->words.first - 2;	/* of the number */
	bool named = time->words.last - time->words.first > 1 &&
	    (token_at(r, time->words.first)->flags & TOKEN_CAPITAL);

	if (time->period.kind != PERIOD_YEAR || time->words.first < sentence_first + 3 ||
	    !(text_is(r, no + 1, "of") || (named && text_is(r, no + 1, ","))) || token_at(r, no)->kind != TOKEN_NUMBER)
		return false;
	no--;
	if (text_is(r, no, ".") && no > sentence_first)
		no--;
	return text_is(r, no, "no") || text_is(r, no, "#");
}

/* It is of the facts, whether or not its hour says which day's that is. */
static bool
may_govern(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	return dates_facts(r, time, s->words.first) && !time_is_of_statement(r, time, s) && !time_is_future(r, time) &&
	    !time_opens_plan(r, time->words, s) &&
	    !numbers_paper(r, time, s->words.first) && !numbers_year(r, time, s->words.first) &&
	    !joins_clause(r, time, s);
}

bool
time_governs(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	return may_govern(r, time, s) && !is_idle(r, time, s->words.last);
}

void
settle_hours(struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++)
		if (r->times[i].governs)
			return;
	for (size_t i = 0; r->document->has_date && i < r->n_times; i++)
		r->times[i].governs = time_is_until_hour(r, &r->times[i]) &&
		    may_govern(r, &r->times[i], time_sentence(r, &r->times[i]));
}
