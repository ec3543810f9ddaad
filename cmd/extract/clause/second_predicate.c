#include "clause/second_predicate.h"

#include "reading/act_says.h"
#include "reading/outcome.h"
#include "reading/take_act.h"
#include "reading/verb_group.h"

#define COMPLEMENT	12	/* tokens of "of employing the workers", up to the "and" */

/* The "and" behind the first verb and its complement, in which no other verb or number stands; NONE. */
static size_t
and_behind(const struct reading *r, size_t i, size_t last)
{
	const unsigned ends = WORD_RELATIVE | WORD_SUBORDINATOR | WORD_BUT | WORD_SPEECH;

	for (size_t start = i; i < last && i - start < COMPLEMENT; i++) {
		bool predicate = i + 1 < last && (is_of_verb_group(r, i + 1) || r->marks[i + 1].act);

		if ((class_at(r, i) & WORD_AND) && predicate)
			return i;
		if (reading_is_stop(r, i) || (class_at(r, i) & ends) || r->marks[i].figure ||
		    (r->marks[i].act && reading_act_at(r, i)->look == LOOK_LEFT))
			return NONE;
	}
	return NONE;
}

/* The verb behind it that the same subject has; NONE. */
static size_t
act_behind(const struct reading *r, size_t and, size_t last)
{
	size_t act = verb_group_act(r, and + 1, last);

	return act != NONE && r->acts[act].look == LOOK_LEFT && !r->acts[act].negated ? act : NONE;
}

void
second_predicate(const struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, and, act;

	if (f->act == NONE || (f->how != HOW_AFTER && f->how != HOW_COORDINATION) ||
	    r->acts[f->act].look != LOOK_LEFT ||
	    !r->acts[f->act].with_be || act_is_light(r, f->act) || act_says_much(r, f->act, f->meaning.classes))
		return;
	and = and_behind(r, r->acts[f->act].words.last, last);
	/* "were charged and were released": without a complement the first stands by itself */
	if (and == NONE || and == r->acts[f->act].words.last || (act = act_behind(r, and, last)) == NONE ||
	    act_is_kept_from(r, &r->acts[act]) || !act_says_much(r, act, f->meaning.classes))
		return;
	take_act(r, f, act, f->how);
}
