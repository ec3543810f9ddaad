#include "placing/place_after.h"

#include "places/place_before.h"
#include "places/place_mentions.h"
#include "places/place_noun.h"
#include "placing/place_part.h"
#include "reading/cues.h"
#include "reading/names.h"

#define APPOSITION	8	/* tokens of one */
#define INSERTION	24	/* tokens between two dashes */
#define CHAIN		16	/* figures of an enumeration, looked back upon */

/* "90 men were held, the vast majority in Bari": of those. */
static bool
opens_share(const struct reading *r, size_t i, size_t first)
{
	size_t comma = i;

	if (!cue_is(r, i, i + 1, CUE_SHARE) || reading_is_number(r, i + 1))
		return false;
	while (comma > first + 1 && i - comma < 2 && token_at(r, comma - 1)->kind == TOKEN_WORD)
		comma--;
	return text_is(r, comma - 1, ",");
}

/* Whether a figure that is none of f's enumeration stands at the token. */
static bool
is_other_figure(const struct reading *r, const struct figure *f, size_t token)
{
	size_t at = r->marks[token].figure;

	if (at == 0)
		return false;
	/* "shells killed nine herders, and 90 families fled from Chad" */
	if (r->figures[at - 1].act != NONE && f->act != NONE && r->acts[f->act].look == LOOK_RIGHT &&
	    r->acts[r->figures[at - 1].act].look == LOOK_LEFT)
		return true;
	for (size_t steps = 0; steps < CHAIN && at - 1 != NONE; steps++) {
		const struct figure *g = &r->figures[at - 1];

		if (g == f)
			return false;
		if (g->chain == NONE)
			break;
		at = g->chain + 1;
	}
	return true;
}

size_t
place_behind_bracket(const struct reading *r, size_t i, size_t last)
{
	bool figure = false;
	size_t k = i + 1;

	while (k < last && !text_is(r, k, ")")) {
		figure = figure || r->marks[k].figure;
		k++;
	}
	return figure && k < last ? k : i;
}

/* "30 miles south of Bari": how far from a place. */
static bool
opens_distance(const struct reading *r, size_t i)
{
	return r->marks[i].figure && figure_rejected_as(reading_figure_at(r, i), "distance");
}

/*
 * "nine people, one of them a guard, were killed", "nine people, two of them guards, fled", "nine people, two of whom
 * were guards, in Chad": where the sentence goes on behind the apposition that holds token i; NONE where it does not.
 */
static size_t
behind_apposition(const struct reading *r, const struct figure *f, size_t i, size_t last)
{
	unsigned goes_on = WORD_BE | WORD_HAVE | WORD_LOCATES;

	for (size_t k = i; k + 1 < last && k < i + APPOSITION; k++) {
		if (text_is(r, k, ",") && f->act != NONE && r->marks[k + 1].act == f->act + 1)
			return k + 1;
		if (text_is(r, k, ","))
			return (class_at(r, k + 1) & goes_on) || ((goes_on & WORD_LOCATES) &&
			    opens_distance(r, k + 1)) ? k + 1 : NONE;
		if (r->marks[k].place)
			goes_on = WORD_BE | WORD_HAVE;	/* "ten of them in Bari, in Chad" */
	}
	return NONE;
}

/* "40 migrants - many of them children - arrived in Chad": the dash that ends the insertion; NONE. */
static size_t
dash_behind(const struct reading *r, size_t i, size_t last)
{
	for (size_t k = i + 1; k < last && k < i + INSERTION; k++)
		if (token_at(r, k)->flags & TOKEN_DASH)
			return k;
	return NONE;
}

bool
place_of_them(const struct reading *r, size_t i, size_t last)
{
	return i + 1 < last && text_is(r, i, "of") && ((class_at(r, i + 1) & (WORD_PRONOUN | WORD_RELATIVE)) ||
	    text_is(r, i + 1, "these") || text_is(r, i + 1, "those"));
}

/* "in Bari (12 boys)": one place by itself, which no other with its bracket stands beside. */
static bool
stands_by_itself(const struct reading *r, struct words place, size_t open, size_t last)
{
	size_t i = open;

	while (i < last && !text_is(r, i, ")"))
		i++;
	while (++i < last && (text_is(r, i, ",") || (class_at(r, i) & (WORD_AND | WORD_LOCATES | WORD_DETERMINER))))
		continue;
	return place.first > 0 && (class_at(r, place.first - 1) & WORD_LOCATES) && !text_is(r, place.first - 1, "to") &&
	    !(i < last && r->marks[i].place);
}

/*
 * "Bari (12), Foggia (9)": the place that holds token i is that of another figure, in the bracket behind it; but "in
 * Bari (12 boys)", "Bari and Foggia (12 and 9)".
 */
static bool
labels_bracket(const struct reading *r, const struct figure *f, size_t i, size_t last)
{
	const struct words place = reading_place_at(r, i)->words;
	size_t open = place.last;

	for (size_t k = place.first; k < place.last; k++)
		if (class_at(r, k) & WORD_AND)
			return false;
	return open + 1 < last && text_is(r, open, "(") && r->marks[open + 1].figure &&
	    reading_figure_at(r, open + 1) != f && !stands_by_itself(r, place, open, last);
}

/* "60 rebels, comprising 41 men and 19 women, surrendered in Chad": the verb behind the parts; NONE. */
static size_t
verb_behind_parts(const struct reading *r, const struct figure *f, const struct figure *part)
{
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	return part->part_cue && act && act->look == LOOK_LEFT && act->words.first > part->end ?
	    act->words.first : NONE;
}

/* ", in Bari 12", ", and Bari 12": it opens what is said of the figure behind it. */
static bool
opens_next(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct words words = reading_place_at(r, i)->words;
	size_t before = place_with_directions(r, words.first, first), figure = words.last;

	/* ", in Khyber Pakhtunkhwa (KPK) 12", ", in Bari, one" */
	if (figure + 3 < last && text_is(r, figure, "(") && text_is(r, figure + 2, ")"))
		figure += 3;
	if (figure + 1 < last && text_is(r, figure, ",") && before > first + 1 &&
	    (class_at(r, before - 1) & WORD_LOCATES) && text_is(r, before - 2, ","))
		figure++;
	if (figure + 1 < last && (text_is(r, figure, "with") || text_is(r, figure, "for")))
		figure++;
	if (figure >= last || !r->marks[figure].figure || before <= first + 1)
		return false;
	if (!(class_at(r, before - 1) & WORD_LOCATES)) {
		if (reading_figure_at(r, figure)->noun.first < reading_figure_at(r, figure)->noun.last)
			return false;
		before++;
	}
	return text_is(r, before - 2, ",") || (class_at(r, before - 2) & WORD_AND);
}

/* "seven came, Bari and Foggia saw six": a place that acts in a clause of its own. */
static bool
acts_itself(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct words words = reading_place_at(r, i)->words;
	size_t before = place_with_directions(r, words.first, first);

	const struct act *act = words.last < last ? reading_act_at(r, words.last) : NULL;

	if (act && act->words.first < words.first)
		return false;	/* "reached Bari by sea" */
	return words.last < last && before > first && !(class_at(r, before - 1) & (WORD_LOCATES | WORD_PREPOSITION)) &&
	    (act ? act->finite && !act->with_be : (class_at(r, words.last) & WORD_HAVE) != 0);
}

#define SHORE	8	/* tokens of ", some 40 miles off the western coast of" */

/* "40 miles", "some way", "the western coast of", between a sea and the place. */
static bool
leads_ashore(const struct reading *r, size_t i)
{
	const struct figure *f = reading_figure_at(r, i);

	return (class_at(r, i) & (WORD_LOCATES | WORD_DETERMINER | WORD_DIRECTION | WORD_UNIT)) || text_is(r, i, ",") ||
	    text_is(r, i, "of") || place_noun_at(r, i) || (f && f->rejected);
}

size_t
place_beside_sea(const struct reading *r, size_t mention, size_t last)
{
	const struct place_mention *sea = &r->places[mention];
	bool locates = false;

	if (!sea->known || sea->place.kind != PLACE_SEA || sea->place.countries.n)
		return mention;
	for (size_t i = sea->words.last; i < last && i < sea->words.last + SHORE && !r->marks[i].time &&
	    !text_is(r, i, "to"); i++) {
		if (r->marks[i].place)
			return locates && place_governs_at(r, i) ? r->marks[i].place - 1 : mention;
		if (!leads_ashore(r, i))
			break;
		locates = locates || (class_at(r, i) & WORD_LOCATES);
	}
	return mention;
}

#define WAY	6	/* tokens of "moved by helicopter to" */

/* "two were burnt and one was taken by helicopter to Malta": another verb, and of another number, stands before the
 * "to". */
static bool
is_where_others_went(const struct reading *r, const struct figure *f, size_t to)
{
	for (size_t i = to; i > f->words.last && to - i < WAY; i--) {
		uint32_t act = r->marks[i - 1].act;

		if (r->marks[i - 1].figure)
			return false;
		if (act == 0)
			continue;
		for (size_t k = r->acts[act - 1].words.first; k > f->words.last && act != f->act + 1; k--)
			if (r->marks[k - 1].figure)
				return true;
		return false;
	}
	return false;
}

/* "Nine were wounded and flown to Malta": where another verb took them afterwards. */
static bool
is_flown_to(const struct reading *r, const struct figure *f, size_t i)
{
	size_t first = place_with_directions(r, i, f->words.last), n;

	if (f->act == NONE || first < f->words.last + 3 || !text_is(r, first - 1, "to"))
		return false;
	if (is_where_others_went(r, f, first - 1))
		return true;
	n = cue_ends(r, f->words.last, first - 1, CUE_FLOWN);
	return n > 0 && (r->marks[first - 1 - n].act == 0 || r->marks[first - 1 - n].act - 1 != f->act) &&
	    r->acts[f->act].words.last <= first - 1 - n;
}

/* "Of the 40 held, nine were in Chad": what stands behind the comma is not of the whole. */
static bool
opens_whole(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	while (i > first && (class_at(r, i - 1) & (WORD_DETERMINER | WORD_ADVERB)))
		i--;
	return i > first && cue_opens_whole(r, i - 1) && (i - 1 == first || text_is(r, i - 2, ",") ||
	    reading_is_stop(r, i - 2) || (class_at(r, i - 2) & WORD_SPEECH));
}

/* ", adding that", ", and said that": what is told next. */
static bool
tells_on(const struct reading *r, size_t i)
{
	return text_is(r, i, "that") && (class_at(r, i - 1) & WORD_SPEECH);
}

/* Another clause begins at token `i`: "but", "22 seized, and in Chad ten". */
static bool
opens_clause(const struct reading *r, size_t i, size_t last)
{
	return (class_at(r, i) & WORD_BUT) || ((class_at(r, i) & WORD_AND) && i + 1 < last &&
	    (class_at(r, i + 1) & WORD_LOCATES));
}

/* The figure's own place: between it and the next figure. */
size_t
place_after(const struct reading *r, const struct figure *f, size_t last, bool over_figures)
{
	bool whole = opens_whole(r, f), told = false;

	if (!r->sentences[f->sentence].has_place)
		return NONE;
	for (size_t i = f->words.last; i < last; i++) {
		const struct figure *g;
		size_t dash;

		if (whole && text_is(r, i, ","))
			return NONE;
		if (i == f->end)
			i = names_end(r, i, last);	/* "two men: Juan Berg, 31, and Li Hansen were" */
		if (r->marks[i].figure && reading_figure_at(r, i)->earlier_value)
			continue;
		/* "17 - over Chad" */
		if (i == f->words.last && (token_at(r, i)->flags & TOKEN_DASH) && i + 1 < last &&
		    (class_at(r, i + 1) & WORD_LOCATES))
			continue;
		dash = token_at(r, i)->flags & TOKEN_DASH ? dash_behind(r, i, last) : NONE;
		if (dash != NONE)
			i = dash;
		else if (text_is(r, i, ";") || (reading_is_stop(r, i) && !text_is(r, i, ".")))
			return NONE;
		if (opens_clause(r, i, last))
			return NONE;
		if (text_is(r, i, "(") && !f->bracketed)
			i = place_behind_bracket(r, i, last);
		/* "104 arrested, most of them in Chad" */
		if (i > f->words.last && (place_of_them(r, i, last) || place_of_them(r, i + 1, last))) {
			size_t next = behind_apposition(r, f, i + 1, last);

			if (next == NONE)
				return NONE;
			i = next;
		}
		if ((i > f->words.last && opens_share(r, i, f->words.last)) ||
		    (place_governs_at(r, i) && is_flown_to(r, f, i)))
			return NONE;
		if (place_governs_at(r, i))
			return labels_bracket(r, f, i, last) || opens_next(r, i, f->words.last, last) ||
			    acts_itself(r, i, f->words.last, last) ? NONE :
			    place_beside_sea(r, r->marks[i].place - 1, last);
		told = told || tells_on(r, i);
		if (!r->marks[i].figure)
			continue;
		g = reading_figure_at(r, i);
		if (g->rejected || g->words.first <= f->words.first)
			continue;
		if (told || place_is_of_part(r, f, g))
			return NONE;	/* "freed 40 people, adding that 12 died in Chad" */
		if (!f->part_cue && verb_behind_parts(r, f, g) != NONE) {
			i = verb_behind_parts(r, f, g);
			continue;
		}
		if (over_figures ? place_is_of_part_behind(r, f, g) : is_other_figure(r, f, i))
			return NONE;
	}
	return NONE;
}
