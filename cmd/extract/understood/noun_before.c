#include "understood/nouns.h"

#include "figure/circumstances.h"
#include "figure/goods_value.h"
#include "figure/varies.h"
#include "reading/cues.h"
#include "reading/remains.h"
#include "reading/take_act.h"
#include "reading/understood.h"
#include "understood/label_pairs.h"
#include "understood/labels.h"

/*
 * The noun that stands before its number: as the label of it, or with a verb of number between.
 */

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

/* "Bari: Barns burned 9, Families affected 14, Persons held 3": a capital behind a comma, before the plural or behind the number, is
 * of a label. */
static bool
is_in_row_of_labels(const struct reading *r, const struct figure *f, size_t noun, struct words s)
{
	size_t behind = f->words.last + 1;

	if (!(token_at(r, noun)->flags & TOKEN_CAPITAL) || (token_at(r, noun)->flags & TOKEN_ALL_CAPS))
		return false;
	return (noun > s.first && text_is(r, noun - 1, ",")) || (behind < s.last && text_is(r, behind - 1, ",") &&
	    (token_at(r, behind)->flags & TOKEN_CAPITAL) && noun_classes_at(r, behind) && !r->marks[behind].place);
}

/* "men 41, women 20; barns burned 12; opium 3 kg": a plural or a stuff, or what befell it, right before a number alone. */
bool
noun_labels(const struct reading *r, const struct figure *f)
{
	const unsigned stuff = NOUN_DRUG | NOUN_GOODS | NOUN_AID | NOUN_WEAPON;
	struct words s = r->sentences[f->sentence].words;
	bool alone = f->words.last == s.last && r->blocks.p[f->block].kind != BLOCK_PARAGRAPH;	/* "Fatal crashes   11" */
	unsigned classes = NOUN_PERSON | NOUN_ANIMAL | NOUN_BUILDING | NOUN_VEHICLE | NOUN_PLACE | stuff | (alone ? NOUN_EVENT : 0);
	size_t i = f->words.first;
	bool measured = f->unit.first < f->unit.last && !f->quantity.is_share && !f->quantity.is_money;

	if (i == s.first || !closes_label(r, f, s.last) ||
	    r->marks[i - 1].time || r->marks[i - 1].place || token_at(r, i - 1)->kind != TOKEN_WORD)
		return false;
	if (r->marks[i - 1].act) {
		const struct act *act = &r->acts[r->marks[i - 1].act - 1];

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
	end = r->times[r->marks[end].time - 1].words.first;
	if (end <= first || token_at(r, end - 1)->kind != TOKEN_WORD)
		return NONE;
	return noun_classes_at(r, end - 1) & (NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT) ? end : NONE;
}

/* "held 203 people for election offences: 66 in Gao": what the colon opens divides the people, and counts none of what it stands behind. */
static bool
divides_told(const struct reading *r, size_t colon, size_t first)
{
	bool told = false;

	if (!text_is(r, colon, ":"))
		return false;
	for (size_t i = colon; i > first && token_at(r, i - 1)->kind != TOKEN_MARK; i--) {
		const struct figure *g = r->marks[i - 1].figure ? &r->figures[r->marks[i - 1].figure - 1] : NULL;

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
	const struct act *act = r->marks[i - 1].act ? &r->acts[r->marks[i - 1].act - 1] : NULL;

	return act && act->look == LOOK_RIGHT && !act->with_be && (act->frames & (ACT_CONDUCT | ACT_LIGHT)) && act->words.first > first &&
	    (noun_classes_at(r, act->words.first - 1) & (NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION));
}

/* "Huts burnt (12)": the participle at `i`, before the bracket of the number, by which others are none. */
static bool
is_befallen_before(const struct reading *r, const struct figure *f, size_t i)
{
	const struct act *act = r->marks[i].act ? &r->acts[r->marks[i].act - 1] : NULL;

	return f->bracketed && act && act->look == LOOK_LEFT && !act->with_be && !act->finite;
}

/* Where the phrase ends that "toll to 17", "arrivals stand at 900" or "lorries - 30" put before the number. */
static size_t
phrase_end_before(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first, steps = 0, end;

	if (noun_labels(r, f))
		return i;
	if (i > first && divides_told(r, i - 1, first))
		return NONE;
	if (i > first && (text_is(r, i - 1, ":") || text_is(r, i - 1, "=") || text_is(r, i - 1, "-") ||
	    (text_is(r, i - 1, "(") && f->unit.first < f->unit.last)))
		return i - 1;	/* "rations (310 tonnes)" */
	if (i > first + 1 && text_is(r, i - 1, "(") && !goes_on(r, f) &&
	    (span_ends(token_at(r, i - 2)->text, "s") || token_at(r, i - 2)->kind == TOKEN_CODE || is_befallen_before(r, f, i - 2) ||
	    (i > first + 3 && text_is(r, i - 3, "of") && reading_is_plural(r, i - 4) && !r->marks[i - 2].time && !r->marks[i - 2].place)))
		return i - 1;	/* "the most road deaths (127)", "AK-47 (12)", "rounds of ammunition (90)" */
	if (i > first + 1 && (cue_is(r, i - 1, i, CUE_COUNTER) || cue_is(r, i - 1, i, CUE_AMOUNTS))) {
		for (end = i - 1; end > first + 1 && (class_at(r, end - 1) & WORD_ADVERB); end--)
			;
		if (span_ends(token_at(r, end - 1)->text, "s") || label_head_end(r, end - 1, first) != NONE)
			return end;	/* "residents now number 5,389", "deaths in the attack number 12" */
	}
	/* "deaths also dropped, from 711", "deaths fell sharply from 40" */
	if ((steps = varies_before(r, first, i)) > 0 && i > first + steps && reading_is_plural(r, i - steps - 1))
		return i - steps;
	steps = 0;
	if ((end = having_end(r, f, first)) != NONE || (end = end_before_time(r, f, first)) != NONE ||
	    (end = noun_end_before_timed(r, f, first)) != NONE)
		return end;
	if (i > first && token_at(r, i - 1)->kind == TOKEN_WORD) {
		unsigned noun = noun_classes_at(r, i - 1);

		if ((noun & (NOUN_OUTCOME | NOUN_CASE)) ||
		    (f->unit.first < f->unit.last && (noun & NOUN_REPORT)))
			return i;	/* "Deaths 11" */
	}
	while (i > first && steps < 6) {
		unsigned class = class_at(r, i - 1);

		if (r->marks[i - 1].time) {
			if (steps == 0)
				return NONE;
			i = r->times[r->marks[i - 1].time - 1].words.first;
		} else if ((class & (WORD_BE | WORD_HAVE | WORD_ADVERB)) || links_value(r, i - 1) ||
		    remains_is_verb(r, i - 1, f->words.last)) {
			i--;
		} else if ((class & WORD_SPEECH) && figure_has_outcome(f) && f->outcome.first >= f->words.last) {
			return NONE;	/* "hospitals reported 14 dead": they tell it */
		} else if (is_done_by(r, i, first)) {
			return NONE;
		} else if (r->marks[i - 1].act && act_is_light(r, r->marks[i - 1].act - 1)) {
			i = r->acts[r->marks[i - 1].act - 1].words.first;
		} else if (steps > 0 && r->marks[i - 1].place) {
			i = r->places[r->marks[i - 1].place - 1].words.first;
		} else {
			return steps > 0 ? i : NONE;
		}
		steps++;
	}
	return NONE;
}

/* "Jurisdictions: 7" among other labels: a plural by itself, whatever it may be. */
static bool
is_label_of_things(const struct reading *r, const struct figure *f, size_t start, size_t last)
{
	return r->blocks.p[f->block].kind == BLOCK_LABEL && start == r->block_words[f->block].first &&
	    last + 1 == f->words.first && text_is(r, last, ":") && reading_is_plural(r, last - 1) &&
	    !(class_at(r, last - 1) & WORD_UNIT) && f->unit.first == f->unit.last;
}

/* Where the noun phrase begins that ends before token `last`. */
static size_t
phrase_start_before(const struct reading *r, size_t last, size_t first)
{
	size_t start = last - 1;

	while (start > first && token_at(r, start - 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, start - 1) && !r->marks[start - 1].figure &&
	    !r->marks[start - 1].time && !r->marks[start - 1].act && last - start < 5)
		start--;
	/* "Today's cases" */
	return start + 1 < last && (text_is(r, start, "'s") || text_is(r, start, "’s")) ? start + 1 : start;
}

/* "Seizures of cannabis: 31": so many are they of whom no weight is told, and not the stuff. */
static bool
is_stuff_of_many(const struct reading *r, const struct figure *f, size_t start, size_t last, size_t first)
{
	struct noun noun;

	if (start < first + 2 || !text_is(r, start - 1, "of") || f->unit.first < f->unit.last ||
	    last + 1 != f->words.first || !reading_is_plural(r, start - 2))
		return false;
	classify_noun(r->vocabulary, token_at(r, start), last - start, &noun);
	if (reading_is_plural(r, last - 1) && !(noun.classes & NOUN_DRUG))
		return false;
	classify_noun(r->vocabulary, token_at(r, start - 2), 1, &noun);
	return (noun.classes & (NOUN_OUTCOME | NOUN_EVENT)) && !(noun.classes & NOUN_PERSON);
}

/* "Health posts: 13 destroyed", "Water points: 9": a label's plural is no verb and no numeral, though the word may be one. */
static bool
is_label_alone(const struct reading *r, size_t last, size_t first)
{
	struct noun noun;

	if (last == NONE || last == first || !text_is(r, last, ":") || token_at(r, last - 1)->kind != TOKEN_WORD ||
	    !span_ends(token_at(r, last - 1)->text, "s") || r->marks[last - 1].figure || phrase_start_before(r, last, first) != first)
		return false;
	classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	return noun.classes != 0;
}

/* "State and local warrants:", "Foreign/domestic flights:": singulars that open a label and describe its noun too; where it begins. */
static size_t
over_joined(const struct reading *r, size_t start, size_t last, size_t first)
{
	if (start < first + 2 || !(text_is(r, last, ":") || (token_at(r, last)->flags & TOKEN_DASH)) ||
	    !((class_at(r, start - 1) & WORD_AND) || text_is(r, start - 1, "/")))
		return start;
	for (size_t i = first; i + 1 < start; i++)
		if (!text_is(r, i, ",") && (token_at(r, i)->kind != TOKEN_WORD || (is_function_word(r, i) &&
		    !(class_at(r, i) & WORD_SPEECH)) || r->marks[i].figure ||
		    r->marks[i].act || r->marks[i].place || r->marks[i].time || reading_is_plural(r, i)))
			return start;
	return first;
}

/* "due to destroyed or damaged bridges (12)", "burned huts (9)": what befell those that a bracket counts. */
static bool
participle_before(const struct reading *r, size_t start, size_t first)
{
	const struct act *act = start > first && r->marks[start - 1].act ? &r->acts[r->marks[start - 1].act - 1] : NULL;

	return act && act->look != LOOK_LEFT && !act->future && !act->negated && act->words.last == start &&
	    (act->frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE));
}

/* The phrase before `last`, or what it hangs on; behind a form of be, and where it `may`, over a participle too. */
static struct words
head_before(const struct reading *r, const struct figure *f, size_t last, size_t first, bool may)
{
	size_t start = phrase_start_before(r, last, first), act, end;

	/* "the weapons found with the rebels are 40": the weapons */
	act = may && (class_at(r, f->words.first - 1) & WORD_BE) ? label_act_hung_on(r, start, first) : NONE;
	if (act != NONE) {
		last = r->acts[act].words.first;
		start = phrase_start_before(r, last, first);
	}
	/* "Arrests in May: 12", "deaths from the outbreak stand at 60" */
	end = label_head_end(r, start, first);
	if (end != NONE)
		return (struct words){ phrase_start_before(r, end, first), end };
	if (is_stuff_of_many(r, f, start, last, first))
		start = phrase_start_before(r, start - 1, first);
	return (struct words){ start, last };
}

bool
noun_before(struct reading *r, struct figure *f, bool gathers)
{
	size_t first = r->sentences[f->sentence].words.first;
	size_t last = phrase_end_before(r, f, first), start;
	const struct act *act = NULL;
	struct words head;
	bool alone = is_label_alone(r, last, first);
	struct noun noun;

	if (f->quantity.is_money && value_of_goods(r, f, r->sentences[f->sentence].words).last)
		last = value_of_goods(r, f, r->sentences[f->sentence].words).last;
	/* "the number of houses damaged at 340": what befell them stands between. */
	if (!alone && last != NONE && last > first && r->marks[last - 1].act &&
	    (r->acts[r->marks[last - 1].act - 1].look == LOOK_LEFT || noun_labels(r, f))) {
		act = &r->acts[r->marks[last - 1].act - 1];
		last = act->words.first;
	}
	if (!alone && (last == NONE || last == first || is_function_word(r, last - 1) || r->marks[last - 1].figure ||
	    (token_at(r, last - 1)->kind != TOKEN_WORD && token_at(r, last - 1)->kind != TOKEN_CODE) || r->marks[last - 1].act))
		return false;
	if (!gathers && text_is(r, last, "of") && cue_is(r, last - 1, last, CUE_GATHERS))
		return false;	/* "a group of 12": who they are, is said before */
	if (text_is(r, last, "of") && f->how == HOW_NOMINAL && f->outcome.last == last &&
	    !reading_is_plural(r, last - 1) && !figure_is_one(r, f))
		return false;	/* "the release of 14": of whom, is said before */
	head = head_before(r, f, last, first, !act && !alone);
	start = head.first;
	last = head.last;
	if ((noun_labels(r, f) || text_is(r, last, ":") || (token_at(r, last)->flags & TOKEN_DASH)) && label_hangs_on_act(r, start, first))
		return false;
	/* "in Bicol and CAR - 61 destroyed": a place, whatever else is called so */
	if (r->marks[last - 1].place && (token_at(r, last)->flags & TOKEN_DASH))
		return false;
	classify_noun(r->vocabulary, token_at(r, start), last - start, &noun);
	if (label_members_before(r, start, first, noun.classes) < start) {
		start = label_members_before(r, start, first, noun.classes);
		classify_noun(r->vocabulary, token_at(r, start), last - start, &noun);
	}
	if (((!noun.classes || noun.classes == NOUN_PLACE) && !is_label_of_things(r, f, start, last)) ||
	    ((noun.classes & (NOUN_OUTCOME | NOUN_EVENT)) && f->act != NONE &&
	    !figure_noun_suits(r, f, &noun)) || label_is_of_one(r, f, last, noun.classes) ||
	    label_names_speaker(r, f, last, noun.classes) || label_names_cause(r, f, &noun))
		return false;
	if (text_is(r, last, ":") || (token_at(r, last)->flags & TOKEN_DASH))
		start = label_pair_start(r, (struct words){ start, last }, first);
	figure_give_noun(f, (struct words){ over_joined(r, start, last, first), last }, &noun);
	if (!act && text_is(r, last, "(") && participle_before(r, start, first) && !figure_has_outcome(f))
		take_act(r, f, r->marks[start - 1].act - 1, HOW_BEFORE);
	if (act && !figure_has_outcome(f))
		figure_give_act(r, f, (size_t)(act - r->acts), HOW_BEFORE);
	return true;
}
