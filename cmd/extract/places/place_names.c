#include "places/place_names.h"

#include <string.h>

#include "place/candidates.h"
#include "place/gazetteer.h"
#include "place/lent_name.h"
#include "place/locate.h"
#include "places/place_before.h"
#include "places/place_called.h"
#include "places/place_capitals.h"
#include "places/place_code.h"
#include "places/place_fits.h"
#include "places/place_noun.h"
#include "places/place_role.h"
#include "places/place_words.h"

#define NAME_WORDS	4	/* of a name that the gazetteer does not know */

/* "at RTCs", "over UAVs": short names of several things. */
static bool
is_plural_of_capitals(struct span text)
{
	size_t capitals = 0;

	while (capitals < text.n && ascii_is_upper(text.p[capitals]))
		capitals++;
	return capitals > 1 && capitals + 1 == text.n && text.p[capitals] == 's';
}

/* "in DUI-related crashes", "on X": a participle joined to a name, or a letter, names no place; but "in rebel-held
 * areas". */
static bool
may_name(const struct reading *r, size_t first, size_t last)
{
	struct span text = token_at(r, first)->text;

	if (text.n < 2 || is_plural_of_capitals(reading_text(r, (struct words){ first, first + 1 })))
		return false;
	return last > first + 1 || !span_ends(text, "ed") || memchr(text.p, '-', text.n) == NULL ||
	    place_noun_at(r, last);
}

/* "State Border Service", "Orn Coast Guard": a noun of places inside a name that no site ends is an office's. */
static bool
names_office(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = first + 1; i + 1 < last; i++)
		if (place_noun_at(r, i) && place_opens_name(r, i, last))
			return !(noun_classes_at(r, last - 1) & (NOUN_BUILDING | NOUN_PLACE));
	return false;
}

/* Words that all tables know are no name: "in Hospitals"; nor is an event's or an office's name a place's: "in Massive
 * Crime Sweep", "to the Justice Department"; nor a day's: "on Election Day". */
static bool
is_name(const struct reading *r, size_t first, size_t last)
{
	unsigned noun;
	struct match match;

	if (first == last || !may_name(r, first, last) || names_office(r, first, last))
		return false;
	if (lexicon_tail(r->vocabulary->lexicons.nouns, token_at(r, first), last - first, &match) &&
	    match.n == last - first)
		return false;	/* "Control Room" */
	noun = noun_classes_at(r, last - 1);
	if (((noun & (NOUN_EVENT | NOUN_ORGANISATION | NOUN_AID | NOUN_REPORT)) && !(noun & NOUN_PLACE)) ||
	    (class_at(r, last - 1) & WORD_UNIT))
		return false;
	for (size_t i = first; i < last; i++) {
		noun = noun_classes_at(r, i);
		if (noun == 0 && !(last == first + 1 && place_noun_of_kind(r, i, last, "border")))
			return true;	/* but "on Northern Border" */
	}
	return false;
}

/* Island, but not Department, which is as often an office. */
static bool
is_plain_noun(const struct reading *r, size_t i)
{
	return (noun_classes_at(r, i) & NOUN_PLACE) != 0;
}

/* A Roman number in capitals, and what tells the parts of a region apart: II, IV-A. */
static bool
is_roman_at(const struct reading *r, size_t i, const struct sentence *s)
{
	struct span text;
	size_t n;

	if (i >= s->words.last || !(token_at(r, i)->flags & TOKEN_CAPITAL))
		return false;
	text = token_at(r, i)->text;
	n = span_roman(text);
	return n > 0 && (n == text.n || (n + 2 == text.n && text.p[n] == '-'));
}

/* "in Region IV-A", "in Regions II, III and V", "in Region 12": behind the numbers that divisions are called by, or
 * `i`. */
static size_t
numbered_division(const struct reading *r, size_t i, const struct sentence *s)
{
	size_t number = i + 1;
	const struct token *t;

	if (number >= s->words.last || r->marks[number].time ||
	    (place_noun_of_kind(r, i, number, "division") != 1 && place_noun_of_kind(r, i, number, "town") != 1))
		return i;
	t = token_at(r, number);
	if (t->kind == TOKEN_NUMBER)
		return t->text.n < 3 && !reading_is_plural(r, i) && (number + 1 == s->words.last ||
		    token_at(r, number + 1)->kind == TOKEN_MARK) ? number + 1 : i;
	if (!is_roman_at(r, number, s))
		return i;
	while (is_roman_at(r, number + 2, s) && (text_is(r, number + 1, ",") || (class_at(r, number + 1) & WORD_AND)))
		number += 2;
	return number + 1;
}

/* "the far end of Camp Oldbrook": a noun of places that opens a name. */
static bool
opens_with_noun(const struct reading *r, size_t i, const struct sentence *s)
{
	return i > s->words.first && (class_at(r, i - 1) & WORD_LOCATES) && is_plain_noun(r, i) &&
	    i + 1 < s->words.last && place_capital_at(r, i + 1) && token_at(r, i + 1)->word == WORD_NONE;
}

/* "across the Kingdom": what a country calls itself by, and which is told elsewhere. */
static bool
is_realm(const struct reading *r, size_t i, const struct sentence *s)
{
	return text_is(r, i - 1, "the") && !(token_at(r, i)->flags & TOKEN_ALL_CAPS) &&
	    place_noun_of_kind(r, i, i + 1, "country") == 1 && !reading_is_plural(r, i) &&
	    !(i + 1 < s->words.last && (place_capital_at(r, i + 1) || text_is(r, i + 1, "of"))) &&
	    place_after_preposition(r, i, s->words.first);
}

/* "in general area Orn", "at village Orn": right behind a noun of places of one word or two, which is behind a
 * preposition. */
static bool
is_behind_noun(const struct reading *r, size_t i, const struct sentence *s)
{
	size_t noun = i - 1;

	if (noun <= s->words.first || (token_at(r, noun)->flags & TOKEN_CAPITAL) || reading_is_plural(r, noun) ||
	    !place_noun_at(r, noun))
		return false;
	if (!(class_at(r, noun - 1) & WORD_LOCATES) && noun > s->words.first + 1)
		noun--;
	return (class_at(r, noun - 1) & WORD_LOCATES) && !text_is(r, noun - 1, "to") && !text_is(r, noun - 1, "from") &&
	    !text_is(r, noun - 1, "of");
}

/* "a fall in Kayaking incidents", "in Dengue cases": of what kind they are; but "in Oldbrook clashes". */
static bool
names_kind(const struct reading *r, size_t i, size_t last, const struct sentence *s)
{
	unsigned classes = last < s->words.last && !place_capital_at(r, last) ? noun_classes_at(r, last) : 0;

	return last == i + 1 &&
	    ((classes & NOUN_CASE) || ((classes & NOUN_EVENT) && span_ends(token_at(r, i)->text, "ing")));
}

/* "People in Need": how they are, and not where. */
static bool
is_state(const struct reading *r, size_t i, const struct sentence *s)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.states, token_at(r, i - 1), s->words.last - i + 1, &match) &&
	    match.n > 1;
}

/* Behind "Bahia" in "Bahia de Lagos". */
static bool
goes_on_with_de(const struct reading *r, size_t i, size_t last)
{
	return i + 1 < last && text_is(r, i, "de") && place_capital_at(r, i + 1);
}

/* An unknown capitalised name after a place preposition, "near Oldbrook", "in Port Arden", "the island of Orn": behind
 * it, or `i`. */
static size_t
unknown_name(const struct reading *r, size_t i, const struct sentence *s)
{
	size_t last = i, near = i;
	bool stands, capitals = !s->capitals && place_is_long_in_capitals(r, i, s);	/* "near OLDBROOK" */

	if (i == s->words.first || is_state(r, i, s) || place_noun_of_kind(r, i, s->words.last, "event"))
		return i;
	if (is_realm(r, i, s))
		return i + 1;
	while (near > s->words.first + 1 && (class_at(r, near - 1) & WORD_DIRECTION))
		near--;
	stands = (class_at(r, near - 1) & WORD_LOCATES) && !text_is(r, near - 1, "to") &&
	    !text_is(r, near - 1, "from") &&
	    /* "three districts including Oldbrook", but "troops including Red Caps" */
	    (!text_is(r, near - 1, "including") || (near > s->words.first + 1 &&
	    place_noun_at(r, near - 2 - text_is(r, near - 2, ",")))) &&
	    (!text_is(r, near - 1, "of") || (near == i && i > s->words.first + 1 && place_noun_at(r, i - 2) &&
	    (!place_capital_at(r, i - 2) || is_plain_noun(r, i - 2))));
	stands = stands || opens_with_noun(r, i, s) || is_behind_noun(r, i, s) ||
	    /* "the area east of Oldbrook" */
	    (i > s->words.first + 1 && text_is(r, i - 1, "of") && (class_at(r, i - 2) & WORD_DIRECTION));
	if (!stands && place_after_preposition(r, i, s->words.first) && i + 1 < s->words.last)
		stands = place_noun_at(r, i + 1) || place_site_behind(r, i + 1, s->words.last) > i + 1;
	/* In capitals, and in a Title That Is Written So, a capital tells no name. */
	if (!stands || (token_at(r, i - 1)->flags & TOKEN_ALL_CAPS) ||
	    ((token_at(r, i)->flags & TOKEN_ALL_CAPS) && !capitals) ||
	    (r->blocks.p[s->block].kind == BLOCK_HEADING && i > s->words.first + 2 && place_capital_at(r, i - 2)))
		return i;
	last = numbered_division(r, i, s);
	if (last > i)
		return last;
	while (last < s->words.last && last - i < NAME_WORDS && (place_capital_at(r, last) ||
	    (last > i && (place_shortens_name(r, last) || place_name_goes_on(token_at(r, last)->text) ||
	    goes_on_with_de(r, last, s->words.last)))) &&
	    !(class_at(r, last) & (WORD_PRONOUN | WORD_DETERMINER | WORD_MONTH)) &&
	    (token_at(r, last)->flags & TOKEN_ALL_CAPS) == (capitals ? TOKEN_ALL_CAPS : 0))
		last++;
	/* "in Phase 4" */
	if (last == i + 1 && last < s->words.last && token_at(r, last)->kind == TOKEN_NUMBER)
		return i;
	/* "in Fiscal Year 2022"; but "in Oldbrook Monday" */
	if (last < s->words.last && r->marks[last].time && token_at(r, last)->kind == TOKEN_WORD &&
	    !(class_at(r, last) & (WORD_WEEKDAY | WORD_MONTH)) && place_capital_at(r, last - 1) &&
	    (token_at(r, last)->flags & TOKEN_CAPITAL))
		return i;
	return is_name(r, i, last) && !names_kind(r, i, last, s) ? last : i;
}

/* "Libya-Italy route": countries in one word are known as all of them. */
static bool
is_pair(const struct reading *r, size_t i, struct place *pair)
{
	struct span text = token_at(r, i)->text, why;
	struct located located;

	if (memchr(text.p, '-', text.n) == NULL || !gazetteer_locate(r->gazetteer, r->vocabulary, text,
	    SPAN(""), r->arena, &located, &why) || located.country.n < 5)
		return false;
	*pair = (struct place){ .name = text, .kind = PLACE_COUNTRY, .countries = located.country };
	return true;
}

#define SMALL	100000	/* people of a town that no direction divides */

/* South in "South Kashmir": where in what is known by its own name; but "South Bar" is no part of a small town far
 * off. */
static bool
stands_before_known(const struct reading *r, size_t i, const struct sentence *s)
{
	struct place candidates[GAZETTEER_CANDIDATES];
	size_t taken;

	return (class_at(r, i) & WORD_DIRECTION) && i + 1 < s->words.last && place_capital_at(r, i + 1) &&
	    gazetteer_at(r->gazetteer, token_at(r, i + 1), s->words.last - i - 1, candidates, &taken) > 0 &&
	    (candidates[0].kind != PLACE_TOWN || candidates[0].population >= SMALL);
}

#define MORE_WORDS	2	/* of "Bone Bolango Regency", "Lima Puluh Kota Regency", behind what is known */

/* Bone in "Bone Bolango Regency": what is known by that name is no more than a part of one that ends in a noun of
 * places. */
static bool
is_part_of_name(const struct reading *r, const struct place *place, size_t last, const struct sentence *s)
{
	size_t i = last;

	if (place->kind != PLACE_COUNTRY && goes_on_with_de(r, last, s->words.last))
		return true;
	while (i < s->words.last && i < last + MORE_WORDS && place_capital_at(r, i) &&
	    token_at(r, i)->word == WORD_NONE)
		i++;
	return place->kind != PLACE_COUNTRY && i > last && i < s->words.last &&
	    ((place_capital_at(r, i) && place_noun_at(r, i)) || place_noun_of_kind(r, i, s->words.last, "village"));
}

/* "St. Mary's Hospital": a site that a saint has given the name, and no town of that name. */
static bool
is_dedicated(const struct reading *r, size_t i, size_t last, const struct sentence *s)
{
	return (text_is(r, i, "st") || text_is(r, i, "saint")) &&
	    (place_genitive_at(r, last - 1) || place_genitive_at(r, last)) &&
	    place_site_behind(r, last, s->words.last) > last;
}

size_t
place_name_at(const struct reading *r, size_t i, const struct sentence *s,
    struct place_mention *to)
{
	struct place candidates[GAZETTEER_CANDIDATES];
	bool code = place_behind_town(r, i, s);
	struct search search = { .flags = code ? SEARCH_CODES : 0 };
	size_t taken, last, n, likeliest = 0;

	if (place_names_vessel(r, i, s))
		return i;
	n = gazetteer_search(r->gazetteer, token_at(r, i), s->words.last - i, &search, candidates,
	    &taken);
	if (n && code)
		likeliest = place_code_behind(candidates, n, &reading_place_at(r, i - 2)->place);
	if (n && (!place_fits(r, (struct words){ i, i + taken }, candidates, n, s) ||
	    is_part_of_name(r, &candidates[0], i + taken, s) || is_dedicated(r, i, i + taken, s)))
		n = 0;
	if (n == 0 && place_code_at_home(r, i, s, &candidates[0]))
		n = taken = 1;
	if (n == 0 && is_pair(r, i, &candidates[0]))
		n = taken = 1;
	last = n ? i + taken : stands_before_known(r, i, s) ? i : unknown_name(r, i, s);
	if (last == i)
		return i;
	if (place_lends_name(r, last, candidates, n, s))
		n = 0;
	*to = (struct place_mention){ .known = n > 0, .shared = !code && places_are_shared(candidates, n),
	    .container = NONE };
	if (n)
		to->place = candidates[likeliest];
	/* "Bomb Hits Mali Village": the noun is no part of it */
	to->words = (struct words){ i, n && (place_names_army(r, &to->place, last, s->words.last) ||
	    (last < s->words.last && place_name_is_lent(r->vocabulary, token_at(r, last), candidates, n))) ? last :
	    place_with_nouns(r, last, s->words.last) };
	to->with_noun = to->words.last > last || (n && to->place.kind != PLACE_COUNTRY &&
	    place_noun_at(r, last - 1));
	return to->words.last;
}
