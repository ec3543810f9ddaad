#include "understood/noun_end_before.h"

#include "labels/labels.h"
#include "numbers/digits.h"
#include "numbers/varies.h"
#include "parts/label_comma.h"
#include "reading/cues.h"
#include "reading/neighbours.h"
#include "reading/remains.h"
#include "understood/noun_timed.h"

/* "toll to 17", "arrivals at 900"; what stands in, near or from a number is not counted by it. */
static bool
links_value(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_PREPOSITION) && (!(class_at(r, i) & WORD_LOCATES) ||
	    text_is(r, i, "to") || text_is(r, i, "at") || text_is(r, i, "of"));
}

/* "fires (25 deaths), floods (12)": a series of brackets counts on what its first names. */
static bool
goes_on(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f - 1;
	size_t open;

	if (f == r->figures || !figure_is_kept(g) || g->sentence != f->sentence || !figure_has_noun(g))
		return false;
	open = figure_bracket(r, g);
	return open != NONE && g->counted.last != open;
}

/* What stands behind a number that a label before it names: the end, a mark, or "and" and the next label. */
static bool
closes_label(const struct reading *r, const struct figure *f, size_t last)
{
	size_t next = f->words.last;

	return next >= last || token_at(r, next)->kind == TOKEN_MARK ||
	    (f->unit.first < f->unit.last && (class_at(r, next) & WORD_AND));
}

/* "Bari: Barns burned 9, Families affected 14, Persons held 3": a capital behind a comma, before the plural or behind
 * the number, is of a label. */
static bool
is_in_row_of_labels(const struct reading *r, const struct figure *f, size_t noun, struct words s)
{
	size_t behind = f->words.last + 1;

	if (!(token_at(r, noun)->flags & TOKEN_CAPITAL) || (token_at(r, noun)->flags & TOKEN_ALL_CAPS))
		return false;
	return (noun > s.first && text_is(r, noun - 1, ",")) || (behind < s.last && text_is(r, behind - 1, ",") &&
	    (token_at(r, behind)->flags & TOKEN_CAPITAL) && noun_classes_at(r, behind) && !r->marks[behind].place);
}

/* "men 41, women 20; barns burned 12; opium 3 kg": a plural or a stuff, or what befell it, right before a number
 * alone. */
bool
noun_labels(const struct reading *r, const struct figure *f)
{
	const unsigned stuff = NOUN_DRUG | NOUN_GOODS | NOUN_AID | NOUN_WEAPON;
	struct words s = r->sentences[f->sentence].words;
	/* "Fatal crashes   11" */
	bool alone = f->words.last == s.last && r->blocks.p[f->block].kind != BLOCK_PARAGRAPH;
	unsigned classes = NOUN_PERSON | NOUN_ANIMAL | NOUN_BUILDING | NOUN_VEHICLE | NOUN_PLACE | stuff |
	    (alone ? NOUN_EVENT : 0);
	size_t i = f->words.first;
	bool measured = figure_is_measured(f);

	if (i == s.first || !closes_label(r, f, s.last) ||
	    r->marks[i - 1].time || r->marks[i - 1].place || token_at(r, i - 1)->kind != TOKEN_WORD)
		return false;
	if (r->marks[i - 1].act) {
		const struct act *act = reading_act_at(r, i - 1);

		/* "aircraft destroyed one": they did */
		if (act->look == LOOK_NOUN || act->with_be || act->words.first == s.first ||
		    token_at(r, f->number.first)->kind == TOKEN_WORD)
			return false;
		/* people who damaged 12 are no label of them */
		if (act->look == LOOK_RIGHT && !is_in_row_of_labels(r, f, act->words.first - 1, s))
			classes = NOUN_BUILDING | NOUN_VEHICLE | NOUN_PLACE;
		i = act->words.first;
	}
	if (is_function_word(r, i - 1) || r->marks[i - 1].act || (!measured && !reading_is_plural(r, i - 1)))
		return false;
	return (noun_classes_at(r, i - 1) & (measured ? stuff : classes)) != 0;
}

/* "a busy year for arrests, with 171 so far": where the plural ends of which there are so many; NONE. */
static size_t
having_end(const struct reading *r, const struct figure *f, size_t first)
{
	size_t end = f->words.first - 1;
	unsigned noun;

	if (f->words.first < first + 3 || !text_is(r, end, "with") || f->unit.first < f->unit.last ||
	    figure_has_outcome(f))
		return NONE;
	if (text_is(r, end - 1, ","))
		end--;
	if (token_at(r, end - 1)->kind != TOKEN_WORD || !reading_is_plural(r, end - 1))
		return NONE;
	noun = noun_classes_at(r, end - 1);
	return (noun & (NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE)) && !(noun & NOUN_PERSON) ?
	    end : NONE;
}

/* "New deaths this week    2": where the noun of a label ends that has its time behind it; NONE. */
static size_t
end_before_time(const struct reading *r, const struct figure *f, size_t first)
{
	size_t end = f->words.first - 1;

	if (f->words.first < first + 2 || !r->marks[end].time || r->blocks.p[f->block].kind == BLOCK_PARAGRAPH)
		return NONE;
	end = reading_time_at(r, end)->words.first;
	if (end <= first || token_at(r, end - 1)->kind != TOKEN_WORD)
		return NONE;
	return noun_classes_at(r, end - 1) & (NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT) ? end : NONE;
}

/* "held 203 people for election offences: 66 in Gao": what the colon opens divides the people, and counts none of what
 * it stands behind. */
static bool
divides_told(const struct reading *r, size_t colon, size_t first)
{
	bool told = false;

	if (!text_is(r, colon, ":"))
		return false;
	for (size_t i = colon; i > first && token_at(r, i - 1)->kind != TOKEN_MARK; i--) {
		const struct figure *g = reading_figure_at(r, i - 1);

		if (g && figure_is_kept(g) && g->quantity.kind != NUMBER_ARTICLE)
			return told && figure_has_noun(g) && figure_has_outcome(g);
		told = told || (class_at(r, i - 1) & WORD_PREPOSITION);
	}
	return false;
}

/*
 * "while activists organised seven", "the police made nine": the verb that ends before `i` is of who did it, and the
 * number of what they did.
 */
static bool
is_done_by(const struct reading *r, size_t i, size_t first)
{
	const struct act *act = reading_act_at(r, i - 1);

	return act && act->look == LOOK_RIGHT && !act->with_be && (act->frames & (ACT_CONDUCT | ACT_LIGHT)) &&
	    act->words.first > first &&
	    (noun_classes_at(r, act->words.first - 1) & (NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION));
}

/* "Huts burnt (12)": the participle at `i`, before the bracket of the number, by which others are none. */
static bool
is_befallen_before(const struct reading *r, const struct figure *f, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	return f->bracketed && act && act->look == LOOK_LEFT && !act->with_be && !act->finite;
}

/* "the most road deaths (127)", "sheep (12)", "AK-47 (12)", "rounds of ammunition (90)": what ends with token `i`,
 * before the bracket of the number. */
static bool
may_be_counted(const struct reading *r, const struct figure *f, size_t i, size_t first)
{
	if (span_ends(token_at(r, i)->text, "s") || token_at(r, i)->kind == TOKEN_CODE || is_befallen_before(r, f, i) ||
	    (reading_is_plural(r, i) && (noun_classes_at(r, i) & (NOUN_PERSON | NOUN_ANIMAL | NOUN_THING))))
		return true;
	return i > first + 1 && text_is(r, i - 1, "of") && reading_is_plural(r, i - 2) && !r->marks[i].time &&
	    !r->marks[i].place;
}

#define LINKS	6	/* verbs, prepositions and times between a value and its subject */

/* "toll to 17", "arrivals in May stood at 900": over what links the number to its subject, to where that ends; NONE. */
static size_t
over_links(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first, steps = 0;

	while (i > first && steps < LINKS) {
		unsigned class = class_at(r, i - 1);

		if (r->marks[i - 1].time) {
			if (steps == 0)
				return NONE;
			i = reading_time_at(r, i - 1)->words.first;
		} else if ((class & (WORD_BE | WORD_HAVE | WORD_ADVERB)) || links_value(r, i - 1) ||
		    remains_is_verb(r, i - 1, f->words.last)) {
			i--;
		} else if ((class & WORD_SPEECH) && figure_has_outcome(f) && f->outcome.first >= f->words.last) {
			return NONE;	/* "hospitals reported 14 dead": they tell it */
		} else if (is_done_by(r, i, first)) {
			return NONE;
		} else if (r->marks[i - 1].act && act_is_light(r, r->marks[i - 1].act - 1)) {
			i = reading_act_at(r, i - 1)->words.first;
		} else if (steps > 0 && r->marks[i - 1].place) {
			i = reading_place_at(r, i - 1)->words.first;
		} else {
			return steps > 0 ? i : NONE;
		}
		steps++;
	}
	return NONE;
}

size_t
noun_end_before(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first, varies, end;

	if (noun_labels(r, f))
		return i;
	if (i > first && divides_told(r, i - 1, first))
		return NONE;
	if (i > first && (text_is(r, i - 1, ":") || text_is(r, i - 1, "=") || label_comma(r, f) ||
	    text_is(r, i - 1, "-") || (text_is(r, i - 1, "(") && f->unit.first < f->unit.last)))
		return i - 1;	/* "rations (310 tonnes)" */
	if (i > first + 1 && text_is(r, i - 1, "(") && !goes_on(r, f) && may_be_counted(r, f, i - 2, first))
		return i - 1;
	if (i > first + 1 && (cue_is(r, i - 1, i, CUE_COUNTER) || cue_is(r, i - 1, i, CUE_AMOUNTS))) {
		for (end = i - 1; end > first + 1 && (class_at(r, end - 1) & WORD_ADVERB); end--)
			;
		if (span_ends(token_at(r, end - 1)->text, "s") || label_head_end(r, end - 1, first) != NONE)
			return end;	/* "residents now number 5,389", "deaths in the attack number 12" */
	}
	/* "deaths also dropped, from 711", "deaths fell sharply from 40" */
	varies = varies_before(r, first, i);
	if (varies > 0 && i > first + varies && reading_is_plural(r, i - varies - 1))
		return i - varies;
	if ((end = having_end(r, f, first)) != NONE || (end = end_before_time(r, f, first)) != NONE ||
	    (end = noun_end_before_timed(r, f, first)) != NONE)
		return end;
	if (i > first && token_at(r, i - 1)->kind == TOKEN_WORD) {
		unsigned noun = noun_classes_at(r, i - 1);

		if ((noun & (NOUN_OUTCOME | NOUN_CASE)) ||
		    (f->unit.first < f->unit.last && (noun & NOUN_REPORT)))
			return i;	/* "Deaths 11" */
	}
	return over_links(r, f, first);
}
