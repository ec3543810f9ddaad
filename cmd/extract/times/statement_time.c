#include "times/statement_time.h"

#include "places/place_words.h"
#include "reading/cues.h"

#define OPENING_TOKENS	8	/* of "At a press briefing", and on to who said it */
#define POSTING_DAYS	3	/* from the day a document bears to that of its publication */

/* A verb of speech in the past, or "according to": not the noun of "border post", nor "Islamic State". */
static bool
is_said(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	if (!lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, i), last - i, &match))
		return false;
	return match.n > 1 || ((match.form & FORM_PAST) && !(token_at(r, i)->flags & TOKEN_CAPITAL));
}

/* "Nine cases were reported", "the 40 deaths reported": the verb is of what is counted. */
static bool
is_told_of(const struct reading *r, size_t i, size_t sentence_first)
{
	for (size_t back = 0; back < 4 && i > sentence_first; back++) {
		i--;
		if (class_at(r, i) & WORD_BE)
			return true;
		if (back > 0 && (token_at(r, i)->kind == TOKEN_NUMBER ||
		    (class_at(r, i) & (WORD_NUMBER | WORD_ARTICLE)) == WORD_NUMBER))
			return true;
		if (token_at(r, i)->kind != TOKEN_WORD || (token_at(r, i)->flags & TOKEN_CAPITAL) ||
		    (class_at(r, i) & (WORD_PRONOUN | WORD_PREPOSITION)))
			return false;
	}
	return false;
}

#define EVENT_VERB	8	/* tokens from the time to the verb of what took place then: "near the town of Bo destroyed" */

/* "said an airstrike on 3 May near Bo destroyed": no "that" stands behind what was said, but its verb behind the event and its time. */
static bool
is_of_event_told(const struct reading *r, size_t said, const struct time_mention *time)
{
	size_t last = r->sentences[r->marks[said].sentence - 1].words.last;
	bool event = false;

	for (size_t i = said + 1; i < time->words.first; i++)
		event = event || (noun_classes_at(r, i) & NOUN_EVENT);
	for (size_t i = time->words.last; event && i < last && i < time->words.last + EVENT_VERB; i++) {
		if (token_at(r, i)->kind != TOKEN_WORD || (class_at(r, i) & (WORD_RELATIVE | WORD_NUMBER)))
			return false;
		if (place_verb_at(r, i, last))
			return true;
	}
	return false;
}

/*
 * Times of the statement rather than of the facts: "said on Thursday",
 * "issued on 5 May", "until Friday". Looks back a few words.
 */
static bool
dates_a_statement(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	size_t back = 0, last = time->words.last;
	bool that = last < r->tokens.n && (class_at(r, last) & WORD_RELATIVE);

	/* A statement is made on a day, in a week or a month, never over a range. */
	if (time->period.kind != PERIOD_DAY && time->period.kind != PERIOD_WEEK &&
	    time->period.kind != PERIOD_MONTH)
		return false;
	if (last < r->tokens.n && text_is(r, last, "'s"))
		return false;	/* "condemned Monday's attack" */
	for (size_t i = time->words.first; i > sentence_first && back < 6; back++) {
		unsigned class;

		i--;
		class = class_at(r, i);
		if ((class & WORD_SPEECH) && is_said(r, i, time->words.first))
			return that || !(is_told_of(r, i, sentence_first) || is_of_event_told(r, i, time));
		/* "said that on Monday ...", "said troops had on Monday ...": of what was said */
		if (reading_is_stop(r, i) || text_is(r, i, ",") || token_at(r, i)->kind == TOKEN_NUMBER ||
		    (class & (WORD_RELATIVE | WORD_HAVE | WORD_BE | WORD_MODAL)))
			return false;
	}
	return false;
}

/* "announced today, Sunday, that": the same day again, and no more of the facts. */
static bool
repeats_idle(const struct reading *r, const struct time_mention *time)
{
	const struct time_mention *before = time - 1;

	return time > r->times && !before->governs && before->period.kind == PERIOD_DAY && time->period.kind == PERIOD_DAY &&
	    before->words.last + 1 == time->words.first && text_is(r, before->words.last, ",");
}

/* With its month or year: no "today", no "6 a.m. today", no "Friday". */
static bool
is_date(const struct reading *r, const struct time_mention *time)
{
	for (size_t i = time->words.first; i < time->words.last; i++)
		if (class_at(r, i) & WORD_MONTH)
			return true;
	return time->period.has_year;
}

/* "Date: 5 May", shortly before it was published; "Released: 5 May" however long. */
static bool
is_stated_date(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t colon = time->words.first - 1;
	struct match match;

	return time->words.first > s->words.first + 1 && text_is(r, colon, ":") && time->resolved &&
	    time->period.kind == PERIOD_DAY && r->document->has_date &&
	    time->days.from <= r->document->date &&
	    lexicon_tail(r->vocabulary->lexicons.datelines, token_at(r, s->words.first),
	    colon - s->words.first, &match) && span_is(match.row->cell[1], "published") &&
	    (!span_is(match.row->cell[0], "date") || time->days.from >= r->document->date - POSTING_DAYS);
}

/* "Date of report" over a line that is nothing but the day. */
static bool
is_dated_above(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	struct words above = s->block ? r->block_words[s->block - 1] : (struct words){ 0, 0 };
	struct match match;

	return time->words.first == s->words.first && time->words.last == s->words.last &&
	    above.first < above.last && time->period.kind == PERIOD_DAY &&
	    lexicon_at(r->vocabulary->lexicons.datelines, token_at(r, above.first),
	    above.last - above.first, &match) && match.n == above.last - above.first &&
	    span_is(match.row->cell[1], "published");
}

static bool
is_dateline(const struct reading *r, struct words words)
{
	const struct range *dateline = &r->document->dateline;

	return token_at(r, words.first)->start < dateline->end &&
	    token_at(r, words.last - 1)->end > dateline->start;
}

/* "5 May 2021 The ministry has reported", "Fever in Chad 5 May 2021 The ministry ...": when it was sent, before the text. */
static bool
precedes_text(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t first = time->words.first, next = time->words.last;

	return s->opens_block && next < s->words.last &&
	    token_at(r, next)->kind == TOKEN_WORD && (token_at(r, next)->flags & TOKEN_CAPITAL) &&
	    time->period.has_year && (first == s->words.first || (class_at(r, next) &&
	    token_at(r, first - 1)->kind == TOKEN_WORD && !(class_at(r, first - 1) & (WORD_PREPOSITION | WORD_AND))));
}

/* The document's own date at its head dates the document; "on 5 May", or a title's "report for 5 May", does not stand for it. */
static bool
is_document_date(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	if (time->words.first > s->words.first && text_is(r, time->words.first - 1, "for") && r->blocks.p[s->block].title_zone)
		return false;
	if ((r->document->dateline_kind == DATELINE_LETTERHEAD && time->period.kind != PERIOD_UNTIL && is_dateline(r, time->words)) ||
	    is_stated_date(r, time, s) ||
	    is_dated_above(r, time, s))
		return true;
	return time->resolved && time->period.kind == PERIOD_DAY && r->document->has_date &&
	    time->days.from == r->document->date && is_date(r, time) &&
	    !(time->words.first > s->words.first && text_is(r, time->words.first - 1, "on")) &&
	    (r->blocks.p[s->block].title_zone || time->words.first < s->words.first + 12) &&
	    (s->words.first == 0 || r->blocks.p[s->block].kind == BLOCK_HEADING ||
	    precedes_text(r, time, s));
}

/* "At a press briefing on Thursday, the mayor said": when it was told. */
static bool
is_of_telling(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t i = time->words.first, last = time->words.last;
	struct noun noun;

	if (time->period.kind == PERIOD_DAY && (cue_tells(r, i, s->words.first) || cue_tells_about(r, i, s->words.first)))
		return true;
	if (i > s->words.first && text_is(r, i - 1, "on"))
		i--;
	if (time->period.kind != PERIOD_DAY || i < s->words.first + 2 || i - s->words.first > OPENING_TOKENS ||
	    !(class_at(r, s->words.first) & WORD_PREPOSITION) || last >= s->words.last || !text_is(r, last, ","))
		return false;
	classify_noun(r->vocabulary, token_at(r, i - 2), 2, &noun);
	if (!(noun.classes & NOUN_REPORT))
		return false;
	while (last < s->words.last && last < time->words.last + OPENING_TOKENS)
		if (class_at(r, last++) & WORD_SPEECH)
			return true;
	return false;
}

#define PAPER_TOKENS	4	/* of "The official press statement" */

/* "A statement by the spokesman on Sunday in Lima said": when it was made, before its verb. */
static bool
is_of_paper(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	bool paper = false;

	if (time->period.kind != PERIOD_DAY || !(class_at(r, s->words.first) & (WORD_ARTICLE | WORD_DETERMINER)))
		return false;
	for (size_t i = s->words.first + 1; i < time->words.first; i++) {
		paper = paper || (i - s->words.first <= PAPER_TOKENS && (noun_classes_at(r, i) & NOUN_REPORT));
		if (!paper && i - s->words.first > PAPER_TOKENS)
			return false;
		if (class_at(r, i) & (WORD_SPEECH | WORD_RELATIVE | WORD_BE | WORD_HAVE))
			return false;
	}
	for (size_t i = time->words.last; paper && i < s->words.last && i < time->words.last + OPENING_TOKENS; i++)
		if ((class_at(r, i) & WORD_SPEECH) && is_said(r, i, s->words.last))
			return true;
	return false;
}

/* "published", "released", "issued" */
static bool
is_published(const struct reading *r, size_t i)
{
	struct match match;

	return span_ends(token_at(r, i)->text, "ed") && lexicon_at(r->vocabulary->lexicons.datelines, token_at(r, i), 1, &match) &&
	    span_is(match.row->cell[1], "published");
}

#define ISSUED_TOKENS	16	/* from "issued" to when it was */

/* "According to a report issued here on Friday by the office, police held 12": when it was issued, before what it tells. */
static bool
is_of_issue(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	struct match match;

	if (time->period.kind != PERIOD_DAY ||
	    !lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, s->words.first), s->words.last - s->words.first, &match) ||
	    match.n < 2)
		return false;
	for (size_t i = time->words.first; i > s->words.first && time->words.first - i < ISSUED_TOKENS; i--) {
		if (text_is(r, i - 1, ","))
			return false;
		if (is_published(r, i - 1))
			return true;
	}
	return false;
}

#define NEAR_VERB	4	/* tokens between a verb of publishing and what was published, or when */

/* The verb of publishing around the time: "today released", "released late on Monday"; NONE. */
static size_t
publishing_verb(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t next = time->words.last;

	if (next < s->words.last && is_published(r, next))
		return next;
	for (size_t i = time->words.first; i > s->words.first && time->words.first - i < NEAR_VERB; i--) {
		if (token_at(r, i - 1)->kind == TOKEN_MARK)
			return NONE;
		if (is_published(r, i - 1))
			return i - 1;
	}
	return NONE;
}

/* "New figures released today show", "has today published its findings": when they were published, not when what they tell was. */
static bool
is_of_publication(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	bool short_time = time->period.kind == PERIOD_DAY || time->period.kind == PERIOD_WEEK;
	size_t verb = short_time ? publishing_verb(r, time, s) : NONE, from, last;

	if (verb == NONE)
		return false;
	from = verb - s->words.first > NEAR_VERB ? verb - NEAR_VERB : s->words.first;
	last = s->words.last - verb > NEAR_VERB ? verb + NEAR_VERB : s->words.last;
	for (size_t i = from; i < last; i++)
		if (cue_is(r, i, last, CUE_PUBLICATION))
			return true;
	return false;
}

/* "Posted to the division's page (Oct 19, 2023): ...": a sentence that opens with when it was published. */
static bool
is_of_posting(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	if (time->period.kind != PERIOD_DAY || !time->period.has_year || time->words.first > s->words.first + ISSUED_TOKENS ||
	    !is_published(r, s->words.first))
		return false;
	for (size_t i = s->words.first; i < time->words.first; i++)
		if (r->marks[i].time || text_is(r, i, ":") || text_is(r, i, ","))
			return false;
	return true;
}

/* "three suspects: Sunday Igwe (41), Peter Obi and Friday Eze, 33": a man's name in a row of them. */
static bool
is_of_person(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t first = time->words.first, next = time->words.last;

	if (next - first != 1 || first <= s->words.first || next + 1 >= s->words.last || !(class_at(r, first) & WORD_WEEKDAY) ||
	    class_at(r, next) || token_at(r, next)->kind != TOKEN_WORD ||
	    (token_at(r, next)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) != TOKEN_CAPITAL)
		return false;
	if (!(text_is(r, first - 1, ":") || text_is(r, first - 1, ",") || (class_at(r, first - 1) & WORD_AND)))
		return false;
	return text_is(r, next + 1, "(") || text_is(r, next + 1, ",") || text_is(r, next + 1, ".") || (class_at(r, next + 1) & WORD_AND);
}

bool
time_is_of_statement(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	return dates_a_statement(r, time, s->words.first) || repeats_idle(r, time) || is_document_date(r, time, s) ||
	    is_of_telling(r, time, s) || is_of_paper(r, time, s) || is_of_issue(r, time, s) || is_of_publication(r, time, s) ||
	    is_of_posting(r, time, s) || is_of_person(r, time, s);
}
