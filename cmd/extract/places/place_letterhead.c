#include "places/place_letterhead.h"

#include "places/place_country.h"
#include "places/place_words.h"
#include "reading/cues.h"

/* "(3 May 2020)", ", May 3", and no more. */
static bool
is_date_alone(const struct reading *r, size_t first, size_t last)
{
	bool dated = false;

	for (size_t i = first; i < last; i++) {
		if (r->marks[i].time)
			dated = dated || reading_time_at(r, i)->period.kind == PERIOD_DAY;
		else if (token_at(r, i)->kind != TOKEN_MARK)
			return false;
	}
	return dated;
}

/* "SITUATION REPORT 12" under the line: what is above says what the paper is about, not whose it is. */
static bool
paper_follows(const struct reading *r, size_t block)
{
	struct words next = block + 1 < r->blocks.n && r->blocks.p[block + 1].title_zone ? r->block_words[block + 1] :
	    (struct words){ 0, 0 };

	for (size_t i = next.first; i < next.last; i++)
		if (cue_is(r, i, next.last, CUE_PAPER))
			return true;
	return false;
}

#define BYLINE	12	/* words of a byline */

/* "Jane Doe in Oslo", "By Jane Doe in Oslo and John Roe in Bern" under the title: where they sat who wrote it. */
static bool
is_byline(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	struct words words = s->words;
	bool by = text_is(r, words.first, "by");

	if (s->block == 0 || words.last - words.first > BYLINE)
		return false;
	if (by && r->blocks.p[s->block].kind == BLOCK_HEADING && (token_at(r, words.first)->flags & TOKEN_CAPITAL))
		return true;	/* "By U.S. Coast Guard" */
	if (place_is_country(place) || !text_is(r, place->words.first - 1, "in") ||
	    (!by && (place->words.last < words.last || place->words.first < words.first + 3)))
		return false;
	for (size_t i = words.first + by; i < words.last; i++)
		if (token_at(r, i)->kind != TOKEN_MARK && !text_is(r, i, "in") && !(class_at(r, i) & WORD_AND) &&
		    (!place_capital_at(r, i) || (!by && i < place->words.first &&
		    (token_at(r, i)->word != WORD_NONE || r->marks[i].place))))
			return false;
	return true;
}

bool
place_is_letterhead(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	struct words words = place->words;
	bool alone = words.first == s->words.first && (words.last == s->words.last ||
	    is_date_alone(r, words.last, s->words.last));

	if (s->label)	/* of a line of a table */
		return false;
	if (words.first > s->words.first && is_byline(r, place, s))
		return true;
	if (words.first > s->words.first && text_is(r, words.first - 1, ",") &&
	    ((place->place.kind == PLACE_TOWN && words.last == s->words.last) ||
	    (place->place.kind != PLACE_COUNTRY && words.last < s->words.last && text_is(r, words.last, ")"))))
		return true;
	for (size_t i = words.first; alone && i < words.last; i++)
		if (text_is(r, i, ",") || (place_is_country(place) &&
		    span_equal_fold(token_at(r, i)->text, SPAN("of")) && !paper_follows(r, s->block)))
			return true;
	return false;
}
