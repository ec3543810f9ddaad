#include "verdicts.h"

#include "realis.h"

/* What an outcome befalls in the flesh: all but events, cases and reports. */
#define IMMATERIAL (NOUN_EVENT | NOUN_CASE | NOUN_REPORT | NOUN_OUTCOME)

static bool
befalls(const struct reading *r, const struct figure *f)
{
	if (f->outcome.first == f->outcome.last)
		return false;
	if (f->act == NONE)
		return true;	/* an outcome noun */
	return (r->acts[f->act].frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE)) != 0;
}

static bool
is_befalling_how(enum how how)
{
	return how == HOW_AFTER || how == HOW_BEFORE || how == HOW_CHAIN || how == HOW_COORDINATION ||
	    how == HOW_NOMINAL || how == HOW_RELATIVE;
}

/* Only times, places and commas stand before it: "On 2 May, a raid near ..." */
static bool
opens_clause(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].dateline, i = f->words.first;

	while (i > first) {
		unsigned class = class_at(r, i - 1);

		if (text_is(r, i - 1, ";"))
			return true;
		if (!r->marks[i - 1].time && !r->marks[i - 1].place && !text_is(r, i - 1, ",") &&
		    !(class & (WORD_PREPOSITION | WORD_ADVERB)))
			return false;
		i--;
	}
	return true;
}

/* Its noun says by itself what befell. */
static bool
decides_itself(const struct figure *f)
{
	return (f->meaning.classes & (NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE | NOUN_BODY)) != 0;
}

/* "two jets will fly": it has not happened. */
static bool
promised(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	return f->end < last && (class_at(r, f->end) & WORD_MODAL) && f->act == NONE &&
	    !(decides_itself(f) && f->end + 1 < last && (class_at(r, f->end + 1) & WORD_NEGATION));
}

/*
 * An item of a list that says above what befell, opened by the article ("Arrested: /
 * * A man of 33 ..."), or joined there to a figure ("340 live birds, a leopard's skin").
 */
static bool
lists(const struct reading *r, const struct figure *f)
{
	if (r->blocks.p[f->block].kind != BLOCK_ITEM ||
	    !(f->meaning.classes & ~(unsigned)IMMATERIAL))
		return false;
	if (f->chain != NONE && figure_is_kept(&r->figures[f->chain]))
		return true;
	return f->how == HOW_HEADING && befalls(r, f) &&
	    f->words.first == r->block_words[f->block].first;
}

/* "She is a nurse, a mother": what somebody is. */
static bool
is_predicate(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	for (;;) {
		bool be = f->words.first > first && (class_at(r, f->words.first - 1) & WORD_BE);

		if (be && f->words.first > first + 1 && (class_at(r, f->words.first - 2) & WORD_PRONOUN))
			return true;
		if (f->how == HOW_NOMINAL || (f->meaning.classes & NOUN_EVENT))
			return false;
		if (be)
			return true;
		if (f->chain == NONE || r->figures[f->chain].quantity.kind != NUMBER_ARTICLE)
			return false;
		f = &r->figures[f->chain];
	}
}

/* "A strike, as we count it, is one or more attacks" */
static bool
is_defined(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	for (size_t i = f->end; i < last && i < f->end + 12 && !reading_is_stop(r, i); i++) {
		if (!(class_at(r, i) & WORD_BE))
			continue;
		return (class_at(r, i) & WORD_UNREAL) && i + 1 < last && !r->marks[i + 1].act;
	}
	return false;
}

/* "a" and "an" count where an outcome befell the thing, or an event took place. */
static const char *
judge_article(const struct reading *r, const struct figure *f)
{
	bool event = (f->meaning.classes & NOUN_EVENT) != 0;
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	if (f->counted.first == f->counted.last && !f->more)
		return "article";
	/* "more than a document"; but "handed over a clinic" */
	if (f->modifier.first < f->modifier.last &&
	    (f->words.first == 0 || !r->marks[f->words.first - 1].act))
		return "article";
	if (f->prepositional && !f->part_cue)
		return "article";
	if (is_predicate(r, f))
		return "article";
	if (promised(r, f))
		return "plan";
	if (f->end + 1 < r->tokens.n && text_is(r, f->end, "of") && r->marks[f->end + 1].figure &&
	    !r->figures[r->marks[f->end + 1].figure - 1].rejected)
		return "article";	/* a group of 15 officers; but a boy of 9 */
	if (f > r->figures && f[-1].of_them && f[-1].noun.first == f->words.last)
		return "article";	/* one of them a cook */
	if (event && f->subject_of != NONE &&
	    (r->acts[f->subject_of].frames & (ACT_OBJECT | ACT_LIGHT)) && f->how == HOW_NONE)
		return NULL;
	if (event && f->how == HOW_NONE && opens_clause(r, f))
		return is_defined(r, f) ? "definition" : NULL;
	if (f->part_cue && f->antecedent != NONE && figure_is_kept(&r->figures[f->antecedent]) &&
	    (f->meaning.classes & NOUN_PERSON))
		return NULL;	/* 19 were hurt, including a journalist */
	if (lists(r, f))
		return NULL;
	if (act == NULL && f->how != HOW_NOMINAL)
		return "article";
	if (act && act->future)
		return "plan";
	if (event)
		return act && ((act->frames & (ACT_CONDUCT | ACT_LIGHT)) || f->how == HOW_AFTER ||
		    f->how == HOW_BEFORE || f->how == HOW_CHAIN) ? NULL : "article";
	if (act && !befalls(r, f))
		return "article";
	if (!is_befalling_how(f->how))
		return "article";
	if (f->how == HOW_RELATIVE)
		return "article";
	return (f->meaning.classes & ~(unsigned)IMMATERIAL) ? NULL : "article";
}

static bool
locates(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	return f->words.first > first && f->noun.first < f->noun.last && !f->quantity.is_share &&
	    (f->meaning.classes & (NOUN_PLACE | NOUN_BUILDING | NOUN_ORGANISATION)) &&
	    !(f->meaning.classes & (NOUN_PERSON | NOUN_EVENT | NOUN_VEHICLE)) &&
	    (class_at(r, f->words.first - 1) & WORD_LOCATES) &&
	    !text_is(r, f->words.first - 1, "of") && f->how != HOW_NOMINAL &&
	    !(f->how == HOW_AFTER && f->act != NONE && r->acts[f->act].words.first == f->end);
}

static bool
is_one(const struct reading *r, const struct figure *f)
{
	return f->number.last == f->number.first + 1 && text_is(r, f->number.first, "one");
}

/* "one flight every two days", "eight million tonnes a year" */
static bool
is_rate(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	if (f->end + 1 < last && (class_at(r, f->end) & WORD_ARTICLE) && !r->marks[f->end].time) {
		struct quantity quantity;
		bool time;

		if (!quantity_at(r->vocabulary, token_at(r, f->end), 2, &quantity))
			return false;
		time = quantity.unit_row && span_is(quantity.unit_row->cell[1], "time");
		quantity_free(&quantity);
		return time;
	}
	return f->end < last && (text_is(r, f->end, "every") || text_is(r, f->end, "per"));
}

/* "Of the 30 who went in, 25 came out" */
static bool
opens_with_of(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	while (i > first && (class_at(r, i - 1) & WORD_DETERMINER))
		i--;
	return i > first && text_is(r, i - 1, "of") &&
	    (i - 1 == first || token_at(r, i - 2)->kind == TOKEN_MARK);
}

/* "The couple has four children", "our 31 battalions": what somebody has did not take place. */
static bool
possessed(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (f->words.first == first || f->act != NONE)
		return false;
	if (f->words.first - 1 > first && text_is(r, f->words.first - 2, "of"))
		return false;	/* seven of its 19 passengers */
	return ((class_at(r, f->words.first - 1) & WORD_HAVE) || text_is(r, f->words.first - 1, "our") ||
	    text_is(r, f->words.first - 1, "its") || text_is(r, f->words.first - 1, "their")) && !(f->meaning.classes & (NOUN_CASE | NOUN_BODY | NOUN_REPORT));
}

/* "One missile struck them": it did something, and so was there. */
static bool
acted(const struct reading *r, const struct figure *f)
{
	return f->subject_of != NONE && (f->meaning.classes & NOUN_THING) &&
	    (r->acts[f->subject_of].frames & ACT_OBJECT) && !r->acts[f->subject_of].timeless &&
	    !r->acts[f->subject_of].future;
}

/* "gave first aid to 3,118 people", "samples from 51 contacts"; "speaks of 5,000 fighters" */
static bool
receives(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, before = f->words.first - 1;

	return f->words.first > first && (f->meaning.classes & NOUN_PERSON) &&
	    ((text_is(r, before, "of") && before > first && (class_at(r, before - 1) & WORD_SPEECH)) ||
	    text_is(r, before, "to") || text_is(r, before, "into") || text_is(r, before, "for") ||
	    text_is(r, before, "from"));
}

/* "She was one of nine children", "treated as one" */
static bool
is_example(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (f->words.first < first + 2)
		return false;
	if (f > r->figures && f[-1].of_them && f[-1].end == f->words.first && f[-1].rejected)
		return true;
	return is_one(r, f) && ((f->of_them && (class_at(r, f->words.first - 1) & WORD_BE) &&
	    (class_at(r, f->words.first - 2) & WORD_PRONOUN)) ||
	    (text_is(r, f->words.first - 1, "as") && f->noun.first == f->noun.last));
}

/* "will train 12 nurses and hire 30 guards": what is promised goes on behind "and". */
static bool
promised_before(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	if (f->act != NONE)
		return false;
	while (i > first && f->words.first - i < 12 && !reading_is_stop(r, i - 1) &&
	    !text_is(r, i - 1, ",")) {
		i--;
		if (r->marks[i].act)
			return r->acts[r->marks[i].act - 1].future &&
			    r->acts[r->marks[i].act - 1].look == LOOK_RIGHT;
	}
	return false;
}

static bool
has_followed(const struct reading *r, const struct figure *f)
{
	return f->end < r->sentences[f->sentence].words.last && (class_at(r, f->end) & WORD_HAVE);
}

/* A lone number is a figure only where something says what of. */
static const char *
judge_quantity(const struct reading *r, struct figure *f)
{
	bool noun = f->counted.first < f->counted.last;
	bool outcome = f->outcome.first < f->outcome.last;
	bool strong = befalls(r, f);
	enum block_kind kind = r->blocks.p[f->block].kind;

	/* "12 jets will fly"; but "49 deaths could not be attributed" */
	if (f->act != NONE && r->acts[f->act].future && f->how != HOW_HEADING &&
	    !(r->acts[f->act].negated && decides_itself(f)))
		return "plan";
	if (is_one(r, f) && f->modifier.first < f->modifier.last && f->modifier.first >= f->number.last)
		return "generic";	/* one or more */
	if (is_example(r, f))
		return "generic";
	/* "in one of them", "from one family", "on both sides" */
	if (f->prepositional && f->how != HOW_NOMINAL && f->how != HOW_BEFORE && !f->part_cue &&
	    (is_one(r, f) || text_is(r, f->number.first, "both")))
		return "article";
	if (is_rate(r, f))
		return "rate";
	if (promised(r, f))
		return "plan";
	if (f->meaning.classes & NOUN_EVENT) {
		f->kept_by = "event";
		if (!is_one(r, f) || f->of_them)
			return NULL;
		return f->prepositional || (f->act == NONE && f->subject_of == NONE) ? "article" : NULL;
	}
	if (locates(r, f))
		return "places that only locate";
	if (f->meaning.classes & NOUN_OUTCOME) {
		f->kept_by = "outcome noun";
		return NULL;
	}
	if (strong) {
		f->kept_by = "outcome";
		return NULL;
	}
	if (f->quantity.kind == NUMBER_ZERO)
		return f->meaning.classes & (NOUN_CASE | NOUN_BODY) ? NULL : "no outcome";
	if (is_one(r, f) && !f->of_them && !f->part_cue && !acted(r, f))
		return "no outcome";
	if ((f->of_them || f->part_cue || f->earlier_value) && f->antecedent != NONE) {
		f->kept_by = "part of a figure";
		return NULL;
	}
	if (kind == BLOCK_CELL && (outcome || noun)) {
		f->kept_by = "table cell";
		return NULL;
	}
	if (f->quantity.is_money && !(outcome && (noun || strong)))
		return "price";
	if (f->quantity.is_share && noun) {
		f->kept_by = "share";
		return NULL;
	}
	if (possessed(r, f))
		return "possession";
	if (promised_before(r, f))
		return "plan";
	if (outcome && noun) {
		f->kept_by = "statement";
		return NULL;
	}
	if (f->meaning.classes & (NOUN_CASE | NOUN_BODY | NOUN_REPORT)) {
		f->kept_by = "noun";
		return NULL;
	}
	if ((kind == BLOCK_ITEM || kind == BLOCK_LABEL || kind == BLOCK_HEADING) && noun &&
	    f->meaning.classes) {
		f->kept_by = "list item";
		return NULL;
	}
	/* "* 291,968 acres", "Containment: 35%" */
	if (!noun && !f->prepositional && ((kind != BLOCK_PARAGRAPH && f->quantity.unit_row &&
	    span_is(f->quantity.unit_row->cell[1], "area")) || (kind == BLOCK_LABEL && f->quantity.is_share))) {
		f->kept_by = "measure under a label";
		return NULL;
	}
	if (f->unit.first < f->unit.last && noun && f->meaning.classes) {
		f->kept_by = "measured amount";
		return NULL;
	}
	/* "23 countries have reported", but "in 23 countries" */
	if ((f->meaning.classes & NOUN_PLACE) && !f->prepositional && f->noun.first < f->noun.last &&
	    (f->subject_of != NONE || has_followed(r, f))) {
		f->kept_by = "agent";
		return NULL;
	}
	if ((f->meaning.classes & ~(unsigned)NOUN_PLACE) && (!is_one(r, f) || acted(r, f)) &&
	    (!f->prepositional || opens_with_of(r, f) || receives(r, f))) {
		f->kept_by = "known noun";
		return NULL;
	}
	return noun ? "no outcome" : "bare number";
}

/* The outcome's words and those behind the object in one row: "took" and "into custody". */
static struct token *
outcome_tokens(const struct reading *r, const struct figure *f, size_t *n)
{
	size_t words = f->outcome.last - f->outcome.first;
	size_t then = f->outcome_then.last - f->outcome_then.first;
	struct token *tokens = arena_take(r->arena, (words + then + 1) * sizeof(*tokens));

	for (size_t i = 0; i < words; i++)
		tokens[i] = *token_at(r, f->outcome.first + i);
	for (size_t i = 0; i < then; i++)
		tokens[words + i] = *token_at(r, f->outcome_then.first + i);
	*n = words + then;
	return tokens;
}

void
verdict_figure(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	struct span code = SPAN("");
	struct token *outcome;
	size_t n;

	if (f->rejected)
		return;
	f->rejected = realis_reason(r, f);
	if (f->rejected == NULL)
		f->rejected = f->quantity.kind == NUMBER_ARTICLE ? judge_article(r, f) : judge_quantity(r, f);
	if (f->rejected)
		return;
	if (f->quantity.unit_row)
		code = f->quantity.unit_row->cell[2];
	outcome = outcome_tokens(r, f, &n);
	classify(r->vocabulary, token_at(r, f->counted.first), f->counted.last - f->counted.first,
	    outcome, n, code, &f->result);
}
