#include "dating/time_score.h"

#include "dating/figure_between.h"
#include "dating/standing.h"
#include "dating/time_of_thing.h"
#include "reading/cues.h"
#include "times/saying.h"
#include "times/time_compared.h"

/* How much each thing that stands between a figure and a time takes off; of another figure figure_between.c tells. */
enum {
	SCORE_AFTER = 1000, SCORE_BEFORE = 920, LESS_TOKEN = 3, LESS_SEGMENT_AFTER = 850,
	LESS_SEGMENT_BEFORE = 450, LESS_COMPARISON = 600, LESS_BRACKET = 300
};

static bool
divides(const struct reading *r, size_t i)
{
	/* "held four while looking for a bomb on Monday" */
	if (text_is(r, i, "while") && i + 1 < r->tokens.n && span_ends(token_at(r, i + 1)->text, "ing"))
		return false;
	return text_is(r, i, ";") || (class_at(r, i) & WORD_BUT);
}

#define BRACKET_TOKENS	12	/* of one that has a time and what is of it */

/* "1,432 came (previous week: 1,210)": the time is of what its own bracket counts. */
static bool
is_of_bracket(const struct reading *r, const struct time_mention *time, struct words s)
{
	for (size_t i = time->words.last; i < s.last && i < time->words.last + BRACKET_TOKENS &&
	    !text_is(r, i, ")"); i++)
		if (reading_counts_at(r, i))
			return true;
	for (size_t i = time->words.first; i > s.first && time->words.first - i < BRACKET_TOKENS &&
	    !text_is(r, i - 1, "("); i--)
		if (reading_counts_at(r, i - 1))
			return true;
	return false;
}

/* "Five bodies found in the ship, which sank on Friday": when that was; "injured in the fire, which broke out on
 * Friday" tells both. */
static bool
tells_of_thing(const struct reading *r, const struct between *b, size_t comma)
{
	if (comma <= b->end || comma + 1 >= b->to || !(class_at(r, comma + 1) & WORD_RELATIVE))
		return false;
	return !(noun_classes_at(r, comma - 1) & NOUN_EVENT);
}

/* The time stands before the count that is brought about, or is one from a past date. */
static bool
is_brought(const struct reading *r, const struct between *b, size_t brings)
{
	size_t to = b->time->words.last;

	/* "raising to 76 the number of those moved this year" */
	if (brings + 1 < r->tokens.n && text_is(r, brings + 1, "to"))
		return true;
	/* "bringing the total to 337 cases for 2018" */
	if (b->time->period.kind != PERIOD_DAY && reading_counts(r, (struct words){ brings, b->to }))
		return true;
	return b->time->period.cumulative || (to + 1 < r->tokens.n && text_is(r, to, "to") &&
	    reading_is_number(r, to + 1));
}

/* ", the vast" before token `i` */
static bool
follows_comma(const struct reading *r, size_t i)
{
	for (size_t n = 0; n < 3 && i > 0; n++, i--)
		if (text_is(r, i - 1, ","))
			return true;
	return false;
}

/* A plain word takes off what a token does, and changes nothing else. */
static bool
is_plain_word(const struct reading *r, size_t i)
{
	const uint64_t cues = cue_bit(CUE_CHANGE) | cue_bit(CUE_SHARE) | cue_bit(CUE_BRINGS) |
	    cue_bit(CUE_CUMULATIVE_BEFORE) | cue_bit(CUE_MULTIPLE);

	return token_at(r, i)->kind == TOKEN_WORD && !(class_at(r, i) & (WORD_COMPARES | WORD_BUT | WORD_SPEECH)) &&
	    !r->marks[i].figure && !(r->marks[i].cues & cues) && !text_is(r, i, "as") && !text_is(r, i, "that");
}

/* One token on the way; false where the time cannot govern the figure. */
static bool
pass(const struct reading *r, struct between *b, size_t i)
{
	/* "229, a reduction on last year's", "a decrease from the year before", "from 300 in May": that is of what it
	 * is compared with */
	if (b->after && i + 1 < b->to && (text_is(r, i + 1, "on") || (text_is(r, i + 1, "from") &&
	    (r->marks[i + 2].time || reading_is_number(r, i + 2)))) && cue_is(r, i, i + 1, CUE_CHANGE))
		return false;
	/* "40, fewer than in 2019": what it is compared with has another time. */
	if (starts_comparison(r, i)) {
		if (b->after)
			return false;
		b->comparing = true;
	} else if (text_is(r, i, ",")) {
		b->comparing = false;	/* "In May 40 came, down from 60 in April, and nine left": of May again */
	}
	/* "90 men came, the vast majority in May": of those */
	if (b->after && cue_is(r, i, i + 1, CUE_SHARE) && follows_comma(r, i) && !text_is(r, b->to - 1, ","))
		return false;
	if (b->after && text_is(r, i, ","))
		b->relative = tells_of_thing(r, b, i);
	b->less += LESS_TOKEN;
	b->depth += text_is(r, i, "(") - text_is(r, i, ")");
	b->least = b->depth < b->least ? b->depth : b->least;
	b->divided = b->divided || divides(r, i);
	b->told = b->told || (!b->after && opens_what_was_said(r, i));
	/* "according to a report of Friday"; but "according to police, on Friday" */
	b->said = text_is(r, i, ",") ? false : b->said || opens_attribution_of(r, i, b->time);
	if (token_at(r, i)->flags & TOKEN_DASH)
		b->dash = !b->dash;	/* what stands between two is an insertion */
	if (r->marks[i].figure && !between_passes_figure(r, b, r->marks[i].figure))
		return false;
	/* "moved 20, bringing those moved since May to 76", "bringing the cases this year to 412"; but "76 cumulative
	 * cases since May" */
	b->divided = b->divided || (b->after && i >= b->end && cue_brings(r, i) && is_brought(r, b, i));
	return true;
}

/* The "and" before the time and its preposition; NONE. */
static size_t
and_before(const struct reading *r, const struct time_mention *time)
{
	size_t first = time->words.first;

	first -= first > 0 && (class_at(r, first - 1) & WORD_PREPOSITION);
	return first > 0 && (class_at(r, first - 1) & WORD_AND) ? first - 1 : NONE;
}

/* "On 2 May 40 came, and on 4 May, they were sent back": what follows the time is told of it. */
static bool
opens_conjunct(const struct reading *r, const struct time_mention *time)
{
	return and_before(r, time) != NONE && time->words.last + 1 < r->tokens.n && text_is(r, time->words.last, ",");
}

/* "In 2022 guards held 40 and in 2021 the force held 60": what follows the time behind "and" is told of it, and `f` has
 * its own. */
static bool
opens_second(const struct reading *r, const struct time_mention *time)
{
	size_t and = and_before(r, time), next = time->words.last;

	return and != NONE && and > 0 && !r->marks[and - 1].time && next + 1 < r->tokens.n &&
	    (token_at(r, next)->kind == TOKEN_WORD || token_at(r, next)->kind == TOKEN_NUMBER) &&
	    !(class_at(r, next) & WORD_AND);
}

/* A time that governs stands in front of the figure. */
static bool
is_framed(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	const struct time_mention *before = time > r->times ? time - 1 : NULL;

	if (!before || !before->governs || before->period.kind == PERIOD_UNTIL || before->words.last > f->words.first ||
	    before->words.first < r->sentences[f->sentence].words.first)
		return false;
	/* "In May the toll rose, with 12 killed and 40 hurt since March": the two are told of together. */
	for (size_t i = before->words.last; i + 1 < f->words.first; i++)
		if (text_is(r, i, ",") && text_is(r, i + 1, "with"))
			return false;
	return true;
}

/* "up from 40 people of 12 households on Sunday", "compared to 40 from 12 households on Sunday" */
static bool
is_compared_with(const struct reading *r, size_t first)
{
	return first > 1 && (text_is(r, first - 1, "from") || starts_comparison(r, first - 1) ||
	    (text_is(r, first - 1, "to") && starts_comparison(r, first - 2)));
}

/* "fell 43% from the previous month to 40": when it was not yet 40; "In the past day 203 fell ill, with 40 patients
 * currently in hospital" */
static bool
is_not_of_now(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	size_t to = f->words.first - 1;

	if (time->words.last == to && text_is(r, to, "to") && time->words.first > 0 &&
	    text_is(r, time->words.first - 1, "from"))
		return true;
	return time->period.kind == PERIOD_RECENT && f->end < r->sentences[f->sentence].words.last &&
	    (class_at(r, f->end) & (WORD_PRESENT | WORD_ADVERB)) == (WORD_PRESENT | WORD_ADVERB);
}

int
time_score(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	bool after = time->words.first >= f->words.last;
	size_t from = after ? f->words.last : time->words.last;
	struct between b = { .time = time, .after = after, .to = after ? time->words.first : f->words.first,
	    .compared = time->compares && !after && !time_tells_when(r, time), .end = f->end, .act = f->act };
	int total;

	if (f->counted.last <= f->words.first)
		b.counted_before = f->counted;
	b.divided = after && opens_conjunct(r, time);
	b.earlier = after && is_compared_with(r, f->words.first);
	b.framed = after && is_framed(r, f, time);
	b.divided = b.divided || (b.framed && opens_second(r, time));
	for (size_t i = from; i < b.to; i++) {
		if (is_plain_word(r, i))
			b.less += LESS_TOKEN;
		else if (!pass(r, &b, i))
			return 0;
	}
	if (after && time->compares && time_is_same_as(r, time->words.first, r->sentences[f->sentence].words.first))
		return 0;
	/* "40 died in March; 12 are in hospital": how things stand now is not of that time. */
	if (b.divided && !after && figure_tells_state(r, f))
		return 0;
	if (!after && (is_not_of_now(r, f, time) || figure_is_toll_by_now(r, f, (size_t)(time - r->times))))
		return 0;
	if (after ? time_is_of_thing_between(r, f, time) : time_is_of_thing_before(r, f, time))
		return 0;
	if ((after ? b.depth > 0 : b.least < 0) && is_of_bracket(r, time, r->sentences[f->sentence].words))
		return 0;
	total = (after ? SCORE_AFTER : SCORE_BEFORE) - b.less;
	if (b.depth != 0)
		total -= LESS_BRACKET;
	if (b.divided || b.relative || b.told || b.dash || (after && b.said))
		total -= after ? LESS_SEGMENT_AFTER : LESS_SEGMENT_BEFORE;
	if (b.compared || b.comparing)
		total -= LESS_COMPARISON;
	/* "to date" beside a day or a range that says it more exactly. */
	if (time_is_open(time))
		total -= TIME_LESS_OPEN;
	return total;
}
