#include "clause/nominals.h"

#include "clause/nominal_whole.h"
#include "clause/outcome_noun.h"
#include "clause/recipients.h"
#include "parts/label_comma.h"
#include "reading/act_says.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "reading/take_act.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

/* "Recovered items include 12 rifles": opening the sentence, the participle is of the bare noun behind it. */
static bool
heads_items(const struct act *act, size_t first, size_t at)
{
	return act->words.first == first && act->words.last < at && at - act->words.last <= 3;
}

/* "the report issued by the board": behind an existential "there" only "the dead" and "those held" tell whom it
 * counts. */
static bool
tells_of_noun(const struct reading *r, const struct act *act, size_t first)
{
	return act->words.first > first && act->words.last < r->tokens.n && text_is(r, act->words.last, "by") &&
	    !(class_at(r, act->words.first - 1) & WORD_DETERMINER);
}

/* "the talks held", but not "those held": an event takes place by it. */
static bool
is_conduct(const struct reading *r, const struct figure *f, const struct act *act)
{
	return (act->frames & ACT_CONDUCT) && !((act->frames & ACT_OBJECT) && (f->meaning.classes & NOUN_PERSON) &&
	    act_says_much(r, (size_t)(act - r->acts), f->meaning.classes));
}

/* "the arrested suspected dealers": the measure other */
static bool
says_nothing(const struct act *act)
{
	return span_is(act->row->cell[act->frames & ACT_STATE ? STATE_MEASURE : OUTCOME_MEASURE], "other") &&
	    act->look == LOOK_NOUN;
}

/* "seized arms from the arrested, including 12 rifles": who was arrested is not what was found on them. */
static bool
is_of_people_only(const struct reading *r, const struct figure *f, const struct act *act)
{
	const unsigned mere = NOUN_WEAPON | NOUN_DRUG | NOUN_GOODS;

	if (!(f->meaning.classes & mere) || (f->meaning.classes & ~mere) || act->look != LOOK_NOUN)
		return false;
	return span_is(measure_counts(r->vocabulary, words_measure(r, act->words, f->meaning.classes)), "people");
}

/* "Inspectorate of Prisons": whom they see to. */
static bool
hangs_on_office(const struct reading *r, const struct act *act, size_t first)
{
	return (act->frames & ACT_STATE) && act->words.first > first + 1 && text_is(r, act->words.first - 1, "of") &&
	    (token_at(r, act->words.first)->flags & token_at(r, act->words.first - 2)->flags & TOKEN_CAPITAL);
}

/* "in the six worst-hit districts: 12 in Bari": it only tells where. */
static bool
describes_place(const struct reading *r, const struct act *act, size_t first)
{
	size_t i = act->words.first;

	if (act->look != LOOK_NOUN || act->words.last >= r->tokens.n ||
	    !(noun_classes_at(r, act->words.last) & NOUN_PLACE))
		return false;
	while (i > first &&
	    ((class_at(r, i - 1) & (WORD_DETERMINER | WORD_NUMBER)) || token_at(r, i - 1)->kind == TOKEN_NUMBER))
		i--;
	return i > first && (class_at(r, i - 1) & WORD_LOCATES);
}

#define SINCE	6	/* words of "since the second outbreak was confirmed" */

/* "Patients discharged since the outbreak was confirmed are 24": what a clause within tells is not of them. */
static bool
is_in_clause_within(const struct reading *r, const struct act *act, size_t first)
{
	if (!act->with_be || !act->finite)
		return false;
	for (size_t i = act->words.first; i > first && act->words.first - i < SINCE; i--) {
		if (class_at(r, i - 1) & WORD_RELATIVE)
			return false;
		if (class_at(r, i - 1) & WORD_SUBORDINATOR)
			return true;
	}
	return false;
}

/* "Seized at the scene were two trucks": the state only tells where they were seized. */
static bool
is_state_of_verb(const struct reading *r, const struct act *act, size_t first)
{
	const struct act *verb = act->words.first > first ? reading_act_at(r, act->words.first - 1) : NULL;

	return verb && (act->frames & ACT_STATE) && (verb->frames & ACT_OBJECT) && verb->row &&
	    !(verb->frames & ACT_LIGHT);
}

bool
nominal_before(const struct reading *r, struct figure *f, size_t at)
{
	size_t first = r->sentences[f->sentence].words.first;
	bool there = false;

	for (size_t i = at; i > first && at - i < 20; i--) {
		if (text_is(r, i - 1, ";") || (there && text_is(r, i - 1, ":")) || (class_at(r, i - 1) & WORD_BUT))
			return false;
		there = there || text_is(r, i - 1, "there");
		if (there && text_is(r, i - 1, ",") && !cue_opens_whole(r, first))
			return false;	/* "Besides the deaths, there are 12 blocked roads" */
		if (text_is(r, i - 1, ")")) {	/* "40 casualties (12 killed): 9 men" */
			while (i > first + 1 && at - i < 20 && !text_is(r, i - 1, "("))
				i--;
			continue;
		}
		if (reading_counts_at(r, i - 1) && reading_figure_at(r, i - 1)->quantity.kind != NUMBER_ARTICLE)
			return false;
		if (r->marks[i - 1].act) {
			const struct act *act = reading_act_at(r, i - 1);

			/* A state that only some nouns have says nothing of a number without one: illegal; nor does an
			 * aim: attempts to cross. */
			if (act->future || hangs_on_office(r, act, first) || describes_place(r, act, first) ||
			    is_of_people_only(r, f, act) || is_in_clause_within(r, act, first) ||
			    is_state_of_verb(r, act, first) ||
			    (act->frames & (ACT_LIGHT | ACT_OTHER)) || is_conduct(r, f, act) || says_nothing(act) ||
			    (there && tells_of_noun(r, act, first)) ||
			    (act->look == LOOK_RIGHT && !heads_items(act, first, at)) ||
			    ((act->frames & ACT_STATE) && act->row->cell[STATE_OF].n &&
			    !class_fit(act->row, STATE_OF, f->meaning.classes)))
				/* nor of a noun that it does not go with: "the arrested illegal workers were" */
				continue;
			take_act(r, f, r->marks[i - 1].act - 1, HOW_NOMINAL);
			return true;
		}
		if (outcome_noun_take(r, f, i - 1))
			return true;
	}
	return false;
}

/* "arrests in Oslo of 12 men": where the noun ends that the "of" behind a place hangs on. */
static size_t
over_place(const struct reading *r, size_t i, size_t first)
{
	size_t at = i;

	if (i == first || !r->marks[i - 1].place)
		return i;
	at = reading_place_at(r, i - 1)->words.first;
	while (at > first && at + 4 > i && (class_at(r, at - 1) & (WORD_DETERMINER | WORD_DIRECTION)))
		at--;
	return at > first && (class_at(r, at - 1) & WORD_LOCATES) ? at - 1 : i;
}

/* "the arrest on Monday of 12 men", "Caught since 1 May: 12": where the time begins that ends at `i`, with its
 * preposition; else `i`. */
static size_t
before_time(const struct reading *r, size_t i, size_t first)
{
	if (i == first || !r->marks[i - 1].time)
		return i;
	i = reading_time_at(r, i - 1)->words.first;
	return i > first && (class_at(r, i - 1) & WORD_PREPOSITION) ? i - 1 : i;
}

/* "the bodies were those of 12 men": the noun stands before the verb. */
static size_t
over_be(const struct reading *r, size_t i, size_t first)
{
	size_t at = i;

	if (at > first && text_is(r, at - 1, "those"))
		at--;
	return at > first && (class_at(r, at - 1) & WORD_BE) ? at - 1 : i;
}

/* "20 deaths among the 29 cases": they befell only some of them. */
static bool
counts_some(const struct reading *r, const struct figure *f, size_t among)
{
	for (const struct figure *g = f; g > r->figures && g[-1].sentence == f->sentence; g--)
		if (g[-1].noun.last == among && !g[-1].rejected && g[-1].quantity.kind != NUMBER_ARTICLE)
			return true;
	return false;
}

/* "the detention of 12 men": a noun, though it may stand as a state too; but "the injured of two crashes". */
static bool
is_plain_noun(const struct reading *r, size_t i)
{
	unsigned noun = noun_classes_at(r, i);

	return reading_act_at(r, i)->look == LOOK_NOUN && (noun & NOUN_OUTCOME) && !(noun & NOUN_PERSON);
}

/* "the survivors of a boat": people are no thing; but "the loss of a boat". */
static bool
befalls_things(const struct reading *r, size_t i, unsigned classes)
{
	return span_is(measure_counts(r->vocabulary, words_measure(r, (struct words){ i, i + 1 }, classes)), "things");
}

bool
nominal_of(const struct reading *r, struct figure *f, size_t preposition, bool acts)
{
	size_t first = r->sentences[f->sentence].words.first;
	unsigned noun;

	if ((!text_is(r, preposition, "of") && !text_is(r, preposition, "to") &&
	    !text_is(r, preposition, "among")) || preposition == first)
		return false;
	acts = acts && !text_is(r, preposition, "among");
	preposition = over_be(r, before_time(r, over_place(r, preposition, first), first), first);
	if (preposition == first)
		return false;
	if (r->marks[preposition - 1].act && !is_plain_noun(r, preposition - 1)) {
		if (reading_act_at(r, preposition - 1)->look == LOOK_NOUN || !acts)
			return false;
		take_act(r, f, r->marks[preposition - 1].act - 1, HOW_BEFORE);
		return true;
	}
	if (text_is(r, preposition, "among") && counts_some(r, f, preposition))
		return false;
	noun = noun_classes_at(r, preposition - 1);
	if (!(noun & (NOUN_OUTCOME | NOUN_BODY)) ||
	    (text_is(r, preposition, "to") && (noun & NOUN_PERSON)))
		return false;
	if ((noun & NOUN_PERSON) && (f->meaning.classes & NOUN_THING) && !(f->meaning.classes & NOUN_PERSON) &&
	    !befalls_things(r, preposition - 1, f->meaning.classes))
		return false;
	figure_give_outcome(f, (struct words){ preposition - 1, preposition }, HOW_NOMINAL);
	return true;
}

/* "strikes on 12 depots", "attacks against two camps", "the theft of six cars", "damage on 40 homes": an event or an
 * outcome, and the things that it befell. */
static bool
nominal_on(const struct reading *r, struct figure *f, size_t preposition)
{
	size_t at = preposition - 1;

	if ((!text_is(r, preposition, "on") && !text_is(r, preposition, "against") && !text_is(r, preposition, "of")) ||
	    preposition == r->sentences[f->sentence].words.first || r->marks[at].act ||
	    f->quantity.kind == NUMBER_ARTICLE || !(f->meaning.classes & (NOUN_THING | NOUN_PLACE)))
		return false;
	if (!(noun_classes_at(r, at) & (NOUN_EVENT | NOUN_OUTCOME)) || !befalls_things(r, at, f->meaning.classes))
		return false;
	figure_give_outcome(f, (struct words){ at, preposition }, HOW_NOMINAL);
	return true;
}

/* "12 kidnappings involving 65 sailors": the verb says nothing, the noun before it does; but "21 cases involving 26
 * suspects". */
static bool
nominal_involving(const struct reading *r, struct figure *f, const struct behind *behind)
{
	const struct act *act = behind->act == NONE ? NULL : &r->acts[behind->act];
	size_t first = r->sentences[f->sentence].words.first;

	return act && !act->finite && act->words.last == f->words.first && act->words.first > first &&
	    !((f->meaning.classes & NOUN_PURSUED) && (noun_classes_at(r, act->words.first - 1) & NOUN_CASE)) &&
	    !act_says_much(r, behind->act, f->meaning.classes) && outcome_noun_take(r, f, act->words.first - 1);
}

/* "the killing of three men": a gerund with its article, before the "of" at the token, says what befell them, whatever
 * verb follows. */
static bool
is_the_gerund(const struct reading *r, size_t of, size_t first)
{
	return of > first + 1 && text_is(r, of, "of") && r->marks[of - 1].act &&
	    span_ends(token_at(r, of - 1)->text, "ing") &&
	    text_is(r, of - 2, "the");
}

bool
nominal_beside(const struct reading *r, struct figure *f, const struct behind *behind)
{
	bool person = (f->meaning.classes & NOUN_PERSON) != 0;
	size_t first = r->sentences[f->sentence].words.first;

	if (behind->preposition &&
	    (nominal_of(r, f, behind->at, is_the_gerund(r, behind->at, first)) || nominal_on(r, f, behind->at) ||
	    (person && recipient_behind_verb(r, f, behind->at)) || recipient_of_notice(r, f, behind->at)))
		return true;
	if (f->words.first > first && r->marks[f->words.first - 1].act && recipient_of_notice(r, f, f->words.first - 1))
		return true;	/* "given to" is one verb */
	/* "Aid was given to 320": a bare number of those who get something is of people. */
	if ((person || (f->meaning.classes == 0 && !f->quantity.unit_row)) && recipient_right_behind(r, f))
		return true;
	if ((person && nominal_involving(r, f, behind)) || recipient_got_with(r, f))
		return true;
	return nominal_of_whole(r, f) || nominal_among(r, f, behind->act != NONE || behind->preposition);
}

/* "3 dead 11 missing": the figure before has it already. */
static bool
figure_takes(const struct reading *r, const struct figure *f, size_t act)
{
	return f > r->figures && f[-1].act == act && f[-1].how == HOW_AFTER;
}

/* "(12)" */
static bool
fills_bracket(const struct reading *r, const struct figure *f)
{
	return f->bracketed && f->words.last < r->sentences[f->sentence].words.last && text_is(r, f->words.last, ")");
}

/* "Killed: 2 people, injured: 4": the outcome that ends at token `i`, before the mark, begins its part of the
 * sentence. */
static bool
opens_segment(const struct reading *r, size_t i, size_t first)
{
	const struct act *act = i > first ? reading_act_at(r, i - 1) : NULL;

	return act && (act->words.first == first || token_at(r, act->words.first - 1)->kind == TOKEN_MARK);
}

bool
nominal_label(const struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	const struct act *act;

	if (i == first || (figure_has_noun(f) && !((text_is(r, i - 1, ":") || text_is(r, i - 1, "-")) &&
	    opens_segment(r, i - 1, first) && !(class_at(r, f->end) & (WORD_BE | WORD_HAVE)))))
		return false;
	if (text_is(r, i - 1, ":") || text_is(r, i - 1, "-") || label_comma(r, f) || fills_bracket(r, f))
		i = before_time(r, i - 1, first);
	act = i == first ? NULL : reading_act_at(r, i - 1);
	if (!act || figure_takes(r, f, r->marks[i - 1].act - 1) || act->look == LOOK_RIGHT || act->with_be ||
	    (act->frames & (ACT_LIGHT | ACT_OTHER)))
		return false;
	if (act->words.first > first && token_at(r, act->words.first - 1)->kind == TOKEN_WORD &&
	    !(class_at(r, act->words.first - 1) & (WORD_AND | WORD_ADVERB)) &&
	    !r->marks[act->words.first - 1].place && i == f->words.first)
		return false;
	take_act(r, f, r->marks[i - 1].act - 1, HOW_LABEL);
	return true;
}
