#include "labels/label_start.h"

#include "labels/tallies.h"
#include "reading/cues.h"

#define PHRASE	5	/* words of a noun phrase that are looked back over */

/* "AK-47", "M16", but no "3.2.1" */
static bool
is_named_by_code(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_CODE && !ascii_is_digit(*token_at(r, i)->text.p);
}

/* "Type 56", "9mm", ".303", "12 bore": the number before token `i` that is of a make or a size; where it begins, or
 * `i`. */
static size_t
over_make(const struct reading *r, size_t i, size_t first)
{
	const struct figure *f = i > first ? reading_figure_at(r, i - 1) : NULL;

	if (!f || !f->rejected || f->words.last != i || f->words.first < first ||
	    token_at(r, f->number.first)->kind == TOKEN_WORD)
		return i;
	if (span_is(span_of(f->rejected), "designation"))	/* "T 56 weapon" */
		return f->words.first -
		    (f->words.first > first && (token_at(r, f->words.first - 1)->flags & TOKEN_CAPITAL));
	return f->unit.first < f->unit.last || span_is(span_of(f->rejected), "size") ? f->words.first : i;
}

size_t
label_phrase_start(const struct reading *r, size_t last, size_t first)
{
	bool made = noun_classes_at(r, last - 1) & (NOUN_WEAPON | NOUN_VEHICLE);
	size_t start = last - 1, make;

	while (start > first && last - start < PHRASE) {
		if (made && (make = over_make(r, start, first)) < start)
			start = make;
		else if ((token_at(r, start - 1)->kind == TOKEN_WORD || is_named_by_code(r, start - 1)) &&
		    !is_function_word(r, start - 1) &&
		    !r->marks[start - 1].figure && !r->marks[start - 1].time && !r->marks[start - 1].act)
			start--;
		else
			break;
	}
	/* "Total deaths" */
	start += start + 1 < last && cue_is(r, start, last, CUE_TOTAL_LABEL) == 1;
	/* "Today's cases" */
	return start + 1 < last && (text_is(r, start, "'s") || text_is(r, start, "’s")) ? start + 1 : start;
}

static bool
is_of_plural(const struct reading *r, size_t start, size_t first)
{
	return start >= first + 2 && text_is(r, start - 1, "of") && reading_is_plural(r, start - 2);
}

size_t
label_over_cases(const struct reading *r, size_t start, size_t first)
{
	return is_of_plural(r, start, first) && (noun_classes_at(r, start - 2) & NOUN_CASE) ?
	    label_phrase_start(r, start - 1, first) : start;
}

size_t
label_over_pieces(const struct reading *r, size_t start, size_t first)
{
	return is_of_plural(r, start, first) && tally_piece_at(r, start - 2) ? label_phrase_start(r, start - 1, first) :
	    label_over_cases(r, start, first);
}

bool
label_stuff_of_many(const struct reading *r, const struct figure *f, size_t start, size_t last, size_t first)
{
	struct noun noun;

	if (start < first + 2 || !text_is(r, start - 1, "of") || f->unit.first < f->unit.last ||
	    last + 1 != f->words.first || !reading_is_plural(r, start - 2))
		return false;
	classify_noun(r->vocabulary, token_at(r, start), last - start, &noun);
	if (reading_is_plural(r, last - 1) && !(noun.classes & NOUN_DRUG))
		return false;
	classify_noun(r->vocabulary, token_at(r, start - 2), 1, &noun);
	return (noun.classes & (NOUN_OUTCOME | NOUN_EVENT)) && !(noun.classes & NOUN_PERSON);
}

size_t
label_over_joined(const struct reading *r, size_t start, size_t last, size_t first)
{
	if (start < first + 2 || !(text_is(r, last, ":") || (token_at(r, last)->flags & TOKEN_DASH)) ||
	    !((class_at(r, start - 1) & WORD_AND) || text_is(r, start - 1, "/")))
		return start;
	for (size_t i = first; i + 1 < start; i++)
		if (!text_is(r, i, ",") && (token_at(r, i)->kind != TOKEN_WORD || (is_function_word(r, i) &&
		    !(class_at(r, i) & WORD_SPEECH)) || r->marks[i].figure ||
		    r->marks[i].act || r->marks[i].place || r->marks[i].time || reading_is_plural(r, i)))
			return start;
	return first;
}
