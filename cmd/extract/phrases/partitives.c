#include "phrases/partitives.h"

#include "phrases/noun_phrase.h"
#include "phrases/phrase_known.h"
#include "phrases/phrase_words.h"
#include "reading/cues.h"

#define OWNER		4	/* of whose number another is a part: tokens of the name */
#define INNER_BRACKET	12	/* tokens of one between a number and its noun */

size_t
partitive_bracket(const struct reading *r, const struct figure *f, size_t last)
{
	size_t i = f->words.last, close;
	const struct figure *again;

	/* "nearly half (47 per cent) of the wells" */
	if (f->quantity.is_share && i + 2 < last && text_is(r, i, ")") && text_is(r, i + 1, "of") &&
	    f->words.first > r->sentences[f->sentence].words.first && text_is(r, f->words.first - 1, "("))
		return i + 1;
	if (i + 2 < last && f->unit.first < f->unit.last && text_is(r, i, ",") && text_is(r, i + 1, "(") &&
	    r->marks[i + 2].figure && !reading_counts_at(r, i + 2))
		i++;	/* "1,100 pounds, (510 kg) of hashish" */
	if (i + 2 >= last || !text_is(r, i, "("))
		return f->words.last;
	for (close = i + 1; close + 1 < last && close - i < INNER_BRACKET && !text_is(r, close, ")"); close++)
		;
	/* "91% (21/23) of the governorates" */
	if (f->quantity.is_share && close + 1 < last && text_is(r, close, ")") && text_is(r, close + 1, "of"))
		return close + 1;
	again = reading_figure_at(r, i + 1);
	if (!again)
		return i;
	if (again->words.last < last && text_is(r, again->words.last, ")") &&
	    (again->earlier_value || again->rejected))
		return again->words.last + 1;
	return text_is(r, close, ")") && phrase_begins(r, close + 1, last) &&
	    phrase_noun_known(r, close + 1, phrase_end(r, close + 1, last)) ? close + 1 : f->words.last;
}

/* "five of them vans", "one of them a cook": the phrase behind the pronoun at `at`; NONE where there is none. */
static size_t
of_pronoun(const struct reading *r, const struct figure *f, size_t at, size_t last)
{
	if (class_at(r, at) & WORD_RELATIVE)
		return NONE;	/* "two of which caused harm" */
	if (at + 1 < last && (class_at(r, at + 1) & WORD_ARTICLE))
		at++;
	/* "40 per cent of them nurses" counts who they are */
	return !f->quantity.is_share && phrase_noun_follows(r, at + 1, last) &&
	    phrase_noun_known(r, at + 1, phrase_end(r, at + 1, last)) ? at + 1 : NONE;
}

/* "eleven of these happened at night", "12 of those involved lorries", "nine came from": no noun, but what they did. */
static bool
is_what_they_did(const struct reading *r, size_t at, size_t last)
{
	size_t end = phrase_end(r, at, last);
	const struct act *act = reading_act_at(r, at);

	if (cue_is(r, at, last, CUE_CONCERNS))
		return true;
	if (act)
		return act->words.first == at && !(act->frames & (ACT_STATE | ACT_OBJECT)) &&
		    (act->words.last >= end || !reading_is_plural(r, end - 1));
	return end == at + 1 && end < last && !reading_is_plural(r, at) && !noun_classes_at(r, at) &&
	    (class_at(r, end) & WORD_PREPOSITION) && !text_is(r, end, "of");
}

/* Behind an "of", a pronoun that stands for the whole. */
static bool
is_pronoun(const struct reading *r, size_t at, size_t last)
{
	if ((class_at(r, at) & (WORD_PRONOUN | WORD_RELATIVE)) && !(class_at(r, at) & WORD_DETERMINER))
		return true;
	return (text_is(r, at, "these") || text_is(r, at, "those")) &&
	    (!phrase_noun_follows(r, at + 1, last) || is_what_they_did(r, at + 1, last));
}

/* "3 of Ghana's 16 regions", "4 of the boat's 12 crew": the whole's number, behind its owner, or "two of Ghana's dams":
 * the noun behind a name; NONE. */
static size_t
owned_whole(const struct reading *r, size_t at, size_t last)
{
	for (size_t k = at; k + 1 < last && k < at + OWNER; k++)
		if (text_is(r, k, "'s"))
			return r->marks[k + 1].figure || ((token_at(r, at - 1)->flags & TOKEN_CAPITAL) &&
			    phrase_noun_follows(r, k + 1, last)) ? k + 1 : NONE;
	return NONE;
}

/* "$2 million worth of aid", "US$61,000 in cash", "$300 in Kenyan currency": what the money bought or is; NONE. */
static size_t
of_money(const struct reading *r, const struct figure *f, size_t i, size_t last)
{
	if (!f->quantity.is_money || i + 1 >= last)
		return NONE;
	if (text_is(r, i, "worth") && text_is(r, i + 1, "of") && phrase_noun_follows(r, i + 2, last))
		return i + 2;
	if (!text_is(r, i, "in") || !phrase_noun_follows(r, i + 1, last))
		return NONE;
	return !r->marks[i + 1].place ||
	    (phrase_noun_follows(r, i + 2, last) && (noun_classes_at(r, i + 2) & NOUN_GOODS)) ? i + 1 : NONE;
}

/* "dozens of 82 mm shells": the number is their size; but "90 of 7.62 mm special" are some of the rounds. */
static bool
is_sized_noun(const struct reading *r, size_t at, size_t last)
{
	size_t end = phrase_end(r, at, last);

	return end > at && noun_classes_at(r, end - 1) != 0;
}

/* The phrase behind the "of" before `at`; of_them where it is a whole that is told of. */
static size_t
of_whole(const struct reading *r, struct figure *f, size_t at, size_t last)
{
	bool measured = f->quantity.is_share || f->unit.first < f->unit.last;
	size_t owned = owned_whole(r, at + 1, last);

	if (is_pronoun(r, at, last)) {
		f->of_them = true;
		return class_at(r, at) & WORD_DETERMINER ? NONE : of_pronoun(r, f, at, last);
	}
	if (owned != NONE) {
		f->of_them = r->marks[owned].figure != 0;
		return owned;
	}
	if (class_at(r, at) & WORD_DETERMINER) {
		while (at < last && (class_at(r, at) & WORD_DETERMINER))
			at++;
		/* "70% of the 1,500 houses" */
		f->of_them = !measured || (f->quantity.is_share && at < last && r->marks[at].figure);
		return at;
	}
	if (measured)	/* 12 kg of a mixture */
		return at + 1 < last && (class_at(r, at) & WORD_ARTICLE) ? at + 1 : at;
	if (r->marks[at].figure) {
		f->of_them = !is_sized_noun(r, at, last);	/* "14 of 20 drones" */
		return at;
	}
	/* "40 per cent of reported cases" */
	if (r->marks[at].act && reading_act_at(r, at)->look == LOOK_NOUN && phrase_noun_follows(r, at + 1, last))
		return at;
	/* "dozens of alleged thieves", "dozens of newly built huts" */
	if (((class_at(r, at) & (WORD_SPEECH | WORD_ADVERB)) || span_ends(token_at(r, at)->text, "ly")) &&
	    phrase_noun_follows(r, at + 1, last))
		return at;
	return phrase_noun_follows(r, at, last) ? at : at - 1;	/* hundreds of families */
}

size_t
partitive(const struct reading *r, struct figure *f, size_t i, size_t last)
{
	size_t bought = of_money(r, f, i, last);

	if (bought != NONE)
		return bought;
	/* "a number of the huts": the "of" is the number's own */
	if (i == f->words.last && i > f->words.first && i + 1 < last && text_is(r, i - 1, "of") &&
	    (class_at(r, i) & WORD_DETERMINER))
		return of_whole(r, f, i, last);
	/* "nine out of 14 huts", "nine out of the 14 huts" */
	if (i + 2 < last && text_is(r, i, "out") && text_is(r, i + 1, "of") &&
	    (r->marks[i + 2].figure || (class_at(r, i + 2) & WORD_DETERMINER)))
		i++;
	if (i + 1 >= last || !(text_is(r, i, "of") || (f->quantity.kind == NUMBER_ZERO && text_is(r, i, "among"))))
		return i;
	/* "received $20 million of the $90 million required": money is of money, and counts nothing */
	if (f->quantity.is_money && r->marks[i + 1 + (i + 2 < last && (class_at(r, i + 1) & WORD_DETERMINER))].figure)
		return i;
	return of_whole(r, f, i + 1, last);
}

/* "1,204 Number of new cases", "98 Total number of refugees": a card's caption; what is counted; or `i`. */
static size_t
captioned(const struct reading *r, size_t i, size_t last)
{
	size_t at = i;

	at += at + 3 < last && cue_is(r, at, at + 1, CUE_TOTAL_LABEL);
	return at + 2 < last && (token_at(r, i)->flags & TOKEN_CAPITAL) && cue_is(r, at, at + 1, CUE_COUNTER) &&
	    text_is(r, at + 1, "of") && phrase_noun_follows(r, at + 2, last) ?
	    at + 2 : i;
}

size_t
partitive_number_of(const struct reading *r, size_t i, size_t last)
{
	size_t behind = captioned(r, i, last);

	if (behind > i)
		return behind;
	/* "12 numbers of rifles", "12 nos. of rifles" */
	if (i + 2 < last && (text_is(r, i, "numbers") || text_is(r, i, "number") || text_is(r, i, "nos")) &&
	    text_is(r, i + 1, "of") && phrase_noun_follows(r, i + 2, last))
		return i + 2;
	if (i + 3 >= last || !text_is(r, i, "the"))
		return i;
	for (size_t k = i + 1; k < i + 4 && k + 1 < last; k++) {
		unsigned classes;

		if (!text_is(r, k, "of"))
			continue;
		classes = phrase_classes(r, i + 1, k);
		return classes == 0 || (classes & NOUN_OUTCOME) ? k + 1 : i;
	}
	return i;
}
