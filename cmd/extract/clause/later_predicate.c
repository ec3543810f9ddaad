#include "clause/later_predicate.h"

#include "reading/act_says.h"
#include "reading/outcome.h"
#include "reading/take_act.h"
#include "reading/verb_group.h"

#define REACH	40	/* tokens between the first verb and the later one */
#define GROUP	5	/* of "they were later also", "had to be" */

/* "they", "he" of "when they were hit": the subject again. */
static bool
takes_up_subject(const struct reading *r, size_t i)
{
	return text_is(r, i, "they") || text_is(r, i, "he") || text_is(r, i, "she");
}

/* The words in front of the later verb, from token `i` on: forms of be, adverbs and a pronoun that takes up the
 * subject. */
static bool
is_of_verb(const struct reading *r, size_t i, bool subordinate)
{
	return is_of_verb_group(r, i) || span_ends(token_at(r, i)->text, "ly") ||
	    (subordinate && (text_is(r, i, "being") || takes_up_subject(r, i))) ||
	    (text_is(r, i, "to") && (class_at(r, i - 1) & WORD_HAVE));
}

/* The verb that stands at once behind the joint at `i`: "and", "but", "before being"; NONE. */
static size_t
act_behind(const struct reading *r, size_t joint, size_t last)
{
	bool subordinate = (class_at(r, joint) & WORD_SUBORDINATOR) != 0;
	size_t i = joint + 1, end = i + GROUP < last ? i + GROUP : last;

	while (i < end && !r->marks[i].act && is_of_verb(r, i, subordinate))
		i++;
	return i < end && r->marks[i].act ? r->marks[i].act - 1 : NONE;
}

/* It befalls its subject: by a passive, or as "died" does; what somebody does himself ("fled", "returned") is no more
 * than that. */
static bool
befalls(const struct reading *r, const struct figure *f, size_t at)
{
	const struct act *act = &r->acts[at];

	if (act->look != LOOK_LEFT || act->negated || act->future || !act_agrees(r, f, act) ||
	    act_is_kept_from(r, act) ||
	    !act_says_much(r, at, f->meaning.classes))
		return false;
	/* "a ship saved 12 people and was assigned a port": its errands go on */
	if (act->with_be && (f->meaning.classes & (NOUN_PERSON | NOUN_ANIMAL)))
		return true;
	return (act->with_be || act->finite) && act_befalls(r, at, f->meaning.classes);
}

/* "before", "after", "when they", where a verb in the passive follows without a subject of its own. */
static bool
is_joint(const struct reading *r, size_t i)
{
	if (class_at(r, i) & WORD_SUBORDINATOR)
		return text_is(r, i, "before") || text_is(r, i, "after") ||
		    (text_is(r, i, "when") && takes_up_subject(r, i + 1));
	return (class_at(r, i) & (WORD_AND | WORD_BUT)) != 0;
}

/* The verb of another subject, or of a clause within: "and two guards died", "which was hit". */
static bool
ends_here(const struct reading *r, size_t i)
{
	const unsigned ends = WORD_RELATIVE | WORD_SUBORDINATOR | WORD_SPEECH;
	const struct act *act = reading_act_at(r, i);

	if (act)
		return act->look == LOOK_LEFT && (act->finite || act->with_be);
	return reading_is_stop(r, i) || (class_at(r, i) & ends);
}

/* Where what was first told of the subject ends, and says nothing of what befell it: a verb of its own, "were at work",
 * "were abroad"; NONE. */
static size_t
first_told(const struct reading *r, const struct figure *f)
{
	if (f->prepositional || !(f->meaning.classes & (NOUN_PERSON | NOUN_ANIMAL | NOUN_VEHICLE | NOUN_MISSILE)))
		return NONE;
	if (f->act != NONE)
		return (r->acts[f->act].frames & ACT_STATE) && f->how == HOW_AFTER &&
		    !act_says_much(r, f->act, f->meaning.classes) ?
		    r->acts[f->act].words.last : NONE;
	if (figure_has_outcome(f))
		return NONE;
	if (f->subject_of != NONE)
		return r->acts[f->subject_of].words.last;
	return class_at(r, f->end) & WORD_BE ? f->end : NONE;
}

void
later_predicate(const struct reading *r, struct figure *f)
{
	size_t sentence_last = r->sentences[f->sentence].words.last, i = first_told(r, f), last;

	if (i == NONE)
		return;
	last = i + REACH < sentence_last ? i + REACH : sentence_last;
	for (; i < last; i++) {
		size_t at = is_joint(r, i) ? act_behind(r, i, last) : NONE;

		if (at != NONE && befalls(r, f, at)) {
			take_act(r, f, at, HOW_AFTER);
			return;
		}
		if (at != NONE)
			i = r->acts[at].words.last - 1;
		else if (ends_here(r, i))
			return;
	}
}
