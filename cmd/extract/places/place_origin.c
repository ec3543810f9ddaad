#include "places/place_origin.h"

#include "number/unit.h"
#include "places/place_before.h"
#include "places/place_cases.h"
#include "places/place_country.h"
#include "places/place_list.h"
#include "places/place_noun.h"
#include "places/place_plans.h"
#include "places/place_words.h"
#include "reading/cues.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

/* "12 evacuated from Malta" were there; what arrived from Malta is not. */
static bool
befalls_there(const struct reading *r, size_t verb, size_t last)
{
	struct match match;

	return place_verb_at(r, verb, last) && !cue_is(r, verb, last, CUE_SHIPS) &&	/* "smuggled from Malta" */
	    lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, verb), last - verb, &match) &&
	    !span_is(match.row->cell[OUTCOME_FRAME], "conduct") &&	/* "who flew from Malta" */
	    !measure_moves(r->vocabulary, match.row->cell[OUTCOME_MEASURE]);
}

/* "Over Malta 12 drones launched from Chad were shot down": whence they came to the place before. */
static bool
is_fired_from(const struct reading *r, size_t verb, size_t sentence_first)
{
	if (!cue_is(r, verb, verb + 1, CUE_FIRED) || verb == sentence_first || (class_at(r, verb - 1) & WORD_BE))
		return false;
	for (size_t i = verb; i > sentence_first; i--)
		if (r->marks[i - 1].place && reading_place_at(r, i - 1)->governs)
			return true;
	return false;
}

/* "900 refugees, mainly from Malta": an adverb, or "all", behind a comma. */
static bool
is_chiefly(const struct reading *r, size_t i, size_t sentence_first)
{
	return ((class_at(r, i) & WORD_ADVERB) || text_is(r, i, "all")) && i > sentence_first && text_is(r, i - 1, ",");
}

#define OBJECT	40	/* tokens of "some 150 sick people", "two rifles, nine magazines and 40 kg of powder" */

/* Whether a verb takes its object, of the tokens behind it up to `from`, from where it was; from a country, people. */
static bool
takes_from(const struct reading *r, struct words verb, size_t from, bool country)
{
	struct found found;
	struct noun object;

	classify_noun(r->vocabulary, token_at(r, verb.last), from - verb.last, &object);
	outcome_read(r->vocabulary, token_at(r, verb.first), verb.last - verb.first, object.classes, &found);
	return measure_leaves(r->vocabulary, found.measure) &&
	    !(country && span_is(measure_counts(r->vocabulary, found.measure), "things"));
}

/*
 * "evacuated 150 people from Malta", "recovered two rifles from Mosul": they were there,
 * whoever they are; but things "seized from Malta" may have come from that country.
 */
static bool
leaves_there(const struct reading *r, const struct place_mention *place, size_t from, size_t sentence_first)
{
	if (from > sentence_first + 1 && is_chiefly(r, from - 1, sentence_first))
		return false;	/* "rescued 40 people, mostly from Malta" */
	for (size_t i = from; i > sentence_first && from - i < OBJECT; i--) {
		struct match match;

		if (reading_is_stop(r, i - 1) || ((class_at(r, i - 1) & WORD_PREPOSITION) && !text_is(r, i - 1, "of")))
			return false;
		if (i < from && cue_is(r, i - 1, from, CUE_FIRED))
			return true;	/* "fired 12 rockets from Malta" */
		if (lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i - 1), from - i + 1, &match) &&
		    (match.form & FORM_PAST))
			return takes_from(r, (struct words){ i - 1, i - 1 + match.n }, from,
			    place_is_country(place));
	}
	return false;
}

#define ELLIPSIS	24	/* tokens from one "from" to the next */

/* "40 cases were reported from Chad and two from Niger": a number by itself has the verb of the one before. */
static bool
repeats_from(const struct reading *r, size_t from, size_t sentence_first)
{
	if (from < sentence_first + 2 || !reading_is_number(r, from - 1) || !(class_at(r, from - 2) & WORD_AND ||
	    text_is(r, from - 2, ",")))
		return false;
	for (size_t i = from - 2; i > sentence_first + 1 && from - i < ELLIPSIS; i--)
		if (text_is(r, i - 1, "from")) {
			i += (class_at(r, i) & WORD_DETERMINER) != 0;
			return r->marks[i].place && reading_place_at(r, i)->governs;
		}
	return false;
}

/* "three" in "one was found in Mali, three from Chad"; in "of the 40 rebels, three were from Chad": the whole stands
 * before. */
static bool
is_number_of_list(const struct reading *r, size_t from, size_t sentence_first)
{
	if (from > sentence_first + 3 && (class_at(r, from - 1) & WORD_BE))
		return reading_is_number(r, from - 2) && text_is(r, from - 3, ",");
	return from > sentence_first + 2 && reading_is_number(r, from - 1) && text_is(r, from - 2, ",") &&
	    r->marks[from - 3].place && reading_place_at(r, from - 3)->governs;
}

/* "three from Chad, two in Niger": a number among those with the places they were in. */
static bool
goes_in_list(const struct reading *r, const struct place_mention *place, size_t from, size_t sentence_first)
{
	size_t next = place->words.last;

	if (!is_number_of_list(r, from, sentence_first))
		return false;
	while (next < r->tokens.n && (text_is(r, next, ",") || (class_at(r, next) & WORD_AND)))
		next++;
	return next > place->words.last && next + 2 < r->tokens.n && reading_is_number(r, next) &&
	    (class_at(r, next + 1) & WORD_LOCATES) && place_capital_at(r, next + 2);
}

/* "top nationalities Malta and Peru", "whose countries of origin are Malta and Peru" */
static bool
follows_nationality(const struct reading *r, size_t first, size_t sentence_first)
{
	if (first > sentence_first && (class_at(r, first - 1) & WORD_BE))
		first--;
	for (size_t n = 1; n <= 3 && first >= sentence_first + n; n += 2)
		if (place_noun_of_kind(r, first - n, first, "people") == n)
			return true;
	return false;
}

/* "12 kg of opium from Malta raids": an event, that what no country is called by stood for; but "children from Malta
 * clashes". */
static bool
names_event(const struct reading *r, const struct place_mention *place, size_t from)
{
	size_t next = place->words.last;

	if (!place->known || place->place.kind <= PLACE_COUNTRY || place->place.kind == PLACE_DEMONYM ||
	    next == r->tokens.n)
		return false;
	return token_at(r, next)->kind == TOKEN_WORD && !is_function_word(r, next) &&
	    (noun_classes_at(r, next) & NOUN_EVENT) && reading_is_plural(r, next) &&
	    !(noun_classes_at(r, from - 1) & NOUN_PERSON);
}

#define CITY_OF		4	/* words of "the old city of" */

/* "from" in "from the old city of Malta", before the name at `first`; `first` itself where there is none. */
static size_t
over_city_of(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = first;

	if (first < sentence_first + 3 || !text_is(r, first - 1, "of") || place_capital_at(r, first - 2) ||
	    (!place_noun_of_kind(r, first - 2, first - 1, "town") &&
	    !place_noun_of_kind(r, first - 2, first - 1, "division")))
		return first;
	for (i -= 2; i > sentence_first && first - i <= CITY_OF + 1; i--)
		if (text_is(r, i - 1, "from"))
			return i;
		else if (token_at(r, i - 1)->kind != TOKEN_WORD ||
		    (class_at(r, i - 1) & (WORD_PREPOSITION | WORD_AND)) || place_capital_at(r, i - 1))
			break;
	return first;
}

#define BRACKET	6	/* tokens of "(about 18 miles)" */

/* "40 km from Malta", "30 kilometres (18 miles) from Malta": how far from it, before token `from`. */
static bool
is_distance(const struct reading *r, size_t from, size_t sentence_first)
{
	struct match match;
	size_t i = from;

	if (i > sentence_first && text_is(r, i - 1, ")"))
		for (i--; i > sentence_first && from - i < BRACKET && !text_is(r, i, "("); i--)
			;
	return i > sentence_first + 1 && lexicon_at(r->vocabulary->lexicons.units, token_at(r, i - 1), 1, &match) &&
	    unit_is(match.row, "length");
}

/*
 * "ten divers from Malta", "pilots of Malta", "the Government of Malta", "the laws of Malta":
 * whence they are, not where; "ten cases reported from Malta" are there, and
 * what crashed "after takeoff from Malta".
 */
static bool
is_origin(const struct reading *r, const struct place_mention *place, size_t sentence_first)
{
	size_t first = over_city_of(r, place_with_directions(r, place->words.first, sentence_first), sentence_first);

	if (follows_nationality(r, first, sentence_first))
		return true;
	if (first < sentence_first + 2 || cue_ends(r, sentence_first, first - 1, CUE_LEAVING))
		return false;
	if (text_is(r, first - 1, "of") && place_is_country(place)) {
		/* "the people of Malta" are at home */
		if (first > sentence_first + 2 && text_is(r, first - 2, "people") && text_is(r, first - 3, "the"))
			return false;
		if (place_capital_at(r, first - 2) && first - 2 > sentence_first &&
		    !(token_at(r, first - 2)->flags & TOKEN_ALL_CAPS))
			return !place_noun_at(r, first - 2) && !(class_at(r, first - 2) & WORD_DIRECTION);
		return (noun_classes_at(r, first - 2) & (NOUN_PERSON | NOUN_ORGANISATION)) != 0 ||
		    cue_ends(r, sentence_first, first - 1, CUE_ARMED) ||
		    cue_ends(r, sentence_first, first - 1, CUE_OWNED);
	}
	if (text_is(r, first - 1, "from") && (names_event(r, place, first - 1) ||
	    is_distance(r, first - 1, sentence_first)))
		return false;
	/* "on the road from Malta to Gozo" */
	if (text_is(r, first - 1, "from") && place_noun_of_kind(r, first - 2, first - 1, "road"))
		return false;
	/* "fighters from the Gaza Strip", but "seized from the northern Gaza Strip" */
	return (first == place->words.first || text_is(r, place->words.first - 1, "of") || place_is_country(place) ||
	    ((noun_classes_at(r, first - 2) & NOUN_PURSUED) && reading_is_plural(r, first - 2))) &&
	    text_is(r, first - 1, "from") &&
	    !r->marks[first - 2].time && (!(class_at(r, first - 2) & (WORD_ADVERB | WORD_SPEECH)) ||
	    is_chiefly(r, first - 2, sentence_first)) && !(befalls_there(r, first - 2, first) &&
	    !is_fired_from(r, first - 2, sentence_first)) && !leaves_there(r, place, first - 1, sentence_first) &&
	    !place_of_cases(r, first - 1, sentence_first) && !repeats_from(r, first - 1, sentence_first) &&
	    !goes_in_list(r, place, first - 1, sentence_first);
}

/* "with support from Peru, Chile and Chad": whence all of them are. */
static bool
is_listed_origin(const struct reading *r, const struct place_mention *place, size_t sentence_first)
{
	const struct place_mention *head = place_list_head(r, place, sentence_first);

	return head != place && !head->governs && is_origin(r, head, sentence_first);
}

#define NAME	4	/* words of a name that nobody knows */

/* "from Oldbrook in France": a name that nobody knows ends before the token `last`. */
static bool
is_unknown_origin(const struct reading *r, size_t last, size_t sentence_first)
{
	struct place_mention name = { .words = { last, last }, .container = NONE };

	while (name.words.first > sentence_first && last - name.words.first < NAME &&
	    place_capital_at(r, name.words.first - 1))
		name.words.first--;
	/* "deaths from Cyclone Paul in Chad" */
	if (place_noun_of_kind(r, name.words.first, last, "event"))
		return false;
	return name.words.first < last && is_origin(r, &name, sentence_first);
}

/* "from Lyon in France", "from Lyon, France", "from France's Lyon", "in transit from Lyon to Bern"; but "returned from
 * Lyon to Bern" */
static bool
goes_on(const struct reading *r, const struct place_mention *place, size_t sentence_first)
{
	size_t first = place->words.first, from;
	const struct place_mention *before;

	if (first < sentence_first + 2 ||
	    !(text_is(r, first - 1, ",") || text_is(r, first - 1, "in") || text_is(r, first - 1, "of") ||
	    text_is(r, first - 1, "to") || text_is(r, first - 1, "'s")))
		return false;
	if (r->marks[first - 2].place == 0)
		return !text_is(r, first - 1, "to") && is_unknown_origin(r, first - 1, sentence_first);
	before = reading_place_at(r, first - 2);
	from = place_with_directions(r, before->words.first, sentence_first);
	if (text_is(r, first - 1, "to") && from > sentence_first + 1 &&
	    place_verb_at(r, from - 2, from))
		return false;
	return !before->governs && (is_origin(r, before, sentence_first) ||
	    place_is_not_reached(r, before->words.first, sentence_first));
}

bool
place_is_origin(const struct reading *r, const struct place_mention *place, size_t sentence_first)
{
	return is_origin(r, place, sentence_first) || is_listed_origin(r, place, sentence_first) ||
	    goes_on(r, place, sentence_first);
}

bool
place_is_counted_origin(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t last = place->words.last, from;

	if (last + 2 >= s->words.last || !text_is(r, last, "(") || token_at(r, last + 1)->kind != TOKEN_NUMBER ||
	    !text_is(r, last + 2, ")") || !place_is_country(place) || !place_is_origin(r, place, s->words.first))
		return false;
	from = place_list_head(r, place, s->words.first)->words.first;
	/* "90 cases were told of, from Spain (40)" are there */
	return from > s->words.first + 1 && token_at(r, from - 2)->kind == TOKEN_WORD;
}
