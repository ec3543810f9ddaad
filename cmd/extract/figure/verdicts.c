#include "figure/verdicts.h"

#include "figure/articles.h"
#include "figure/circumstances.h"
#include "figure/composition.h"
#include "figure/counted.h"
#include "figure/locating.h"
#include "figure/other_words.h"
#include "figure/realis.h"
#include "lines/number_text.h"
#include "number/unit.h"
#include "numbers/digits.h"
#include "numbers/one_or_several.h"
#include "reading/befell.h"
#include "reading/cues.h"
#include "reading/outcome.h"
#include "words/classify_outcome.h"

/* "hunger such as nobody has seen": who did what befalls others. */
static bool
is_nobody_doing(const struct reading *r, const struct figure *f)
{
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	return f->quantity.kind == NUMBER_ZERO && !figure_has_noun(f) && act && act->words.first == f->words.last + 1 &&
	    (class_at(r, f->words.last) & WORD_HAVE) && !act->with_be && !(act->frames & (ACT_SUBJECT | ACT_STATE));
}

/* "no insurance (117)", "No seat belt - 75": the number behind it says how many had none. */
static bool
is_label_of_number(const struct reading *r, const struct figure *f)
{
	const struct figure *next = f + 1;
	size_t at = f->end;

	if (f->quantity.kind != NUMBER_ZERO || next >= r->figures + r->n_figures || next->sentence != f->sentence ||
	    next->words.first != at + 1)
		return false;
	if (next->bracketed)
		return figure_fills_bracket(r, next);
	return (token_at(r, at)->flags & TOKEN_DASH) && next->words.last == r->sentences[f->sentence].words.last;
}

/* "a van with no lights on": what a thing has none of, which shares no outcome with it. */
static bool
is_lacked(const struct reading *r, const struct figure *f)
{
	const unsigned befell = NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT | NOUN_REPORT | NOUN_PERSON | NOUN_BODY;
	const struct figure *of = f - 1;

	return f->quantity.kind == NUMBER_ZERO && f > r->figures && f->how == HOW_CHAIN &&
	    of->sentence == f->sentence &&
	    of->end + 1 == f->words.first && text_is(r, of->end, "with") && (of->meaning.classes & NOUN_THING) &&
	    !(f->meaning.classes & befell);
}

/* It is kept whatever else is said: its noun says what befell, or an outcome does. */
static const char *
keeps_alone(const struct reading *r, const struct figure *f)
{
	if (f->meaning.classes & NOUN_OUTCOME)
		return "outcome noun";
	return figure_befell(r, f) ? "outcome" : NULL;
}

/* Under a header of its own, behind a cell of this row that counts: "Suspected 41, Confirmed 6". */
static bool
goes_on_row(const struct reading *r, const struct figure *f)
{
	const struct block *b = &r->blocks.p[f->block], *before = b - 1;

	return f > r->figures && f[-1].block + 1 == f->block && figure_is_kept(&f[-1]) &&
	    before->kind == BLOCK_CELL && before->row_label.start == b->row_label.start &&
	    b->row_label.end > b->row_label.start && b->column_label.end > b->column_label.start;
}

/* "eight years abroad, two of them in Oslo": a part of what is no figure is none. */
static const char *
reason_of_whole(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f == r->figures ? NULL : f - 1;
	size_t of = f->words.last, last = r->sentences[f->sentence].words.last;

	if (before && before->sentence == f->sentence && figure_rejected_as(before, "plan") && f->part_cue &&
	    (f->antecedent == NONE || r->figures[f->antecedent].rejected))
		return before->rejected;	/* "may bring 12 storms, including three to six hurricanes" */
	if (before == NULL || before->sentence != f->sentence || !before->rejected ||
	    (figure_has_outcome(f) && f->how != HOW_ANTECEDENT) ||
	    (f->antecedent != NONE && r->figures[f->antecedent].sentence == f->sentence))
		return NULL;
	return of + 1 < last && text_is(r, of, "of") && (class_at(r, of + 1) & (WORD_PRONOUN | WORD_RELATIVE)) &&
	    reading_is_plural(r, before->end - 1) ? before->rejected : NULL;
}

/* "1 of 5" alone: neither says of what. */
static bool
is_page_of_pages(const struct reading *r, const struct figure *f)
{
	const struct figure *whole = &r->figures[f->antecedent];

	return whole > f && !figure_has_noun(f) && !figure_has_outcome(f) && !figure_has_noun(whole) &&
	    !figure_has_outcome(whole);
}

/* A part of another figure, or a cell that its labels explain. */
static const char *
keeps_by_place(const struct reading *r, const struct figure *f)
{
	if ((f->of_them || f->part_cue || f->earlier_value) && f->antecedent != NONE && !is_page_of_pages(r, f))
		return "part of a figure";
	return r->blocks.p[f->block].kind == BLOCK_CELL &&
	    (figure_has_outcome(f) || figure_has_noun(f) || goes_on_row(r, f)) ? "table cell" : NULL;
}

/* "* 291,968 acres", "Containment: 35%" */
static bool
measures_label(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	if (figure_has_noun(f) || f->prepositional)
		return false;
	return (kind == BLOCK_LABEL && f->quantity.is_share) ||
	    (kind != BLOCK_PARAGRAPH && unit_is(f->quantity.unit_row, "area"));
}

/* "Dial 911.", "on floors 2 and 3": nothing is told of it, and its noun is another sentence's. */
static bool
borrows_noun_idly(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	return f->inherited_noun && !figure_has_outcome(f) && f->counted.first < f->counted.last &&
	    r->marks[f->counted.first].sentence != r->marks[f->words.first].sentence && f->words.first > s.first &&
	    (f->end == s.last || text_is(r, f->end, ".") || (class_at(r, f->end) & WORD_AND));
}

/*
 * "The emergency covers 748 counties": so many in digits of what a plural names are told for their own sake; but "2010
 * Acme Systems", "2023 arrest statistics", "of the country's 47 counties".
 */
static bool
is_told_plural(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	if (token_at(r, f->number.first)->kind != TOKEN_NUMBER || is_year_text(figure_number_text(r, f)) ||
	    f->noun.first == f->noun.last || f->inherited_noun || f->prepositional)
		return false;
	return reading_is_plural(r, f->noun.last - 1) && !(token_at(r, f->noun.first)->flags & TOKEN_CAPITAL) &&
	    !(i > r->sentences[f->sentence].words.first && text_is(r, i - 1, "'s"));
}

/* No outcome is needed beside such a noun. */
static const char *
keeps_by_noun(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;
	bool noun = figure_has_noun(f);

	if (kind == BLOCK_PARAGRAPH && borrows_noun_idly(r, f))
		return NULL;
	if (figure_has_outcome(f) && noun)
		return "statement";
	/* "covers three million square miles of water": how large a sea is */
	if (unit_is(f->quantity.unit_row, "area") && (f->meaning.classes & NOUN_AID))
		return NULL;
	if (f->meaning.classes & (NOUN_CASE | NOUN_BODY | NOUN_REPORT))
		return "noun";
	/* "* 1,900 tortoises in four suitcases": in what they were is none */
	if ((kind == BLOCK_ITEM || kind == BLOCK_LABEL || kind == BLOCK_HEADING) && noun &&
	    f->meaning.classes && !(f->prepositional && (f->meaning.classes & NOUN_THING)))
		return "list item";
	if (measures_label(r, f) || (kind == BLOCK_LABEL && noun && f->inherited_noun &&
	    f->counted.first == r->block_words[f->block].first))
		return "under a label";
	if (f->unit.first < f->unit.last && noun && f->meaning.classes)
		return "measured amount";
	if (figure_is_agent_place(r, f))
		return "agent";
	if ((f->meaning.classes & ~(unsigned)NOUN_PLACE) && figure_takes_part(r, f))
		return "known noun";
	return is_told_plural(r, f) ? "plural" : NULL;
}

/* "cholera struck 22 of 23 districts": how many there are. */
static bool
is_whole_of_places(const struct figure *f)
{
	const struct figure *part = f - 1;

	return (f->meaning.classes & NOUN_PLACE) && part->sentence == f->sentence &&
	    part->of_them && part->end == f->words.first && figure_is_kept(part);
}

/* "12 attacks and one protest", "ten raids with partners and one raid alone", "five raids: one in Gao": counted as
 * those before are. */
static bool
goes_with_events(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f->chain == NONE ? f - 1 : &r->figures[f->chain];

	if (f == r->figures || !figure_is_kept(g) || g->sentence != f->sentence || !(g->meaning.classes & NOUN_EVENT))
		return false;
	return f->chain != NONE || (class_at(r, f->words.first - 1) & WORD_AND) ||
	    (f->inherited_noun && token_at(r, f->words.first - 1)->kind == TOKEN_MARK && f->words.first == g->end + 1);
}

/* "It held 12 rifles, $300 in cash": beside things that are told of before it. */
static bool
goes_with_things(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f - 1;

	return f > r->figures && figure_is_kept(g) && g->sentence == f->sentence && (g->meaning.classes & NOUN_THING) &&
	    !f->inherited_noun &&
	    (text_is(r, f->words.first - 1, ",") || (class_at(r, f->words.first - 1) & WORD_AND));
}

/* "Cash: EUR 1.3 million", "$300 in cash", in a list of what was found */
static bool
is_listed_cash(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	if (span_is(f->meaning.group, "money") && goes_with_things(r, f))
		return true;
	return (kind == BLOCK_LABEL || kind == BLOCK_ITEM) && span_is(f->meaning.group, "money") &&
	    (f->inherited_noun ? f->counted.first == r->block_words[f->block].first : counted_opens_item(r, f));
}

/* "There was one accident": one that is told by its number, and no article. */
static bool
is_there(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	if (f->quantity.kind == NUMBER_ARTICLE || i < r->sentences[f->sentence].words.first + 2)
		return false;
	i -= (class_at(r, i - 1) & WORD_ADVERB) != 0;
	return (class_at(r, i - 1) & WORD_BE) && (text_is(r, i - 2, "there") || (class_at(r, i - 2) & WORD_HAVE));
}

/* "There are no flooded shops": nothing befell any, as their adjective says. */
static bool
is_none_befallen(const struct reading *r, const struct figure *f)
{
	struct found found = { 0 };

	if (f->quantity.kind != NUMBER_ZERO || !is_there(r, f) || f->noun.last < f->noun.first + 2)
		return false;
	outcome_in_counted(r->vocabulary, token_at(r, f->noun.first), f->noun.last - f->noun.first, f->meaning.classes,
	    &found);
	return found.row && found.measure.n > 0 && !span_is(found.measure, "other");
}

/* "Kara: nothing to report", "Tue 3 May: nil": a line that says nothing of whom the line before it counts. */
static bool
is_empty_report(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	return f->quantity.kind == NUMBER_ZERO &&
	    (kind == BLOCK_LABEL || kind == BLOCK_ITEM || kind == BLOCK_PARAGRAPH) &&
	    f->inherited_noun && f->counted.last <= r->block_words[f->block].first &&
	    f->outcome.last <= r->block_words[f->block].first;
}

/* "sentenced to 8 and 12 years": of the years behind it too. */
static bool
shares_duration(const struct reading *r, const struct figure *f)
{
	const struct figure *next = f + 1;

	return next < r->figures + r->n_figures && figure_rejected_as(next, "duration") &&
	    next->sentence == f->sentence && f->noun.first == f->noun.last && f->unit.first == f->unit.last &&
	    next->words.first == f->words.last + 1 && (class_at(r, f->words.last) & WORD_AND);
}

/* "900 cattle dead; $3 million needed"; nor are losses put at $2 million people */
static bool
is_sum_of_nothing(const struct reading *r, const struct figure *f)
{
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	if (!f->quantity.is_money)
		return false;
	return (f->meaning.classes & NOUN_PERSON) ||
	    (act && (((act->frames & ACT_STATE) && outcome_is_of_people(r, f)) ||
	    cue_is(r, act->words.first, act->words.last, CUE_NEEDED)));
}

/* An event took place; one that an article counts only where its clause says so. */
static const char *
judge_event(const struct reading *r, struct figure *f)
{
	f->kept_by = "event";
	if (!figure_is_one(r, f) || f->of_them || is_there(r, f))
		return NULL;
	return (f->prepositional || (f->act == NONE && f->subject_of == NONE)) && !f->part_cue &&
	    !goes_with_events(r, f) ?
	    "article" : NULL;
}

/* A lone number is a figure only where something says what of. */
static const char *
judge_quantity(const struct reading *r, struct figure *f)
{
	const char *reason;

	if (shares_duration(r, f))
		return "duration";
	/* "12 jets will fly"; but "49 deaths could not be attributed" */
	if (f->act != NONE && r->acts[f->act].future && f->how != HOW_HEADING &&
	    !(r->acts[f->act].negated && figure_decides_itself(f)))
		return "plan";
	if ((reason = circumstance_reason(r, f)))
		return reason;
	if (realis_promised(r, f))
		return "plan";
	if (is_nobody_doing(r, f) || is_label_of_number(r, f) || is_empty_report(r, f) || is_lacked(r, f))
		return "no outcome";
	if (is_sum_of_nothing(r, f))
		return "price";
	if (figure_is_composition(r, f))
		return composition_reason;
	if (f->meaning.classes & NOUN_EVENT)
		return judge_event(r, f);
	if (f > r->figures && is_whole_of_places(f)) {
		f->kept_by = "whole of a figure";
		return NULL;
	}
	if (figure_locates(r, f))
		return "places that only locate";
	if (text_is(r, f->number.first, "both") && !figure_befell(r, f))
		return "no outcome";
	if ((reason = reason_of_whole(r, f)))
		return reason;
	if ((f->kept_by = keeps_alone(r, f)))
		return NULL;
	if (f->quantity.kind == NUMBER_ZERO)
		return (f->meaning.classes & (NOUN_CASE | NOUN_BODY)) || is_none_befallen(r, f) ||
		    (r->blocks.p[f->block].kind == BLOCK_CELL && goes_on_row(r, f)) ? NULL : "no outcome";
	if (figure_is_one(r, f) && (figure_is_enumerated(r, f) || counted_last_one(r, f))) {
		f->kept_by = "list item";
		return NULL;
	}
	if (figure_is_one(r, f) && !f->of_them && !f->part_cue && !figure_acted(r, f) &&
	    (!(f->meaning.classes & NOUN_CASE) || f->prepositional))
		return "no outcome";
	if (realis_follows_promise(r, f))
		return "plan";
	if ((f->kept_by = keeps_by_place(r, f)))
		return NULL;
	if (f->quantity.is_money && !(figure_has_outcome(f) && figure_has_noun(f)) && !is_listed_cash(r, f))
		return "price";
	if (f->quantity.is_share && figure_has_noun(f)) {
		f->kept_by = "share";
		return NULL;
	}
	if (figure_is_possessed(r, f))
		return "possession";
	if ((f->kept_by = keeps_by_noun(r, f)) || (f->kept_by = counted_keeps_as_before(r, f)) ||
	    (f->kept_by = counted_goes_on_list(r, f) ? "list item" : NULL) ||
	    (f->kept_by = !figure_has_noun(f) && figure_is_aboard(r, f) ? "aboard" : NULL))
		return NULL;
	return figure_has_noun(f) ? "no outcome" : "bare number";
}

void
verdict_classify(const struct reading *r, struct figure *f)
{
	struct span code = f->quantity.unit_row ? f->quantity.unit_row->cell[UNIT_CODE] : SPAN("");
	size_t n;
	const struct token *outcome = figure_outcome_tokens(r, f, &n);

	classify(r->vocabulary, token_at(r, f->counted.first), f->counted.last - f->counted.first,
	    outcome, n, code, &f->result);
}

void
verdict_figure(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	f->rejected = said_in_other_words(r, f) ? "said again" : realis_reason(r, f);
	if (f->rejected == NULL)
		f->rejected = f->quantity.kind == NUMBER_ARTICLE ? article_reason(r, f) : judge_quantity(r, f);
	if (!f->rejected)
		verdict_classify(r, f);
}
