#include "places/place_names.h"

#include "places/place_breakdown.h"
#include "places/place_capitals.h"
#include "places/place_home.h"
#include "places/place_labels.h"
#include "places/place_mentions.h"
#include "places/place_role.h"
#include "places/place_words.h"
#include "stages.h"

#define LABEL		4	/* tokens of a label before its colon */

/*
 * Places: which names of places a sentence holds, and which of them stand so
 * that they say where something took place.
 */

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

/* "Press Office For Release LIMA, Peru (Jan. 5, 2020) - ...": the head run into the text; the token behind it, or `first`. */
static size_t
long_head_end(const struct reading *r, const struct sentence *s)
{
	if (!s->has_time || !(s->marks & mark_bit('(')))
		return s->words.first;
	for (size_t i = s->words.first; i + 2 < s->words.last && i < s->words.first + LONG_HEAD; i++) {
		const struct time_mention *time;

		if (!text_is(r, i, "(") || r->marks[i + 1].time == 0)
			continue;
		time = &r->times[r->marks[i + 1].time - 1];
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
	const struct time_mention *time = &r->times[r->marks[end].time - 1];
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
	    r->times[r->marks[k + 1].time - 1].period.kind == PERIOD_DAY && r->times[r->marks[k + 1].time - 1].words.last + 1 == i));
}

/* "3 May 2024 - Doha: ...": where the place behind the day and its dash ends; or `behind`, the token behind the dash. */
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
			dated = dated || r->times[r->marks[i].time - 1].period.kind == PERIOD_DAY;
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

	return s->block + 1 < r->blocks.n && comma > s->words.first && comma + 1 < colon && text_is(r, comma, ",") && town.known && (town.place.kind == PLACE_TOWN || town.place.kind == PLACE_DIVISION) &&
	    place_name_at(r, comma + 1, s, &country) == colon && country.known && country.place.kind == PLACE_COUNTRY;
}

/*
 * "Srinagar: The army killed three in Kulgam district", over all text: a town alone before the colon, and the sentence itself
 * says where; "Srinagar: 12 houses" was there.
 */
static bool
is_town_over_place(const struct reading *r, const struct sentence *s, size_t colon)
{
	struct place_mention place;

	if (place_name_at(r, s->words.first, s, &place) != colon || !place.known || place.with_noun || !(place.place.kind == PLACE_TOWN || place.place.population))
		return false;
	for (size_t i = colon + 1; i < s->words.last; i++)
		if ((token_at(r, i)->flags & TOKEN_CAPITAL) && !r->marks[i].time && place_name_at(r, i, s, &place) > i &&
		    place.known && (place_after_preposition(r, i, s->words.first) || text_is(r, place.words.last, "'s")))
			return true;
	return false;
}

/* "WASHINGTON (dpa-AFX) - ...", "Washington (dpa) - ...": the end of the agency's bracket that opens at `i`, a dash behind it; or `i`. */
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

	if (open == s->words.first || !place.known || !text_is(r, open, "("))
		return false;
	while (i < colon && i <= open + AGENCY && (token_at(r, i)->flags & TOKEN_CAPITAL))
		i++;
	return i > open + 1 && i + 1 == colon && text_is(r, i, ")");
}

#define LABELLED	4	/* tokens from the colon of a label on that tell no more than a number */

#define DATELINE	18	/* tokens of a dateline, at most */

/* "LIMA, 3 May -": a day stands before the first dash. */
static bool
dated_before_dash(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = first; i < last && i < first + DATELINE && !(token_at(r, i)->flags & TOKEN_DASH); i++)
		if (r->marks[i].time && r->times[r->marks[i].time - 1].period.kind == PERIOD_DAY)
			return true;
	return false;
}

/*
 * "MIAMI, Fla. --", "LIMA, Peru (Jan. 5) -", "Nairobi, 3 June 2020.": where a
 * paragraph's first sentence says whence it was sent. The token behind it.
 */
static size_t
dateline_end(const struct reading *r, const struct sentence *s)
{
	size_t first = s->words.first, last = s->words.last, head;
	bool counts = false;

	/* A heading is no sentence, unless it ends like one. */
	if (!s->opens_block || (r->blocks.p[s->block].kind != BLOCK_PARAGRAPH &&
	    r->blocks.p[s->block].kind != BLOCK_LABEL && !(last > first && text_is(r, last - 1, "."))))
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
			return r->blocks.p[s->block].kind == BLOCK_LABEL && (last - i <= LABELLED || reading_is_number(r, i + 1)) ? first :
			    over_place_behind_day(r, i + 1, first, last);
		/* "Cases today: 5", "Lima - 12" are no sentences. */
		if (token_is(t, ":") && i > first && last - i <= LABELLED)
			return first;
		if (token_is(t, ":") && (is_behind_day(r, i, first) || (i > first && opens_text(r, s) &&
		    ((token_at(r, i - 1)->flags & TOKEN_ALL_CAPS) || is_town_of_country(r, s, i) ||
		    is_town_over_place(r, s, i) || is_behind_agency(r, s, i)))))
			return i + 1;	/* "LAHORE: ..." before all text too */
		counts = counts || t->kind == TOKEN_NUMBER;
		if (t->kind == TOKEN_MARK || t->kind == TOKEN_NUMBER || t->kind == TOKEN_TIME)
			continue;
		if (!(t->flags & TOKEN_CAPITAL) && !(class_at(r, i) & (WORD_AND | WORD_PREPOSITION)) &&
		    !(i == first && t->kind == TOKEN_WORD && r->marks[first + 1 < last ? first + 1 : i].time))
			return first;
	}
	return last <= first + DATELINE && s->block <= 8 && !counts &&
	    r->blocks.p[s->block].kind == BLOCK_PARAGRAPH ? last : first;
}

/* "SOUTH WEST: ...": a label of directions names a place that no gazetteer has. */
static size_t
direction_label(const struct reading *r, const struct sentence *s)
{
	size_t i = s->words.first;

	while (i < s->words.last && (class_at(r, i) & WORD_DIRECTION))
		i++;
	return i < s->words.last && text_is(r, i, ":") ? i : s->words.first;
}

/* "Oslo, 3 May -" says whence and when it was sent; "Sunday 3 May -" when what follows was. */
static bool
names_in(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = first; i < last; i++)
		if (token_at(r, i)->kind == TOKEN_WORD && !r->marks[i].time)
			return true;
	return false;
}

/* "Nairobi 371, Oldbrook 43, Mombasa 30": a name that nobody knows among places is one. */
static void
read_breakdown(struct reading *r, const struct sentence *s)
{
	struct words name = { s->words.first, s->words.first };

	while (place_in_breakdown(r, name.last, s, &name))
		place_add_unknown(r, name);
}

/*
 * "the Islamic State of Iraq and Syria", "Tehreek-e-Taliban Pakistan": the last token of a group's name that goes on over a
 * place, or `i`; but "the Islamic State in Syria" is there. *bound: "of" or "in the" holds it together.
 */
static size_t
over_group(const struct reading *r, size_t i, size_t last, bool *bound)
{
	struct match match;

	*bound = false;
	if (!lexicon_at(r->vocabulary->lexicons.groups, token_at(r, i), last - i, &match) || match.n < 2)
		return i;
	for (size_t k = i + 1; k + 1 < i + match.n; k++)
		if (text_is(r, k, "of") || (text_is(r, k, "in") && text_is(r, k + 1, "the")))
			*bound = true;
		else if (text_is(r, k, "in"))
			return i;
	return i + match.n - 1;
}

static void
read_sentence(struct reading *r, struct sentence *s)
{
	size_t label = direction_label(r, s), origins = place_origins_at(r, s), before = r->n_places;
	struct place_mention place;

	s->capitals = place_sentence_in_capitals(r, s);
	s->dateline = dateline_end(r, s);
	if (label > s->words.first)
		place_add_unknown(r, (struct words){ s->words.first, label });
	for (size_t i = s->words.first; names_in(r, s->words.first, s->dateline) && i < s->dateline; i++)
		if (r->marks[i].time && r->times[r->marks[i].time - 1].period.kind == PERIOD_DAY)
			r->times[r->marks[i].time - 1].governs = false;
	for (size_t i = s->words.first; i < s->words.last; i++) {
		bool noun = place_noun_may_open(r, i), bound;
		size_t last = i, group;

		/* Most words are neither a noun of places nor have a capital. */
		if ((!noun && !(token_at(r, i)->flags & TOKEN_CAPITAL)) || r->marks[i].time || r->marks[i].place)
			continue;
		group = over_group(r, i, s->words.last, &bound);
		if (bound) {
			i = group;
			continue;
		}
		if (noun)
			last = place_world_at(r, i, s, &place);
		if (noun && last == i)
			last = place_home_at(r, i, s, &place);
		if (last == i && (token_at(r, i)->flags & TOKEN_CAPITAL)) {
			last = place_name_at(r, i, s, &place);
			if (group > i && last > i && !place.known)
				last = i;	/* "fighters of Islamic State" */
			place.adjective = last > i && place_is_adjective(r, &place, s);
			place.origin = i >= origins;
			place.governs = last > i && !place.origin && place_governs(r, &place, s);
		}
		if (last == i || (place.place.kind != PLACE_DEMONYM &&
		    place_names_people(r, (struct words){ i, last }, s->words.first))) {
			i = group;
			continue;
		}
		place_add(r, &place);
		i = last - 1;
	}
	if (r->n_places > before + 1)
		read_breakdown(r, s);
}

void
read_places(struct reading *r)
{
	place_read_capitals(r);
	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].furniture)
			read_sentence(r, &r->sentences[i]);
	place_read_labels(r);
}
