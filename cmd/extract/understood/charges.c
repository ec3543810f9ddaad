#include "understood/charges.h"

#include "reading/cues.h"
#include "reading/understood.h"
#include "understood/labels.h"
#include "understood/siblings.h"
#include "words/classify_outcome.h"

#define HEAD_TOKENS	40	/* between the arrests and an offence of theirs */
#define OFFENCE_WORDS	8	/* "Failing to comply with conditions" */

/* "Arrest warrants": no arrests. */
static bool
is_of_other(const struct reading *r, size_t i, size_t last)
{
	return i < last && token_at(r, i)->kind == TOKEN_WORD && !r->marks[i].act && reading_is_plural(r, i) && noun_classes_at(r, i);
}

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
		if (!is_of_other(r, i + 1, words.last))
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

/* "Burglary", "Failing to stop", "Possession of weapons": so somebody was held for it; but no people, place, time or thing, nor what else
 * befell. */
static bool
is_offence(const struct reading *r, struct words words)
{
	const unsigned none = NOUN_PERSON | NOUN_ANIMAL | NOUN_BODY | NOUN_CASE | NOUN_STAFF | NOUN_ORGANISATION | NOUN_PLACE | NOUN_THING;
	size_t last = words.first;
	struct noun noun;

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
	classify_noun(r->vocabulary, token_at(r, words.first), last - words.first, &noun);
	return !span_is(noun.measure, "detained") && (!(noun.classes & none) || (noun.classes & NOUN_EVENT));
}

/* The words of an offence that stand before a number, back to the mark that parts it from another; or "16 x Violent disorder", "12
 * burglary" at the front of a line. */
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
	if (f->words.last < s.last && token_at(r, f->words.last)->kind == TOKEN_WORD && !(class_at(r, f->words.last) & WORD_AND))
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
	figure_give_noun(f, (struct words){ f->words.last, f->words.last }, &(struct noun){ .group = SPAN(""), .measure = SPAN("") });
	figure_give_act(r, f, act, HOW_HEADING);
	label_noun(r, words, NOUN_PERSON, f);
	return true;
}

/* The arrests, or those held, that some words tell of. */
static bool
takes_arrests(struct reading *r, struct words words, struct figure *f)
{
	struct words arrests = arrests_in(r, words);
	struct noun noun;

	if (arrests.last == 0)
		return takes_held(r, words, f);
	classify_noun(r->vocabulary, token_at(r, arrests.first), 1, &noun);
	figure_give_noun(f, arrests, &noun);
	figure_drop_outcome(f);
	return true;
}

bool
charge_of_arrests(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, parent = r->blocks.p[f->block].parent;
	struct words own = offence_of(r, f);

	if (f->unit.first < f->unit.last || f->quantity.kind == NUMBER_ARTICLE || !is_offence(r, own))
		return false;
	for (size_t i = own.first; i > first && own.first - i < HEAD_TOKENS; i--)
		if (text_is(r, i - 1, ":") && takes_arrests(r, (struct words){ first, i - 1 }, f))
			return true;
	return parent != BLOCK_NONE && figure_in_list(r, f) && takes_arrests(r, told_over(r, parent), f);
}
