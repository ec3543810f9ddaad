#include "times/statement_time.h"

#include "places/place_words.h"
#include "reading/cues.h"
#include "times/publication_time.h"
#include "times/saying.h"

#define OPENING_TOKENS	8	/* of "At a press briefing", and on to who said it */
#define POSTING_DAYS	3	/* from the day a document bears to that of its publication */

#define INSERTED_TOKENS	8	/* of ", with no deaths," */

/* "40 cases, with no deaths, reported in May": where what is inserted starts, or `i`. */
static size_t
before_inserted(const struct reading *r, size_t i, size_t sentence_first)
{
	if (i < sentence_first + 2 || !text_is(r, i - 1, ",") || !(class_at(r, i + 1) & WORD_PREPOSITION))
		return i;
	for (size_t k = i - 1; k > sentence_first + 1 && i - k < INSERTED_TOKENS && !text_is(r, k - 1, ","); k--)
		if (text_is(r, k - 2, ",") && (class_at(r, k - 1) & WORD_PREPOSITION) &&
		    (reading_is_number(r, k) || (class_at(r, k) & WORD_NEGATION)))
			return k - 2;
	return i;
}

/* "Nine cases were reported", "the 40 deaths reported": the verb is of what is counted. */
static bool
is_told_of(const struct reading *r, size_t i, size_t sentence_first)
{
	i = before_inserted(r, i, sentence_first);
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

#define EVENT_VERB	8	/* tokens from the time to the verb of what happened: "near the town of Bo destroyed" */

/* "said an airstrike on 3 May near Bo destroyed": no "that" stands behind what was said, but its verb behind the event
 * and its time. */
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

/* ", said the spokesman of the 4th army on Monday", "according to a report of the ministry on Monday": who said it
 * stands behind. */
static bool
opens_attribution(const struct reading *r, size_t said, size_t sentence_first)
{
	return (said > sentence_first && (text_is(r, said - 1, ",") ||
	    (token_at(r, said - 1)->flags & TOKEN_CLOSING))) || text_is(r, said + 1, "to");
}

#define SUBJECT	9	/* tokens from "said" to the time, over who did it then */

/* "said the Royal Air Force on Sunday evening shot down": who did it stands before its time, and the verb right behind
 * it; but ", said the spokesman on Monday". */
static bool
is_of_doer_told(const struct reading *r, size_t said, const struct time_mention *time, size_t sentence_first)
{
	size_t last = r->sentences[r->marks[said].sentence - 1].words.last, verb = time->words.last;

	if (said + 2 >= time->words.first || time->words.first - said > SUBJECT ||
	    opens_attribution(r, said, sentence_first) ||
	    (class_at(r, said + 1) & (WORD_PREPOSITION | WORD_ADVERB | WORD_SUBORDINATOR | WORD_RELATIVE)))
		return false;
	while (verb < last && (class_at(r, verb) & WORD_ADVERB))
		verb++;
	return verb < last && place_verb_at(r, verb, last) && !span_ends(token_at(r, verb)->text, "ing");
}

/* "said the search took place on 3 May": another verb, with its subject, stands between; but "said while addressing
 * newsmen on 3 May" */
static bool
is_of_verb_told(const struct reading *r, size_t said, const struct time_mention *time)
{
	if (said + 2 >= time->words.first || !(class_at(r, said + 1) & (WORD_ARTICLE | WORD_DETERMINER | WORD_PRONOUN)))
		return false;
	for (size_t i = said + 2; i < time->words.first; i++) {
		if (token_at(r, i)->kind != TOKEN_WORD ||
		    (class_at(r, i) & (WORD_RELATIVE | WORD_SPEECH | WORD_PREPOSITION)))
			return false;
		if (place_verb_at(r, i, time->words.first) && !span_ends(token_at(r, i)->text, "s"))
			return true;
	}
	return false;
}

#define SAID_TOKENS	6	/* from "said" to when */
#define SPEAKER_TOKENS	14	/* from ", said" to when, over the long name of who said so */

/*
 * Times of the statement rather than of the facts: "said on Thursday",
 * "issued on 5 May", "until Friday". Looks back a few words.
 */
static bool
dates_a_statement(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	size_t back = 0, last = time->words.last, commas = 0;
	bool that = last < r->tokens.n && (class_at(r, last) & WORD_RELATIVE);

	/* A statement is made on a day, in a week or a month, never over a range. */
	if (time->period.kind != PERIOD_DAY && time->period.kind != PERIOD_WEEK &&
	    time->period.kind != PERIOD_MONTH)
		return false;
	if (last < r->tokens.n && text_is(r, last, "'s"))
		return false;	/* "condemned Monday's attack" */
	if (time->period.kind != PERIOD_DAY && time->words.first > sentence_first &&
	    text_is(r, time->words.first - 1, "for"))
		return false;	/* "according to figures for April" */
	for (size_t i = time->words.first; i > sentence_first &&
	    back < (time->period.kind == PERIOD_DAY ? SPEAKER_TOKENS : SAID_TOKENS); back++) {
		unsigned class;

		i--;
		class = class_at(r, i);
		if ((class & WORD_SPEECH) && time_said_at(r, i, time->words.first) && commas != 1 &&
		    (back < SAID_TOKENS || opens_attribution(r, i, sentence_first)))
			return that || !(is_told_of(r, i, sentence_first) || is_of_event_told(r, i, time) ||
			    is_of_verb_told(r, i, time) || is_of_doer_told(r, i, time, sentence_first));
		if (back >= SAID_TOKENS && r->marks[i].act && reading_act_at(r, i)->finite)
			return false;
		/* ", said Aisha Bello, a spokeswoman, on Monday" */
		if (text_is(r, i, ",") && (commas == 1 || (commas == 0 && back <= 1))) {
			commas++;
			continue;
		}
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

	return time > r->times && !before->governs && before->period.kind == PERIOD_DAY &&
	    time->period.kind == PERIOD_DAY && before->words.last + 1 == time->words.first &&
	    text_is(r, before->words.last, ",");
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

/* "5 May 2021 The ministry has reported", "Fever in Chad 5 May 2021 The ministry ...": when it was sent, before the
 * text. */
static bool
precedes_text(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t first = time->words.first, next = time->words.last;

	return s->opens_block && next < s->words.last &&
	    token_at(r, next)->kind == TOKEN_WORD && (token_at(r, next)->flags & TOKEN_CAPITAL) &&
	    time->period.has_year && (first == s->words.first || (class_at(r, next) &&
	    token_at(r, first - 1)->kind == TOKEN_WORD && !(class_at(r, first - 1) & (WORD_PREPOSITION | WORD_AND))));
}

/* The document's own date at its head dates the document; "on 5 May", or a title's "report for 5 May", does not stand
 * for it. */
static bool
is_document_date(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	if (time->words.first > s->words.first && text_is(r, time->words.first - 1, "for") &&
	    r->blocks.p[s->block].title_zone)
		return false;
	if ((r->document->dateline_kind == DATELINE_LETTERHEAD && time->period.kind != PERIOD_UNTIL &&
	    is_dateline(r, time->words)) ||
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

	/* "said at today's press briefing" */
	if (time->period.kind == PERIOD_DAY && last + 1 < s->words.last && text_is(r, last, "'s") &&
	    cue_is(r, last + 1, s->words.last, CUE_TELLING))
		return true;
	if (time->period.kind == PERIOD_DAY && (cue_tells(r, i, s->words.first) ||
	    cue_tells_about(r, i, s->words.first)))
		return true;
	if (i > s->words.first && (text_is(r, i - 1, "on") || text_is(r, i - 1, ",")))
		i--;	/* "In its daily update, Thursday, the ministry said" */
	if (time->period.kind != PERIOD_DAY || i < s->words.first + 2 || i - s->words.first > OPENING_TOKENS ||
	    !(class_at(r, s->words.first) & WORD_PREPOSITION) || last >= s->words.last || !text_is(r, last, ","))
		return false;
	classify_noun(r->vocabulary, token_at(r, i - 2), 2, &noun);
	if (!(noun.classes & NOUN_REPORT) && !cue_ends(r, s->words.first, i, CUE_PUBLICATION) &&
	    !cue_ends(r, s->words.first, i, CUE_PAPER))
		return false;
	while (last < s->words.last && last < time->words.last + OPENING_TOKENS)
		if (class_at(r, last++) & WORD_SPEECH)
			return true;
	return false;
}

/* "three suspects: Sunday Igwe (41), Peter Obi and Friday Eze, 33": a man's name in a row of them. */
static bool
is_of_person(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t first = time->words.first, next = time->words.last;

	if (next - first != 1 || first <= s->words.first || next + 1 >= s->words.last ||
	    !(class_at(r, first) & WORD_WEEKDAY) || class_at(r, next) || token_at(r, next)->kind != TOKEN_WORD ||
	    (token_at(r, next)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) != TOKEN_CAPITAL)
		return false;
	if (!(text_is(r, first - 1, ":") || text_is(r, first - 1, ",") || (class_at(r, first - 1) & WORD_AND)))
		return false;
	return text_is(r, next + 1, "(") || text_is(r, next + 1, ",") || text_is(r, next + 1, ".") ||
	    (class_at(r, next + 1) & WORD_AND);
}

bool
time_is_of_statement(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	return dates_a_statement(r, time, s->words.first) || repeats_idle(r, time) || is_document_date(r, time, s) ||
	    is_of_telling(r, time, s) || time_is_of_publication(r, time, s) || is_of_person(r, time, s);
}
