#include "places/place_dateline.h"

#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_names.h"
#include "places/place_noun.h"

#define LABEL		4	/* tokens of a label before its colon */

/* No running text stands before the sentence, and the next paragraph does not open with a label too. */
static bool
opens_text(const struct reading *r, const struct sentence *s)
{
	struct words next = { 0, 0 };

	if (s->block > HEAD_BLOCKS)
		return false;
	for (size_t b = 0; b < s->block; b++)
		if (r->blocks.p[b].kind != BLOCK_HEADING && r->blocks.p[b].kind != BLOCK_FURNITURE)
			return false;
	if (s->block + 1 < r->blocks.n)
		next = r->block_words[s->block + 1];
	for (size_t i = next.first; i < next.last && i <= next.first + LABEL; i++)
		if (text_is(r, i, ":"))
			return false;
	return true;
}

#define LONG_HEAD	48	/* tokens of a head that ends with a date in brackets and a dash */

/* "Press Office For Release LIMA, Peru (Jan. 5, 2020) - ...": the head run into the text; the token behind it, or
 * `first`. */
static size_t
long_head_end(const struct reading *r, const struct sentence *s)
{
	if (!s->has_time || !(s->marks & mark_bit('(')))
		return s->words.first;
	for (size_t i = s->words.first; i + 2 < s->words.last && i < s->words.first + LONG_HEAD; i++) {
		const struct time_mention *time;

		if (!text_is(r, i, "(") || r->marks[i + 1].time == 0)
			continue;
		time = reading_time_at(r, i + 1);
		if (time->period.kind == PERIOD_DAY && time->words.last + 1 < s->words.last &&
		    text_is(r, time->words.last, ")") && (token_at(r, time->words.last + 1)->flags & TOKEN_DASH))
			return time->words.last + 2;
	}
	return s->words.first;
}

#define AGENCY	6	/* tokens of a news agency's name in brackets */

/* "LAHORE, May 3", "LAHORE May 3"; but "Cumulative since May", "Deaths on 3 May". */
static bool
is_day_of_name(const struct reading *r, size_t end, size_t first)
{
	const struct time_mention *time = reading_time_at(r, end);
	size_t before = time->words.first - 1;

	return time->period.kind == PERIOD_DAY && (time->words.first == first || text_is(r, before, ",") ||
	    (token_at(r, before)->flags & TOKEN_ALL_CAPS));
}

/* "LAHORE, May 3: ...", "Kohima, May 3 (ANI): ...": the colon at `i` stands behind the day. */
static bool
is_behind_day(const struct reading *r, size_t i, size_t first)
{
	size_t k = i;

	if (i == first)
		return false;
	if (r->marks[i - 1].time)
		return is_day_of_name(r, i - 1, first);
	while (text_is(r, i - 1, ")") && k > first + 1 && i - k < AGENCY && !text_is(r, k, "("))
		k--;
	/* "Kohima (May 3):" too */
	return text_is(r, k, "(") && (r->marks[k - 1].time || (r->marks[k + 1].time &&
	    reading_time_at(r, k + 1)->period.kind == PERIOD_DAY &&
	    reading_time_at(r, k + 1)->words.last + 1 == i));
}

/* "3 May 2024 - Doha: ...": where the place behind the day and its dash ends; or `behind`, the token behind the
 * dash. */
static size_t
over_place_behind_day(const struct reading *r, size_t behind, size_t first, size_t last)
{
	size_t i = behind;

	if (behind < first + 2 || !r->marks[behind - 2].time)
		return behind;
	while (i < last && i < behind + AGENCY && ((token_at(r, i)->flags & TOKEN_CAPITAL) || text_is(r, i, ",")))
		i++;
	return i > behind && i < last && text_is(r, i, ":") ? i + 1 : behind;
}

#define BRACKETED	12	/* tokens of a dateline in brackets */

/* "(New York, 9 February) The mission said": behind the bracket, or `first`. */
static size_t
bracketed_end(const struct reading *r, size_t first, size_t last)
{
	bool dated = false, named = false;

	if (!text_is(r, first, "("))
		return first;
	for (size_t i = first + 1; i + 1 < last && i < first + BRACKETED; i++) {
		if (text_is(r, i, ")"))
			return dated && named && (token_at(r, i + 1)->flags & TOKEN_CAPITAL) ? i + 1 : first;
		if (r->marks[i].time)
			dated = dated || reading_time_at(r, i)->period.kind == PERIOD_DAY;
		else
			named = named || (token_at(r, i)->flags & TOKEN_CAPITAL);
	}
	return first;
}

/* "Lusaka, Zambia: ...", over more text: nothing but a town and its country before the colon at `colon`. */
static bool
is_town_of_country(const struct reading *r, const struct sentence *s, size_t colon)
{
	struct place_mention town, country;
	size_t comma = place_name_at(r, s->words.first, s, &town);

	return s->block + 1 < r->blocks.n && comma > s->words.first && comma + 1 < colon && text_is(r, comma, ",") &&
	    town.known && (town.place.kind == PLACE_TOWN || town.place.kind == PLACE_DIVISION) &&
	    place_name_at(r, comma + 1, s, &country) == colon && place_is_country(&country);
}

/* "... has seized 27 tonnes over all the country": a sentence of news, with paragraphs behind it, or one that says by a
 * place noun where; not "Srinagar: 12 houses", nor what heads a list. */
static bool
opens_news(const struct reading *r, const struct sentence *s, size_t colon)
{
	if (r->blocks.p[s->block].kind != BLOCK_PARAGRAPH || !text_is(r, s->words.last - 1, ".") ||
	    reading_is_number(r, colon + 1))
		return false;
	if (s->block + 1 < r->blocks.n && r->blocks.p[s->block + 1].kind == BLOCK_PARAGRAPH)
		return true;
	for (size_t i = colon + 2; i + 1 < s->words.last; i++)
		if (text_is(r, i - 1, "the") && place_noun_of_kind(r, i, i + 1, "country") == 1)
			return true;
	return false;
}

/*
 * "Srinagar: The army killed three in Kulgam district", over all text: a town alone before the colon, and the sentence
 * itself says where, or other paragraphs go on; "Srinagar: 12 houses" was there.
 */
static bool
is_town_over_place(const struct reading *r, const struct sentence *s, size_t colon)
{
	struct place_mention place;

	if (place_name_at(r, s->words.first, s, &place) != colon || !place.known || place.with_noun ||
	    !(place.place.kind == PLACE_TOWN || place.place.population))
		return false;
	if (opens_news(r, s, colon))
		return true;
	for (size_t i = colon + 1; i < s->words.last; i++)
		if ((token_at(r, i)->flags & TOKEN_CAPITAL) && !r->marks[i].time &&
		    place_name_at(r, i, s, &place) > i && place.known &&
		    (i == colon + 1 || place_after_preposition(r, i, s->words.first) ||
		    text_is(r, place.words.last, "'s")))
			return true;
	return false;
}

/* "WASHINGTON (dpa-AFX) - ...", "Washington (dpa) - ...": the end of the agency's bracket that opens at `i`, a dash
 * behind it; or `i`. */
static size_t
over_agency(const struct reading *r, size_t i, size_t first, size_t last)
{
	if (i == first || !text_is(r, i, "("))
		return i;
	for (size_t k = i + 1; k + 1 < last && k < i + AGENCY && token_at(r, k)->kind != TOKEN_NUMBER; k++)
		if (text_is(r, k, ")"))
			return token_at(r, k + 1)->flags & TOKEN_DASH ? k : i;
	return i;
}

/* "Ankara (Agencies): ...", over all text: a known place and an agency's bracket before the colon at `i`. */
static bool
is_behind_agency(const struct reading *r, const struct sentence *s, size_t colon)
{
	struct place_mention place;
	size_t open = place_name_at(r, s->words.first, s, &place), i = open + 1;
	struct place_mention within;

	/* but "Nigeria (Borno): ..." */
	if (open == s->words.first || !place.known || place.place.kind == PLACE_COUNTRY || !text_is(r, open, "(") ||
	    place_name_at(r, i, s, &within) > i)
		return false;
	while (i < colon && i <= open + AGENCY && (token_at(r, i)->flags & TOKEN_CAPITAL))
		i++;
	return i > open + 1 && i + 1 == colon && text_is(r, i, ")");
}

#define LABELLED	4	/* tokens from the colon of a label on that tell no more than a number */

#define DATELINE	18	/* tokens of a dateline, at most */
#define LINE_ALONE	8	/* last block that may be one by itself */

/* "LIMA, 3 May -": a day stands before the first dash. */
static bool
dated_before_dash(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = first; i < last && i < first + DATELINE && !(token_at(r, i)->flags & TOKEN_DASH); i++)
		if (r->marks[i].time && reading_time_at(r, i)->period.kind == PERIOD_DAY)
			return true;
	return false;
}

#define NEAR	2	/* blocks from one place's paragraph to the next */

/* The place that a block opens with, before a dash, or a country before a full stop; empty where none does. */
static struct span
place_opening(const struct reading *r, size_t block)
{
	struct place found[GAZETTEER_CANDIDATES];
	struct words words = r->block_words[block];
	size_t taken, n, end;

	if (words.first >= words.last)
		return SPAN("");
	n = gazetteer_at(r->gazetteer, token_at(r, words.first), words.last - words.first, found, &taken);
	end = words.first + taken;
	if (n == 0 || end + 1 >= words.last || !((token_at(r, end)->flags & TOKEN_DASH) ||
	    (found[0].kind == PLACE_COUNTRY && text_is(r, end, "."))))
		return SPAN("");
	return reading_text(r, (struct words){ words.first, end });
}

/* "NIGERIA – Gunmen ...", "CAMEROON – Gunmen ...": paragraphs that are labelled by the places they tell of, for a text
 * has one dateline. */
static bool
is_one_of_places(const struct reading *r, size_t block)
{
	struct span place = place_opening(r, block);

	for (size_t b = block > NEAR ? block - NEAR : 0; place.n && b < r->blocks.n && b <= block + NEAR; b++) {
		struct span other = b == block ? SPAN("") : place_opening(r, b);

		if (other.n && !span_equal(other, place))
			return true;
	}
	return false;
}

/* "Cases: Lima - 12, Cuzco - 30", behind labels, or "Lima - 12" as a label: the dash stands before the number of what
 * it labels. */
static bool
is_of_label(const struct reading *r, const struct sentence *s, size_t dash, bool labels)
{
	bool label = r->blocks.p[s->block].kind == BLOCK_LABEL;

	return (label && s->words.last - dash <= LABELLED) || ((label || labels) && reading_is_number(r, dash + 1));
}

/*
 * "MIAMI, Fla. --", "LIMA, Peru (Jan. 5) -", "Nairobi, 3 June 2020.": where a
 * paragraph's first sentence says whence it was sent. The token behind it.
 */
size_t
place_dateline_end(const struct reading *r, const struct sentence *s)
{
	size_t first = s->words.first, last = s->words.last, head;
	bool counts = false, labels = false;

	/* A heading is no sentence, unless it ends like one. */
	if (!s->opens_block || (r->blocks.p[s->block].kind != BLOCK_PARAGRAPH &&
	    r->blocks.p[s->block].kind != BLOCK_LABEL && !(last > first && text_is(r, last - 1, "."))))
		return first;
	if (is_one_of_places(r, s->block))
		return first;
	/* "- Mali – 12 soldiers died." is labelled */
	if (r->blocks.p[s->block].kind == BLOCK_ITEM && !dated_before_dash(r, first, last))
		return first;
	if ((head = long_head_end(r, s)) > first || (head = bracketed_end(r, first, last)) > first)
		return head;
	for (size_t i = first; i < last && i < first + DATELINE; i++) {
		const struct token *t;

		i = over_agency(r, i, first, last);
		t = token_at(r, i);
		if (r->marks[i].time || (t->flags & (TOKEN_OPENING | TOKEN_CLOSING)))
			continue;
		if (t->kind == TOKEN_MARK && ((t->flags & TOKEN_DASH) ||
		    (token_is(t, "/") && (t->flags & TOKEN_SPACE))))
			return is_of_label(r, s, i, labels) ? first : over_place_behind_day(r, i + 1, first, last);
		/* "Lima, Peru.- Soldiers ..." */
		if (token_is(t, ".") && i > first && i + 2 < last && text_is(r, i + 1, "-") &&
		    !(token_at(r, i + 1)->flags & TOKEN_SPACE))
			return i + 2;
		/* "Cases today: 5", "Lima - 12" are no sentences. */
		if (token_is(t, ":") && i > first && last - i <= LABELLED)
			return first;
		if (token_is(t, ":") && (is_behind_day(r, i, first) || (i > first && opens_text(r, s) &&
		    ((token_at(r, i - 1)->flags & TOKEN_ALL_CAPS) || is_town_of_country(r, s, i) ||
		    is_town_over_place(r, s, i) || is_behind_agency(r, s, i)))))
			return i + 1;	/* "LAHORE: ..." before all text too */
		counts = counts || t->kind == TOKEN_NUMBER;
		labels = labels || token_is(t, ":");	/* "Cases: Lima - 12, Cuzco - 30" */
		if (t->kind == TOKEN_MARK || t->kind == TOKEN_NUMBER || t->kind == TOKEN_TIME)
			continue;
		if (!(t->flags & TOKEN_CAPITAL) && !(class_at(r, i) & (WORD_AND | WORD_PREPOSITION)) &&
		    !(i == first && t->kind == TOKEN_WORD && r->marks[first + 1 < last ? first + 1 : i].time))
			return first;
	}
	return last <= first + DATELINE && s->block <= LINE_ALONE && !counts &&
	    r->blocks.p[s->block].kind == BLOCK_PARAGRAPH ? last : first;
}
