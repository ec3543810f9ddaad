#include "reading/take_act.h"

#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "reading/verb_group.h"

/* Not "forced them to flee and buried": of two forms, so that they share nothing. */
static bool
are_alike(const struct reading *r, size_t left, size_t right)
{
	return r->acts[left].base == r->acts[right].base;
}

/* "killed or wounded", "rescued/intercepted" */
static bool
joins(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_AND) || text_is(r, i, "/");
}

#define ADVERBS	2	/* of "found and later safely destroyed" */

/* The verb stands behind the "and" at i, or behind adverbs behind it. */
static bool
follows_joint(const struct reading *r, size_t i, size_t verb)
{
	while (verb > i + 1 && verb <= i + 1 + ADVERBS && (class_at(r, verb - 1) & WORD_ADVERB))
		verb--;
	return verb == i + 1 && joins(r, i);
}

void
take_have(const struct reading *r, struct figure *f)
{
	const struct act *act = &r->acts[f->act];
	size_t first = r->sentences[f->sentence].words.first, i = f->outcome.first;
	struct words with = f->outcome;

	if (act->look != LOOK_LEFT || act->with_be || !(act->frames & ACT_SUBJECT))
		return;
	while (i > first && (class_at(r, i - 1) & WORD_ADVERB))
		i--;
	if (i <= first || !(class_at(r, i - 1) & WORD_HAVE))
		return;
	with.first = i - 1;
	if (!span_equal(words_measure(r, with, f->meaning.classes), words_measure(r, f->outcome, f->meaning.classes)))
		f->outcome = with;
}

/* "left one man hurt and broke two legs": what befell the one is not what befell the other. */
static bool
is_of_figure_before(const struct reading *r, const struct figure *f, size_t act)
{
	size_t first = r->acts[act].words.first;

	return f > r->figures && f[-1].outcome_then.first <= first && first < f[-1].outcome_then.last;
}

/* "stepped on a mine and was killed": what its subject did says little of it, what befell it then says it. */
static void
take_what_befell_then(const struct reading *r, struct figure *f, const struct act *act)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->outcome.last, behind;
	struct span first = words_measure(r, f->outcome, f->meaning.classes);
	const struct act *then;

	if (act->look != LOOK_LEFT || act->with_be || !act->finite || f->outcome_then.first < f->outcome_then.last ||
	    !(span_is(first, "other") || first.n == 0) || i >= last || !(class_at(r, i) & WORD_AND))
		return;
	behind = verb_group_act(r, i + 1, last);
	if (behind == NONE)
		return;
	then = &r->acts[behind];
	if (!then->with_be || then->future || then->negated)
		return;
	f->outcome.last = then->words.last;
	f->outcome_then = then->then;
}

/* "killed, wounded or captured": the three that begin with `act`, alike and side by side. */
static bool
are_three(const struct reading *r, size_t act)
{
	const struct act *a = &r->acts[act];

	return act + 2 < r->n_acts && are_alike(r, act, act + 1) && are_alike(r, act + 1, act + 2) &&
	    text_is(r, a[0].words.last, ",") && a[1].words.first == a[0].words.last + 1 && joins(r, a[1].words.last) &&
	    a[2].words.first == a[1].words.last + 1 && a[0].look == a[1].look && a[1].look == a[2].look;
}

/* "killed or wounded", "found and later destroyed": the verb behind the act says it too. */
static bool
goes_on(const struct reading *r, size_t act)
{
	return act + 1 < r->n_acts && are_alike(r, act, act + 1) && r->acts[act + 1].look == r->acts[act].look &&
	    follows_joint(r, r->acts[act].words.last, r->acts[act + 1].words.first);
}

/* The verb before the act says it too; but "freed boys who had been taken and caught 12 men". */
static bool
goes_back(const struct reading *r, const struct figure *f, size_t act, enum how how)
{
	const struct act *before = act > 0 ? &r->acts[act - 1] : NULL;

	if (!before || !are_alike(r, act - 1, act) || !follows_joint(r, before->words.last, r->acts[act].words.first))
		return false;
	if (how != HOW_BEFORE)
		return before->look == r->acts[act].look;
	return !is_of_figure_before(r, f, act - 1) && (before->frames & ~(unsigned)(ACT_STATE | ACT_SUBJECT)) &&
	    !before->with_be;
}

void
take_act(const struct reading *r, struct figure *f, size_t act, enum how how)
{
	bool whole;	/* nothing of the act stands behind its object */

	figure_give_act(r, f, act, how);
	whole = f->outcome_then.first == f->outcome_then.last;
	if (whole && are_three(r, act))
		f->outcome.last = r->acts[act + 2].words.last;
	else if (how == HOW_BEFORE && act > 1 && are_three(r, act - 2))
		f->outcome.first = r->acts[act - 2].words.first;
	else if (whole && goes_on(r, act))
		f->outcome.last = r->acts[act + 1].words.last;
	else if (goes_back(r, f, act, how))
		f->outcome.first = r->acts[act - 1].words.first;
	take_have(r, f);
	take_what_befell_then(r, f, &r->acts[act]);
}
