#include "clause/of_another.h"

#include "clause/asides.h"
#include "reading/act_says.h"
#include "reading/cues.h"
#include "reading/neighbours.h"
#include "reading/verb_group.h"
#include "words/classify_outcome.h"

/* "at sea", "in critical condition", "alive": it says where or how they were, not what was done with them. */
static bool
tells_how(const struct reading *r, const struct act *act)
{
	return (class_at(r, act->words.first) & WORD_PREPOSITION) ||
	    span_is(act->row->cell[STATE_MEASURE], "other");
}

/* "flew out a man with burns": a state that tells how gives way to a verb; with "with", in a bracket it needs a
 * noun. */
static bool
is_weaker(const struct reading *r, const struct figure *f, const struct ahead *ahead,
    const struct behind *behind)
{
	const struct act *act = &r->acts[ahead->act];

	if (!(act->frames & ACT_STATE) || act->with_be || !tells_how(r, act))
		return false;
	return (text_is(r, act->words.first, "with") && !figure_has_noun(f) &&
	    figure_bracket(r, f) != NONE) || (behind->act != NONE && !act_is_light(r, behind->act));
}

/* "Four patients with burns were sent home": the main verb of people, whatever their name says. */
static bool
is_main_verb(const struct reading *r, const struct figure *f, const struct act *act, const struct ahead *ahead)
{
	/* "14 inmates and two guards died"; but "14 casualties, and a man was saved" */
	bool both = f + 1 < r->figures + r->n_figures && (f[1].meaning.classes & NOUN_PERSON);

	return (f->meaning.classes & NOUN_PERSON) && (act->with_be || act->finite) && !ahead->relative &&
	    (!ahead->coordination || (both && !((f->meaning.classes & NOUN_OUTCOME) && !act_agrees(r, f, act))));
}

/* "the bus that carried 25 people", "the blast, which also hurt ten": the object of a relative clause that opens before
 * it. */
static bool
is_object_in_relative(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	size_t act = i == 0 ? 0 : r->marks[i - 1].act;

	if (i < first + 3 || token_at(r, i - 1)->kind != TOKEN_WORD ||
	    (act ? act_is_light(r, act - 1) : is_function_word(r, i - 1)))
		return false;
	i = verb_group_start(r, act ? r->acts[act - 1].words.first : i - 1, first);
	return i > first && (class_at(r, i - 1) & WORD_RELATIVE);
}

/* "Firefighters from six stations", "rebels in two camps", "the homes of 30 families": the verb is of those before the
 * preposition. */
static bool
is_of_head(const struct reading *r, const struct figure *f, const struct behind *behind)
{
	const unsigned persons = NOUN_PERSON | NOUN_STAFF | NOUN_ANIMAL,
	    things = NOUN_BUILDING | NOUN_VEHICLE | NOUN_WEAPON;
	size_t at = behind->at;
	unsigned head;

	if (!behind->preposition || at + 1 != f->words.first || at == r->sentences[f->sentence].words.first ||
	    r->marks[at - 1].figure || r->marks[at - 1].act || !reading_is_plural(r, at - 1))
		return false;
	head = noun_classes_at(r, at - 1);
	if (text_is(r, at, "of"))
		return (f->meaning.classes & persons) && (head & things) && !(head & (persons | NOUN_BODY));
	if (!(head & persons) || (f->meaning.classes & persons))
		return false;
	/* but "from 20 countries took part" */
	return text_is(r, at, "from") ? (f->meaning.classes & NOUN_BUILDING) != 0 :
	    (text_is(r, at, "in") || text_is(r, at, "at")) &&
	    (f->meaning.classes & (NOUN_PLACE | NOUN_BUILDING | NOUN_ORGANISATION));
}

/* "12 men, two women and one seriously ill": right behind a bare number at the end of an enumeration it is of that
 * alone. */
static bool
is_own_of_last(const struct reading *r, const struct figure *f, const struct act *act)
{
	size_t i = act->words.first;

	if (act->with_be || act->finite)
		return false;
	while (i > f->end && ((class_at(r, i - 1) & WORD_ADVERB) || span_ends(token_at(r, i - 1)->text, "ly")))
		i--;
	return i > f->end && r->marks[i - 1].figure && reading_figure_at(r, i - 1)->words.last == i;
}

/*
 * "As a result of heavy shelling two women were hurt": where the clause opens with what led to it, the gerund before
 * the number is the event, and those behind it the subject of the passive; but "a man accused of killing two women was
 * held".
 */
static bool
is_event_before(const struct reading *r, const struct figure *f, const struct act *gerund, const struct act *act)
{
	size_t first = r->sentences[f->sentence].words.first, i = gerund->words.first;
	bool prepositional = false;

	if (!act->with_be || !span_ends(token_at(r, i)->text, "ing") || !(noun_classes_at(r, i) & NOUN_EVENT) ||
	    verb_group_start(r, act->words.first, f->end) > f->end)
		return false;
	while (i > first && !text_is(r, i - 1, ",") && !(token_at(r, i - 1)->flags & TOKEN_DASH)) {
		i--;
		if ((r->marks[i].act && reading_act_at(r, i)->finite) ||
		    (class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_PRONOUN)))
			return false;
		prepositional = prepositional || (class_at(r, i) & WORD_PREPOSITION);
	}
	/* "In the north", "As a result of", "Resulting from" */
	return prepositional && ((class_at(r, i) & (WORD_PREPOSITION | WORD_SUBORDINATOR)) ||
	    (span_ends(token_at(r, i)->text, "ing") && (class_at(r, i + 1) & WORD_PREPOSITION)));
}

bool
ahead_is_of_another(const struct reading *r, const struct figure *f, const struct ahead *ahead,
    const struct behind *behind)
{
	const struct act *act = &r->acts[ahead->act];
	/* "carrying a total of 25" */
	size_t start = f->words.first -
	    cue_ends(r, r->sentences[f->sentence].words.first, f->words.first, CUE_TOTAL_BEFORE);

	/* "The park has 90 lions and two were killed": not what it has. */
	if (ahead->coordination && f->words.first > r->sentences[f->sentence].words.first &&
	    (class_at(r, f->words.first - 1) & WORD_HAVE))
		return true;
	/* "pills sold by two men were found": who did it is not what it befell. */
	if ((behind->preposition && text_is(r, behind->at, "by")) || is_of_head(r, f, behind))
		return true;
	/* "A boat carrying 25 people sank": what follows befell the boat. */
	if (behind->act != NONE && (!r->acts[behind->act].finite || r->acts[behind->act].future) &&
	    !act_is_light(r, behind->act) && r->acts[behind->act].words.last == start && (act->finite || act->with_be))
		return !is_event_before(r, f, &r->acts[behind->act], act);
	if (aside_object_of_participle(r, f) && (act->finite || act->with_be))
		return true;
	if (!ahead->relative && (act->finite || act->with_be) && is_object_in_relative(r, f))
		return true;
	/* "took nine men alive": the verb's own words behind its object. */
	if (behind->act != NONE && act->words.first >= r->acts[behind->act].then.first &&
	    act->words.first < r->acts[behind->act].then.last)
		return true;
	/* "Nine men went to the village": not what was given went; but "nine men gained access to care". */
	if (!act->with_be && !((act->frames & ACT_SUBJECT) && act->words.last > act->words.first + 2) &&
	    text_is(r, act->words.last - 1, "to") && (f->meaning.classes & (NOUN_PERSON | NOUN_OUTCOME)) &&
	    act_gives(r, ahead->act, f->meaning.classes))
		return true;
	/* A noun that is an outcome by itself takes only what stands beside it; but patients are people. */
	if ((f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) && !ahead->direct && !is_main_verb(r, f, act, ahead) &&
	    !act_is_light(r, ahead->act))
		return true;
	/* Bare numbers and "10 of them" have no part in what an enumeration after them ends with; but "95 including two
	 * boys and a girl were hurt". */
	if (ahead->coordination && !ahead->parts && ((!figure_has_noun(f) && !f->quantity.is_money) || f->of_them))
		return true;
	/* "netted a man and two suspects believed to be tied to rebels": which suspects */
	if (behind->chain != NONE && figure_has_outcome(&r->figures[behind->chain]) &&
	    act_is_believed(r, act, r->sentences[f->sentence].words.first) &&
	    !act_says_much(r, ahead->act, f->meaning.classes))
		return true;
	if (ahead->coordination && is_own_of_last(r, f, act))
		return true;
	/* "30 died, including two boys, and nine were hurt": the boys did what the 30 did. */
	if (behind->included && (ahead->coordination || (act->with_be && text_is(r, f->end, ","))))
		return true;
	return is_weaker(r, f, ahead, behind);
}
