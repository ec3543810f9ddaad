#include "places/place_fits.h"

#include "place/candidates.h"
#include "places/place_before.h"
#include "places/place_capitals.h"
#include "places/place_force.h"
#include "places/place_kind.h"
#include "places/place_noun.h"
#include "places/place_scene.h"
#include "places/place_words.h"
#include "reading/cues.h"
#include "reading/discard_words.h"

/* A name may go on behind these words: San in San Mateo, a hamlet's in a title. */
static bool
may_go_on(const struct reading *r, struct words words, const struct sentence *s)
{
	return words.last < s->words.last && place_capital_at(r, words.last) &&
	    !place_noun_at(r, words.last);
}

/* A hamlet's name before another capital may be a word of a title. */
static bool
is_obscure(const struct reading *r, struct words words, const struct place *place,
    const struct sentence *s)
{
	return place->kind == PLACE_TOWN && place->population == 0 && may_go_on(r, words, s);
}

static bool
is_first_word(const struct reading *r, struct words words, const struct place *place,
    const struct sentence *s)
{
	return words.last == words.first + 1 && place_may_open_name(place, token_at(r, words.first)->text) &&
	    (may_go_on(r, words, s) || (words.last < s->words.last &&
	    place_name_goes_on(token_at(r, words.last)->text)));
}

/* The name is a word of English too: Mission, Tank, Most. */
static bool
is_word(const struct reading *r, struct words words, const struct place *place)
{
	if (place->ambiguous)
		return true;
	if (words.last > words.first + 1)
		return false;
	return noun_classes_at(r, words.first) != 0 || class_at(r, words.first) != 0;
}

static bool
is_drug(const struct reading *r, struct words words)
{
	return words.last == words.first + 1 && (noun_classes_at(r, words.first) & NOUN_DRUG);
}

/* "Operation Serengeti", "Cyclone Mocha": its own name, wherever it is. */
static bool
is_event(const struct reading *r, size_t i, const struct sentence *s)
{
	return i > s->words.first && place_capital_at(r, i - 1) && place_noun_of_kind(r, i - 1, i, "event") > 0;
}

/* "Independence Day", "Canada Week": a day's own name. */
static bool
is_day(const struct reading *r, struct words words, const struct sentence *s)
{
	return words.last < s->words.last && place_capital_at(r, words.last) && (class_at(r, words.last) & WORD_UNIT) &&
	    !((token_at(r, words.first)->flags & token_at(r, words.last)->flags) & TOKEN_ALL_CAPS);
}

/* "Mary R. Jordan": behind an initial. */
static bool
is_behind_initial(const struct reading *r, size_t i, const struct sentence *s)
{
	return i >= s->words.first + 2 && text_is(r, i - 1, ".") && token_at(r, i - 2)->text.n == 1 &&
	    place_capital_at(r, i - 2) && !(token_at(r, i - 1)->flags & TOKEN_SPACE);
}

/* "Jordan Hale": one word, and a capital that nobody knows behind it. */
static bool
goes_on_unknown(const struct reading *r, struct words words, const struct sentence *s)
{
	size_t next = words.last;

	return words.last == words.first + 1 && next < s->words.last && place_capital_at(r, next) &&
	    token_at(r, next)->word == WORD_NONE && token_at(r, next)->tail == WORD_NONE &&
	    !((token_at(r, next)->flags | token_at(r, words.first)->flags) & TOKEN_ALL_CAPS);
}

/* "Jordan Hale of Bo", "Mary R. Jordan": a country's name beside a capital that nobody knows is a person's, but behind
 * "in". */
static bool
is_of_person(const struct reading *r, struct words words, const struct sentence *s)
{
	if (is_behind_initial(r, words.first, s))
		return true;
	return goes_on_unknown(r, words, s) && !place_stands_behind(r, words.first, s->words.first);
}

/* "the cutter Northland", "HMS Montrose": a ship's own name, right behind what it is. */
bool
place_names_vessel(const struct reading *r, size_t i, const struct sentence *s)
{
	if (i == s->words.first || token_at(r, i - 1)->kind != TOKEN_WORD)
		return false;
	if ((token_at(r, i - 1)->flags & TOKEN_ALL_CAPS) && cue_is(r, i - 1, i, CUE_VESSEL))
		return place_capital_at(r, i);
	return !class_at(r, i - 1) && !r->marks[i - 1].act && !reading_is_plural(r, i - 1) &&
	    (noun_classes_at(r, i - 1) & NOUN_VEHICLE);
}

/* "Commander Basra", "Constable Bristol": a title is of the person whose name stands right behind it. */
static bool
is_of_titled(const struct reading *r, size_t i, const struct sentence *s)
{
	return i > s->words.first && !s->capitals && place_capital_at(r, i - 1) && !class_at(r, i - 1) &&
	    !r->marks[i - 1].place && !reading_is_plural(r, i - 1) &&
	    (noun_classes_at(r, i - 1) & (NOUN_PERSON | NOUN_ORGANISATION | NOUN_PLACE | NOUN_BUILDING)) == NOUN_PERSON;
}

/* "ring leader Asmat", "kingpin Lagos": a name right behind one who is sought is that person's, and no town's. */
static bool
is_of_leader(const struct reading *r, size_t i, const struct sentence *s)
{
	return i > s->words.first && token_at(r, i - 1)->kind == TOKEN_WORD && !class_at(r, i - 1) &&
	    !r->marks[i - 1].act && !(token_at(r, i - 1)->flags & TOKEN_CAPITAL) && !reading_is_plural(r, i - 1) &&
	    (noun_classes_at(r, i - 1) & (NOUN_PERSON | NOUN_PURSUED)) == (NOUN_PERSON | NOUN_PURSUED);
}

/* Republic in "Republic Act 12", "Republic Act No. 12": a word of English in a title that a number follows. */
static bool
is_of_designation(const struct reading *r, struct words words, const struct place *place, const struct sentence *s)
{
	size_t number = words.last + 1;
	struct match match;

	if (!is_word(r, words, place) || !may_go_on(r, words, s) ||
	    !lexicon_at(r->vocabulary->lexicons.discards, token_at(r, words.last), s->words.last - words.last,
	    &match) || !discard_row(&match, "name"))
		return false;
	while (number + 1 < s->words.last && (text_is(r, number, "no") || text_is(r, number, ".")))
		number++;
	return number < s->words.last && token_at(r, number)->kind == TOKEN_NUMBER;
}

/* DRC where the text told of the Danish Refugee Council before: an office that a country's initials are as well those
 * of. */
static bool
is_of_office(const struct reading *r, struct words words, const struct place *place)
{
	return place->kind == PLACE_COUNTRY && words.last == words.first + 1 &&
	    !span_equal(place->name, token_at(r, words.first)->text) && place_is_office(r, words.first);
}

/* "to the DC of the worst hit districts", "a DC sent": initials of who heads them; but "in the ACT", "the DC area",
 * "the DC Police". */
static bool
is_head(const struct reading *r, struct words words, const struct place *place, const struct sentence *s)
{
	size_t article = words.first - 1, to = words.first - 2, next = words.last;

	if (place->kind != PLACE_DIVISION || !place->ambiguous || words.last != words.first + 1 ||
	    words.first == s->words.first || !(token_at(r, words.first)->flags & TOKEN_ALL_CAPS) ||
	    !(class_at(r, article) & (WORD_DETERMINER | WORD_ARTICLE)))
		return false;
	if (next < s->words.last && (place_capital_at(r, next) || place_noun_at(r, next)))
		return false;
	return article == s->words.first || !(class_at(r, to) & WORD_LOCATES) || text_is(r, to, "to") ||
	    text_is(r, to, "of") || text_is(r, to, "from");
}

/* "at Oldbrook Station, Milan.", "in Waterford, St. Catherine, where": behind the comma of a place that nobody knows,
 * and before a mark; behind a town's too, and before a word that does nothing, where it may be the province that the
 * town is in. */
static bool
is_behind_comma(const struct reading *r, struct words words, const struct place *place, const struct sentence *s)
{
	const struct place_mention *before;
	size_t next = words.last;

	if (words.first < s->words.first + 2 || !text_is(r, words.first - 1, ",") ||
	    r->marks[words.first - 2].place == 0)
		return false;
	before = reading_place_at(r, words.first - 2);
	if (!before->governs)
		return false;
	if (!before->known && (next == s->words.last || token_at(r, next)->kind == TOKEN_MARK))
		return true;
	return place->kind == PLACE_DIVISION && (!before->known || before->place.kind == PLACE_TOWN ||
	    before->place.kind == PLACE_DIVISION) && (next == s->words.last ||
	    (!place_capital_at(r, next) && !(class_at(r, next) & WORD_SPEECH) &&
	    !place_verb_at(r, next, s->words.last)));
}

/* "Dublin (22), Cork (15)": what stands before a number in brackets and behind another is a name like the first. */
static bool
is_in_breakdown(const struct reading *r, struct words words, const struct sentence *s)
{
	size_t before = words.first - cue_ends(r, s->words.first, words.first, CUE_COMES_NEXT);

	if (words.last + 1 >= s->words.last || !text_is(r, words.last, "(") ||
	    token_at(r, words.last + 1)->kind != TOKEN_NUMBER)
		return false;
	return before > s->words.first + 1 && (text_is(r, before - 1, ",") || (class_at(r, before - 1) & WORD_AND)) &&
	    text_is(r, before - 2, ")");
}

/* "Nature of Hazard: floods", "Sense of Mission:": a word of English that ends a label, but in "City of Mission:". */
static bool
ends_label(const struct reading *r, struct words words, const struct place *place, const struct sentence *s)
{
	return is_word(r, words, place) && words.first > s->words.first + 1 && words.last < s->words.last &&
	    text_is(r, words.last, ":") && text_is(r, words.first - 1, "of") && !place_noun_at(r, words.first - 2);
}

/*
 * Whether the words can name these places. A town takes no article: "the
 * Groningen" is a ship. A name that is an English word or a person's too
 * (Mission, Lincoln), and a hamlet's before another capital, is a place behind
 * a preposition, before a place noun, as a label or all that its line says.
 */
bool
place_fits(const struct reading *r, struct words words, const struct place *places, size_t n,
    const struct sentence *s)
{
	size_t first = place_with_directions(r, words.first, s->words.first);
	/* "crossed the Channel" */
	bool town = false, behind = first > s->words.first && ((class_at(r, first - 1) & WORD_LOCATES) ||
	    cue_ends(r, s->words.first, first, CUE_FOUGHT) || cue_ends(r, s->words.first, first, CUE_CLIMBS));

	if (is_event(r, words.first, s) || is_day(r, words, s) || place_is_abbreviation(r, words, places, n, s) ||
	    is_of_designation(r, words, &places[0], s) || is_of_office(r, words, &places[0]) ||
	    is_head(r, words, &places[0], s))
		return false;
	if ((places[0].kind == PLACE_COUNTRY && is_of_person(r, words, s)) ||
	    place_is_illness(r, words, s->words.first))
		return false;
	/* "loyal to Vladimir Petrov" */
	if (places[0].kind == PLACE_TOWN && is_word(r, words, &places[0]) && first > s->words.first &&
	    (text_is(r, first - 1, "to") || text_is(r, first - 1, "of")) && goes_on_unknown(r, words, s))
		return false;
	if (places[0].kind == PLACE_COUNTRY || places[0].kind == PLACE_DEMONYM ||
	    place_noun_at(r, words.last))
		return true;
	if (is_of_leader(r, first, s) || is_of_titled(r, words.first, s) || ends_label(r, words, &places[0], s))
		return false;
	/* "the Western Region recorded nine" */
	if (places[0].generic && place_noun_of_kind(r, words.last - 1, words.last, "division") &&
	    !may_go_on(r, words, s))
		return true;
	/* South in "South Oldbrook" */
	if (is_first_word(r, words, &places[0], s) || (places[0].generic && may_go_on(r, words, s)))
		return false;
	if (place_with_nouns(r, words.last, s->words.last) > words.last)
		return place_stands_behind(r, words.first, s->words.first) || !is_word(r, words, &places[0]);
	/* The Rio Grande is a river of two countries before it is a town. */
	for (size_t i = 0; i < n && places[0].countries.n <= 2; i++)
		town = town || places[i].kind == PLACE_TOWN;
	if (place_names_scene(r, words, &places[0], s))
		return true;	/* "the Kabul blast" */
	if (town && place_capital_at(r, words.last) && place_calls_force(r, words.last, s->words.last))
		return true;	/* "the Tucson Police Department" */
	/* but "said that Lagos recorded" */
	if (town && words.first > s->words.first &&
	    (class_at(r, words.first - 1) & (WORD_DETERMINER | WORD_RELATIVE)) == WORD_DETERMINER)
		return false;
	if (behind || place_behind_town(r, words.first, s) || is_behind_comma(r, words, &places[0], s) ||
	    is_in_breakdown(r, words, s) || (!is_word(r, words, &places[0]) && !is_obscure(r, words, &places[0], s)))
		return true;
	/* "Ganja: 14 kg": a drug that a town is called like is the drug as a label. */
	if (is_drug(r, words))
		return false;
	return words.first == s->words.first && (place_opens_label(r, words, s) ||
	    words.last == s->words.last || text_is(r, words.last, ","));
}
