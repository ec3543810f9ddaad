#include "numbers/discard_by_words.h"

#include "lines/number_text.h"
#include "numbers/digits.h"
#include "numbers/goods_value.h"
#include "reading/cues.h"
#include "reading/discard_words.h"
#include "words/classify_outcome.h"

static const char *
reason_of(struct reading *r, const struct row *row)
{
	struct buf text = { 0 };
	const char *kept;

	buf_span(&text, row->cell[DISCARD_REASON]);
	buf_char(&text, '\0');
	kept = arena_span(r->arena, buf_view(&text)).p;
	buf_free(&text);
	return kept;
}

#define INSERTION	8	/* tokens of ", all of them Greeks," */

/* Behind an insertion between commas that opens at `i`, or `i`. */
static size_t
over_insertion(const struct reading *r, size_t i, size_t last)
{
	if (i >= last || !text_is(r, i, ","))
		return i;
	for (size_t k = i + 1; k < last && k <= i + INSERTION; k++)
		if (text_is(r, k, ","))
			return k + 1;
	return i;
}

/* A passive right behind the number, or behind what is set in between. */
static bool
figure_is_befallen(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = over_insertion(r, f->words.last, s.last);

	while (i < s.last && (class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_ADVERB)))
		i++;
	return i < s.last && r->marks[i].act && (i == f->words.last || reading_act_at(r, i)->with_be);
}

/* "Enemy losses since March:" over "personnel: 1,200": a list under an outcome tells whom it befell, not who serves. */
static bool
is_listed_under_outcome(const struct reading *r, const struct figure *f)
{
	const struct block *block = &r->blocks.p[f->block];
	struct words words;

	if ((block->kind != BLOCK_ITEM && block->kind != BLOCK_LABEL) || block->parent == BLOCK_NONE)
		return false;
	words = introduction(r, block->parent);
	for (size_t i = words.first; i < words.last; i++) {
		if (r->marks[i].act)
			return true;
		if (noun_classes_at(r, i) & NOUN_OUTCOME)
			return true;
	}
	return false;
}

/* "Chart 3b": the letter is no billion. */
static bool
is_lettered(const struct reading *r, const struct figure *f)
{
	const struct token *letter = token_at(r, f->number.last - 1);

	return f->number.last == f->number.first + 2 && letter->kind == TOKEN_WORD && letter->text.n == 1 &&
	    !(letter->flags & TOKEN_SPACE);
}

/* "#12", but "## 12 killed"; "!12" */
static bool
is_behind_sign(const struct reading *r, size_t at, size_t first)
{
	if (at == first)
		return false;
	return text_is(r, at - 1, "#") ? !(at > first + 1 && text_is(r, at - 2, "#")) :
	    text_is(r, at - 1, "!") && !(token_at(r, at)->flags & TOKEN_SPACE);
}

/*
 * "No 12 Mine", "case no. 4521", "Ward no: 3": the abbreviation, without its period, or a colon behind a name, only in
 * capitals, for "no 12 year old" denies one.
 */
static bool
is_behind_no(const struct reading *r, const struct figure *f, size_t first)
{
	size_t at = f->words.first;
	bool mark = at > first && (text_is(r, at - 1, ".") ||
	    (at > first + 2 && text_is(r, at - 1, ":") && discard_word(r, at - 3, "name")));

	at -= mark;
	return at > first && text_is(r, at - 1, "no") && (mark || (token_at(r, at - 1)->flags & TOKEN_CAPITAL)) &&
	    figure_is_digits(r, f);
}

/* "arrested its crew of four": the verb right before befell them */
static bool
is_staff_befallen(const struct reading *r, const struct figure *f, struct words s)
{
	const struct act *act;

	if (f->words.first < s.first + 4 || !text_is(r, f->words.first - 1, "of") ||
	    !(class_at(r, f->words.first - 3) & (WORD_DETERMINER | WORD_ARTICLE)))
		return false;
	act = reading_act_at(r, f->words.first - 4);
	return act && act->look == LOOK_RIGHT && (act->frames & ACT_OBJECT) && !act->future && act->finite;
}

/* "Personnel: 692 (13 crews)", "Total personnel: 692": a field of a record by itself, and no list of what a base
 * has. */
static bool
is_field_of_personnel(const struct reading *r, const struct figure *f, struct words s)
{
	size_t colon = f->words.first - 1;

	return f->words.first > s.first + 1 && text_is(r, colon, ":") && discard_word(r, colon - 1, "field") &&
	    r->blocks.p[f->block].kind == BLOCK_LABEL &&
	    (colon == s.first + 1 || (colon == s.first + 2 && text_is(r, s.first, "total")));
}

/* Whether the reason that words before a figure give is none of this one's; `at` is behind those words. */
static bool
is_no_reason(const struct reading *r, const struct figure *f, struct words s, size_t at, struct span reason)
{
	struct match match;

	/* "attacks totalling 12"; "drugs worth $3 million": of goods whose amount nobody tells, the value is the
	 * figure */
	if (span_is(reason, "value"))
		return !f->quantity.is_money || value_of_goods(r, f, s).last > 0;
	/* "cost about 110 lives", "Drivers fined: 312": money has a unit */
	if (span_is(reason, "price"))
		return !f->quantity.is_money && (figure_noun_behind(r, f, s) || at < f->words.first);
	/* "the crew of five were held": it is they whom it befell */
	if (span_is(reason, "staffing"))	/* "Assaults on staff 41" */
		return (at > s.first + 2 && text_is(r, at - 2, "on")) || figure_is_befallen(r, f, s) ||
		    is_listed_under_outcome(r, f) || is_staff_befallen(r, f, s) ||
		    is_field_of_personnel(r, f, s);
	/* "an airstrike targeting three rebels": what struck them */
	if (span_is(reason, "target"))
		return at > s.first + 1 && span_ends(token_at(r, at - 1)->text, "ing") &&
		    (noun_classes_at(r, at - 2) & NOUN_EVENT) && figure_noun_behind(r, f, s);
	if (!span_is(reason, "designation"))
		return false;
	/* "used to stage several ambushes": no name bears several */
	if (f->quantity.kind == NUMBER_VAGUE)
		return true;
	/* "during the action week more than 300 people": nothing is called more than 300 */
	if (f->modifier.first < f->modifier.last && f->modifier.first < f->number.first)
		return true;
	/* "Situation report: 23 new fires": a title, and what the text counts */
	return at < f->words.first && text_is(r, at, ":") &&
	    (figure_noun_behind(r, f, s) || lexicon_at(r->vocabulary->lexicons.kinds, token_at(r, f->words.last),
	    s.last - f->words.last, &match));
}

/* "Chui avenue 147,": a name before the n words that end at `at`, and a mark behind the number. */
static bool
is_called_by_name(const struct reading *r, const struct figure *f, struct words s, size_t at, size_t n)
{
	return at - s.first > n && token_at(r, at - n - 1)->kind == TOKEN_WORD &&
	    (token_at(r, at - n - 1)->flags & TOKEN_CAPITAL) && !is_function_word(r, at - n - 1) &&
	    (f->words.last == s.last || token_at(r, f->words.last)->kind == TOKEN_MARK);
}

/* "managed to rescue 65 more": the word in small letters is a verb, and the number its object's. */
static bool
is_verb_of(const struct reading *r, const struct figure *f, size_t i)
{
	return f->plain_digits && !(token_at(r, i)->flags & TOKEN_CAPITAL) && i > 0 && text_is(r, i - 1, "to") &&
	    r->marks[i].act;
}

/* "A Division 27", "Northern District 6", as a line: the name stands before the n words that end at `at`, and the
 * number is what was counted there. */
static bool
is_named_already(const struct reading *r, const struct figure *f, struct words s, size_t at, size_t n)
{
	enum block_kind kind = r->blocks.p[f->block].kind;
	size_t name = at - n - 1;

	if ((kind != BLOCK_LABEL && kind != BLOCK_ITEM && kind != BLOCK_CELL) || at - s.first != n + 1 ||
	    f->words.last != s.last)
		return false;
	return (class_at(r, name) & WORD_DIRECTION) ||
	    (token_at(r, name)->text.n == 1 && (token_at(r, name)->flags & TOKEN_CAPITAL));
}

/* "Task Force 150 seizes heroin": a verb of one, which no table knows as a noun. */
static bool
is_verb_of_name(const struct reading *r, size_t i, struct words s)
{
	struct match match;

	return i < s.last && noun_classes_at(r, i) == 0 &&
	    lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), s.last - i, &match) &&
	    (match.form & FORM_S);
}

/* "Route 10", "on runway 17": the n words before `at` name something, and this is its number. */
static bool
bears_number(const struct reading *r, const struct figure *f, struct words s, size_t at, size_t n)
{
	if (!figure_is_digits(r, f) && !is_lettered(r, f) && !figure_is_name_word(r, f))
		return false;
	/* in small letters only behind a preposition of place, or opening a bracket, or behind a name */
	if (!(token_at(r, at - 1)->flags & TOKEN_CAPITAL) &&
	    !(f->plain_digits && (is_called_by_name(r, f, s, at, n) || (at - s.first > n &&
	    ((class_at(r, at - n - 1) & WORD_LOCATES) || text_is(r, at - n - 1, "("))))))
		return false;
	if (at < f->words.first && text_is(r, at, ":"))
		return false;	/* a label */
	if (is_verb_of(r, f, at - n) || is_named_already(r, f, s, at, n))
		return false;
	/* "Guards of Sector Four watchmen": in a sentence no number but a name's has a capital */
	if (figure_is_name_word(r, f) && r->blocks.p[f->block].kind == BLOCK_PARAGRAPH)
		return true;
	/* "At Bari Station 3 people were hurt"; but "troops of Sector 4 attacked rebel camps" */
	return r->blocks.p[f->block].kind != BLOCK_CELL &&
	    !(figure_noun_behind(r, f, s) && !r->marks[f->words.last].act && !is_verb_of_name(r, f->words.last, s));
}

/* "Table 2 Patients treated": a title opens with its number, whatever stands behind. */
static bool
opens_caption(const struct reading *r, const struct figure *f, struct words s, size_t at)
{
	return at == s.first && (token_at(r, at)->flags & TOKEN_CAPITAL) && f->plain_digits &&
	    f->words.last < s.last && (token_at(r, f->words.last)->flags & TOKEN_CAPITAL);
}

const char *
discard_by_words_before(struct reading *r, const struct figure *f, struct words s, const struct row **row)
{
	size_t at = f->words.first;
	struct match match, name, caption;

	if (is_behind_sign(r, at, s.first) || is_behind_no(r, f, s.first))
		return "designation";
	if (at > s.first && (text_is(r, at - 1, ".") || text_is(r, at - 1, ":")) &&
	    !(token_at(r, at - 1)->flags & TOKEN_SPACE))
		at--;
	if (at == s.first || r->marks[at - 1].time)
		return NULL;	/* "in the past week 12 people" */
	if (!lexicon_tail(r->vocabulary->lexicons.discards, token_at(r, s.first), at - s.first, &match))
		return NULL;
	name = caption = match;
	if (discard_row(&match, "before")) {
		if (is_no_reason(r, f, s, at, match.row->cell[DISCARD_REASON]))
			return NULL;
	} else if (discard_row(&name, "name") && bears_number(r, f, s, at, name.n)) {
		match = name;
	} else if (discard_row(&caption, "caption") && opens_caption(r, f, s, at - caption.n)) {
		match = caption;
	} else {
		return NULL;
	}
	*row = match.row;
	return reason_of(r, match.row);
}

/* Some measure names what the act at `i`, which looks that way, did; "employed" has none. */
static bool
act_has_measure(const struct reading *r, size_t i, enum act_look look)
{
	const struct act *act = reading_act_at(r, i);

	return act && act->look == look && act->row && !act->future && (act->frames & (ACT_OBJECT | ACT_SUBJECT)) &&
	    act->row->cell[OUTCOME_MEASURE].n &&
	    !span_is(act->row->cell[OUTCOME_MEASURE], "other");
}

/* "12 employees were killed", "killed 12 employees", "burned nine beds": what befell those who serve, or what is there
 * for use. */
static bool
is_befallen_by_act(const struct reading *r, const struct figure *f, size_t behind, struct words s)
{
	if (f->unit.first < f->unit.last)
		return false;	/* "the dams reached 95% capacity" */
	if (f->words.first > s.first && act_has_measure(r, f->words.first - 1, LOOK_RIGHT))
		return true;
	while (behind < s.last && (class_at(r, behind) & (WORD_BE | WORD_HAVE | WORD_ADVERB)))
		behind++;
	return behind < s.last && act_has_measure(r, behind, LOOK_LEFT);
}

const char *
discard_by_words_after(struct reading *r, const struct figure *f, struct words s, const struct row **row)
{
	struct match match;

	if (f->words.last >= s.last ||
	    !lexicon_at(r->vocabulary->lexicons.discards,
	    token_at(r, f->words.last), s.last - f->words.last, &match) ||
	    !discard_row(&match, "after"))
		return NULL;
	/* "four caliber .45 pistols": of the number behind it */
	if (f->words.last + match.n < s.last && token_at(r, f->words.last + match.n)->kind == TOKEN_NUMBER &&
	    cue_is(r, f->words.last, s.last, CUE_CALIBRE))
		return NULL;
	if ((span_is(match.row->cell[DISCARD_REASON], "staffing") ||
	    span_is(match.row->cell[DISCARD_REASON], "capacity")) &&
	    is_befallen_by_act(r, f, f->words.last + match.n, s))
		return NULL;
	/* "2014 census", but "one census taker" */
	if (span_is(match.row->cell[DISCARD_REASON], "year") && !is_year_text(figure_number_text(r, f)))
		return NULL;
	/* "was hit several times" tells of no number; "was hit 12 times" does */
	if (f->quantity.kind != NUMBER_VAGUE && span_is(match.row->cell[DISCARD_REASON], "often"))
		return NULL;
	/* "the $40 million needed"; but "40 needed surgery" */
	if (!f->quantity.is_money && span_is(match.row->cell[DISCARD_REASON], "requirement"))
		return NULL;
	*row = match.row;
	return reason_of(r, match.row);
}

/* "is about", "was estimated at": the number is what the subject amounts to. */
static bool
is_what_it_is(const struct reading *r, size_t i, size_t first)
{
	if (i > first && text_is(r, i - 1, "at"))
		i--;
	while (i > first && ((class_at(r, i - 1) & WORD_ADVERB) || r->marks[i - 1].act))
		i--;
	return i > first && (class_at(r, i - 1) & WORD_BE);
}

#define SUBJECT_TOKENS	20	/* of a subject with all that hangs on it */

const char *
discard_by_subject(struct reading *r, const struct figure *f, struct words s, const struct row **row)
{
	const struct lexicon *lexicon = r->vocabulary->lexicons.discards;
	struct match match;

	if (!is_what_it_is(r, f->words.first, s.first))
		return NULL;
	for (size_t i = f->words.first; i > s.first && f->words.first - i < SUBJECT_TOKENS; i--) {
		if (reading_is_stop(r, i - 1))
			return NULL;
		if (lexicon_at(lexicon, token_at(r, i - 1), s.last - i + 1, &match) && discard_row(&match, "subject") &&
		    span_is(match.row->cell[DISCARD_REASON], "price") == f->quantity.is_money) {
			*row = match.row;
			return reason_of(r, match.row);
		}
	}
	return NULL;
}

const char *
discard_by_column(struct reading *r, const struct figure *f, const struct row **row)
{
	const struct lexicon *discards = r->vocabulary->lexicons.discards;
	size_t label = r->labels[f->block].column;
	struct words header;
	struct match match;
	bool whole;

	if (r->blocks.p[f->block].kind != BLOCK_CELL || label == NONE)
		return NULL;
	header = r->sentences[label].words;
	whole = lexicon_at(discards, token_at(r, header.first), header.last - header.first, &match) &&
	    discard_row(&match, "column") &&
	    (header.first + match.n == header.last || token_at(r, header.first + match.n)->kind == TOKEN_MARK);
	if (!whole && !(lexicon_tail(discards, token_at(r, header.first), header.last - header.first, &match) &&
	    discard_row(&match, "column") && span_is(match.row->cell[DISCARD_REASON], "target")))
		return NULL;
	*row = match.row;
	return reason_of(r, match.row);
}
