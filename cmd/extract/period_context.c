#include "reading.h"

/*
 * Which time governs each figure: the best in its sentence by nearness, then
 * labels and headings, the paragraph, and the reporting period.
 */

/* How much each thing that stands between a figure and a time takes off. */
enum {
	SCORE_AFTER = 1000, SCORE_BEFORE = 920, LESS_TOKEN = 3, LESS_FIGURE_AFTER = 120,
	LESS_FIGURE_BEFORE = 40, LESS_SEGMENT = 850, LESS_COMPARISON = 600, LESS_BRACKET = 300,
	SCORE_LEAST = 200
};

static bool
divides(const struct reading *r, size_t i)
{
	return text_is(r, i, ";") || (token_at(r, i)->flags & TOKEN_DASH) ||
	    (class_at(r, i) & WORD_BUT);
}

static int
score(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	bool after = time->words.first >= f->words.last;
	size_t from = after ? f->words.last : time->words.last;
	size_t to = after ? time->words.first : f->words.first;
	int total = after ? SCORE_AFTER : SCORE_BEFORE, depth = 0;
	uint32_t counted = 0;
	bool divided = false;

	for (size_t i = from; i < to; i++) {
		/* "40, fewer than in 2019": what it is compared with has another time. */
		if (after && (class_at(r, i) & WORD_COMPARES))
			return 0;
		total -= LESS_TOKEN;
		if (text_is(r, i, "("))
			depth++;
		else if (text_is(r, i, ")"))
			depth--;
		if (divides(r, i))
			divided = true;
		if (r->marks[i].figure && r->marks[i].figure != counted &&
		    !r->figures[r->marks[i].figure - 1].rejected) {
			counted = r->marks[i].figure;
			total -= after ? LESS_FIGURE_AFTER : LESS_FIGURE_BEFORE;
		}
	}
	if (depth != 0)
		total -= LESS_BRACKET;
	if (divided)
		total -= LESS_SEGMENT;
	if (time->compares)
		total -= LESS_COMPARISON;
	return total;
}

static size_t
in_sentence(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t best = NONE;
	int best_score = SCORE_LEAST;

	for (size_t i = s.first; i < s.last; i++) {
		const struct time_mention *time;
		int n;

		if (!r->marks[i].time)
			continue;
		time = &r->times[r->marks[i].time - 1];
		i = time->words.last - 1;
		if (!time->governs)
			continue;
		n = score(r, f, time);
		if (n > best_score) {
			best_score = n;
			best = (size_t)(time - r->times);
		}
	}
	return best;
}

static size_t
in_words(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (r->marks[i].time && r->times[r->marks[i].time - 1].governs)
			return r->marks[i].time - 1;
	return NONE;
}

static size_t
in_labels(const struct reading *r, size_t block)
{
	const struct cell_labels *labels = &r->labels[block];
	size_t order[4] = { labels->column, labels->above, labels->row, labels->title }, time;

	for (size_t i = 0; i < 4; i++) {
		if (order[i] == NONE)
			continue;
		time = in_words(r, r->sentences[order[i]].words);
		if (time != NONE)
			return time;
	}
	return NONE;
}

static bool
states_report(const struct reading *r, const struct time_mention *time)
{
	if (time->period.leans || !time->resolved)
		return false;
	if (time->period.kind == PERIOD_DAY && time->period.has_year)
		return !(r->document->has_date && time->days.has_from &&
		    time->days.from == r->document->date);
	return true;
}

static size_t
in_headings(const struct reading *r, size_t block)
{
	for (size_t depth = 0; depth < 8; depth++) {
		size_t time;

		block = r->blocks.p[block].parent;
		if (block == BLOCK_NONE || (r->blocks.p[block].title_zone &&
		    r->blocks.p[block].kind == BLOCK_HEADING))
			return NONE;
		time = in_words(r, r->block_words[block]);
		if (time != NONE && states_report(r, &r->times[time]))
			return time;
	}
	return NONE;
}

/* The time of the sentences before in the block, unless this one opens with a place of its own. */
static size_t
in_paragraph(const struct reading *r, const struct figure *f)
{
	size_t s = f->sentence;

	while (s > 0 && r->sentences[s - 1].block == f->block && !r->sentences[s - 1].label) {
		size_t time = NONE;

		s--;
		for (size_t i = r->sentences[s].words.first; i < r->sentences[s].words.last; i++)
			if (r->marks[i].time) {
				const struct time_mention *t = &r->times[r->marks[i].time - 1];

				if (t->governs && !t->compares && t->resolved &&
				    t->period.kind != PERIOD_SINCE && t->period.kind != PERIOD_TO_DATE &&
				    time == NONE)
					time = r->marks[i].time - 1;
			}
		if (time != NONE)
			return time;
	}
	return NONE;
}

static bool
in_title_zone(const struct reading *r, const struct time_mention *time)
{
	uint32_t sentence = r->marks[time->words.first].sentence;

	return sentence && r->blocks.p[r->sentences[sentence - 1].block].title_zone &&
	    r->blocks.p[r->sentences[sentence - 1].block].kind != BLOCK_PARAGRAPH;
}

/* "This update is for the week of 3 June" */
static bool
is_covered(const struct reading *r, const struct time_mention *time)
{
	uint32_t sentence = r->marks[time->words.first].sentence;
	size_t first, i = time->words.first;
	struct match match;

	if (sentence == 0)
		return false;
	first = r->sentences[sentence - 1].words.first;
	for (size_t back = 0; back < 3 && i > first; back++, i--)
		if (lexicon_tail(r->vocabulary->lexicons.cues, token_at(r, first),
		    i - first, &match) && span_is(match.row->cell[1], "report"))
			return true;
	return false;
}

static size_t
covered_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++)
		if (r->times[i].resolved && is_covered(r, &r->times[i]))
			return i;
	return NONE;
}

static size_t
title_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++)
		if (in_title_zone(r, &r->times[i]) && r->times[i].governs &&
		    states_report(r, &r->times[i]))
			return i;
	return NONE;
}

#define LEAD_BLOCKS	3	/* blocks with figures that may be the lead */

/* "ATHENS, 2 June - The ministry counted": laid out like a label, and running text. */
static bool
opens_with_dateline(const struct reading *r, size_t block)
{
	size_t first = r->block_words[block].first;
	uint32_t sentence = first < r->block_words[block].last ? r->marks[first].sentence : 0;

	return sentence && r->sentences[sentence - 1].dateline > first;
}

/* The time of the first figure that states one, at the head of the running text;
 * *first if it stands in the first block with a figure. */
static size_t
lead_period(const struct reading *r, bool *first)
{
	size_t block = NONE, blocks = 0;

	*first = false;
	for (size_t i = 0; i < r->n_figures; i++) {
		const struct figure *f = &r->figures[i];
		const struct time_mention *time;

		if (f->rejected || r->blocks.p[f->block].kind == BLOCK_HEADING)
			continue;
		if (r->blocks.p[f->block].kind == BLOCK_CELL ||
		    (r->blocks.p[f->block].kind == BLOCK_LABEL && !opens_with_dateline(r, f->block)))
			return NONE;	/* a fact sheet has no lead */
		if (f->block != block && ++blocks > LEAD_BLOCKS)
			return NONE;
		block = f->block;
		if (f->time == NONE)
			continue;
		time = &r->times[f->time];
		if (states_report(r, time) && !time->compares && !time->period.cumulative &&
		    time->period.kind != PERIOD_SINCE) {
			*first = blocks == 1;
			return f->time;
		}
	}
	return NONE;
}

/* "Date: 9 June": a line near the head that holds nothing else. */
static size_t
labelled_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		uint32_t sentence = r->marks[time->words.first].sentence;
		const struct sentence *s;

		if (sentence == 0)
			continue;
		s = &r->sentences[sentence - 1];
		if (s->block > 6)
			return NONE;
		if (r->blocks.p[s->block].kind == BLOCK_LABEL && s->opens_block &&
		    time->words.first > s->words.first && text_is(r, time->words.first - 1, ":") &&
		    time->governs && states_report(r, time))
			return i;
	}
	return NONE;
}

/* What comes behind lists and boxes of figures is no lead. */
static bool
figures_before(const struct reading *r, size_t block)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected && r->figures[i].block < block &&
		    r->blocks.p[r->figures[i].block].kind != BLOCK_HEADING)
			return true;
	return false;
}

/*
 * Else the first time of the first paragraph: "continued to
 * attack targets yesterday".
 */
static size_t
opening_period(const struct reading *r)
{
	size_t block = NONE;

	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		uint32_t sentence = r->marks[time->words.first].sentence;

		if (sentence == 0 || r->sentences[sentence - 1].label ||
		    r->blocks.p[r->sentences[sentence - 1].block].kind != BLOCK_PARAGRAPH)
			continue;
		if (block == NONE)
			block = r->sentences[sentence - 1].block;
		if (r->sentences[sentence - 1].block != block || figures_before(r, block))
			return NONE;
		if (time->governs && states_report(r, time) && !time->compares &&
		    !time->period.cumulative && time->period.kind != PERIOD_UNTIL &&
		    time->period.kind != PERIOD_SINCE && time->period.kind != PERIOD_YEAR)
			return i;
	}
	return NONE;
}

/* What governs every figure that has no time of its own. */
static size_t
reporting_period(const struct reading *r)
{
	bool first;
	size_t covered = covered_period(r), title = title_period(r);
	size_t lead = lead_period(r, &first);

	if (covered != NONE)
		return covered;
	/* A headline's "past day" is said more exactly by the lead. */
	if (lead != NONE && first && title != NONE && !r->times[title].period.has_year &&
	    (r->times[title].period.kind == PERIOD_RECENT || r->times[title].period.kind == PERIOD_WEEK))
		return lead;
	if (lead != NONE && (title == NONE || (first && (r->times[lead].period.kind == PERIOD_DAYS ||
	    r->times[lead].period.kind == PERIOD_RECENT))))
		return lead;
	if (title != NONE)
		return title;
	return labelled_period(r) != NONE ? labelled_period(r) : opening_period(r);
}

static void
resolve(struct reading *r, struct figure *f, size_t report)
{
	struct period_context context = { r->document->has_date, r->document->date, r->order, NULL };
	const struct time_mention *time = &r->times[f->time];

	f->has_days = time->resolved;
	f->days = time->days;
	/* "this week" under a stated reporting period means that one. */
	if (time->period.yields && report != NONE && report != f->time &&
	    r->times[report].resolved && in_title_zone(r, &r->times[report])) {
		f->times_base = report;
		context.base = &r->times[report].days;
		f->has_days = period_resolve(&time->period, &context, &f->days, NULL);
		return;
	}
	if (!time->period.leans)
		return;
	/* The nearest earlier time that stands by itself, or the reporting period. */
	f->times_base = report;
	for (size_t i = f->time; i > 0; i--)
		if (r->times[i - 1].resolved && r->times[i - 1].governs) {
			f->times_base = i - 1;
			break;
		}
	if (f->times_base == NONE)
		return;
	context.base = &r->times[f->times_base].days;
	f->has_days = period_resolve(&time->period, &context, &f->days, NULL);
}

static void
govern_locally(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	if (r->blocks.p[f->block].kind == BLOCK_CELL) {
		f->time = in_labels(r, f->block);
		f->period_basis = BASIS_COLUMN;
	} else {
		f->time = in_sentence(r, f);
		f->period_basis = BASIS_SENTENCE;
	}
	if (f->time == NONE && f->earlier_value)
		return;
	if (f->time == NONE && r->blocks.p[f->block].kind == BLOCK_ITEM) {
		f->time = in_paragraph(r, f);
		f->period_basis = BASIS_PARAGRAPH;
	}
	if (f->time == NONE) {
		f->time = in_headings(r, f->block);
		f->period_basis = BASIS_HEADING;
	}
	if (f->time == NONE) {
		f->time = in_paragraph(r, f);
		f->period_basis = BASIS_PARAGRAPH;
	}
}

void
read_period_context(struct reading *r)
{
	size_t report;

	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected)
			govern_locally(r, i);
	report = reporting_period(r);
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		if (f->time == NONE) {
			f->time = report;
			f->period_basis = report == NONE ? BASIS_NONE :
			    in_title_zone(r, &r->times[report]) ? BASIS_DOCUMENT : BASIS_LEAD;
		}
		if (f->time != NONE)
			resolve(r, f, report);
	}
}
