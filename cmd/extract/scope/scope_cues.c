#include "scope/scope_cues.h"

#include "scope/scope_set.h"
#include "scope/scopes.h"

#define HEADING_WORDS	12	/* of what a list stands under */

static bool
is_other_figure(const struct reading *r, const struct figure *f, size_t i)
{
	return reading_counts_at(r, i) && reading_figure_at(r, i) != f;
}

bool
cue_before(const struct reading *r, const struct figure *f, enum cue cue)
{
	struct words s = r->sentences[f->sentence].words;
	size_t i = f->words.first;

	if (!cue_may_be_in(r, f->sentence, cue))
		return false;
	for (size_t back = 0; back < 3 && i > s.first; back++, i--) {
		const struct act *act = reading_act_at(r, i - 1);

		if (cue_ends(r, s.first, i, cue))
			return true;
		if (act && act->finite && act->look == LOOK_RIGHT)
			return false;	/* "guards including scouts launched a raid" */
	}
	return false;
}

bool
cue_behind(const struct reading *r, const struct figure *f, enum cue cue, size_t reach)
{
	size_t last = r->sentences[f->sentence].words.last, depth = 0;

	if (!cue_may_be_in(r, f->sentence, cue))
		return false;
	for (size_t i = f->words.last; i < last && i < f->end + reach; i++) {
		/* What stands in brackets is beside the clause. */
		if (text_is(r, i, "("))
			depth++;
		else if (text_is(r, i, ")") && depth > 0)
			depth--;
		if (depth > 0 && i > f->end)
			continue;
		/* "552 in August, and 884 so far in October" */
		if (r->marks[i].time && !r->times[r->marks[i].time - 1].period.cumulative)
			return false;
		if (is_other_figure(r, f, i) || (i >= f->end && reading_is_stop(r, i)))
			return false;
		if (cue_is(r, i, last, cue))
			return true;
	}
	return false;
}

bool
cue_opens(const struct reading *r, const struct figure *f, enum cue cue)
{
	struct words s = r->sentences[f->sentence].words;

	if (!cue_may_be_in(r, f->sentence, cue))
		return false;
	while (s.first < f->words.first && token_at(r, s.first)->kind == TOKEN_MARK)
		s.first++;	/* a quotation opens too */
	return s.first < f->words.first && cue_is(r, s.first, s.last, cue);
}

/*
 * "Combined Maritime Forces", "Combined forces of", in running text: a name, or an adjective of its noun, and no cue;
 * but "Overall crimes fell to 12", and "In all provinces" is none.
 */
static bool
opens_as_adjective(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, next = first + 1;

	if (r->blocks.p[f->block].kind != BLOCK_PARAGRAPH || next >= f->words.first)
		return false;
	return (token_at(r, next)->flags & TOKEN_CAPITAL) ||
	    (span_ends(token_at(r, first)->text, "ed") && (noun_classes_at(r, next) & (NOUN_PERSON | NOUN_STAFF | NOUN_EVENT)));
}

/* "Overall, fewer fled than in May, when 900 did": what a clause of its own tells is none of what the cue opens. */
static bool
in_later_clause(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	for (size_t i = f->words.first; i > first && f->words.first - i < CLAUSE_REACH; i--)
		if (text_is(r, i - 1, "when") || text_is(r, i - 1, "where") || text_is(r, i - 1, "while"))
			return true;
	return false;
}

bool
cue_heads(const struct reading *r, const struct figure *f, enum cue cue)
{
	const struct block *block = &r->blocks.p[f->block];
	struct words words;

	if ((block->kind != BLOCK_ITEM && block->kind != BLOCK_LABEL) || block->parent == BLOCK_NONE)
		return false;
	words = introduction(r, block->parent);
	for (size_t i = words.last; i > words.first && words.last - i < HEADING_WORDS; i--) {
		if (r->marks[i - 1].figure)
			return false;
		if (cue_is(r, i - 1, words.last, cue))
			return true;
	}
	return false;
}

size_t
cue_reaches(const struct reading *r, const struct figure *f, size_t from, enum cue cue)
{
	struct words s = r->sentences[f->sentence].words;

	if (!cue_may_be_in(r, f->sentence, cue))
		return NONE;
	for (size_t i = from; i > s.first && from - i < CLAUSE_REACH; i--) {
		if (is_other_figure(r, f, i - 1))
			return NONE;
		if (cue_is(r, i - 1, s.last, cue))
			return i - 1;
	}
	return NONE;
}

static bool
cue_among(const struct reading *r, struct words words, enum cue cue)
{
	for (size_t i = words.first; i < words.last; i++)
		if (cue_is(r, i, words.last, cue))
			return true;
	return false;
}

bool
scope_is_total_row(const struct reading *r, const struct figure *f)
{
	size_t row = r->labels[f->block].row, words = 0;
	struct words label;

	if (row == NONE)
		return false;
	label = r->sentences[row].words;
	while (label.first < label.last && token_at(r, label.first)->kind == TOKEN_MARK)
		label.first++;
	for (size_t i = label.first; i < label.last; i++)
		words += token_at(r, i)->kind != TOKEN_MARK;
	return words > 0 && cue_is(r, label.first, label.last, CUE_TOTAL_LABEL) == words;
}

static bool
is_first(const struct reading *r, const struct figure *f)
{
	for (size_t i = (size_t)(f - r->figures); i > 0 && r->figures[i - 1].sentence == f->sentence; i--)
		if (!r->figures[i - 1].rejected)
			return false;
	return true;
}

/* "Total fatalities: 5", a row or column of totals. */
static bool
is_labelled_total(const struct reading *r, const struct figure *f)
{
	const struct cell_labels *labels = &r->labels[f->block];
	size_t of[2] = { labels->row, labels->column };

	for (size_t k = 0; k < 2; k++)
		if (of[k] != NONE && cue_among(r, r->sentences[of[k]].words, CUE_TOTAL_LABEL))
			return true;
	return (is_first(r, f) && cue_opens(r, f, CUE_TOTAL_LABEL)) || cue_before(r, f, CUE_TOTAL_LABEL) ||
	    (figure_has_noun(f) && !f->inherited_noun && (cue_is(r, f->counted.first, f->counted.last, CUE_TOTAL_LABEL) ||
	    (f->words.last < f->counted.first &&
	    cue_is(r, f->words.last, f->counted.first, CUE_TOTAL_LABEL))));	/* "90 Total number of huts" */
}

/* What the words about one figure say of it. */
static void
by_words(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const char *rule;

	if ((rule = scope_taken_out(r, index)) != NULL)
		scope_set(f, SCOPE_PART, rule);
	else if ((rule = scope_cumulative(r, f)) != NULL)
		scope_set(f, SCOPE_CUMULATIVE, rule);
	else if (f->quantity.is_share || f->quantity.kind == NUMBER_ARTICLE)
		return;		/* "a combined operation" */
	else if (cue_before(r, f, CUE_TOTAL_BEFORE) || cue_behind(r, f, CUE_TOTAL_AFTER, TOUCHES) ||
	    (cue_opens(r, f, CUE_TOTAL_AFTER) && !opens_as_adjective(r, f) && !in_later_clause(r, f)) || is_labelled_total(r, f))
		scope_set(f, SCOPE_TOTAL, "total cue");
}

void
scope_cues(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected)
			by_words(r, i);
	scope_shared_cues(r);
}
