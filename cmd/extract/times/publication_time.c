#include "times/publication_time.h"

#include "reading/cues.h"
#include "times/saying.h"

#define OPENING_TOKENS	8	/* on to who said it */

#define REFERENCE	16	/* tokens of "(source: DG ECHO, " */
#define DATELINE	4	/* of "BARI, (" */
#define PAPER_TOKENS	4	/* of "The official press statement" */

/* "update", "bulletin", "statement" at token i */
static bool
names_paper(const struct reading *r, size_t i, size_t last)
{
	return cue_is(r, i, last, CUE_PUBLICATION) || cue_is(r, i, last, CUE_PAPER);
}

/* "A statement by the spokesman on Sunday in Lima said", "The report seen by us on Sunday": when it was made, before
 * its verb. */
static bool
is_of_paper(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	bool paper = false;

	if (time->period.kind != PERIOD_DAY || !(class_at(r, s->words.first) & (WORD_ARTICLE | WORD_DETERMINER)))
		return false;
	for (size_t i = s->words.first + 1; i < time->words.first; i++) {
		bool names = (noun_classes_at(r, i) & NOUN_REPORT) || cue_is(r, i, s->words.last, CUE_PUBLICATION);

		if (!paper && i - s->words.first > PAPER_TOKENS)
			return false;
		if (!paper && names) {
			paper = true;
			continue;	/* "report" is a verb too */
		}
		if (class_at(r, i) & (WORD_SPEECH | WORD_RELATIVE | WORD_BE | WORD_HAVE))
			return false;
	}
	for (size_t i = time->words.last; paper && i < s->words.last && i < time->words.last + OPENING_TOKENS; i++)
		if ((class_at(r, i) & WORD_SPEECH) && time_said_at(r, i, s->words.last))
			return true;
	return false;
}

/* "published", "released", "issued" */
static bool
is_published(const struct reading *r, size_t i)
{
	struct match match;

	return span_ends(token_at(r, i)->text, "ed") &&
	    lexicon_at(r->vocabulary->lexicons.datelines, token_at(r, i), 1, &match) &&
	    span_is(match.row->cell[1], "published");
}

/* A day or a week, or a month right behind the verb: "released in February" */
static bool
may_be_of_issue(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	return time->period.kind == PERIOD_DAY || time->period.kind == PERIOD_WEEK ||
	    (time->period.kind == PERIOD_MONTH && time->words.first > s->words.first + 1 &&
	    (class_at(r, time->words.first - 1) & WORD_PREPOSITION) && is_published(r, time->words.first - 2));
}

/*
 * "(OCHA, 3 May 2024)", "(source: ECHO, 3 May)", "(Epidemic Update, Ministry of Health, 3 May)": who wrote it, and
 * when, in brackets of their own; "BARI, (Daily Star / News Point - 3 May 2024)" over the text.
 */
static bool
is_of_reference(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	/* Of its block: a slash may part it into sentences. */
	size_t i = time->words.first, capitals = 0, first = r->block_words[s->block].first;
	bool name = false;

	if (time->period.kind != PERIOD_DAY || !text_is(r, time->words.last, ")") ||
	    i < first + 3 || !(text_is(r, i - 1, ",") || (token_at(r, i - 1)->flags & TOKEN_DASH)))
		return false;
	for (i--; i > first && time->words.first - i < REFERENCE && !text_is(r, i - 1, "("); i--) {
		if (r->marks[i - 1].place || r->marks[i - 1].figure)
			return false;
		name = name || ((token_at(r, i - 1)->flags & TOKEN_ALL_CAPS) && token_at(r, i - 1)->text.n > 1) ||
		    names_paper(r, i - 1, time->words.first);
		capitals += (token_at(r, i - 1)->flags & TOKEN_CAPITAL) != 0;
	}
	if (i == first || !text_is(r, i - 1, "("))
		return false;
	return name || (i <= first + DATELINE && capitals > 1 && time->period.has_year);
}

#define ISSUED_TOKENS	16	/* from "issued" to when it was */

/* "According to a report issued here on Friday by the office, police held 12": when it was issued, before what it
 * tells. */
static bool
is_of_issue(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	struct match match;

	if (!may_be_of_issue(r, time, s) ||
	    !lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, s->words.first),
	    s->words.last - s->words.first, &match) ||
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

#define NEAR_VERB	5	/* tokens between a verb of publishing and what was published, or when */
#define PAPER_BEFORE	7	/* of "update from the local government," before the verb */

/* The verb of publishing around the time: "today released", "released late on Monday", "released by the coast guard on
 * Monday"; NONE. */
static size_t
publishing_verb(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t next = time->words.last;

	if (next < s->words.last && is_published(r, next))
		return next;
	for (size_t i = time->words.first; i > s->words.first && time->words.first - i < ISSUED_TOKENS; i--) {
		if (token_at(r, i - 1)->kind == TOKEN_MARK)
			return NONE;
		if (is_published(r, i - 1))
			return time->words.first - i < NEAR_VERB || text_is(r, i, "by") ? i - 1 : NONE;
	}
	return NONE;
}

/* "New figures released today show", "has today published its findings": when they were published, not when what they
 * tell was. */
static bool
is_of_publication(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t verb = may_be_of_issue(r, time, s) ? publishing_verb(r, time, s) : NONE, from, last;

	if (verb == NONE)
		return false;
	from = verb - s->words.first > PAPER_BEFORE ? verb - PAPER_BEFORE : s->words.first;
	last = s->words.last - verb > NEAR_VERB ? verb + NEAR_VERB : s->words.last;
	for (size_t i = from; i < last; i++)
		if (names_paper(r, i, s->words.last))
			return true;
	return false;
}

/* "Posted to the division's page (Oct 19, 2023): ...": a sentence that opens with when it was published. */
static bool
is_of_posting(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	if (time->period.kind != PERIOD_DAY || !time->period.has_year ||
	    time->words.first > s->words.first + ISSUED_TOKENS || !is_published(r, s->words.first))
		return false;
	for (size_t i = s->words.first; i < time->words.first; i++)
		if (r->marks[i].time || text_is(r, i, ":") || text_is(r, i, ","))
			return false;
	return true;
}

/* "The agency's Monday evening update", "Tuesday's bulletin": the day that it is called by. */
static bool
is_called_by(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t next = time->words.last;

	if (time->period.kind != PERIOD_DAY || time->period.has_year)
		return false;
	next += next < s->words.last && text_is(r, next, "'s");
	return names_paper(r, next, s->words.last);
}

#define TOLD_TOKENS	4	/* from "This was" to "contained in a statement" */

/* "This was contained in a statement by General Paul Obi, the commander, on Friday in Abuja": all of it is of the
 * telling. */
static bool
is_of_what_was_told(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t told = s->words.first + 2;

	if (time->period.kind != PERIOD_DAY || s->words.first + 3 > time->words.first ||
	    !text_is(r, s->words.first, "this") || !(class_at(r, s->words.first + 1) & WORD_BE))
		return false;
	while (told < time->words.first && told < s->words.first + 2 + TOLD_TOKENS &&
	    !cue_is(r, told, s->words.last, CUE_TELLING) &&
	    !((class_at(r, told) & WORD_SPEECH) && time_said_at(r, told, s->words.last)))
		told++;
	if (told == time->words.first || told == s->words.first + 2 + TOLD_TOKENS)
		return false;
	for (size_t i = told; i < time->words.first; i++)
		if (token_at(r, i)->kind == TOKEN_NUMBER || (class_at(r, i) & (WORD_RELATIVE | WORD_HAVE)) ||
		    reading_is_stop(r, i))
			return false;
	return true;
}

bool
time_is_of_publication(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	return is_of_paper(r, time, s) || is_of_issue(r, time, s) || is_of_publication(r, time, s) ||
	    is_of_posting(r, time, s) || is_of_reference(r, time, s) || is_of_what_was_told(r, time, s) ||
	    is_called_by(r, time, s);
}
