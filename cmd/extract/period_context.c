#include "document_period.h"

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

/* The time of the sentences before in the block, unless this one opens with a place of its own. */
static size_t
in_paragraph(const struct reading *r, const struct figure *f)
{
	size_t s = f->sentence;

	while (s > 0 && f->sentence - s < PARAGRAPH_SENTENCES &&
	    r->sentences[s - 1].block == f->block && !r->sentences[s - 1].label) {
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

static void
resolve(struct reading *r, struct figure *f, size_t report)
{
	struct period_context context = { r->document->has_date, r->document->date, r->order, NULL };
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
	r->report = report = document_period(r);
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		if (f->time == NONE) {
			f->time = report;
			f->period_basis = report == NONE ? BASIS_NONE :
			    time_in_title(r, &r->times[report]) ? BASIS_DOCUMENT : BASIS_LEAD;
		}
		if (f->time != NONE)
			resolve(r, f, report);
	}
}
