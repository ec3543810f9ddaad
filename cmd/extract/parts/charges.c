#include "parts/charges.h"

#include "labels/labels.h"
#include "parts/siblings.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "words/measures.h"

#define HEAD_TOKENS	40	/* between the arrests and an offence of theirs */
#define OFFENCE_WORDS	8	/* "Failing to comply with conditions" */

/* "arrests", a noun by itself, in words that tell of no other lot: where it stands, or an empty phrase. */
static struct words
arrests_in(const struct reading *r, struct words words)
{
	struct words arrests = { 0, 0 };

	if (words.last > words.first + HEAD_TOKENS)
		return arrests;
	for (size_t i = words.first; i < words.last; i++) {
		struct noun noun;

		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].time || is_function_word(r, i))
			continue;
		classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
		if (!(noun.classes & NOUN_OUTCOME) || (noun.classes & NOUN_PERSON))
			continue;
		if (!span_is(noun.measure, "detained"))
			return (struct words){ 0, 0 };	/* "Arrests and seizures" */
		arrests = (struct words){ i, i + 1 };
	}
	return arrests;
}

/* The heading of a list, or the last sentence of what introduces it; but "They included:" says of whom before. */
static struct words
told_over(const struct reading *r, size_t block)
{
	struct words words = introduction(r, block);
	size_t sentence = words.first < words.last ? r->marks[words.last - 1].sentence : 0, first;

	if (r->blocks.p[block].kind != BLOCK_HEADING && (sentence == 0 || !text_is(r, words.last - 1, ":")))
		return (struct words){ 0, 0 };
	if (sentence == 0)
		return words;
	first = r->sentences[sentence - 1].words.first;
	if (first > words.first && !(class_at(r, first) & WORD_PRONOUN))
		words.first = first;
	return words;
}

/* What something was for or from, no people, place or time, nor what else befell; its head. */
static bool
names_cause(const struct reading *r, struct words words, struct noun *noun)
{
	const unsigned none = NOUN_PERSON | NOUN_ANIMAL | NOUN_BODY | NOUN_CASE | NOUN_STAFF;
	size_t last = words.first;

	if (words.first >= words.last || words.last > words.first + OFFENCE_WORDS || is_function_word(r, words.first) ||
	    cue_is(r, words.first, words.last, CUE_TOTAL_LABEL))
		return false;
	while (last < words.last && !(class_at(r, last) & (WORD_PREPOSITION | WORD_AND)))
		last++;
	for (size_t i = words.first; i < last; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].time || r->marks[i].place || r->marks[i].figure)
			return false;
	if (span_ends(token_at(r, last - 1)->text, "ed"))	/* "Vehicles stopped", "Released" */
		return false;
	classify_noun(r->vocabulary, token_at(r, words.first), last - words.first, noun);
	return !(noun->classes & none) || (noun->classes & NOUN_EVENT);
}

/* "Burglary", "Failing to stop", "Possession of weapons": so somebody was held for it; but no people, place, time or
 * thing, nor what else befell. */
static bool
is_offence(const struct reading *r, struct words words)
{
	struct noun noun;

	return names_cause(r, words, &noun) && !span_is(noun.measure, "detained") &&
	    (!(noun.classes & (NOUN_ORGANISATION | NOUN_PLACE | NOUN_THING)) || (noun.classes & NOUN_EVENT));
}

/* The words of an offence that stand before a number, back to the mark that parts it from another; or "16 x Violent
 * disorder", "12 burglary" at the front of a line. */
static struct words
offence_of(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words, own = { f->words.first, f->words.first };

	if (f->words.first == r->block_words[f->block].first) {
		own.first = f->words.last + (f->words.last < s.last && text_is(r, f->words.last, "x"));
		for (own.last = own.first; own.last < s.last && token_at(r, own.last)->kind == TOKEN_WORD; own.last++)
			if (class_at(r, own.last) & WORD_PREPOSITION && own.last > own.first + 1)
				break;
		if (own.last < s.last && token_at(r, own.last)->kind == TOKEN_NUMBER)
			own.last = own.first;	/* "11 Type 56 rifles" */
		return own;
	}
	if (f->words.last < s.last && token_at(r, f->words.last)->kind == TOKEN_WORD &&
	    !(class_at(r, f->words.last) & WORD_AND))
		return own;
	own.last -= token_at(r, own.last - 1)->kind == TOKEN_MARK;
	for (own.first = own.last; own.first > s.first && own.last - own.first < OFFENCE_WORDS &&
	    token_at(r, own.first - 1)->kind == TOKEN_WORD && !r->marks[own.first - 1].figure; own.first--)
		continue;
	if (own.first < own.last && (class_at(r, own.first) & WORD_AND))
		own.first++;
	return own;
}

/* "Persons arrested", "Those arrested were held for": who was held, where no other verb tells of them. */
static bool
takes_held(struct reading *r, struct words words, struct figure *f)
{
	size_t act = NONE;

	if (words.last > words.first + HEAD_TOKENS)
		return false;
	for (size_t i = words.last; i > words.first && act == NONE; i--)
		if (r->marks[i - 1].act)
			act = r->marks[i - 1].act - 1;
	if (act == NONE || !r->acts[act].row || !(r->acts[act].frames & ACT_OBJECT) ||
	    !span_is(words_measure(r, r->acts[act].words, 0), "detained") ||
	    !span_is(words_measure(r, r->acts[act].words, NOUN_WEAPON), "detained"))
		return false;	/* nor "Seized:", of things too */
	figure_drop_outcome(f);
	figure_give_noun(f, (struct words){ f->words.last, f->words.last }, &(struct noun){ .group = SPAN(""),
	    .measure = SPAN("") });
	figure_give_act(r, f, act, HOW_HEADING);
	label_noun(r, words, NOUN_PERSON, f);
	return true;
}

/* The arrests, or those held, that some words tell of. */
static bool
takes_arrests(struct reading *r, struct words words, struct figure *f)
{
	struct words arrests = arrests_in(r, words);

	if (arrests.last == 0)
		return takes_held(r, words, f);
	figure_give_words(r, f, arrests);
	figure_drop_outcome(f);
	return true;
}

/* "Deaths by cause", "Civilian casualties by weapon": the noun of what befell people, which some words divide; or that
 * they end with. */
static struct words
divided_in(const struct reading *r, struct words words, bool *by)
{
	struct words divided = { words.first,
	    words.last - (words.last > words.first && text_is(r, words.last - 1, ":")) };
	struct noun noun;

	*by = false;
	if (words.last > words.first + HEAD_TOKENS)
		return (struct words){ 0, 0 };
	for (size_t i = words.first + 1; i < words.last && !*by; i++)
		if (cue_is(r, i, words.last, CUE_DIVIDES)) {
			divided.last = i;
			*by = true;
		}
	for (divided.first = divided.last; divided.first > words.first &&
	    token_at(r, divided.first - 1)->kind == TOKEN_WORD && !is_function_word(r, divided.first - 1) &&
	    !r->marks[divided.first - 1].time && !r->marks[divided.first - 1].act; divided.first--)
		continue;
	if (divided.first == divided.last || !reading_is_plural(r, divided.last - 1))
		return (struct words){ 0, 0 };
	classify_noun(r->vocabulary, token_at(r, divided.first), divided.last - divided.first, &noun);
	return (noun.classes & NOUN_OUTCOME) && span_is(measure_counts(r->vocabulary, noun.measure), "people") ?
	    divided : (struct words){ 0, 0 };
}

/* What the words of a cause say befell: killed of "Drowning", nothing of "Lightning"; but "Probable deaths" are no
 * cause. */
static struct span
told_by(const struct reading *r, struct words own, const struct noun *noun)
{
	const struct act *act = reading_act_at(r, own.last - 1);

	return act && (act->frames & (ACT_OBJECT | ACT_SUBJECT)) ? words_measure(r, act->words, NOUN_PERSON) :
	    (noun->classes & NOUN_OUTCOME) ? noun->measure : SPAN("");
}

/* The deaths that some words divide by what caused them; without such a word only where the cause says itself that it
 * kills. */
static bool
takes_divided(const struct reading *r, struct words words, struct words own, struct figure *f)
{
	struct noun noun, cause;
	struct words divided;
	struct span told;
	bool by;

	if (!names_cause(r, own, &cause) || ((cause.classes & NOUN_OUTCOME) && reading_is_plural(r, own.last - 1)))
		return false;
	divided = divided_in(r, words, &by);
	if (divided.last == 0)
		return false;
	classify_noun(r->vocabulary, token_at(r, divided.first), divided.last - divided.first, &noun);
	told = told_by(r, own, &cause);
	if (!span_equal(told, noun.measure) && (!by || span_is(measure_counts(r->vocabulary, told), "people")))
		return false;
	figure_give_noun(f, divided, &noun);
	figure_drop_outcome(f);
	return true;
}

/* "Crimes recorded:", "Offences:": what is told of before a colon is so many happenings, or cases. */
static bool
tells_of_happenings(const struct reading *r, struct words words)
{
	while (words.last > words.first && (r->marks[words.last - 1].act || (class_at(r, words.last - 1) & WORD_BE)))
		words.last = r->marks[words.last - 1].act ?
		    reading_act_at(r, words.last - 1)->words.first : words.last - 1;
	return words.last > words.first && reading_is_plural(r, words.last - 1) &&
	    (noun_classes_at(r, words.last - 1) & (NOUN_EVENT | NOUN_CASE)) &&
	    !(noun_classes_at(r, words.last - 1) & NOUN_PERSON);
}

/* "Crimes recorded: murder 3, robberies 12": each right before its number, and no verb of what befell the next. */
static bool
takes_happening(const struct reading *r, struct words words, struct words own, struct figure *f)
{
	struct noun noun;

	if (own.last != f->words.first || !is_offence(r, own) || !tells_of_happenings(r, words))
		return false;
	classify_noun(r->vocabulary, token_at(r, own.first), own.last - own.first, &noun);
	if (!(noun.classes & (NOUN_EVENT | NOUN_OUTCOME)))
		return false;
	figure_give_noun(f, own, &noun);
	figure_drop_outcome(f);
	return true;
}

/* What the words over a list, or before its colon, count of the cause that labels the number. */
static bool
takes_told_over(struct reading *r, struct words words, struct words own, struct figure *f)
{
	return (is_offence(r, own) && takes_arrests(r, words, f)) || takes_divided(r, words, own, f);
}

bool
charge_of_arrests(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, parent = r->blocks.p[f->block].parent;
	struct words own = offence_of(r, f);

	if (own.first == own.last || f->unit.first < f->unit.last || f->quantity.kind == NUMBER_ARTICLE)
		return false;
	for (size_t i = own.first; i > first && own.first - i < HEAD_TOKENS; i--)
		if (text_is(r, i - 1, ":") && (takes_told_over(r, (struct words){ first, i - 1 }, own, f) ||
		    takes_happening(r, (struct words){ first, i - 1 }, own, f)))
			return true;
	return parent != BLOCK_NONE && figure_in_list(r, f) && takes_told_over(r, told_over(r, parent), own, f);
}
