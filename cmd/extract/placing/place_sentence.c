#include "placing/place_sentence.h"

#include "places/place_actor.h"
#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_mentions.h"
#include "placing/place_after.h"
#include "placing/place_brackets.h"
#include "placing/place_conjunct.h"
#include "placing/place_helped.h"
#include "reading/cues.h"
#include "reading/neighbours.h"

#define CHAIN	16	/* figures of an enumeration, looked back upon */

static size_t
segment_first(const struct reading *r, size_t at, size_t first)
{
	if (!mark_may_be_in(r, r->marks[at].sentence - 1, ';'))
		return first;
	while (at > first && !text_is(r, at - 1, ";"))
		at--;
	return at;
}

static size_t
first_figure_of(const struct reading *r, size_t from, size_t last)
{
	for (size_t i = from; i < last; i++)
		if (reading_counts_at(r, i))
			return i;
	return last;
}

static size_t
last_place_before(const struct reading *r, size_t at, size_t first)
{
	while (at > first) {
		at--;
		if (place_governs_at(r, at))
			return place_helped(r, r->marks[at].place - 1, first);
	}
	return NONE;
}

/* "in Bari" */
static bool
is_locative(const struct reading *r, size_t mention, size_t first)
{
	size_t i = place_with_directions(r, r->places[mention].words.first, first);

	return i > first && (class_at(r, i - 1) & WORD_LOCATES);
}

/* "Militiamen backed by Chad: 12" */
static bool
is_backer(const struct reading *r, size_t mention, size_t first)
{
	size_t i = place_with_directions(r, r->places[mention].words.first, first);

	return i > first && text_is(r, i - 1, "by") && !r->places[mention].governs;
}

/* "followed by Bari, with four", "Chad, with 30 cases, has most": what stands behind the comma of a place that is not
 * where others are. */
static bool
has_behind_comma(const struct reading *r, const struct figure *f, size_t mention, size_t first)
{
	const struct place_mention *place = &r->places[mention];

	if (f->noun.first == f->noun.last && !place->origin && !is_locative(r, mention, first))
		return true;
	return text_is(r, f->noun.first == f->words.last ? f->noun.last : f->words.last, ",") && place->known &&
	    place_opens_clause(r, place->words.first, first);
}

/* A number in brackets right behind a place is that place's: "Bari (12)", "Oslo 30". */
static size_t
place_labelled(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first;

	if (first < r->sentences[f->sentence].dateline)
		first = r->sentences[f->sentence].dateline;
	while (i > first && token_at(r, i - 1)->kind == TOKEN_MARK && f->words.first - i < 2 &&
	    (text_is(r, i - 1, "(") || text_is(r, i - 1, ":") || text_is(r, i - 1, "=") ||
	    (token_at(r, i - 1)->flags & TOKEN_DASH)))
		i--;
	/* "Lusaka, 5; Kitwe, 2" */
	if (i > first + 1 && text_is(r, i - 1, ",") && r->marks[i - 2].place && f->noun.first == f->noun.last &&
	    mark_may_be_in(r, f->sentence, ';') && (text_is(r, f->words.last, ";") || text_is(r, f->words.last, ".") ||
	    (class_at(r, f->words.last) & WORD_AND)))
		return r->marks[i - 2].place - 1;
	/* "Lusaka accounts for 40 deaths, and Kitwe for 12" */
	if (i > first + 3 && text_is(r, i - 1, "for") && r->marks[i - 2].place &&
	    (text_is(r, i - 3, ",") || (class_at(r, i - 3) & WORD_AND)))
		return r->marks[i - 2].place - 1;
	/* "followed by Bari with 30", "followed by Bari at 30 per cent" */
	if (i > first + 1 && (text_is(r, i - 1, "with") || (text_is(r, i - 1, "at") && f->quantity.is_share)) &&
	    r->marks[i - 2].place && !reading_place_at(r, i - 2)->origin &&
	    !is_locative(r, r->marks[i - 2].place - 1, first))
		return r->marks[i - 2].place - 1;
	if (i > first + 2 && text_is(r, i - 1, "with") && text_is(r, i - 2, ",") && r->marks[i - 3].place &&
	    has_behind_comma(r, f, r->marks[i - 3].place - 1, first))
		return r->marks[i - 3].place - 1;
	/* "Oslo 30"; but "Chadian (12)": who they are */
	if (i > first && r->marks[i - 1].place && !reading_place_at(r, i - 1)->origin &&
	    !is_backer(r, r->marks[i - 1].place - 1, first) &&
	    (reading_place_at(r, i - 1)->place.kind != PLACE_DEMONYM || place_governs_at(r, i - 1)) &&
	    (f->bracketed || i == f->words.first ||
	    text_is(r, i, ":") || text_is(r, i, "=") || (token_at(r, i)->flags & TOKEN_DASH)))
		return r->marks[i - 1].place - 1;
	return NONE;
}

/* "Chad: 12 people died in Bari": the country that heads a sentence, which may say where in it. */
static bool
heads_sentence(const struct reading *r, const struct figure *f, size_t mention, size_t first)
{
	const struct place_mention *place = &r->places[mention];

	return place_is_country(place) && place->words.first == first && text_is(r, place->words.last, ":") &&
	    f->noun.first < f->noun.last && !f->bracketed;
}

/* "19 killed, ten of them in Chad and nine in Niger": the ten and the nine. */
static bool
is_part(const struct reading *r, const struct figure *f)
{
	for (size_t steps = 0; steps < CHAIN; steps++) {
		if (f->of_them || f->part_cue || f->earlier_value)
			return true;
		if (f->chain == NONE || f->noun.first < f->noun.last)
			return false;
		f = &r->figures[f->chain];
	}
	return false;
}

/* The figure before it in its sentence that is kept, and where f is a verb's own, none that is a part, and none in a
 * bracket that f is not in; NONE. */
static size_t
figure_before(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t open = figure_bracket(r, f);

	for (size_t i = index; i > 0 && r->figures[i - 1].sentence == f->sentence; i--) {
		const struct figure *g = &r->figures[i - 1];

		if (!g->rejected && !(f->act != NONE && f->act != g->act && is_part(r, g)) &&
		    !(open == NONE && figure_bracket(r, g) != NONE))
			return i - 1;
	}
	return NONE;
}

/* South Korea in "the worst in Asia since a crash in South Korea in May killed 90": what stands between subject and
 * verb. */
static size_t
place_of_subject(const struct reading *r, const struct figure *f, size_t segment)
{
	size_t i = f->act == NONE ? segment : r->acts[f->act].words.first;

	for (; i > segment && i <= f->words.first; i--) {
		/* "Cases (two in Bari) were seen, and 12 deaths" */
		if (text_is(r, i - 1, ")"))
			while (i > segment + 1 && !text_is(r, i - 1, "("))
				i--;
		if (text_is(r, i - 1, ",") || reading_is_stop(r, i - 1) || r->marks[i - 1].figure ||
		    (class_at(r, i - 1) & (WORD_SUBORDINATOR | WORD_RELATIVE | WORD_BUT)))
			return NONE;
		if (place_governs_at(r, i - 1))
			return place_helped(r, r->marks[i - 1].place - 1, segment);
	}
	return NONE;
}

/* "25 drones: 11 - Kursk, 4 - Oryol", "Dead - 12: Kursk": the place behind the mark, where a mark stands before the
 * number; NONE. */
static size_t
place_behind_dash(const struct reading *r, const struct figure *f, size_t last)
{
	size_t dash = f->words.last, first = f->words.first;

	if (dash + 1 >= last || !r->marks[dash + 1].place || first == 0 ||
	    !(text_is(r, dash, ":") ? token_at(r, first - 1)->flags & TOKEN_DASH :
	    (token_at(r, dash)->flags & TOKEN_DASH) && (text_is(r, first - 1, ",") || text_is(r, first - 1, ":") ||
	    text_is(r, first - 1, ";"))))
		return NONE;
	return r->marks[dash + 1].place - 1;
}

/* The bare number of "30 arrests (18 in Italy, 12 in Spain)": its own place. */
static size_t
place_right_behind(const struct reading *r, const struct figure *f, size_t last)
{
	size_t i = f->words.last, behind = place_behind_dash(r, f, last);

	if (behind != NONE)
		return behind;
	if (i + 1 >= last || !(class_at(r, i) & WORD_LOCATES))
		return NONE;
	for (i++; i + 1 < last && (class_at(r, i) & (WORD_DIRECTION | WORD_DETERMINER)); i++)
		continue;
	return place_governs_at(r, i) ? r->marks[i].place - 1 : NONE;
}

/* "27 raids took place in Chad, where nine men were killed" */
static size_t
place_of_where(const struct reading *r, const struct figure *f, size_t segment)
{
	for (size_t i = f->words.first; i > segment + 1; i--) {
		size_t behind = i - 1 - text_is(r, i - 2, ",");

		if (reading_is_stop(r, i - 1) || place_governs_at(r, i - 1))
			return NONE;
		if (text_is(r, i - 1, "where") && behind > segment)
			return place_governs_at(r, behind - 1) ? r->marks[behind - 1].place - 1 : NONE;
	}
	return NONE;
}

/* "Since the war in Chad began, Niger has had 40 cases", "fires in Chad and Niger, with Niger reporting 40 deaths":
 * where what came before was, and who acts in the clause behind it. */
static bool
is_background(const struct reading *r, size_t mention, size_t actor, size_t segment)
{
	size_t first = r->places[actor].words.first;
	/* "in Chad, 12 died, while Niger reported 40" too */
	bool next = first > segment && (text_is(r, first - 1, "with") || (class_at(r, first - 1) & WORD_SUBORDINATOR));

	return (next || (class_at(r, segment) & (WORD_SUBORDINATOR | WORD_UNDATES))) &&
	    r->places[mention].words.last < r->places[actor].words.first;
}

/* What stands between two semicolons is told of one place. */
static bool
shares_place(const struct reading *r, const struct figure *before, size_t segment)
{
	return before->place != NONE && before->place_basis <= BASIS_SENTENCE &&
	    segment_first(r, before->words.first, r->sentences[before->sentence].words.first) == segment;
}

/* In a sentence that names no place: that of the figure before it, of which one stands elsewhere. */
static size_t
place_of_before(const struct reading *r, const struct figure *f, const struct figure *before, size_t segment,
    enum basis *basis)
{
	*basis = f->bracketed && before->place != NONE ? BASIS_CLAUSE : BASIS_SENTENCE;
	return *basis == BASIS_CLAUSE || shares_place(r, before, segment) ? before->place : NONE;
}

/* "12 in Bari, in Lima 13 houses fell, of which six burnt": where the whole was, if that has a place of its own behind
 * the first. */
static size_t
place_of_whole(const struct reading *r, const struct figure *f)
{
	const struct figure *whole = f->antecedent == NONE ? NULL : &r->figures[f->antecedent];

	return whole && whole < f && whole > r->figures && whole->sentence == f->sentence &&
	    whole[-1].sentence == f->sentence && !whole->rejected && is_part(r, f) ? whole->place : NONE;
}

/* "nine in Chad, while in Bari five men and a boy died": the boy is where the men are, who come behind a place of
 * theirs. */
static size_t
place_of_fellow(const struct reading *r, const struct figure *f, const struct figure *before, size_t segment)
{
	return f->act != NONE && f->act == before->act && before->place != NONE &&
	    before->place_basis == BASIS_CLAUSE && r->places[before->place].words.last <= before->words.first &&
	    r->places[before->place].words.first > first_figure_of(r, segment, before->words.first) ?
	    before->place : NONE;
}

/* "Bari 12, Oslo 3, total 15": the sum of what was here and there. */
static bool
is_sum_of_places(const struct reading *r, const struct figure *f, size_t before)
{
	size_t i = f->words.first, first = r->sentences[f->sentence].words.first;

	while (i > first && f->words.first - i < 2 && (text_is(r, i - 1, "(") || text_is(r, i - 1, ":")))
		i--;
	return before != NONE && r->figures[before].place != NONE && r->figures[before].place_basis == BASIS_CLAUSE &&
	    i > first && cue_is(r, i - 1, i, CUE_TOTAL_LABEL) && f->noun.first == f->noun.last;
}

size_t
place_in_sentence(const struct reading *r, size_t index, enum basis *basis)
{
	const struct figure *f = &r->figures[index];
	struct words s = r->sentences[f->sentence].words;
	size_t segment = segment_first(r, f->words.first, s.first), place, actor;
	size_t before = figure_before(r, index);

	if (is_sum_of_places(r, f, before))
		return NONE;
	if (!r->sentences[f->sentence].has_place)
		return before == NONE ? NONE : place_of_before(r, f, &r->figures[before], segment, basis);
	*basis = BASIS_CLAUSE;
	if ((place = place_right_behind(r, f, s.last)) != NONE)
		return place;
	if ((place = place_labelled(r, f, s.first)) != NONE) {
		size_t finer = heads_sentence(r, f, place, s.first) ? place_after(r, f, s.last, false) : NONE;

		if (before != NONE && place_is_whence(r, place, &r->figures[before], s.first))
			return r->figures[before].place;
		if (place_is_whose(r, place, s.first))
			return before == NONE ? NONE : r->figures[before].place;
		return finer != NONE && is_locative(r, finer, f->words.last) ? finer : place;
	}
	if (f->bracketed && before != NONE && r->figures[before].place != NONE)
		return r->figures[before].place;
	if ((place = place_after(r, f, s.last, false)) != NONE)
		return place;
	/* "336 people in 88 families in Bari": where their households are */
	if (figure_is_housed(r, f) && (place = place_after(r, f + 1, s.last, false)) != NONE)
		return place;
	if ((place = place_of_where(r, f, segment)) != NONE)
		return place;
	if (before != NONE && (place = place_of_conjunct(r, f, &r->figures[before])) != NONE)
		return place;
	if ((place = place_of_subject(r, f, segment)) != NONE)
		return place;
	if (before != NONE && (place = place_of_contrast(r, f, &r->figures[before], s.last)) != NONE)
		return place;
	if (before != NONE && (place = place_of_fellow(r, f, &r->figures[before], segment)) != NONE)
		return place;
	if ((place = place_of_whole(r, f)) != NONE)
		return place;
	actor = place_that_acts(r, f, segment);
	place = last_place_before(r, first_figure_of(r, segment, s.last), segment);
	if (place != NONE && !(actor != NONE && is_background(r, place, actor, segment)))
		return place;
	*basis = BASIS_SENTENCE;
	/* "Bari had 26, while Oslo recorded 24" */
	if (actor != NONE &&
	    (place != NONE || (before != NONE && r->places[actor].words.first > r->figures[before].words.last)))
		return actor;
	if (before != NONE && shares_place(r, &r->figures[before], segment))
		return r->figures[before].place;
	if ((place = place_after(r, f, s.last, true)) != NONE)
		return place;
	if ((place = last_place_before(r, first_figure_of(r, s.first, s.last), s.first)) != NONE)
		return place;
	/* What a semicolon divides goes on where it was before. */
	if ((place = last_place_before(r, segment, s.first)) != NONE)
		return place;
	return actor;
}
