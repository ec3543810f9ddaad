#include "places/place_list.h"

#include "places/place_before.h"
#include "places/place_words.h"

#define LABEL	4	/* tokens of a label */
#define KNOWN	2	/* places that make a list one by place */

struct words
place_list_label(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	size_t i = words.first;

	while (i < words.last && i < words.first + LABEL && token_at(r, i)->kind == TOKEN_WORD)
		i++;
	if (i > words.first && i + 1 == words.last && token_at(r, i)->kind == TOKEN_NUMBER && !r->marks[i].time)
		return (struct words){ words.first, i };	/* "Lyon 12" */
	if (i == words.first || i + 1 >= words.last || !(text_is(r, i, ":") || (token_at(r, i)->flags & TOKEN_DASH)) ||
	    token_at(r, i + 1)->kind != TOKEN_NUMBER || r->marks[i + 1].time)
		return (struct words){ words.first, words.first };
	return (struct words){ words.first, i };
}

bool
place_list_may_name(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (!place_capital_at(r, i) || r->marks[i].place || is_function_word(r, i) ||
		    (noun_classes_at(r, i) & ~(unsigned)NOUN_PLACE))
			return false;
	return words.last > words.first;
}

bool
place_list_names(const struct reading *r, struct words label)
{
	return place_is_unknown_name(r, label) || (label.last > label.first + 1 && place_list_may_name(r, label));
}

#define BRACKET	12	/* tokens of "(12, of them three children)" */

/* In front of the bracket with a number that ends before token `i`: behind Peru of "Peru (12)", but not of "Peru
 * (WFP)"; or `i`. */
static size_t
before_bracket(const struct reading *r, size_t i, size_t sentence_first)
{
	bool counts = false;

	if (i == sentence_first || !text_is(r, i - 1, ")"))
		return i;
	for (size_t at = i - 1; at > sentence_first && i - at <= BRACKET; at--) {
		if (text_is(r, at - 1, "("))
			return counts ? at - 1 : i;
		counts = counts || reading_is_number(r, at - 1);
	}
	return i;
}

#define LISTED	16	/* places of a list, looked back upon */

const struct place_mention *
place_list_head(const struct reading *r, const struct place_mention *place, size_t sentence_first)
{
	for (size_t n = 0; n < LISTED; n++) {
		size_t last = place_with_directions(r, place->words.first, sentence_first);
		bool joined = last > sentence_first + 1 && (class_at(r, last - 1) & WORD_AND);

		last -= joined;
		if (last > sentence_first && (text_is(r, last - 1, ",") ||
		    (text_is(r, last - 1, ";") && text_is(r, place->words.last, "("))))	/* "Peru (12); Chile (3)" */
			last--;
		else if (!joined)
			return place;
		last = before_bracket(r, last, sentence_first);
		if (last == sentence_first || r->marks[last - 1].place == 0)
			return place;
		place = reading_place_at(r, last - 1);
	}
	return place;
}

size_t
place_list_end(const struct reading *r, size_t block, bool *by_place)
{
	size_t known = 0, unknown = 0;

	for (; block < r->blocks.n && (r->blocks.p[block].kind == BLOCK_ITEM ||
	    r->blocks.p[block].kind == BLOCK_LABEL); block++) {
		struct words label = place_list_label(r, block);

		if (label.first == label.last)
			continue;
		if (r->marks[label.first].place)
			known += reading_place_at(r, label.first)->known;
		else
			unknown += place_list_names(r, label);
	}
	*by_place = known >= KNOWN && known > unknown;
	return block;
}
