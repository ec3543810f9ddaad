#include "places/place_plans.h"

#include "places/place_before.h"
#include "places/place_noun.h"
#include "reading/cues.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

#define REACH	12	/* tokens between what announces and the place */

/* "scheduled to": what follows is still to come; "due to" gives a cause too. */
static bool
plans_at(const struct reading *r, size_t to, size_t first)
{
	return to > first && text_is(r, to, "to") && !text_is(r, to - 1, "due") &&
	    (class_at(r, to - 1) & WORD_UNDATES);
}

#define GOODS	12	/* tokens between "smuggle" and "to" */
#define SHIPPED	4	/* between "exported" and "to", which may have been reached */

/* "smuggle cattle to Chad", "export 90 kg of khat hidden in flour to Chad": where it was to go. */
static bool
is_shipped_to(const struct reading *r, size_t to, size_t sentence_first)
{
	for (size_t i = to; text_is(r, to, "to") && i > sentence_first && to - i < GOODS; i--)
		if (cue_is(r, i - 1, to, CUE_SHIPS))
			return to - i < SHIPPED || !span_ends(token_at(r, i - 1)->text, "ed");
		else if (token_at(r, i - 1)->kind == TOKEN_MARK || r->marks[i - 1].place)
			break;
	return false;
}

/* "a ship bound for the port of Bari", "on its way to Bari": not there yet. */
static bool
is_bound_for(const struct reading *r, size_t first, size_t sentence_first)
{
	if (cue_ends(r, sentence_first, first, CUE_BOUND))
		return true;	/* "was assigned Bari" */
	for (size_t i = first; i > sentence_first && first - i < REACH; i--) {
		if (token_at(r, i - 1)->kind != TOKEN_WORD || r->marks[i - 1].place ||
		    (class_at(r, i - 1) & (WORD_BE | WORD_HAVE)))	/* "traffic is said to be heavy in Bari" */
			return false;
		if ((class_at(r, i - 1) & WORD_PREPOSITION) &&
		    (cue_ends(r, sentence_first, i, CUE_BOUND) || is_shipped_to(r, i - 1, sentence_first)))
			return true;
	}
	return false;
}

/* "will", "would"; but "may" is a month too, and what could be was tried there. */
static bool
announces_at(const struct reading *r, size_t i)
{
	return text_is(r, i, "will") || text_is(r, i, "would");
}

/* "will be taken to Malta": the place lies in what is planned. */
static bool
is_planned(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t i = first; i > sentence_first && first - i < REACH; i--) {
		if (token_at(r, i - 1)->kind == TOKEN_MARK || token_at(r, i - 1)->kind == TOKEN_NUMBER ||
		    (class_at(r, i - 1) & (WORD_SUBORDINATOR | WORD_RELATIVE | WORD_AND | WORD_BUT)))
			return false;
		if (announces_at(r, i - 1) || plans_at(r, i - 1, sentence_first))
			return true;
	}
	return false;
}

#define WAY	10	/* tokens of "left Lyon in France for" */

/* The words before `i` belong to a place's name, or lead to it. */
static bool
is_of_way(const struct reading *r, size_t i)
{
	return r->marks[i].place || (token_at(r, i)->flags & TOKEN_CAPITAL) || text_is(r, i, ",") ||
	    place_noun_at(r, i) || (class_at(r, i) & (WORD_DETERMINER | WORD_LOCATES));
}

/* "left Lyon in France", "departing from the port of Lyon": the places before token `last` were left. */
static bool
leaves(const struct reading *r, size_t last, size_t sentence_first)
{
	size_t i = last;

	if (!cue_may_be_in(r, r->marks[last].sentence - 1, CUE_DEPARTS))
		return false;
	while (i > sentence_first && last - i < WAY && is_of_way(r, i - 1))
		i--;
	return cue_ends(r, sentence_first, i, CUE_DEPARTS) > 0;
}

/* "a boat that left Lyon in France for Bari": neither Lyon nor France is where it was. */
bool
place_is_left(const struct reading *r, struct words place, size_t sentence_first, size_t sentence_last)
{
	size_t i = place.last;

	if (!leaves(r, place.first, sentence_first))
		return false;
	while (i < sentence_last && i < place.last + WAY && (is_of_way(r, i) || r->marks[i].time))
		i++;
	return i < sentence_last && text_is(r, i, "for");
}

/* Bari of it */
static bool
is_left_for(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = first;

	while (i > sentence_first && first - i < REACH && !text_is(r, i - 1, "for") && is_of_way(r, i - 1))
		i--;
	return i > sentence_first && text_is(r, i - 1, "for") && leaves(r, i - 1, sentence_first);
}

/* "fled towards the border of Malta" */
static bool
is_towards(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = place_with_directions(r, first, sentence_first);

	return i > sentence_first && (text_is(r, i - 1, "towards") || text_is(r, i - 1, "toward"));
}

/* "Navy repatriates 28 men to Chad": where they were sent is where no more of the text need be. */
bool
place_is_sent_to(const struct reading *r, const struct place_mention *place, size_t sentence_first)
{
	size_t i = place_with_directions(r, place->words.first, sentence_first);

	if (i == sentence_first || !text_is(r, i - 1, "to"))
		return false;
	for (size_t from = i; i > sentence_first && from - i < REACH; i--) {
		const struct act *act = reading_act_at(r, i - 1);
		struct span measure;

		if (act == NULL || act_is_light(r, r->marks[i - 1].act - 1))
			continue;
		measure = act->row ? act->row->cell[OUTCOME_MEASURE] : SPAN("");
		return (act->frames & ACT_OBJECT) && act->look == LOOK_RIGHT && measure_moves(r->vocabulary, measure) &&
		    span_is(measure_counts(r->vocabulary, measure), "people");
	}
	return false;
}

bool
place_is_not_reached(const struct reading *r, size_t first, size_t sentence_first)
{
	first = place_over_example(r, first, sentence_first);
	return is_towards(r, first, sentence_first) || is_planned(r, first, sentence_first) ||
	    is_bound_for(r, first, sentence_first) || is_left_for(r, first, sentence_first);
}
