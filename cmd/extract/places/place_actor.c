#include "places/place_actor.h"

#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_list.h"
#include "places/place_noun.h"
#include "places/place_words.h"
#include "reading/cues.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

#define OFFICE	16	/* tokens of an office's name, at most */

/* "the Ministry of Health of Kenya", "the Focal Point of Chad": where the office of a country begins; or the country,
 * `first`. */
static size_t
start_of_office(const struct reading *r, size_t first, size_t segment)
{
	size_t i = first;

	if (first < segment + 2 || !text_is(r, first - 1, "of") || !place_capital_at(r, first - 2))
		return first;
	while (i > segment && first - i < OFFICE && (place_capital_at(r, i - 1) || text_is(r, i - 1, "of") ||
	    text_is(r, i - 1, "for") || text_is(r, i - 1, "and")))
		i--;
	return i;
}

bool
place_opens_clause(const struct reading *r, size_t first, size_t segment)
{
	first = place_with_directions(r, start_of_office(r, first, segment), segment);
	/* "As of 8 May 2020 Chad has recorded", "On Monday Chad recorded" */
	return first == segment || r->marks[first - 1].time || text_is(r, first - 1, "with") ||
	    text_is(r, first - 1, ",") || text_is(r, first - 1, "\"") || reading_is_stop(r, first - 1) ||
	    (class_at(r, first - 1) & (WORD_AND | WORD_BUT | WORD_SPEECH | WORD_RELATIVE));
}

/* The act in the sentence that `f` goes by; behind the number that of the place, whose verb is at `verb`: "Chad
 * recorded 12 killed"; NONE. */
static size_t
act_of_place(const struct reading *r, const struct figure *f, size_t verb)
{
	struct words s = r->sentences[f->sentence].words;

	if (f->act == NONE || r->acts[f->act].words.first < s.first || r->acts[f->act].words.last > s.last)
		return NONE;	/* "Chad accounts for nine": of those killed */
	return r->acts[f->act].words.first == f->words.last && r->marks[verb].act ? r->marks[verb].act - 1 : f->act;
}

/* "Canada sent 40 tents", "Chad shelled 12 posts": what a country does abroad, as its police and doctors do not. */
static bool
reaches_abroad(const struct reading *r, const struct figure *f, size_t verb)
{
	size_t act = act_of_place(r, f, verb);
	const struct row *row = act == NONE ? NULL : r->acts[act].row;

	/* "Kenya lost 47 elephants" */
	if (f->act != NONE && cue_is(r, r->acts[f->act].words.first, r->acts[f->act].words.last, CUE_SUFFERS))
		return false;
	return row && span_is(row->cell[OUTCOME_FRAME], "object") &&
	    !measure_is_at_home(r->vocabulary, row->cell[OUTCOME_MEASURE]);
}

/* "aircraft from Lima and Bern": whence they came too. */
static bool
is_second_origin(const struct reading *r, size_t first, size_t segment)
{
	size_t head;

	if (first < segment + 3 || !(class_at(r, first - 1) & WORD_AND) || r->marks[first - 2].place == 0)
		return false;
	head = reading_place_at(r, first - 2)->words.first;
	return head > segment && text_is(r, head - 1, "from");
}

size_t
place_over_adverbs(const struct reading *r, size_t i, size_t last)
{
	while (i + 1 < last && ((class_at(r, i) & WORD_ADVERB) || r->marks[i].time ||
	    ((class_at(r, i) & (WORD_PREPOSITION | WORD_LOCATES)) && r->marks[i + 1].time)))
		i++;
	return i;
}

/* "with Chad reporting 12", "with Bari accounting for 12": the verb at i of a place that acts behind "with". */
static bool
acts_with(const struct reading *r, size_t first, size_t i)
{
	return first > 0 && text_is(r, first - 1, "with") && token_at(r, i)->kind == TOKEN_WORD &&
	    span_ends(token_at(r, i)->text, "ing") && !(token_at(r, i)->flags & TOKEN_CAPITAL);
}

/* "Bari remains the worst-hit region with 12" */
static bool
is_worst_with(const struct reading *r, size_t i, const struct figure *f)
{
	return (class_at(r, i) & (WORD_BE | WORD_PRESENT)) && f->words.first > i + 1 &&
	    text_is(r, f->words.first - 1, "with");
}

#define ALLIES	3	/* words of "EU Member States" behind their number */

bool
place_acts_beside_counted(const struct reading *r, const struct place_mention *place, size_t segment)
{
	size_t list = place_list_head(r, place, segment)->words.first, i = list;

	if (!place_is_country(place))
		return false;
	while (i > segment && ((class_at(r, i - 1) & WORD_AND) || text_is(r, i - 1, ",") ||
	    text_is(r, i - 1, "including")))
		i--;
	if (i > segment + 3 && text_is(r, i - 1, "]") && text_is(r, i - 3, "["))
		i -= 3;	/* a footnote's mark */
	if (i == list || i < segment + 2 || !place_noun_at(r, i - 1) || !reading_is_plural(r, i - 1))
		return false;
	for (size_t n = 0; n < ALLIES && i > segment + 1; n++, i--)
		if (reading_is_number(r, i - 2) && !(class_at(r, i - 2) & WORD_ARTICLE))
			return i - 2 == segment || !(class_at(r, i - 3) & WORD_LOCATES) || text_is(r, i - 3, "from");
	return false;
}

size_t
place_that_acts(const struct reading *r, const struct figure *f, size_t segment)
{
	for (size_t i = f->words.first; i > segment; i--) {
		const struct place_mention *place;
		size_t verb;
		bool with;

		if (r->marks[i - 1].place == 0)
			continue;
		place = reading_place_at(r, i - 1);
		verb = place_over_adverbs(r, i, f->words.first);
		with = acts_with(r, place->words.first, verb);
		if (place->known && place->place.kind != PLACE_DEMONYM && !place->adjective && verb < f->words.first &&
		    place->words.last == i && (r->marks[verb].act || (class_at(r, verb) & WORD_HAVE) ||
		    with || cue_is(r, verb, f->words.first, CUE_PART_AFTER) || is_worst_with(r, verb, f)) &&
		    place_opens_clause(r, place->words.first, segment) &&
		    !is_second_origin(r, place->words.first, segment))
			return !with && (reaches_abroad(r, f, verb) || place_acts_beside_counted(r, place, segment)) ?
			    NONE : r->marks[i - 1].place - 1;
	}
	return NONE;
}
