#include "places/place_cases.h"

#include "reading/cues.h"
#include "words/measures.h"

#define ELLIPSIS	24	/* tokens from a number to the noun that it goes by */
#define CASES_OF	8	/* tokens of "cases of infection with a virus (ABC)" */

/* deaths, injuries, arrests; but not returns, which are told of by whence they are */
static bool
tells_what_befell(const struct reading *r, size_t i)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return (noun.classes & NOUN_OUTCOME) && span_ends(token_at(r, i)->text, "s") &&
	    !measure_is_whence(r->vocabulary, noun.measure);
}

/* "16 cases from Chad", "16 cases of infection with a virus (ABC) from Chad", "16 deaths from Chad": they were there,
 * unless they were brought from there. */
static bool
tells_of_cases(const struct reading *r, size_t from, size_t sentence_first)
{
	for (size_t i = from; i > sentence_first && from - i < CASES_OF; i--) {
		unsigned noun = token_at(r, i - 1)->kind == TOKEN_WORD ? noun_classes_at(r, i - 1) : 0;

		/* "40 cases of ammunition from Chad" are boxes */
		if ((noun & NOUN_THING) && !(noun & NOUN_CASE))
			return false;
		if (text_is(r, i - 1, ",") || reading_is_stop(r, i - 1) || reading_is_number(r, i - 1) ||
		    span_ends(token_at(r, i - 1)->text, "ed") || span_ends(token_at(r, i - 1)->text, "ing"))
			return false;
		if ((noun & NOUN_CASE) || (i == from && tells_what_befell(r, i - 1)))
			return !(noun & NOUN_PERSON) && !cue_ends(r, sentence_first, i - 1, CUE_IMPORTED);
	}
	return false;
}

/* "40 new cases: two from Chad", "of the 40 cases, two were from Chad", "19 deaths, all from Chad": those were
 * there. */
static bool
counts_cases_from(const struct reading *r, size_t from, size_t sentence_first)
{
	size_t number = from;

	if (number > sentence_first && (class_at(r, number - 1) & WORD_BE))
		number--;
	/* "nine of these deaths came from Chad" */
	if (number == from && number > sentence_first + 1 && cue_is(r, number - 1, number, CUE_HAILS))
		return (noun_classes_at(r, number - 2) & (NOUN_CASE | NOUN_OUTCOME)) &&
		    !(noun_classes_at(r, number - 2) & NOUN_PERSON) &&
		    span_ends(token_at(r, number - 2)->text, "s");	/* but "two of the dead came from Chad" */
	/* "60 cases are from Chad" */
	if (number > sentence_first + 1 && number < from && reading_is_number(r, number - 2) &&
	    token_at(r, number - 1)->kind == TOKEN_WORD && (noun_classes_at(r, number - 1) & NOUN_CASE))
		return !(noun_classes_at(r, number - 1) & NOUN_PERSON);
	if (number == sentence_first || !(reading_is_number(r, number - 1) || text_is(r, number - 1, "all")))
		return false;
	for (size_t i = number - 1; i > sentence_first && from - i < ELLIPSIS; i--) {
		unsigned noun = r->marks[i - 1].time || token_at(r, i - 1)->kind != TOKEN_WORD ? 0 :
		    noun_classes_at(r, i - 1);

		if (noun & (NOUN_CASE | NOUN_OUTCOME | NOUN_PERSON))
			return !(noun & NOUN_PERSON);
	}
	return false;
}

bool
place_of_cases(const struct reading *r, size_t from, size_t sentence_first)
{
	return counts_cases_from(r, from, sentence_first) || tells_of_cases(r, from, sentence_first);
}
