#include "times/time_role.h"

#include "reading/cues.h"

#define OPENING_TOKENS	8	/* of "At a press briefing", and on to who said it */
#define COMPARED	16	/* from "compared with 40 cases" to when they were */
#define MODAL_TOKENS	8	/* from "will" to when it will be */
#define POSTING_DAYS	3	/* from the day a document bears to that of its publication */
#define RECORD_TOKENS	6	/* from "the worst" to "since" */
#define SPAN_TOKENS	9	/* from "which" to the verb that says when it ended */

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
	for (size_t i = time->words.first; i > sentence_first && back < 6; back++) {
		unsigned class;

		i--;
		class = class_at(r, i);
		if ((class & WORD_SPEECH) && is_said(r, i, time->words.first))
			return that || !is_told_of(r, i, sentence_first);
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

/* "40 reports from previous months": whence they are, and nothing of when they were handled. */
static bool
is_whence(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	return time->words.first > sentence_first && text_is(r, time->words.first - 1, "from") &&
	    time->period.kind == PERIOD_PART && !time->resolved && !period_wants_year(&time->period);
}

/* With its day in digits: no "today", no "Friday". */
static bool
is_date(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (token_at(r, i)->kind != TOKEN_WORD && token_at(r, i)->kind != TOKEN_MARK)
			return true;
	return false;
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

/* The document's own date at its head dates the document; "on 5 May" does not stand for it. */
static bool
is_document_date(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	if ((r->document->dateline_kind == DATELINE_LETTERHEAD && time->period.kind != PERIOD_UNTIL && is_dateline(r, time->words)) ||
	    is_stated_date(r, time, s) ||
	    is_dated_above(r, time, s))
		return true;
	return time->resolved && time->period.kind == PERIOD_DAY && r->document->has_date &&
	    time->days.from == r->document->date && is_date(r, time->words) &&
	    !(time->words.first > s->words.first && text_is(r, time->words.first - 1, "on")) &&
	    (r->blocks.p[s->block].title_zone || time->words.first < s->words.first + 12) &&
	    (s->words.first == 0 || r->blocks.p[s->block].kind == BLOCK_HEADING ||
	    precedes_text(r, time, s));
}

/* "By nightfall", "by 6 p.m.": an hour, of no stated day. */
static bool
is_clock(const struct reading *r, struct words words)
{
	bool digits = false;
	struct match match;

	if (!(class_at(r, words.first) & WORD_UNDATES))
		return false;
	for (size_t i = words.first; i < words.last; i++) {
		if ((class_at(r, i) & (WORD_MONTH | WORD_WEEKDAY)) || token_at(r, i)->kind == TOKEN_CODE ||
		    (token_at(r, i)->kind == TOKEN_NUMBER && token_at(r, i)->text.n == 4))
			return false;
		digits = digits || token_at(r, i)->kind != TOKEN_WORD;
	}
	return digits || (words.last == words.first + 2 && lexicon_at(r->vocabulary->lexicons.periods,
	    token_at(r, words.first + 1), 1, &match) && span_is(match.row->cell[1], "daypart"));
}

/* "At a press briefing on Thursday, the mayor said": when it was told. */
static bool
is_of_telling(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t i = time->words.first, last = time->words.last;
	struct noun noun;

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

static bool
ends_in_digit(struct span text)
{
	return text.n > 0 && ascii_is_digit(text.p[text.n - 1]);
}

/* "on Monday said" but not "On Monday State Police", "By nightfall", "the 4th Brigade": what looks like a time of
 * facts and is none. */
static bool
is_idle(const struct reading *r, const struct time_mention *time, size_t sentence_last)
{
	size_t last = time->words.last;

	if (last < sentence_last && (class_at(r, last) & WORD_SPEECH) &&
	    !(token_at(r, last)->flags & TOKEN_CAPITAL) && time->period.kind == PERIOD_DAY)
		return true;
	if (time->period.kind == PERIOD_UNTIL && !time->period.cumulative && is_clock(r, time->words))
		return true;
	return last == time->words.first + 1 && token_at(r, last - 1)->kind == TOKEN_CODE &&
	    !ends_in_digit(token_at(r, last - 1)->text) &&
	    time->period.kind == PERIOD_DAY && last < sentence_last &&
	    token_at(r, last)->kind == TOKEN_WORD && (token_at(r, last)->flags & TOKEN_CAPITAL);
}

/* "A search that ended on Friday", "a drive which began in May": one end of it, not when it was. */
static bool
ends_a_span(const struct reading *r, size_t first, size_t sentence_first)
{
	struct match match;
	size_t verb = first;

	if (verb > sentence_first && (class_at(r, verb - 1) & WORD_PREPOSITION))
		verb--;
	if (verb == sentence_first || !lexicon_at(r->vocabulary->lexicons.periods,
	    token_at(r, verb - 1), 1, &match) || (!span_is(match.row->cell[1], "begin") &&
	    !span_is(match.row->cell[1], "ending")))
		return false;
	for (size_t back = 0; back < SPAN_TOKENS && verb > sentence_first; back++) {
		verb--;
		if (class_at(r, verb) & WORD_RELATIVE)
			return true;
		if (reading_is_stop(r, verb) || text_is(r, verb, ","))
			return false;
	}
	return false;
}

/* "The bulletin of 2 July", "the report of Friday": the day of another document. */
static bool
is_of_document(const struct reading *r, size_t first, size_t sentence_first)
{
	struct match match;

	return first > sentence_first + 1 && text_is(r, first - 1, "of") &&
	    lexicon_tail(r->vocabulary->lexicons.datelines, token_at(r, sentence_first),
	    first - sentence_first, &match) && span_is(match.row->cell[1], "published");
}

/* "The worst flood since 2019" does not count from 2019, nor "the worst flood this year" from January. */
static bool
is_record(const struct reading *r, size_t time, size_t sentence_first)
{
	for (size_t back = 0; back < RECORD_TOKENS && time > sentence_first; back++) {
		time--;
		if (reading_is_stop(r, time) || text_is(r, time, ",") ||
		    token_at(r, time)->kind == TOKEN_NUMBER)
			return false;
		if (cue_is(r, time, time + 1, "record"))
			return true;
	}
	return false;
}

/* "since 24 February 2022": a day of a month */
static bool
names_day(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (token_at(r, i)->kind == TOKEN_NUMBER && token_at(r, i)->text.n <= 2)
			return true;
	return false;
}

/* "The strongest to strike since 1976, when a tremor killed 2,000": what it tells of is of that year. */
static bool
opens_memory(const struct reading *r, struct words words)
{
	size_t last = words.last;

	if (names_day(r, words))
		return false;	/* "since 24 February, when the war began": they are counted from it */
	if (last < r->tokens.n && text_is(r, last, ","))
		last++;
	return last < r->tokens.n && text_is(r, last, "when");
}

/* "due to be sentenced", "expected to be there": "be" of what has not come yet. */
static bool
is_awaited(const struct reading *r, size_t be, size_t first)
{
	return (class_at(r, be) & WORD_BE) && be > first + 1 && text_is(r, be - 1, "to") &&
	    cue_ends(r, first, be - 1, "awaited");
}

/* "will arrive on Monday" */
static bool
is_to_come(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t back = 0; back < MODAL_TOKENS && first > sentence_first; back++) {
		first--;
		if ((class_at(r, first) & (WORD_MODAL | WORD_MONTH)) == WORD_MODAL ||
		    is_awaited(r, first, sentence_first))
			return true;
		if (reading_is_stop(r, first) || text_is(r, first, ",") ||
		    (class_at(r, first) & (WORD_HAVE | WORD_AND)))
			return false;
	}
	return false;
}

/* "by yesterday's quake": the preposition is of the quake. */
static bool
is_possessive(const struct reading *r, const struct time_mention *time)
{
	return time->words.last < r->tokens.n && text_is(r, time->words.last, "'s");
}

static bool
dates_facts(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	size_t before = time->words.first;

	if (before == sentence_first)
		return true;
	before--;
	if (text_is(r, before, "on") && before > sentence_first)
		before--;
	if (time->period.kind != PERIOD_UNTIL && (class_at(r, before) & WORD_UNDATES) && !is_possessive(r, time))
		return false;
	if (is_of_document(r, time->words.first, sentence_first))
		return false;
	if (time->period.kind == PERIOD_SINCE && opens_memory(r, time->words))
		return false;
	if ((time->period.kind == PERIOD_SINCE || time->period.kind == PERIOD_YEAR || time->period.kind == PERIOD_TO_DATE ||
	    time->period.kind == PERIOD_RECENT) && is_record(r, time->words.first, sentence_first))
		return false;
	return !dates_a_statement(r, time, sentence_first) && !repeats_idle(r, time) && !is_whence(r, time, sentence_first) &&
	    !is_to_come(r, time->words.first, sentence_first) &&
	    !ends_a_span(r, time->words.first, sentence_first);
}

/* "A day after 12 died in Bari": it joins what follows, and tells when neither was. */
static bool
joins_clause(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t last = time->words.last;

	return time->period.leans && last > time->words.first + 1 && text_is(r, last - 1, "after") &&
	    last < s->words.last && token_at(r, last)->kind != TOKEN_MARK;
}

/* "Tomorrow the talks open": nothing has taken place then. */
static bool
is_future(const struct reading *r, const struct time_mention *time)
{
	return r->document->has_date && time->resolved && time->days.has_from && time->days.from > r->document->date;
}

bool
time_governs(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	return dates_facts(r, time, s->words.first) && !is_document_date(r, time, s) &&
	    !is_idle(r, time, s->words.last) && !is_of_telling(r, time, s) && !is_future(r, time) &&
	    !joins_clause(r, time, s);
}

bool
starts_comparison(const struct reading *r, size_t i)
{
	unsigned class = class_at(r, i), next;
	bool number;

	if (!(class & WORD_COMPARES))
		return false;
	next = i + 1 < r->tokens.n ? class_at(r, i + 1) : 0;
	number = i + 1 < r->tokens.n && (token_at(r, i + 1)->kind == TOKEN_NUMBER ||
	    (next & (WORD_NUMBER | WORD_NEGATION)) != 0);
	if (class & WORD_SUBORDINATOR)
		return !number;
	if (!(class & (WORD_PREPOSITION | WORD_BUT)))
		return i + 2 < r->tokens.n && (text_is(r, i + 1, "from") ||
		    (text_is(r, i + 1, "to") && (class_at(r, i + 2) & WORD_DETERMINER)));	/* "similar to the" */
	return (class & WORD_BUT) || number || (next & (WORD_BOUND | WORD_TIME)) != 0;
}

/* "to 499 from 476 on 19 March": what it was then */
static bool
was_before(const struct reading *r, size_t from, size_t sentence_first)
{
	return text_is(r, from, "from") && from >= sentence_first + 2 && token_at(r, from - 1)->kind == TOKEN_NUMBER &&
	    text_is(r, from - 2, "to");
}

bool
time_compares(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t back = 0; back < COMPARED && first > sentence_first; back++) {
		first--;
		if (back < 3 && was_before(r, first, sentence_first))
			return true;
		if (starts_comparison(r, first) && (back < 3 || (class_at(r, first) & WORD_BUT) || text_is(r, first + 1, "from")))
			return true;
		if (back >= 3 && (text_is(r, first, ",") || reading_is_stop(r, first)))
			return false;
	}
	return false;
}
