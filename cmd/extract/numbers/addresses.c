#include "numbers/addresses.h"

#include "numbers/digits.h"
#include "reading/discard_words.h"

#define STREET_WORDS	4	/* of a street's name, with its last */
#define LINE_TOKENS	40	/* of an address that stands in a line */
#define STATE		2	/* letters of one, before its district */
#define ZIP		5	/* digits of a district */
#define LONG_NUMBER	4	/* digits that number no house of a list by streets */

/* "1200 Harbour Road, Suite 300", "220 East 42nd Street", "8, Mill Close", "8 rue de la Paix" */
static bool
is_house(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.last;

	if (i < s.last && discard_at(r, i, s.last, "rue"))
		return true;
	i += i < s.last && text_is(r, i, ",");
	for (; i < s.last && i <= f->words.last + STREET_WORDS && (token_at(r, i)->flags & TOKEN_CAPITAL ||
	    token_at(r, i)->kind == TOKEN_CODE || (class_at(r, i) & WORD_ORDINAL)); i++)
		if (i > f->words.last && discard_at(r, i, s.last, "street") &&
		    (i + 1 >= s.last || token_at(r, i + 1)->kind == TOKEN_MARK))
			return true;
	return false;
}

/* "Portland, OR 97232": a state in two capitals, and nothing else counted. */
static bool
is_district_of_state(const struct reading *r, const struct figure *f, struct words s)
{
	const struct token *state;

	if (f->words.first == s.first || figure_number_text(r, f).n != ZIP)
		return false;
	state = token_at(r, f->words.first - 1);
	return (state->flags & TOKEN_ALL_CAPS) && state->text.n == STATE;
}

/* The line of the text that holds the token, as far as its block goes. */
static struct words
line_around(const struct reading *r, size_t at, struct words block)
{
	struct words line = { at, at + 1 };

	while (line.first > block.first && at - line.first < LINE_TOKENS &&
	    !(token_at(r, line.first)->flags & TOKEN_LINE))
		line.first--;
	while (line.last < block.last && line.last - at < LINE_TOKENS && !(token_at(r, line.last)->flags & TOKEN_LINE))
		line.last++;
	return line;
}

/*
 * "Rajah Avenue, Bangkok 10200", "P.O. Box 12, 1211 Geneva 2": a line in which nothing
 * happens names a street, so that its long numbers are no counts, or a box or a floor, so that none is.
 */
static bool
is_on_postal_line(const struct reading *r, const struct figure *f)
{
	struct words line = line_around(r, f->words.first, r->block_words[f->block]);
	bool street = false, postal = false;

	for (size_t i = line.first; i < line.last; i++) {
		if (r->marks[i].act || (class_at(r, i) & (WORD_BE | WORD_HAVE)))
			return false;
		street = street || discard_at(r, i, line.last, "street") || discard_at(r, i, line.last, "rue");
		postal = postal || discard_at(r, i, line.last, "postal");
	}
	return postal || (street && token_at(r, f->number.last - 1)->text.n >= LONG_NUMBER);
}

#define ROAD_LETTERS	3	/* of "EN" in "the EN 236-1 road" */

/* "the EN 236-1 road", "on the N 340,": behind a few capitals the number of a road, or what it ends in. */
static bool
is_of_road(const struct reading *r, const struct figure *f, struct words s)
{
	size_t letters = f->words.first - 1, last = f->words.last;
	const struct token *t;

	if (f->words.first > s.first + 2 && text_is(r, letters, "-") && token_at(r, letters - 1)->kind == TOKEN_NUMBER)
		letters -= 2;
	if (f->words.first == s.first || letters == s.first || !f->plain_digits || figure_number_text(r, f).n > 4)
		return false;
	t = token_at(r, letters);
	if (t->kind != TOKEN_WORD || t->text.n > ROAD_LETTERS ||
	    !(t->flags & (t->text.n > 1 ? TOKEN_ALL_CAPS : TOKEN_CAPITAL)) || (class_at(r, letters) & WORD_ARTICLE))
		return false;
	if (last + 1 < s.last && text_is(r, last, "-") && token_at(r, last + 1)->kind == TOKEN_NUMBER)
		last += 2;
	if (last < s.last && discard_at(r, last, s.last, "street"))
		return true;
	return text_is(r, letters - 1, "the") && (last >= s.last || token_at(r, last)->kind == TOKEN_MARK ||
	    (class_at(r, last) & ~(unsigned)WORD_NUMBER));
}

const char *
address_reason(const struct reading *r, const struct figure *f, struct words s)
{
	size_t last = f->words.last;
	bool alone = last >= s.last || token_at(r, last)->kind == TOKEN_MARK ||
	    (token_at(r, last)->flags & TOKEN_CAPITAL);

	/* "Mobile phone - 01": so many of them */
	if (figure_number_text(r, f).n == 2 && f->words.first > s.first &&
	    (token_at(r, f->words.first - 1)->flags & TOKEN_DASH))
		return NULL;
	if (!figure_is_bare(f) || !(f->plain_digits || f->quantity.is_range))
		return NULL;
	if (is_house(r, f, s))
		return "address";
	if (is_of_road(r, f, s))
		return "designation";
	return alone && !figure_noun_behind(r, f, s) && (is_district_of_state(r, f, s) || is_on_postal_line(r, f)) ?
	    "address" : NULL;
}
