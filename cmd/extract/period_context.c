#include "document_period.h"

#include <string.h>

#include "records.h"
#include "standing.h"

/*
 * Which time governs each figure: the best in its sentence by nearness, then
 * labels and headings, the paragraph, and the reporting period.
 */

#define FRAME_TOKENS	6	/* before a time that opens its sentence: In the north, since May */

#define OPENING_TOKENS	4	/* a place among them opens its sentence */
#define RELATIVE_TOKENS	8	/* from a relative pronoun to a time of its clause */

/* How much each thing that stands between a figure and a time takes off. */
enum {
	SCORE_AFTER = 1000, SCORE_BEFORE = 920, LESS_TOKEN = 3, LESS_FIGURE_AFTER = 120,
	LESS_FIGURE_BEFORE = 40, LESS_SEGMENT_AFTER = 850, LESS_SEGMENT_BEFORE = 450, LESS_COMPARISON = 600, LESS_BRACKET = 300,
	LESS_OPEN = 500, SCORE_LEAST = 200
};

static bool
divides(const struct reading *r, size_t i)
{
	return text_is(r, i, ";") || (token_at(r, i)->flags & TOKEN_DASH) ||
	    (class_at(r, i) & WORD_BUT);
}

/* so far, to date: all that was until now */
static bool
time_is_open(const struct time_mention *time)
{
	return time->period.kind == PERIOD_UNTIL && time->period.cumulative;
}

static bool
is_cue(const struct reading *r, size_t i, size_t last, const char *cue)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.cues, token_at(r, i), last - i, &match) &&
	    span_is(match.row->cell[1], cue);
}

static bool
is_change(const struct figure *f)
{
	return f->rejected && strcmp(f->rejected, "change") == 0;
}

static int
score(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	bool after = time->words.first >= f->words.last;
	size_t from = after ? f->words.last : time->words.last;
	size_t to = after ? time->words.first : f->words.first;
	int total = after ? SCORE_AFTER : SCORE_BEFORE, depth = 0;
	uint32_t counted = 0, figure;
	bool divided = false, compared = time->compares && !after;

	for (size_t i = from; i < to; i++) {
		/* "40, fewer than in 2019": what it is compared with has another time. */
		if (starts_comparison(r, i)) {
			if (after)
				return 0;
			compared = true;
		}
		total -= LESS_TOKEN;
		if (text_is(r, i, "("))
			depth++;
		else if (text_is(r, i, ")"))
			depth--;
		if (divides(r, i))
			divided = true;
		figure = r->marks[i].figure;
		/* "a rise of 12 per cent on the month before" */
		if (after && figure && is_change(&r->figures[figure - 1]))
			return 0;
		if (figure && figure != counted && !r->figures[figure - 1].rejected) {
			counted = figure;
			total -= after ? LESS_FIGURE_AFTER : LESS_FIGURE_BEFORE;
			/* "So far 40 came, nine of them this week": what follows is said of the nine. */
			divided = divided || (after && r->figures[figure - 1].of_them);
		}
		/* "moved 20, bringing those moved since May to 76" */
		if (after && time->period.cumulative && is_cue(r, i, to, "cumulative-before"))
			divided = true;
	}
	if (depth != 0)
		total -= LESS_BRACKET;
	if (divided)
		total -= after ? LESS_SEGMENT_AFTER : LESS_SEGMENT_BEFORE;
	if (compared)
		total -= LESS_COMPARISON;
	/* "to date" beside a day or a range that says it more exactly. */
	if (time_is_open(time))
		total -= LESS_OPEN;
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

static size_t
in_headings(const struct reading *r, size_t block)
{
	for (size_t depth = 0; depth < 8; depth++) {
		size_t time;

		block = r->blocks.p[block].parent;
		if (block == BLOCK_NONE || (r->blocks.p[block].title_zone &&
		    r->blocks.p[block].kind == BLOCK_HEADING))
			return NONE;
		time = in_words(r, introduction(r, block));
		if (time != NONE && time_states_report(r, &r->times[time]))
			return time;
	}
	return NONE;
}

/* "Since May, 40 have died" sets the frame of what follows; "the third since May" does not. */
static bool
sets_frame(const struct reading *r, const struct time_mention *time, size_t first)
{
	if (time->words.first > first + FRAME_TOKENS || time_is_open(time))
		return false;
	for (size_t i = first; i < time->words.first; i++)
		if (r->marks[i].figure && !r->figures[r->marks[i].figure - 1].rejected)
			return false;
	return true;
}

/* "the people whom the town took in on 3 May": of that clause alone */
static bool
in_relative(const struct reading *r, const struct time_mention *time, size_t first)
{
	size_t i = time->words.first;

	for (size_t back = 0; back < RELATIVE_TOKENS && i > first; back++) {
		i--;
		if (class_at(r, i) & WORD_RELATIVE)
			return i > first && !(class_at(r, i - 1) & WORD_SPEECH);
		if (reading_is_stop(r, i) || text_is(r, i, ","))
			return false;
	}
	return false;
}

/* "40 came, nine of them in April": of the nine alone */
static bool
is_of_part(const struct reading *r, const struct time_mention *time, size_t first)
{
	for (size_t i = time->words.first; i > first; i--) {
		const struct figure *f = r->marks[i - 1].figure ?
		    &r->figures[r->marks[i - 1].figure - 1] : NULL;

		if (f && !f->rejected)
			return f->of_them;
	}
	return false;
}

/* The first time of a sentence that its neighbours may take over. */
static size_t
passed_on(const struct reading *r, struct words s)
{
	for (size_t i = s.first; i < s.last; i++) {
		const struct time_mention *t;

		if (!r->marks[i].time)
			continue;
		t = &r->times[r->marks[i].time - 1];
		if (t->governs && !t->compares && t->resolved && !in_relative(r, t, s.first) &&
		    !is_of_part(r, t, s.first) &&
		    (!t->period.cumulative || sets_frame(r, t, s.first)))
			return r->marks[i].time - 1;
	}
	return NONE;
}

/* The place that a sentence opens with: "In Iraq, ..." */
static const struct place_mention *
opening_place(const struct reading *r, size_t sentence)
{
	struct words s = r->sentences[sentence].words;

	for (size_t i = s.first; i < s.last && i < s.first + OPENING_TOKENS; i++)
		if (r->marks[i].place && r->places[r->marks[i].place - 1].governs)
			return &r->places[r->marks[i].place - 1];
	return NULL;
}

/* "In Iraq on 3 May ... In Syria ...": the second is told for itself. */
static bool
turns_elsewhere(const struct reading *r, size_t from, size_t to)
{
	const struct place_mention *a = opening_place(r, from), *b = opening_place(r, to);

	return a && b && a->known && b->known &&
	    !span_equal(a->place.countries, b->place.countries);
}

/* The time of the sentences before in the block. */
static size_t
in_paragraph(const struct reading *r, const struct figure *f)
{
	size_t s = f->sentence;

	while (s > 0 && f->sentence - s < PARAGRAPH_SENTENCES &&
	    r->sentences[s - 1].block == f->block && !r->sentences[s - 1].label) {
		size_t time = passed_on(r, r->sentences[--s].words);

		if (time != NONE)
			return turns_elsewhere(r, s, f->sentence) ? NONE : time;
	}
	return NONE;
}

/* The nearest earlier time that stands by itself: of its own kind (a year earlier than 2022) or,
 * if there is none, any that has an end; else the reporting period. */
static size_t
base_before(const struct reading *r, size_t time, size_t report)
{
	enum period_kind kind = r->times[time].period.kind;
	bool any = kind == PERIOD_DAYS;		/* the same period, whatever it was */
	size_t best = NONE;

	for (size_t i = time; i > 0; i--) {
		const struct time_mention *t = &r->times[i - 1];

		if (!t->resolved || !t->governs || t->compares || !t->days.has_from ||
		    (!any && t->period.kind == PERIOD_SINCE))
			continue;
		if (kind != PERIOD_YEAR || t->period.kind == kind)
			return i - 1;
		if (best == NONE)
			best = i - 1;
	}
	return best == NONE ? report : best;
}

static bool
leans_on(const struct reading *r, struct figure *f, struct period_context *context)
{
	if (f->times_base == NONE || !r->times[f->times_base].resolved)
		return false;
	context->base = &r->times[f->times_base].days;
	f->has_days = period_resolve(&r->times[f->time].period, context, &f->days, NULL);
	return f->has_days;
}

static void
resolve(struct reading *r, struct figure *f, size_t report)
{
	struct period_context context = { .has_date = r->document->has_date,
	    .date = r->document->date, .order = r->order };
	const struct time_mention *time = &r->times[f->time];

	f->has_days = time->resolved;
	f->days = time->days;
	/* "this week" under a stated reporting period means that one. */
	if (time->period.yields && report != NONE && report != f->time &&
	    r->times[report].resolved && time_in_title(r, &r->times[report])) {
		f->times_base = report;
		context.base = &r->times[report].days;
		f->has_days = period_resolve(&time->period, &context, &f->days, NULL);
		return;
	}
	if (!time->period.leans)
		return;
	f->times_base = report;
	if (time->period.reports && leans_on(r, f, &context))
		return;
	f->times_base = base_before(r, f->time, report);
	leans_on(r, f, &context);
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
	if (f->time == NONE && (f->earlier_value || figure_tells_state(r, f)))
		return;
	if (f->time == NONE && r->blocks.p[f->block].kind == BLOCK_ITEM) {
		f->time = in_paragraph(r, f);
		f->period_basis = BASIS_PARAGRAPH;
	}
	if (f->time == NONE) {
		f->time = record_time(r, f->block);
		if (f->time == NONE)
			f->time = in_headings(r, f->block);
		f->period_basis = BASIS_HEADING;
	}
	if (f->time == NONE) {
		f->time = in_paragraph(r, f);
		f->period_basis = BASIS_PARAGRAPH;
	}
}

static size_t
opening_sentence(const struct reading *r, size_t block)
{
	return r->marks[r->block_words[block].first].sentence - 1;
}

/* What a later paragraph tells does not govern the paragraphs above it, nor a day those of another
 * country; headlines and boxes stand for all. */
static bool
stands_apart(const struct reading *r, const struct figure *f, size_t report)
{
	uint32_t sentence = report == NONE ? 0 : r->marks[r->times[report].words.first].sentence;

	if (!sentence)
		return false;
	if (r->times[report].period.kind == PERIOD_DAY && !time_in_title(r, &r->times[report]) &&
	    turns_elsewhere(r, opening_sentence(r, r->sentences[sentence - 1].block),
	    opening_sentence(r, f->block)))
		return true;
	return r->blocks.p[f->block].kind == BLOCK_PARAGRAPH &&
	    f->block < r->sentences[sentence - 1].block;
}

void
read_period_context(struct reading *r)
{
	size_t report;

	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected)
			govern_locally(r, i);
	r->report = report = document_period(r);
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		if (f->time == NONE && !stands_apart(r, f, report) && !figure_tells_state(r, f)) {
			f->time = report;
			f->period_basis = report == NONE ? BASIS_NONE :
			    time_in_title(r, &r->times[report]) ? BASIS_DOCUMENT : BASIS_LEAD;
		}
		if (f->time != NONE)
			resolve(r, f, report);
	}
}
