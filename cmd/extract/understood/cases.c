#include "understood/cases.h"

#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

#define NEAREST	400	/* tokens looked at for the event, each way */

/* Whether the document speaks of an illness or of health anywhere, so that its cases may be of that. */
static bool
cases_may_be_ill(const struct reading *r)
{
	for (size_t i = 0; i < r->tokens.n; i++) {
		struct match match;

		if (cue_is(r, i, r->tokens.n, CUE_HEALTH))
			return true;
		if (lexicon_at(r->vocabulary->lexicons.nouns, token_at(r, i), r->tokens.n - i, &match) &&
		    (row_code(match.row, NOUN_CELL_CLASS, classes_named) & NOUN_ILLNESS))
			return true;
	}
	return false;
}

/* "12 cases were adjourned", "12 died": what befell them says enough; "registered" does not, nor does what befalls
 * things. */
static bool
are_told_of(const struct reading *r, const struct figure *f)
{
	struct span measure;

	if (!figure_has_outcome(f) || f->act == NONE)
		return false;
	measure = outcome_measure(r, f, NOUN_CASE);
	if (span_is(measure, "infected"))
		return false;	/* "detected 71 cases": of what, is not said */
	return measure.n > 0 && !span_is(measure_counts(r->vocabulary, measure), "things");
}

/* "11 cases", "90 such cases": the noun is the bare word, and what was done with them leaves open of what. */
static bool
are_bare(const struct reading *r, const struct figure *f)
{
	if (!(f->meaning.classes & NOUN_CASE) || f->counted.first == f->counted.last ||
	    !(text_is(r, f->counted.last - 1, "cases") || text_is(r, f->counted.last - 1, "case")))
		return false;
	for (size_t i = f->counted.first; i + 1 < f->counted.last; i++) {
		struct match match;

		if (lexicon_at(r->vocabulary->lexicons.kinds, token_at(r, i), 1, &match))
			return false;	/* "confirmed cases" */
	}
	return !(f->counted.first + 1 < f->counted.last && noun_names_illness(r->vocabulary,
	    token_at(r, f->counted.first), f->counted.last - 1 - f->counted.first)) && !are_told_of(r, f);
}

/* Arrests, convictions: their cases are of that. */
static bool
is_of_justice(const struct row *row)
{
	struct span class = row->cell[OUTCOME_NOUN_CLASS], measure = row->cell[OUTCOME_NOUN_MEASURE];

	return (class.n == 0 || span_is(class, "report")) &&
	    (span_is(measure, "detained") || span_is(measure, "seized") || span_is(measure, "other"));
}

/* "our Mission recorded": a capital behind a small word names who it is. */
static bool
is_name(const struct reading *r, size_t i)
{
	return i > 0 && (token_at(r, i)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) == TOKEN_CAPITAL &&
	    token_at(r, i - 1)->kind == TOKEN_WORD &&
	    (!(token_at(r, i - 1)->flags & TOKEN_CAPITAL) || (class_at(r, i - 1) & WORD_DETERMINER));
}

/* The words of an event that begin at token `i`, before `last`, or of what justice does; empty: none. */
static struct words
named_at(const struct reading *r, size_t i, size_t last, bool events)
{
	const struct lexicons *lexicons = &r->vocabulary->lexicons;
	struct match match;

	if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].time || is_name(r, i) ||
	    !lexicon_at(events ? lexicons->events : lexicons->outcome_nouns, token_at(r, i), last - i, &match) ||
	    (!events && !is_of_justice(match.row)))
		return (struct words){ 0, 0 };
	return (struct words){ i, i + match.n };
}

/* What is named nearest before the figure, else behind it in its block. */
static struct words
nearest_named(const struct reading *r, const struct figure *f, bool events)
{
	size_t first = f->words.first > NEAREST ? f->words.first - NEAREST : 0;
	struct words named = { 0, 0 };

	for (size_t i = f->words.first; i > first && named.last == 0; i--)
		named = named_at(r, i - 1, f->words.first, events);
	for (size_t i = f->end; i < r->block_words[f->block].last && i < f->end + NEAREST && named.last == 0; i++)
		named = named_at(r, i, r->block_words[f->block].last, events);
	return named;
}

/* "arrested 30 men, ... registered 58 cases": the nearest verb before the figure, else in its block, that tells what
 * police do. */
static struct words
nearest_arrest(const struct reading *r, const struct figure *f)
{
	size_t first = f->words.first > NEAREST ? f->words.first - NEAREST : 0, last = r->block_words[f->block].last;
	struct words found = { 0, 0 };

	for (size_t i = first; i < last && i < f->end + NEAREST && !(i > f->end && found.last); i++) {
		const struct act *act = reading_act_at(r, i);

		if (act && act->row && act->words.first == i && (span_is(act->row->cell[OUTCOME_MEASURE], "detained") ||
		    span_is(act->row->cell[OUTCOME_MEASURE], "seized")))
			found = act->words;
	}
	return found;
}

#define CELLS	12	/* figures before one that is in a table */

/* In a table the row's label names it, or of a row of totals that of a row before. */
static struct words
named_in_row(const struct reading *r, const struct figure *f)
{
	struct words none = { 0, 0 }, named = none;
	size_t row;

	if (r->blocks.p[f->block].kind != BLOCK_CELL)
		return none;
	row = r->labels[f->block].row;
	for (size_t i = row == NONE ? 0 : r->sentences[row].words.first;
	    row != NONE && i < r->sentences[row].words.last && named.last == 0; i++)
		named = named_at(r, i, r->sentences[row].words.last, true);
	for (const struct figure *g = f; named.last == 0 && g > r->figures && f - g < CELLS; g--)
		if (g[-1].how == HOW_NOMINAL && (g[-1].meaning.classes & NOUN_CASE) &&
		    r->blocks.p[g[-1].block].kind == BLOCK_CELL)
			named = g[-1].outcome;
	return named;
}

void
case_of_event(const struct reading *r, struct illness *illness, struct figure *f)
{
	struct words event;

	if (!are_bare(r, f))
		return;
	if (!illness->asked)
		*illness = (struct illness){ .asked = true, .may_be = cases_may_be_ill(r) };
	if (illness->may_be)
		return;
	event = named_in_row(r, f);
	if (event.last == 0)
		event = nearest_named(r, f, true);
	if (event.last == 0)
		event = nearest_named(r, f, false);
	if (event.last == 0)
		event = nearest_arrest(r, f);
	if (event.last == 0)
		return;
	figure_give_outcome(f, event, HOW_NOMINAL);
}
