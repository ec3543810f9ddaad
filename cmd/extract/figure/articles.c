#include "figure/articles.h"

#include "figure/article_listed.h"
#include "figure/one_more.h"
#include "figure/predicates.h"
#include "figure/realis.h"
#include "reading/befell.h"
#include "reading/cues.h"
#include "reading/discard_words.h"
#include "reading/outcome.h"
#include "words/measures.h"

static bool
is_befalling_how(enum how how)
{
	return how == HOW_AFTER || how == HOW_BEFORE || how == HOW_CHAIN || how == HOW_COORDINATION ||
	    how == HOW_NOMINAL || how == HOW_RELATIVE;
}

/* Only times, places and commas stand before it: "On 2 May, a raid near ..." */
static bool
opens_clause(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].dateline, i = f->words.first;

	while (i > first) {
		unsigned class = class_at(r, i - 1);

		if (text_is(r, i - 1, ";"))
			return true;
		if (!r->marks[i - 1].time && !r->marks[i - 1].place && !text_is(r, i - 1, ",") &&
		    !(class & (WORD_PREPOSITION | WORD_ADVERB)))
			return false;
		i--;
	}
	return true;
}

#define DEFINED	12	/* tokens from what is defined to its verb */

/* "A strike, as we count it, is one or more attacks" */
static bool
is_defined(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	for (size_t i = f->end; i < last && i < f->end + DEFINED && !reading_is_stop(r, i); i++) {
		if (!(class_at(r, i) & WORD_BE))
			continue;
		return (class_at(r, i) & WORD_UNREAL) && i + 1 < last && !r->marks[i + 1].act;
	}
	return false;
}

/* "interaction with a user was stopped": what stands beside it, and nothing befell by itself. */
static bool
accompanies(const struct reading *r, const struct figure *f)
{
	return f->words.first > r->sentences[f->sentence].words.first &&
	    text_is(r, f->words.first - 1, "with") && f->chain == NONE &&
	    f->how != HOW_BEFORE && f->how != HOW_CHAIN;
}

/* "found a way", "destroyed a lifetime of work" */
static bool
is_abstract(const struct reading *r, struct words noun)
{
	struct match match;

	for (size_t i = noun.first; i < noun.last; i++)
		if (lexicon_at(r->vocabulary->lexicons.discards, token_at(r, i), noun.last - i, &match) &&
		    discard_row(&match, "abstract") &&
		    (i + match.n == noun.last || noun_classes_at(r, i + match.n) == 0))
			return true;	/* and not "a power station" */
	return false;
}

/* "The seizure is another example of their work": nothing more was seized. */
static bool
is_what_it_shows(const struct reading *r, const struct figure *f)
{
	return f->words.first > r->sentences[f->sentence].words.first && (class_at(r, f->words.first - 1) & WORD_BE) &&
	    is_abstract(r, f->noun);
}

/* What is counted ends in such a word. */
static bool
counts_mass(const struct reading *r, const struct figure *f)
{
	return f->counted.last > f->counted.first && discard_word(r, f->counted.last - 1, "mass");
}

#define MASS	4	/* words of "an unusually large number" */

/* "a large quantity of explosives", "a series of raids", "a breakdown by town": much, and no telling how many. */
static bool
is_mass(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.last;

	while (i + 1 < r->tokens.n && i < f->words.last + MASS && token_at(r, i)->kind == TOKEN_WORD &&
	    !text_is(r, i + 1, "of") && !text_is(r, i + 1, "by"))
		i++;
	return i + 1 < r->tokens.n && i < f->words.last + MASS && token_at(r, i + 1)->kind == TOKEN_WORD &&
	    discard_word(r, i, "mass");
}

/* "a whopping 412 smugglers": no noun, but how many they are found to be. */
static bool
is_before_number(const struct reading *r, const struct figure *f)
{
	return f->end < r->sentences[f->sentence].words.last && reading_is_number(r, f->end);
}

/* "killed a piper", "a piper was held": nobody else is, though no table knows the word; but "an unknown number
 * were". */
static bool
is_unknown_person(const struct reading *r, const struct figure *f)
{
	return (f->how == HOW_BEFORE || f->how == HOW_AFTER || f->how == HOW_COORDINATION) && f->act != NONE &&
	    (r->acts[f->act].frames & (ACT_OBJECT | ACT_SUBJECT)) && outcome_befalls_unknown(r, f, "person") &&
	    !counts_mass(r, f) &&
	    !is_abstract(r, f->noun) && !is_before_number(r, f);
}

/* "reports of a man killed by a mine": what befell him is what is reported. */
static bool
is_reported(const struct reading *r, const struct figure *f)
{
	size_t of = f->words.first - 1;

	return f->words.first > r->sentences[f->sentence].words.first + 1 && text_is(r, of, "of") &&
	    (noun_classes_at(r, of - 1) & NOUN_REPORT) && (f->meaning.classes & NOUN_PERSON) && f->how != HOW_BEFORE &&
	    figure_befell(r, f);
}

/* "a search is under way for a skier who went missing": whom it is for is told of, as one whom nobody has found. */
static bool
is_sought(const struct reading *r, const struct figure *f)
{
	return f->words.first > r->sentences[f->sentence].words.first + 1 && text_is(r, f->words.first - 1, "for") &&
	    (f->meaning.classes & NOUN_PERSON) && figure_has_outcome(f) &&
	    span_is(outcome_measure(r, f, f->meaning.classes), "missing");
}

/* "took a bold and decisive approach": the word behind "and" goes on to a noun, so that what stands before it is
 * none. */
static bool
is_adjective(const struct reading *r, const struct figure *f)
{
	size_t i = f->end, last = r->sentences[f->sentence].words.last;

	return i + 2 < last && f->end == f->words.last + 1 && (class_at(r, i) & WORD_AND) &&
	    token_at(r, i + 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, i + 1) && !reading_is_plural(r, i + 1) && noun_classes_at(r, i + 1) == 0 &&
	    token_at(r, i + 2)->kind == TOKEN_WORD && !is_function_word(r, i + 2) && !r->marks[i + 2].act;
}

/* "destroyed a Hummer", "a breathing set was seized": of an unknown noun, a concrete thing where such an outcome befell
 * it at once. */
static bool
is_unknown_thing(const struct reading *r, const struct figure *f)
{
	bool joins = f->how == HOW_CHAIN && f->chain != NONE && figure_is_kept(&r->figures[f->chain]);

	return (f->how == HOW_BEFORE || f->how == HOW_AFTER || joins) && f->act != NONE &&
	    outcome_befalls_unknown(r, f, "thing") &&
	    !counts_mass(r, f) && !is_abstract(r, f->noun) && !is_before_number(r, f) && !is_adjective(r, f);
}

/* "killing two women, a local official said": who tells it */
static bool
tells_it(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->end + 1;

	if (f->words.first == r->sentences[f->sentence].words.first || !text_is(r, f->words.first - 1, ",") ||
	    f->end >= last || !(class_at(r, f->end) & WORD_SPEECH))
		return false;
	return i >= last || token_at(r, i)->kind == TOKEN_MARK || r->marks[i].time ||
	    (class_at(r, i) & WORD_PREPOSITION);
}

/* "a tsunami warning was lifted": no event, but what was said of one. */
static bool
is_of_report(const struct reading *r, const struct figure *f)
{
	return f->counted.last == f->end && f->end + 1 < r->tokens.n && (noun_classes_at(r, f->end) & NOUN_REPORT) &&
	    (class_at(r, f->end + 1) & (WORD_BE | WORD_HAVE | WORD_MODAL | WORD_PREPOSITION));
}

/* "after a long search found": the verb is that of who stands before. */
static bool
stands_before_verb(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	const struct act *act = f->end < s.last ? reading_act_at(r, f->end) : NULL;

	return act && act->finite && !act->with_be && act->look == LOOK_RIGHT && f->words.first > s.first + 1;
}

/* "A warden patrolling the valley came across": what one was doing who then did something tells of no figure. */
static bool
is_at_work(const struct reading *r, const struct figure *f)
{
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	return act && (f->how == HOW_AFTER || f->how == HOW_COORDINATION) && !act->finite && !act->with_be &&
	    span_ends(token_at(r, act->words.first)->text, "ing") &&
	    span_is(outcome_measure(r, f, f->meaning.classes), "deployed");
}

#define CIRCUMSTANCE	8	/* tokens of "in the hills on Monday" */

/* "After a long search, divers found": no verb of its own stands in front of the comma. */
static bool
is_circumstance(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	if (f->words.first == r->sentences[f->sentence].words.first ||
	    !(text_is(r, f->words.first - 1, "after") || text_is(r, f->words.first - 1, "before")))
		return false;
	if (stands_before_verb(r, f))
		return true;
	for (size_t i = f->end; i < last && i < f->end + CIRCUMSTANCE; i++) {
		const struct act *act = reading_act_at(r, i);

		if (act && act->look != LOOK_NOUN)
			return false;
		if (text_is(r, i, ","))
			return true;
	}
	return false;
}

/* "The cart hit a mine", "the bus ran over an IED": what hurt those on it. */
static bool
is_set_off(const struct reading *r, const struct figure *f)
{
	struct span measure;

	if (f->how != HOW_BEFORE || !figure_has_outcome(f) || !(f->meaning.classes & NOUN_WEAPON) ||
	    !(span_is(f->meaning.group, "mines") || span_is(f->meaning.group, "explosives")))
		return false;
	measure = outcome_measure(r, f, f->meaning.classes);
	return span_is(measure, "engaged") || span_is(measure_counts(r->vocabulary, measure), "people");
}

/* "a third of the 60 boats" */
static bool
is_share(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.last;

	return i + 1 < r->sentences[f->sentence].words.last && text_is(r, i + 1, "of") &&
	    ((class_at(r, i) & WORD_ORDINAL) || cue_is(r, i, i + 1, CUE_SHARE));
}

/* "found on board a ship": where, and nothing that befell the ship. */
static bool
is_on_board(const struct reading *r, const struct figure *f)
{
	return (f->meaning.classes & NOUN_VEHICLE) &&
	    cue_ends(r, r->sentences[f->sentence].words.first, f->words.first, CUE_ABOARD);
}

/* "died before reaching a clinic", "inspected a camp": it stood there. */
static bool
is_come_to(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	return (f->meaning.classes & (NOUN_BUILDING | NOUN_PLACE)) && f->how == HOW_BEFORE &&
	    (cue_ends(r, first, f->words.first, CUE_COMES_TO) ||
	    (cue_ends(r, first, f->words.first, CUE_CLIMBS) &&
	    span_is(outcome_measure(r, f, f->meaning.classes), "assisted")));
}

/* "looking for a car", but "for a missing boat" */
static bool
is_plain_thing(const struct reading *r, const struct figure *f)
{
	if (f->how != HOW_BEFORE || (f->meaning.classes & (NOUN_PERSON | NOUN_ANIMAL)))
		return false;
	for (size_t i = f->noun.first; i < f->noun.last; i++)
		if (r->marks[i].act ||
		    lexicon_at(r->vocabulary->lexicons.states, token_at(r, i), 1, &(struct match){ 0 }))
			return false;
	return true;
}

/* "rebels plotting an attack": the word that tells of a plan before a number tells of one before an article. */
static bool
is_planned(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;
	struct match match;

	return lexicon_tail(r->vocabulary->lexicons.discards, token_at(r, first), f->words.first - first, &match) &&
	    discard_row(&match, "before") && span_is(match.row->cell[DISCARD_REASON], "plan");
}

/* Why it counts nothing where it stands, whatever befell it; NULL. */
static const char *
reason_of_place(const struct reading *r, const struct figure *f, bool event)
{
	bool natural = event && f->noun.first < f->noun.last && discard_word(r, f->noun.last - 1, "natural");
	const struct figure *of = reading_figure_at(r, f->end + 1);

	if (is_share(r, f))
		return "fraction";
	if (f->more && f->end == f->words.last && reading_counts_at(r, f->end))
		return "article";	/* "another about 40" */
	if (f->words.first > r->block_words[f->block].first && text_is(r, f->words.first - 1, "/"))
		return "article";	/* "N/A" */
	if (figure_is_ranked(r, f) && is_abstract(r, f->noun))
		return "article";	/* "a second chance", "a third party" */
	if (natural || (f->counted.first == f->counted.last && !f->more))
		return "article";	/* an earthquake is no event of ours: it only causes */
	/* "more than a document"; but "more than a tonne", and "handed over a clinic" */
	if (f->modifier.first < f->modifier.last && f->unit.first == f->unit.last &&
	    (f->words.first == 0 || !r->marks[f->words.first - 1].act || text_is(r, f->modifier.first, "about")))
		return "article";	/* "claims about a raid" too */
	if (f->prepositional && !f->part_cue && !is_reported(r, f) && !is_sought(r, f))
		return "article";
	if (predicate_is(r, f) || is_what_it_shows(r, f) || is_mass(r, f) || accompanies(r, f) || is_on_board(r, f) ||
	    is_come_to(r, f) || tells_it(r, f) || is_set_off(r, f))
		return "article";
	if (predicate_is_apposed(r, f))
		return "said again";
	/* "held two men while searching for a bomber" */
	if (((f->meaning.classes & NOUN_PURSUED) || is_plain_thing(r, f)) &&
	    cue_ends(r, r->sentences[f->sentence].words.first, f->words.first, CUE_SOUGHT))
		return "article";
	if (realis_promised(r, f) || is_planned(r, f))
		return "plan";
	if (!event && text_is(r, f->end, "of") && of && of->quantity.kind != NUMBER_ARTICLE &&
	    !figure_rejected_as(of, "age"))
		return "article";	/* a group of 15 officers; but a boy of 9 */
	if (f > r->figures && f[-1].of_them && f[-1].noun.first == f->words.last)
		return "article";	/* one of them a cook */
	/* "a plane of an aid agency crashed": whose it was */
	if (f > r->figures && figure_has_noun(&f[-1]) &&
	    !(f[-1].meaning.classes & (NOUN_EVENT | NOUN_OUTCOME | NOUN_BODY)) &&
	    f[-1].counted.first < f->words.first && f->words.first < f[-1].counted.last &&
	    text_is(r, f->words.first - 1, "of"))
		return "article";
	return event && (is_of_report(r, f) || is_circumstance(r, f)) ? "article" : NULL;
}

const char *
article_reason(const struct reading *r, const struct figure *f)
{
	bool event = (f->meaning.classes & NOUN_EVENT) != 0;
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];
	const char *reason = reason_of_place(r, f, event);

	if (reason)
		return reason;
	if (event && f->subject_of != NONE &&
	    (r->acts[f->subject_of].frames & (ACT_OBJECT | ACT_LIGHT)) && f->how == HOW_NONE)
		return f->noun.first < f->noun.last && discard_word(r, f->noun.last - 1, "agent") ? "agent" : NULL;
	if (event && f->how == HOW_NONE && opens_clause(r, f))
		return is_defined(r, f) ? "definition" : NULL;
	if (is_at_work(r, f))
		return "agent";
	if (article_is_listed(r, f))
		return NULL;
	/* "the bodies of a guard and a clerk" */
	if (act == NULL && f->how != HOW_NOMINAL && !(f->how == HOW_CHAIN && figure_befell(r, f)))
		return "article";
	if (act && act->future)
		return "plan";
	if (event)
		return act && ((act->frames & (ACT_CONDUCT | ACT_LIGHT)) || f->how == HOW_AFTER ||
		    f->how == HOW_BEFORE || f->how == HOW_CHAIN) ? NULL : "article";
	if (act && (f->meaning.classes & NOUN_CASE) && f->counted.last > f->noun.last &&
	    f->how != HOW_RELATIVE)
		return NULL;	/* a case of measles was confirmed */
	if (act && figure_is_one_more(r, f) && is_befalling_how(f->how))
		return NULL;	/* another death was reported */
	if ((act && !figure_befell(r, f)) || !is_befalling_how(f->how) || (f->how == HOW_RELATIVE && !is_sought(r, f)))
		return "article";
	return figure_is_material(f) ||
	    (f->meaning.classes == 0 && (is_unknown_person(r, f) || is_unknown_thing(r, f))) ? NULL : "article";
}
