#include "places/place_role.h"

#include "places/place_actor.h"
#include "places/place_before.h"
#include "places/place_breakdown.h"
#include "places/place_country.h"
#include "places/place_kind.h"
#include "places/place_noun.h"
#include "places/place_origin.h"
#include "places/place_plans.h"
#include "places/place_polity.h"
#include "places/place_scene.h"
#include "places/place_seat.h"
#include "places/place_telling.h"
#include "places/place_words.h"
#include "reading/cues.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

/* "at United States Army Garrison Oldbrook": an army, which may be anywhere. */
bool
place_names_army(const struct reading *r, const struct place *place, size_t next, size_t last)
{
	return place->kind == PLACE_COUNTRY && next < last && place_capital_at(r, next) &&
	    cue_is(r, next, last, CUE_ARMED);
}

/*
 * Whether the name is part of an organisation's or a person's: "Kerala
 * Regiment", "Alaska Command", "United States Central Command".
 */
static bool
inside_a_name(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, next = place->words.last;

	if (next >= s->words.last || !place_capital_at(r, next))
		return false;
	if (place_noun_at(r, next))
		return place_opens_name(r, next, s->words.last);
	if (token_at(r, first)->flags & TOKEN_ALL_CAPS)
		return false;
	if (place_is_country(place) && first > s->words.first &&
	    !(class_at(r, first - 1) & WORD_LOCATES) &&
	    !(token_at(r, next)->flags & TOKEN_ALL_CAPS))
		return true;
	return (noun_classes_at(r, next) & ~(unsigned)NOUN_PLACE) != 0;
}

#define GROUP	6	/* words of a group's name before the place in it */

/* "al-Qaeda in the Islamic Maghreb": who they are. */
static bool
inside_a_group(const struct reading *r, struct words place, size_t sentence_first)
{
	const struct lexicon *groups = r->vocabulary->lexicons.groups;
	struct match match;

	for (size_t i = place.first; i > sentence_first && place.first - i < GROUP; i--)
		if (lexicon_at(groups, token_at(r, i - 1), place.last - i + 1, &match) && i - 1 + match.n == place.last)
			return true;
	return false;
}

#define LISTED	8	/* places of "via Lyon, Bern, Rome" */

/* "via Lyon", "is banned by Chad, the US, Canada": a way, or who did it; so is what stands in one list with it. */
static bool
is_way(const struct reading *r, const struct place_mention *place)
{
	for (size_t n = 0; n < LISTED; n++) {
		size_t i = place->words.first;

		i -= i > 1 && text_is(r, i - 1, "the");
		if (i == 0 || text_is(r, i - 1, "via") || text_is(r, i - 1, "by"))
			return i > 0;
		if (place->governs || i < 2 || !text_is(r, i - 1, ",") || !r->marks[i - 2].place)
			return false;
		place = reading_place_at(r, i - 2);
	}
	return false;
}

/* Behind another place: "Lyon, France", "northern Chad and western Niger". */
static bool
is_beside(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place_with_directions(r, place->words.first, s->words.first);
	uint32_t before;
	size_t join = first;

	if (first < s->words.first + 2)
		return false;
	if ((class_at(r, first - 1) & WORD_AND) && text_is(r, first - 2, ","))	/* "Lyon, Bern, and Rome" */
		join--;
	before = join < s->words.first + 2 ? 0 : r->marks[join - 2].place;
	if (before == 0)
		return false;
	if (place_genitive_at(r, first - 1))	/* "in France's Lyon" */
		return place->known && r->places[before - 1].governs;
	if (join == first && text_is(r, first - 1, ","))	/* but "in Lyon, Paris said", "via Lyon, France" */
		return !(class_at(r, place_over_adverbs(r, place->words.last, s->words.last)) & WORD_SPEECH) &&
		    !is_way(r, &r->places[before - 1]);
	return (class_at(r, first - 1) & WORD_AND) && r->places[before - 1].governs;
}

/* "in 12 provinces and Bari", "reported from 12 states and Bari": beside places that are only counted. */
static bool
is_beside_counted(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place_with_directions(r, place->words.first, s->words.first);

	if (!place->known || first < s->words.first + 5 || !(class_at(r, first - 1) & WORD_AND) ||
	    !place_noun_at(r, first - 2) || !reading_is_number(r, first - 3))
		return false;
	return (class_at(r, first - 4) & WORD_LOCATES) && (!text_is(r, first - 4, "from") ||
	    (class_at(r, first - 5) & WORD_REALIZES));
}

bool
place_is_befallen(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	const struct lexicon *outcomes = r->vocabulary->lexicons.outcomes;
	size_t first = place_with_directions(r, place->words.first, s->words.first);
	struct match match;

	return place->known && first > s->words.first &&
	    lexicon_tail(outcomes, token_at(r, s->words.first), first - s->words.first, &match) &&
	    (match.form & (FORM_PAST | FORM_S | FORM_ING)) &&
	    span_is(match.row->cell[OUTCOME_FRAME], "object") &&
	    match.row->cell[OUTCOME_THEN].n == 0;	/* "who left Chad", as "left 12 dead" */
}

/* "the Maltese city of", "off the Maltese coast"; but no people, no "Maltese Coast Guard". */
static bool
people_stand_for_place(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, last = place->words.last;

	if (place_is_polity(r, place))
		return false;
	/* "shot by Turkish border guards" */
	if (place->with_noun && (place_classes_behind(r, last, s->words.last) & (NOUN_PERSON | NOUN_STAFF)))
		return false;
	if (last < s->words.last && place_noun_at(r, last))
		return !place_opens_name(r, last, s->words.last);
	if (first > s->words.first && (class_at(r, first - 1) & WORD_ARTICLE))
		first--;	/* "in a Maltese port", "shelled Maltese villages" */
	return place->with_noun && place_noun_at(r, last - 1) && (place_after_preposition(r, first, s->words.first) ||
	    (!text_is(r, last, "of") && place_is_befallen(r, place, s)));
}

/* "The battle for Bari", "trying to retake Bari": what is fought over is where they fight; "boats reached Bari", as a
 * toll does a number. */
static bool
is_fought_over(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place_with_directions(r, place->words.first, s->words.first);

	return place->known && (cue_ends(r, s->words.first, first, CUE_FOUGHT) ||
	    cue_ends(r, s->words.first, first, CUE_CLIMBS));
}

bool
place_is_over_border(const struct reading *r, const struct place_mention *place)
{
	size_t first = place->words.first;

	return place->known && first > 1 && text_is(r, first - 1, "with") &&
	    place_noun_of_kind(r, first - 2, first - 1, "border") && r->marks[first - 2].place == 0;
}

#define MANNER	3	/* words of "among the worst" */

/* "Bari was worst hit, with 12 deaths", "Chad has been shelled": a place as the subject of what can befall no
 * person. */
static bool
is_befallen_subject(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t i = place->words.last;
	struct match match;

	while (i < s->words.last && (class_at(r, i) & (WORD_BE | WORD_HAVE)))
		i++;
	if (!place->known || i == place->words.last || !(class_at(r, i - 1) & WORD_BE))
		return false;
	for (size_t n = 0; n <= MANNER && i < s->words.last && token_at(r, i)->kind == TOKEN_WORD; n++, i++)
		if (lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), 1, &match))
			return (match.form & FORM_PAST) && span_is(match.row->cell[OUTCOME_FRAME], "object") &&
			    !span_is(measure_counts(r->vocabulary, match.row->cell[OUTCOME_MEASURE]), "people");
	return false;
}

#define TITLE_WORDS	3	/* of "Kenya flash floods:" behind the place */

/* "Kenya floods: 12 people died": the title that a text runs on from opens with where. */
static bool
opens_title(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t i = place->words.last;

	if (!place->known || place->words.first != s->words.first || place->place.kind == PLACE_DEMONYM)
		return false;
	while (i < s->words.last && i < place->words.last + TITLE_WORDS && token_at(r, i)->kind == TOKEN_WORD &&
	    !is_function_word(r, i) && !r->marks[i].act)
		i++;
	return i > place->words.last && i < s->words.last && text_is(r, i, ":");
}

#define CAUSE_TOKENS	3	/* of "garment factory fire" */

/* "the death toll from the Dhaka factory fire": an event that is named by where it was, of which people died. */
static bool
names_cause(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t i = place->words.first, next = place->words.last;
	struct noun noun;

	if (!place->known || place->place.kind == PLACE_DEMONYM)
		return false;
	i -= i > s->words.first && text_is(r, i - 1, "the");
	if (i < s->words.first + 2 || !(text_is(r, i - 1, "from") || text_is(r, i - 1, "of")) ||
	    !(noun_classes_at(r, i - 2) & NOUN_OUTCOME))
		return false;
	for (size_t n = 1; n <= CAUSE_TOKENS && next + n <= s->words.last; n++) {
		if (token_at(r, next + n - 1)->kind != TOKEN_WORD || is_function_word(r, next + n - 1))
			return false;
		classify_noun(r->vocabulary, token_at(r, next), n, &noun);
		/* but "in the custody of the U.S. Border Patrol" */
		if (noun.classes & NOUN_EVENT)
			return r->blocks.p[s->block].kind == BLOCK_HEADING || !place_capital_at(r, next);
	}
	return false;
}

/* Galicia in "were from Spain's Galicia region": where the country stands. */
static bool
is_of_idle(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place_with_directions(r, place->words.first, s->words.first);

	return first > s->words.first + 1 && text_is(r, first - 1, "'s") && r->marks[first - 2].place &&
	    !reading_place_at(r, first - 2)->governs;
}

/* "recorded 51 thefts, followed by the Lira district with 19": the place of the next number alone. */
static bool
comes_next(const struct reading *r, size_t first, const struct sentence *s)
{
	while (first > s->words.first && (class_at(r, first - 1) & WORD_DETERMINER))
		first--;
	return cue_ends(r, s->words.first, first, CUE_COMES_NEXT) > 0;
}

bool
place_governs(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	const struct block *block = &r->blocks.p[s->block];
	size_t first = place->words.first, last = place->words.last;

	if (names_cause(r, place, s) || place_tells_of_itself(r, place, s))
		return true;
	if (cue_ends(r, s->words.first, first, CUE_FLAG))
		return false;	/* "flying the flag of Malta" */
	if (first < s->dateline || place->adjective || is_of_idle(r, place, s) ||
	    place_is_origin(r, place, s->words.first) || place_is_of_telling(r, first, s->words.first) ||
	    place_is_not_reached(r, first, s->words.first) ||
	    place_is_left(r, place->words, s->words.first, s->words.last) || place_is_seat(r, place, s) ||
	    place_names_kind(r, place, s) || place_is_speaker(r, place, s) ||
	    place_acts_beside_counted(r, place, s->words.first))
		return false;
	if (place->known && place->place.kind == PLACE_DEMONYM)
		return people_stand_for_place(r, place, s);
	if ((place->known && place_names_army(r, &place->place, last, s->words.last)) ||
	    place_strikes(r, place, s->words.last))
		return false;
	if (block->kind == BLOCK_HEADING || block->kind == BLOCK_CELL)
		return true;
	if (inside_a_name(r, place, s) || inside_a_group(r, place->words, s->words.first))
		return false;
	if (place_after_preposition(r, first, s->words.first) || place_opens_label(r, place->words, s) ||
	    opens_title(r, place, s) || (place->known && !(class_at(r, last) & WORD_SPEECH) &&
	    place_behind_site(r, first, s->words.first)))
		return true;
	if (last < s->words.last && place_genitive_at(r, last))
		return place->known;
	if ((place->with_noun && !comes_next(r, first, s)) ||
	    (place->known && place_names_scene(r, place->words, &place->place, s)))
		return true;
	/* "the port was Bari, where 12 were held" */
	if (last + 1 < s->words.last && text_is(r, last, ",") && text_is(r, last + 1, "where"))
		return place->known;
	/* "Market hit, Boni" */
	if ((block->kind == BLOCK_ITEM || block->kind == BLOCK_LABEL) && place->known && last == s->words.last &&
	    first > s->words.first + 1 && text_is(r, first - 1, ","))
		return true;
	if (is_beside(r, place, s) || is_beside_counted(r, place, s) || place_is_befallen(r, place, s) ||
	    is_befallen_subject(r, place, s) || is_fought_over(r, place, s) || place_is_over_border(r, place))
		return true;
	/* A list of breakdowns: "Bari (12)", "Bari: 6". */
	return place->known && !(last < s->words.last && token_at(r, last)->kind == TOKEN_NUMBER) &&
	    place_labels_number(r, last, s->words.last) != NONE;
}
