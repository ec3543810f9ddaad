#include "labels/labels.h"

#include "labels/label_pairs.h"
#include "labels/label_start.h"
#include "numbers/one_or_several.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/noun_start.h"
#include "reading/outcome.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

#define LABEL_TOKENS	10	/* before the colon */
#define OUTCOME_WORDS	3	/* of an outcome noun: "internally displaced persons" */

/* The outcome noun that ends before token `i`; its words, empty for none. */
static struct words
outcome_noun_before(const struct reading *r, size_t i, size_t first, struct noun *noun)
{
	size_t start = i - 1;

	for (; i - start <= OUTCOME_WORDS; start--) {
		classify_noun(r->vocabulary, token_at(r, start), i - start, noun);
		if (noun->classes & NOUN_OUTCOME)
			return (struct words){ start, i };
		if (start == first || token_at(r, start - 1)->kind != TOKEN_WORD ||
		    is_function_word(r, start - 1))
			break;
	}
	return (struct words){ i, i };
}

/* "Homicide suspects", "Evacuation centres", "Fatality ratio": what they are held, made or reckoned for, and not what
 * befell them. */
static bool
is_charge(const struct reading *r, struct words befell, size_t last)
{
	struct noun noun;

	if (befell.last >= last || token_at(r, befell.last)->kind != TOKEN_WORD)
		return false;
	if (noun_classes_at(r, befell.last) & (NOUN_PURSUED | NOUN_REPORT))
		return true;
	classify_noun(r->vocabulary, token_at(r, befell.first), befell.last + 1 - befell.first, &noun);
	return (noun.classes & (NOUN_BUILDING | NOUN_VEHICLE)) && !(noun.classes & NOUN_OUTCOME);
}

/* "Inspectorate of Prisons": where they see to people, and not what befell anybody; but "Number of dead". */
static bool
is_of_office(const struct reading *r, const struct act *act, size_t first)
{
	size_t of = act->words.first - 1;

	return act->words.first > first + 1 && (act->frames & ACT_STATE) && text_is(r, of, "of") &&
	    !cue_is(r, of - 1, of, CUE_COUNTER) && !cue_ends(r, first, of + 1, CUE_TOTAL_BEFORE) &&
	    !r->marks[of - 1].figure;
}

/* "Operational updates": the adjective is of what is written. */
static bool
describes_report(const struct reading *r, const struct act *act, size_t last)
{
	return (act->frames & ACT_STATE) && act->words.last < last &&
	    ((noun_classes_at(r, act->words.last) & NOUN_REPORT) ||
	    cue_is(r, act->words.last, last, CUE_DESCRIBED) || cue_is(r, act->words.last, last, CUE_PAPER));
}

/* "The recovery numbers as of noon": the first part of another noun; it is what befell only by what it is "of". */
static bool
is_first_part(const struct reading *r, struct words befell, size_t last)
{
	struct match match;

	if (befell.last >= last || reading_is_plural(r, befell.last - 1) || !reading_is_plural(r, befell.last) ||
	    is_function_word(r, befell.last) || r->marks[befell.last].act ||
	    !lexicon_at(r->vocabulary->lexicons.outcome_nouns,
	    token_at(r, befell.first), befell.last - befell.first, &match))
		return false;
	do {
		if (match.row->cell[OUTCOME_NOUN_OF].n)
			return true;
	} while (lexicon_next(&match));
	return false;
}

/* An outcome in some words of a label, heading or introduction; the last that befalls. */
bool
label_outcome(struct reading *r, struct words words, struct figure *f, enum how how)
{
	for (size_t i = words.last; i > words.first; i--) {
		struct words befell;
		struct noun noun;

		if (r->marks[i - 1].act) {
			const struct act *act = reading_act_at(r, i - 1);

			if (act->words.first < words.first)
				return false;
			if (act->future || is_of_office(r, act, words.first) || describes_report(r, act, words.last))
				continue;
			if (act->frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE)) {
				figure_give_act(r, f, r->marks[i - 1].act - 1, how);
				return true;
			}
		}
		if (token_at(r, i - 1)->kind != TOKEN_WORD)
			continue;
		befell = outcome_noun_before(r, i, words.first, &noun);
		/* "Distribution by county" hands out nothing. */
		if (befell.first < befell.last && !is_charge(r, befell, words.last) &&
		    !is_first_part(r, befell, words.last) && (noun.row->cell[OUTCOME_NOUN_OF].n == 0 ||
		    class_fit(noun.row, OUTCOME_NOUN_OF, f->meaning.classes))) {
			figure_give_outcome(f, befell, how);
			return true;
		}
	}
	return false;
}

/* "National Task Force": a capital goes on with the name, so that the word before it is no noun of its own. */
static bool
is_in_name(const struct reading *r, size_t i, size_t last)
{
	return i < last && token_at(r, i)->kind == TOKEN_WORD && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    (token_at(r, i)->flags & token_at(r, i - 1)->flags & TOKEN_CAPITAL) &&
	    !((token_at(r, i)->flags | token_at(r, i - 1)->flags) & TOKEN_ALL_CAPS) &&
	    !is_function_word(r, i) && !r->marks[i].act;
}

bool
label_is_of_one(const struct reading *r, const struct figure *f, size_t last, unsigned classes)
{
	size_t i = f->words.first, first = r->sentences[f->sentence].words.first;

	if (!(classes & (NOUN_VEHICLE | NOUN_BUILDING)) || reading_is_plural(r, last - 1) || figure_is_one(r, f) ||
	    f->quantity.is_money || i == first || !text_is(r, i - 1, ":"))
		return false;
	if (last + 1 < i)
		return true;
	for (i--; i > first && f->words.first - i < LABEL_TOKENS; i--)
		if (r->marks[i - 1].act)
			return true;
	return false;
}

#define TOLD	4	/* tokens behind a number that tell something */

bool
label_names_speaker(const struct reading *r, const struct figure *f, size_t last, unsigned classes)
{
	const unsigned who = NOUN_STAFF | NOUN_ORGANISATION;
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	if (!(classes & who) || span_ends(token_at(r, last - 1)->text, "s") ||
	    f->words.first == r->sentences[f->sentence].words.first || !text_is(r, f->words.first - 1, ":"))
		return false;
	return (!(classes & ~who) && !reading_is_plural(r, last - 1) &&
	    f->words.last + TOLD < r->sentences[f->sentence].words.last) ||
	    (act && act->row && act->words.first == f->words.last &&
	    measure_is_at_home(r->vocabulary, act->row->cell[OUTCOME_MEASURE]));
}

/* "boats used for", "halls opened as" */
static bool
is_unknown_participle(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && (class_at(r, i) & ~(unsigned)WORD_REALIZES) == 0 &&
	    span_ends(token_at(r, i)->text, "ed") && noun_classes_at(r, i) == 0;
}

bool
label_names_cause(const struct reading *r, const struct figure *f, const struct noun *noun)
{
	if (!(noun->classes & (NOUN_THING | NOUN_EVENT)) || f->act == NONE || f->outcome.first != f->words.last ||
	    f->words.first < 2 || !text_is(r, f->words.first - 1, ":"))
		return false;
	if (noun->classes & NOUN_EVENT)	/* "Joint operation: four charged" */
		return !figure_is_one(r, f) && !figure_act_is_light(r, f) && !reading_is_plural(r, f->words.first - 2);
	return !figure_noun_suits(r, f, noun);
}

/* "boats used for rescue operations": the preposition before the act that ends at `start`; else the token before
 * `start`. */
static size_t
before_purpose(const struct reading *r, size_t start, size_t first)
{
	const struct act *act;

	if (!r->marks[start - 1].act)
		return start - 1;
	act = reading_act_at(r, start - 1);
	return act->words.last == start && act->words.first > first &&
	    (class_at(r, act->words.first - 1) & WORD_PREPOSITION) ?
	    act->words.first - 1 : start - 1;
}

/* "after the": the preposition before the determiners that end with token `i`; or `i`. */
static size_t
over_determiners(const struct reading *r, size_t i, size_t first)
{
	while (i > first && (class_at(r, i) & (WORD_DETERMINER | WORD_ARTICLE)) && !(class_at(r, i) & WORD_PREPOSITION))
		i--;
	return i;
}

bool
label_hangs_on_act(const struct reading *r, size_t start, size_t first)
{
	const struct act *verb;
	size_t i;

	if (start == first)
		return false;
	i = over_determiners(r, before_purpose(r, start, first), first);	/* "cattle lost after the drought" */
	if (i < first + 2 || !(class_at(r, i) & (WORD_PREPOSITION | WORD_SUBORDINATOR)) || text_is(r, i, "of"))
		return false;
	i -= r->marks[i].act == 0;
	verb = reading_act_at(r, i);
	if (!verb)
		return is_unknown_participle(r, i) && reading_is_plural(r, i - 1);
	return verb->look != LOOK_NOUN && !verb->with_be && verb->words.first > first &&
	    reading_is_plural(r, verb->words.first - 1);
}

size_t
label_act_hung_on(const struct reading *r, size_t start, size_t first)
{
	size_t i = start < first + 3 ? first : over_determiners(r, start - 1, first);
	const struct act *act;

	if (i < first + 2 || !(class_at(r, i) & WORD_PREPOSITION) || text_is(r, i, "of") || !r->marks[i - 1].act)
		return NONE;
	act = reading_act_at(r, i - 1);
	return act->look == LOOK_LEFT && !act->with_be && !act->finite && act->words.first > first &&
	    reading_is_plural(r, act->words.first - 1) ? r->marks[i - 1].act - 1 : NONE;
}

size_t
label_head_end(const struct reading *r, size_t start, size_t first)
{
	size_t i = start < first + 2 ? first : over_determiners(r, start - 1, first);	/* "deaths in the blast" */
	unsigned noun;

	if (i == first || !(class_at(r, i) & WORD_PREPOSITION) || text_is(r, i, "of") || text_is(r, i, "among") ||
	    r->marks[i].act || r->marks[i].time || !reading_is_plural(r, i - 1))
		return NONE;
	noun = noun_classes_at(r, i - 1);
	return (noun & (NOUN_OUTCOME | NOUN_EVENT)) && !(noun & (NOUN_PERSON | NOUN_CASE)) ? i : NONE;
}

/* "In May the brigade removed:": who does it is not what the list counts. */
static bool
is_agent(const struct reading *r, size_t start, size_t last, struct words words)
{
	const struct act *act = last < words.last ? reading_act_at(r, last) : NULL;

	return act && start > words.first && (class_at(r, start - 1) & WORD_DETERMINER) && !act->with_be &&
	    act->look != LOOK_NOUN && (act->frames & ACT_OBJECT) && act->words.last + 1 >= words.last;
}

size_t
label_members_before(const struct reading *r, size_t start, size_t first, unsigned classes)
{
	size_t of = start - (start > first), members;

	while (of > first && (class_at(r, of) & WORD_DETERMINER) && !text_is(r, of, "of"))
		of--;
	members = of - (of > first);
	if (!(classes & (NOUN_ORGANISATION | NOUN_STAFF | NOUN_PERSON)) || of == first || !text_is(r, of, "of") ||
	    !(noun_classes_at(r, members) & (NOUN_PERSON | NOUN_BUILDING | NOUN_VEHICLE | NOUN_WEAPON)) ||
	    !reading_is_plural(r, members) || (noun_classes_at(r, members) & NOUN_OUTCOME) || r->marks[members].act ||
	    cue_is(r, members, of, CUE_COUNTER))
		return start;
	/* "armoured vehicles of the militia" */
	return noun_start(r, members, first, STOP_ACT | STOP_PLACE | STOP_FIGURE);
}

/* "Acres burned: 41,870": a unit that stands for the land itself. */
static bool
is_land(const struct reading *r, size_t i, const struct figure *f)
{
	return (class_at(r, i) & WORD_UNIT) && (noun_classes_at(r, i) & NOUN_LAND) && f->unit.first == f->unit.last;
}

/* A known noun phrase of these classes in some words; the last one. */
bool
label_noun(struct reading *r, struct words words, unsigned classes, struct figure *f)
{
	for (size_t i = words.last; i > words.first; i--) {
		struct noun noun;
		size_t start = i - 1;

		if (token_at(r, start)->kind != TOKEN_WORD || (is_function_word(r, start) && !is_land(r, start, f)) ||
		    is_in_name(r, i, words.last) ||
		    r->marks[start].place || r->marks[start].time || r->marks[start].act)
			continue;
		while (start > words.first && (token_at(r, start - 1)->kind == TOKEN_WORD ||
		    token_at(r, start - 1)->kind == TOKEN_CODE) && !is_function_word(r, start - 1) &&
		    !r->marks[start - 1].place &&
		    !r->marks[start - 1].act)
			start--;
		if ((start > words.first && text_is(r, start - 1, "by")) || label_hangs_on_act(r, start, words.first) ||
		    label_head_end(r, start, words.first) != NONE)
			continue;	/* "rescued by the coast guard: 900" */
		if (is_agent(r, start, i, words))
			continue;
		classify_noun(r->vocabulary, token_at(r, start), i - start, &noun);
		if (i > start + 1 && !(noun.classes & classes) && (noun.classes || reading_is_plural(r, i - 1))) {
			i = start + 1;	/* "Vehicle theft", "Criminal complaints": no vehicles, no criminals */
			continue;
		}
		if (!(noun.classes & classes) ||
		    ((noun.classes & NOUN_PERSON) && f->unit.first < f->unit.last && !f->quantity.is_share) ||
		    ((noun.classes & NOUN_EVENT) && (!figure_noun_suits(r, f, &noun) || f->quantity.is_money)) ||
		    label_is_of_one(r, f, i, noun.classes) || label_names_speaker(r, f, i, noun.classes) ||
		    label_names_cause(r, f, &noun))
			continue;	/* "Operation Delta: 5 arrested", "Small arms: 9 killed" */
		/* "Total cases" over a column */
		start += start + 1 < i && cue_is(r, start, i, CUE_TOTAL_LABEL) == 1;
		start = label_over_cases(r, start, words.first);
		f->counted = (struct words){ label_members_before(r, start, words.first, noun.classes), i };
		f->counted.first = label_pair_start(r, f->counted, words.first);
		f->meaning = noun;
		if (f->counted.first < start)
			classify_noun(r->vocabulary, token_at(r, f->counted.first), i - f->counted.first, &f->meaning);
		f->inherited_noun = true;
		return true;
	}
	return false;
}

bool
label_plural(const struct reading *r, struct words label, struct figure *f)
{
	struct noun noun;

	if (label.first < label.last && r->marks[label.last - 1].act)
		label.last = reading_act_at(r, label.last - 1)->words.first;
	else if (label.first < label.last && r->marks[label.first].act)
		label.first = reading_act_at(r, label.first)->words.last;	/* "Affected blocks: 14" */
	/* "Agriculture: $12 million" */
	if (label.first >= label.last || (!reading_is_plural(r, label.last - 1) && !f->quantity.is_money))
		return false;
	for (size_t i = label.first; i < label.last; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || is_function_word(r, i) || r->marks[i].place ||
		    r->marks[i].time ||
		    r->marks[i].act)
			return false;
	classify_noun(r->vocabulary, token_at(r, label.first), label.last - label.first, &noun);
	if (noun.classes)
		return false;
	figure_give_noun(f, label, &noun);
	return true;
}
