#include "reading.h"

/* A verb of speech in the past: not the noun of "border post", nor "Islamic State". */
static bool
is_said(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return !(token_at(r, i)->flags & TOKEN_CAPITAL) &&
	    lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, i), last - i,
	    &match) && (match.form & FORM_PAST);
}

/*
 * Times of the statement rather than of the facts: "said on Thursday",
 * "issued on 5 May", "until Friday". Looks back a few words.
 */
static bool
dates_a_statement(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t back = 0;

	for (size_t i = first; i > sentence_first && back < 6; back++) {
		unsigned class;

		i--;
		class = class_at(r, i);
		if ((class & WORD_SPEECH) && is_said(r, i, first))
			return true;
		if (r->marks[i].figure || reading_is_stop(r, i) || text_is(r, i, ","))
			return false;
		if (token_at(r, i)->kind == TOKEN_NUMBER)
			return false;
	}
	return false;
}

/* The document's own date at its head dates the document. */
static bool
is_document_date(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	return time->resolved && time->period.kind == PERIOD_DAY && r->document->has_date &&
	    time->days.from == r->document->date &&
	    (r->blocks.p[s->block].title_zone || time->words.first < s->words.first + 12) &&
	    (s->words.first == 0 || r->blocks.p[s->block].kind == BLOCK_HEADING);
}

/* "By nightfall", "by 6 p.m.": an hour, of no stated day. */
static bool
is_clock(const struct reading *r, struct words words)
{
	bool digits = false;

	for (size_t i = words.first; i < words.last; i++) {
		if ((class_at(r, i) & (WORD_MONTH | WORD_WEEKDAY)) || token_at(r, i)->kind == TOKEN_CODE ||
		    (token_at(r, i)->kind == TOKEN_NUMBER && token_at(r, i)->text.n == 4))
			return false;
		digits = digits || token_at(r, i)->kind != TOKEN_WORD;
	}
	return digits || words.last == words.first + 2;
}

/* "on Monday said", "By nightfall", "the 4th Brigade": what looks like a time of facts and is none. */
static bool
is_idle(const struct reading *r, const struct time_mention *time, size_t sentence_last)
{
	size_t last = time->words.last;

	if (last < sentence_last && (class_at(r, last) & WORD_SPEECH) &&
	    time->period.kind == PERIOD_DAY)
		return true;
	if (time->period.kind == PERIOD_UNTIL && is_clock(r, time->words))
		return true;
	return last == time->words.first + 1 && token_at(r, last - 1)->kind == TOKEN_CODE &&
	    time->period.kind == PERIOD_DAY && last < sentence_last &&
	    token_at(r, last)->kind == TOKEN_WORD && (token_at(r, last)->flags & TOKEN_CAPITAL);
}

static bool
governs(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	size_t before = time->words.first;

	if (before == sentence_first)
		return true;
	before--;
	if (text_is(r, before, "on") && before > sentence_first)
		before--;
	if (time->period.kind != PERIOD_UNTIL && (class_at(r, before) & WORD_UNDATES))
		return false;
	return !dates_a_statement(r, time->words.first, sentence_first);
}

static bool
compares(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t back = 0; back < 3 && first > sentence_first; back++) {
		first--;
		if (class_at(r, first) & WORD_COMPARES)
			return true;
	}
	return false;
}

/* The dash behind a dateline, which no range of times goes over: "27 May - On 26 May ..." */
static size_t
dateline_dash(const struct reading *r, const struct sentence *s)
{
	for (size_t i = s->words.first; s->opens_block && i + 1 < s->words.last &&
	    i < s->words.first + 18; i++)
		if ((token_at(r, i)->flags & TOKEN_DASH) &&
		    (token_at(r, i + 1)->flags & TOKEN_CAPITAL) &&
		    !(class_at(r, i + 1) & (WORD_MONTH | WORD_WEEKDAY)))
			return i;
	return s->words.first;
}

static void
read_sentence(struct reading *r, const struct sentence *s)
{
	size_t dash = dateline_dash(r, s);
	struct period_context context = { r->document->has_date, r->document->date, r->order, NULL };

	for (size_t i = s->words.first; i < s->words.last; i++) {
		struct time_mention *time;
		struct period period;

		if (!period_at(r->vocabulary, token_at(r, i), (i < dash ? dash : s->words.last) - i,
		    &period))
			continue;
		r->times = xgrow(r->times, r->n_times, &r->room_times, sizeof(*r->times));
		time = &r->times[r->n_times];
		*time = (struct time_mention){ .words = { i + period.lead, i + period.n }, .period = period };
		r->n_times++;
		time->resolved = !period.leans && period_resolve(&period, &context, &time->days, NULL);
		/* "after midnight on Sunday" is that day. */
		if (time->resolved && time->days.has_from && time->days.has_to &&
		    time->days.from > time->days.to) {
			time->days.from = time->days.to;
			time->period.kind = PERIOD_DAY;
		}
		time->governs = governs(r, time, s->words.first) && !is_document_date(r, time, s) &&
		    !is_idle(r, time, s->words.last);
		time->compares = compares(r, i, s->words.first);
		for (size_t k = time->words.first; k < time->words.last; k++)
			r->marks[k].time = (uint32_t)r->n_times;
		i += period.n - 1;
	}
}

void
read_times(struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].furniture)
			read_sentence(r, &r->sentences[i]);
}
