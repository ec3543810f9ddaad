#include "understood/labels_over.h"

#include "labels/label_words.h"
#include "labels/labels.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/noun_start.h"
#include "reading/outcome.h"
#include "understood/noun_before.h"
#include "understood/offences.h"
#include "words/measures.h"

/* A verb in some words that says what befell: houses destroyed, but not drug trafficking. */
static bool
says_outcome(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++) {
		const struct act *act = reading_act_at(r, i);

		if (act && !(act->frames & ACT_STATE) && !act_is_light(r, r->marks[i].act - 1) &&
		    !span_ends(token_at(r, i)->text, "ing"))
			return true;
	}
	return false;
}

#define WHERE_TOKENS	6	/* of "in several Asian countries" */

/* "the following arrests in several Asian countries:": where the plural ends of which a preposition tells where; or
 * `last`. */
static size_t
before_where(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = last; i > first + 1 && last - i < WHERE_TOKENS; i--) {
		if (token_at(r, i - 1)->kind != TOKEN_WORD || (r->marks[i - 1].act && !r->marks[i - 1].place))
			break;
		if (class_at(r, i - 1) & WORD_LOCATES)
			return reading_is_plural(r, i - 2) ? i - 1 : last;
	}
	return last;
}

/* "Seizures:" over "AK-47 rifles: 6" or "Heroin: 5 kg", "Arrests:" over "Smugglers: 9": whom or what the line's own
 * plural, or what is measured, says that it befell; `over` is the noun of the heading. */
static bool
names_befallen(struct reading *r, struct figure *f, struct words over)
{
	const unsigned told = NOUN_OUTCOME | NOUN_EVENT | NOUN_CASE | NOUN_REPORT;
	const bool measured = f->unit.first < f->unit.last || f->quantity.is_money;
	struct figure own = *f;
	struct words label;

	if (f->end != r->sentences[f->sentence].words.last || !label_of_figure(r, f, &label) ||
	    (!measured && !reading_is_plural(r, label.last - 1)))
		return false;
	figure_give_outcome(&own, over, HOW_HEADING);
	if (!(noun_before(r, &own, false) || label_noun(r, label, NOUN_THING | NOUN_PERSON | NOUN_ANIMAL, &own)) ||
	    (own.meaning.classes & (measured ? told : told | NOUN_DRUG)) ||
	    !(own.meaning.classes & (NOUN_THING | NOUN_PERSON | NOUN_ANIMAL)) ||
	    !figure_noun_suits(r, &own, &own.meaning))
		return false;
	*f = own;
	return true;
}

bool
label_introduced(struct reading *r, struct figure *f)
{
	const struct block *block = &r->blocks.p[f->block];
	struct words s = r->sentences[f->sentence].words, words, label = { s.first, f->words.first };
	struct noun noun;
	size_t start, last;

	if (block->parent == BLOCK_NONE || f->words.last + 1 < s.last || says_outcome(r, label))
		return false;
	words = introduction(r, block->parent);
	if (words.last < words.first + 2 || !text_is(r, words.last - 1, ":"))
		return false;
	if (offence_of_kind(r, f, words))
		return false;
	last = before_where(r, words.first, words.last - 1);
	start = noun_start(r, last - 1, words.first, STOP_ACT);
	classify_noun(r->vocabulary, token_at(r, start), last - start, &noun);
	if (!(noun.classes & (NOUN_OUTCOME | NOUN_CASE)) || (noun.classes & NOUN_PERSON))
		return false;
	if (!names_befallen(r, f, (struct words){ start, last }))
		figure_give_noun(f, (struct words){ start, last }, &noun);
	return true;
}

#define LISTED	24	/* items that are added up, at most */

/* The first numbers of the items under the block add up to that figure of its words. */
static bool
items_add_up(const struct reading *r, size_t block, const struct figure *whole)
{
	struct decimal sum = { 0 };
	size_t index = (size_t)(whole - r->figures), items = 0;
	bool equal;

	if (!whole->quantity.has_low)
		return false;
	for (size_t i = index + 1; i < r->n_figures && items < LISTED && i - index < 2 * LISTED; i++) {
		const struct figure *f = &r->figures[i];

		if (f->block == whole->block || f->block == f[-1].block)
			continue;
		if (r->blocks.p[f->block].parent != block || !f->quantity.has_low)
			break;
		decimal_add(&sum, &sum, &f->quantity.low);
		items++;
	}
	equal = decimal_compare(&sum, &whole->quantity.low) == 0;
	decimal_free(&sum);
	return items > 1 && equal;
}

/* "The toll is 90. The breakdown of deaths is:": the sentence over the list says itself what befell those of its
 * items. */
static bool
says_itself_over(struct reading *r, size_t block, const struct figure *whole)
{
	const struct words words = introduction_of_list(r, block);
	struct figure over = { .act = NONE };

	return whole->words.first < words.first && label_noun(r, words, NOUN_OUTCOME | NOUN_CASE, &over);
}

/*
 * "Arrested in May: 90 people": the items under it are of its first figure; of "Of 900 drivers, 337 were charged:" of
 * the one that they add up to. Whether it was told by that.
 */
static bool
words_of_whole(struct reading *r, size_t block, struct figure *f)
{
	struct words words = introduction(r, block);
	const struct figure *of = NULL;
	bool adds_up = false;

	if (figure_has_noun(f))
		return false;
	for (size_t i = words.first; i < words.last; i++) {
		const struct figure *whole = reading_figure_at(r, i);

		if (!whole || whole == of || !figure_is_kept(whole) || !figure_has_noun(whole) ||
		    whole->quantity.kind == NUMBER_ARTICLE)
			continue;
		adds_up = items_add_up(r, block, whole);
		if (!of || adds_up)
			of = whole;
		if (adds_up)
			break;
	}
	if (!of || says_itself_over(r, block, of))
		return false;
	figure_take_noun(f, of);
	if (!figure_has_outcome(f))
		figure_take_outcome(f, of, HOW_HEADING);
	return adds_up;
}

#define LINE_TOKENS	8	/* of a line that labels a number under it */

/* "KILLED / 12": of a page laid out in boxes. */
void
label_line_above(struct reading *r, struct figure *f)
{
	const struct words own = r->block_words[f->block];
	struct words above;

	if (f->block == 0 || own.first != f->words.first || own.last != f->words.last ||
	    r->blocks.p[f->block].kind == BLOCK_CELL || r->blocks.p[f->block].blank_before)
		return;
	above = r->block_words[f->block - 1];
	if (above.first == above.last || above.last - above.first > LINE_TOKENS)
		return;
	for (size_t i = above.first; i < above.last; i++)
		if (r->marks[i].figure || token_at(r, i)->kind == TOKEN_MARK)
			return;
	if (!figure_has_outcome(f))
		label_outcome(r, above, f, HOW_HEADING);
	if (!figure_has_noun(f))
		label_noun(r, above, ~(unsigned)NOUN_PLACE, f);
}

#define HEADING_TOKENS	40	/* of a heading or a sentence that speaks of what is under it */
#define LIST_BLOCKS	40	/* lines of a list that are looked back over to its heading */

/* "Arrests by province", "Toll by group: killed": it divides what is counted, and counts nothing itself. */
static bool
divides(const struct reading *r, size_t block)
{
	const struct words words = r->block_words[block];
	bool divided = false;

	if (words.last - words.first > HEADING_TOKENS)
		return false;
	for (size_t i = words.first; i < words.last; i++) {
		if (token_at(r, i)->kind == TOKEN_NUMBER)
			return false;
		divided = divided || cue_is(r, i, words.last, CUE_DIVIDES);
	}
	return divided;
}

/* Such a line over label lines, without a colon at its end: the heading, or one of them; BLOCK_NONE. */
static size_t
divided_heading(const struct reading *r, size_t block)
{
	size_t i = block;

	while (i > 0 && block - i < LIST_BLOCKS && r->blocks.p[i].kind == r->blocks.p[block].kind && !divides(r, i))
		i--;
	if (r->blocks.p[i].kind != BLOCK_HEADING && (i == block || r->blocks.p[i].kind != BLOCK_LABEL))
		return BLOCK_NONE;
	return divides(r, i) ? i : BLOCK_NONE;
}

/* "Ministry of Health:" over "412 killed" says it, and the "damage" of "Losses and damage" is nobody's who was hurt:
 * "Injured: 12", "12 injured". */
static bool
is_of_others(const struct reading *r, const struct figure *f, const struct figure *without)
{
	if ((f->meaning.classes & NOUN_ORGANISATION) && !(f->meaning.classes & NOUN_PERSON))
		return figure_has_outcome(f);
	return (f->how == HOW_LABEL || (figure_has_outcome(without) &&
	    without->outcome.first >= r->sentences[f->sentence].words.first)) && (f->meaning.classes & NOUN_OUTCOME) &&
	    span_is(measure_counts(r->vocabulary, f->meaning.measure), "things") && outcome_is_of_people(r, without);
}

/* "CASUALTIES" over "Dead: 12", "Shelter" over "900 displaced": those of whom the line itself says what befell them are
 * no casualties that befell, nor what it does not befall. */
static bool
is_topic(const struct reading *r, const struct figure *f, size_t block, const struct noun *noun)
{
	if (r->blocks.p[block].kind != BLOCK_HEADING || !figure_has_outcome(f) ||
	    f->outcome.first < r->sentences[f->sentence].words.first)
		return false;
	if (noun->classes & NOUN_OUTCOME)
		return !(noun->classes & (NOUN_PERSON | NOUN_CASE)) || span_is(noun->measure, "casualties");
	return !figure_noun_suits(r, f, noun);
}

/* The noun of the words over a line, if it may be what the line counts. */
static void
noun_over(struct reading *r, struct words words, size_t block, struct figure *f)
{
	const struct figure without = *f;

	if (!label_noun(r, words, ~(unsigned)NOUN_PLACE, f) ||
	    !(is_of_others(r, f, &without) || is_topic(r, &without, block, &f->meaning)))
		return;
	figure_give_noun_back(f, &without);
}

/* "Damage" over "Families affected: 90": what befell things befell no people. */
static bool
is_of_things_alone(const struct reading *r, const struct figure *f)
{
	return (f->meaning.classes & NOUN_PERSON) && !(f->meaning.classes & NOUN_THING) &&
	    span_is(outcome_counts(r, f, f), "things");
}

/* "Toll by town" over "houses 44": what befell people befell no things. */
static bool
is_of_people_alone(const struct reading *r, const struct figure *f)
{
	return (f->meaning.classes & NOUN_THING) && !(f->meaning.classes & (NOUN_PERSON | NOUN_OUTCOME | NOUN_EVENT)) &&
	    outcome_is_of_people(r, f);
}

struct words
introduction_of_list(const struct reading *r, size_t block)
{
	struct words words = introduction(r, block);

	for (size_t i = words.last; i > words.first; i--)
		if (i < words.last && text_is(r, i - 1, ".") && r->marks[i].sentence &&
		    r->sentences[r->marks[i].sentence - 1].words.first == i) {
			words.first = i;
			break;
		}
	return words;
}

/* The introduction or heading that an item stands under. */
void
label_parents(struct reading *r, struct figure *f)
{
	size_t block = f->block;

	for (size_t depth = 0; depth < 3; depth++) {
		struct words words;

		block = r->blocks.p[block].parent == BLOCK_NONE && depth == 0 ? divided_heading(r, block) :
		    r->blocks.p[block].parent;
		if (block == BLOCK_NONE)
			return;
		words = introduction_of_list(r, block);
		if (words.last > words.first + HEADING_TOKENS)
			return;
		if (words_of_whole(r, block, f))
			return;
		if (!figure_has_outcome(f) && label_outcome(r, words, f, HOW_HEADING) &&
		    (is_of_things_alone(r, f) || is_of_people_alone(r, f)))
			figure_drop_outcome(f);
		if (!figure_has_noun(f))
			noun_over(r, words, block, f);
		if (figure_has_outcome(f) && figure_has_noun(f))
			return;
	}
}
