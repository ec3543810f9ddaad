#include "scope/scope_totals.h"

#include "reading/cues.h"
#include "scope/cues_around.h"

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
	    (span_ends(token_at(r, first)->text, "ed") &&
	    (noun_classes_at(r, next) & (NOUN_PERSON | NOUN_STAFF | NOUN_EVENT)));
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
	    (figure_has_noun(f) && !f->inherited_noun &&
	    (cue_is(r, f->counted.first, f->counted.last, CUE_TOTAL_LABEL) ||
	    (f->words.last < f->counted.first &&
	    cue_is(r, f->words.last, f->counted.first, CUE_TOTAL_LABEL))));	/* "90 Total number of huts" */
}

bool
scope_has_total_cue(const struct reading *r, const struct figure *f)
{
	return cue_before(r, f, CUE_TOTAL_BEFORE) || cue_behind(r, f, CUE_TOTAL_AFTER, TOUCHES) ||
	    (cue_opens(r, f, CUE_TOTAL_AFTER) && !opens_as_adjective(r, f) && !in_later_clause(r, f)) ||
	    is_labelled_total(r, f);
}
