#include "clause/clauses.h"

#include "clause/bracketed_act.h"
#include "clause/carried.h"
#include "clause/choose_act.h"
#include "clause/ill_with.h"
#include "clause/later_predicate.h"
#include "clause/long_list.h"
#include "clause/look_ahead.h"
#include "clause/look_behind.h"
#include "clause/nominals.h"
#include "clause/of_another.h"
#include "clause/put_at.h"
#include "clause/recipients.h"
#include "clause/second_outcome.h"
#include "clause/second_predicate.h"
#include "clause/times_of_act.h"
#include "clause/told_as.h"
#include "clause/with_part.h"
#include "parts/part_cues.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/take_act.h"
#include "reading/verb_group.h"

/*
 * Two directions carry the result: forward, from the noun phrase to a passive,
 * a participle, an intransitive verb or a state; and backward, from the number to an
 * active verb, or along a chain of coordinated figures to theirs.
 */

/* The noun and "of" stand right before the figure, which has its outcome from there. */
static bool
hangs_on_of(const struct reading *r, const struct figure *f)
{
	return f->how == HOW_NOMINAL && f->act == NONE && f->outcome.last + 1 == f->words.first &&
	    text_is(r, f->outcome.last, "of");
}

/* "The deaths of seven men, two women and four boys were confirmed": all hang on the noun before the first. */
static bool
shares_of(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f;

	if (f->noun.first == f->noun.last || f->words.first == 0 || !(class_at(r, f->words.first - 1) & WORD_AND))
		return false;
	do {
		if (g == r->figures || g[-1].sentence != f->sentence || g[-1].end + 1 != g->words.first ||
		    (g != f && !text_is(r, g[-1].end, ",")) || !(f->meaning.classes & g[-1].meaning.classes))
			return false;
		g--;
	} while (g->how == HOW_CHAIN);
	return hangs_on_of(r, g);
}

/* "34 families, equivalent to 120 persons", "34 families, or 120 persons, fled": the same, counted in something
 * else. */
static bool
is_equivalent(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	if (f == r->figures || f[-1].sentence != f->sentence || i < f[-1].end + 2)
		return false;
	if (text_is(r, i - 1, "or") && text_is(r, i - 2, ",") && text_is(r, f->end, ","))
		return i - 2 == f[-1].end;
	if (!text_is(r, i - 1, "to") || !text_is(r, i - 2, "equivalent"))
		return false;
	i -= 2;
	return i == f[-1].end || (i == f[-1].end + 1 && text_is(r, i - 1, ","));
}

/* "Of the 30 hurt in the fire, 25 died": a participle that no comma parts from its noun. */
static bool
is_own_participle(const struct reading *r, const struct figure *f, size_t at)
{
	if (at == NONE || r->acts[at].finite || r->acts[at].with_be)
		return false;
	return !words_hold(r, f->end, r->acts[at].words.first, ",");
}

/* "two thirds of the 90 have returned", "some of the 40 were freed": what follows befell a share of them, told in
 * words. */
static bool
is_whole_of_share(const struct reading *r, const struct behind *behind)
{
	size_t share = behind->at - 1;

	if (!behind->preposition || behind->at == 0 || !text_is(r, behind->at, "of"))
		return false;
	if (class_at(r, share) & WORD_ORDINAL)
		return share > 0 && (class_at(r, share - 1) & WORD_ARTICLE);	/* "a third of the 90" */
	return !r->marks[share].figure && cue_is(r, share, behind->at, CUE_SHARE);
}

#define PREDICATE	16	/* tokens from "wounded in the attack" to "have died" */

/* Behind a participle that ends before token `i`: the verb that tells what the part did. */
static bool
predicate_follows(const struct reading *r, size_t i, size_t last)
{
	for (size_t start = i; i < last && i < start + PREDICATE && token_at(r, i)->kind != TOKEN_MARK; i++) {
		if (class_at(r, i) & (WORD_RELATIVE | WORD_SUBORDINATOR | WORD_BUT))
			return false;
		if ((class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_MODAL)) ||
		    (r->marks[i].act && reading_act_at(r, i)->finite))
			return true;
	}
	return false;
}

/*
 * "three of the 12 people wounded have died", "two of the 12 men who were held are boys": the whole's own participle,
 * which the part's verb follows, or its own clause.
 */
static void
whole_takes_participle(const struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->end, at;
	bool relative = i < last && (class_at(r, i) & WORD_RELATIVE);
	const struct act *act;

	at = relative || (i < last && r->marks[i].act) ? verb_group_act(r, i + relative, last) : NONE;
	if (at == NONE)
		return;
	act = &r->acts[at];
	if (act->look == LOOK_RIGHT || act->future || act->negated || act_is_light(r, at))
		return;
	if (relative || (!act->finite && !act->with_be && predicate_follows(r, act->words.last, last)))
		take_act(r, f, at, relative ? HOW_RELATIVE : HOW_AFTER);
}

static void
attach(const struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *before = f - (index > 0);
	struct ahead ahead;
	struct behind behind;

	look_ahead(r, f, &ahead);
	look_behind(r, index, &behind);
	/* "Two towns are cut off, with 12 cases in one": what befell the towns did not befall the cases. */
	if (behind.with && (f->meaning.classes & NOUN_CASE)) {
		behind.with = false;
		if (behind.chain != NONE && !figure_act_is_light(r, &r->figures[behind.chain]))
			behind.chain = NONE;
	}
	if (ahead.act != NONE && ahead_is_of_another(r, f, &ahead, &behind))
		ahead.act = NONE;
	if (figure_is_whole_of_some(r, f)) {		/* "four of its ten riders fell ill" */
		whole_takes_participle(r, f);
		return;
	}
	if (part_cue_is_of_whole(r, f) || nominal_beside(r, f, &behind))
		return;
	if (is_equivalent(r, f) || shares_of(r, f)) {
		figure_take_outcome(f, before, HOW_CHAIN);
		return;
	}
	f->chain = behind.chain;
	f->prepositional = behind.preposition;
	f->subject_of = ahead.subject_of;
	if (nominal_label(r, f) || put_at(r, f) || bracketed_act(r, f))
		return;
	/* "20 injured": beside a bare number, an outcome is its own. */
	if (ahead.act != NONE && !figure_has_noun(f) &&
	    r->acts[ahead.act].words.first == f->end && !act_is_light(r, ahead.act)) {
		take_act(r, f, ahead.act, HOW_AFTER);
		return;
	}
	if (is_whole_of_share(r, &behind) && !(f->end < r->tokens.n && (class_at(r, f->end) & WORD_RELATIVE))) {
		f->prepositional = false;	/* it is counted all the same */
		return;
	}
	/* "Of the 30 who went in, 25 came out": what follows befell the part; but "of the 30 hurt, 25 died". */
	if (behind.preposition && text_is(r, behind.at, "of") &&
	    !is_own_participle(r, f, ahead.act) && !words_hold(r, behind.at + 1, f->words.first, ",") &&
	    (behind.at == r->sentences[f->sentence].words.first ||
	    token_at(r, behind.at - 1)->kind == TOKEN_MARK))
		return;
	/* "sank with 20 aboard": what befell the boat is not told of them */
	if (behind.with && cue_is(r, f->end, r->sentences[f->sentence].words.last, CUE_ABOARD))
		return;
	choose_act(r, index, &ahead, &behind);
}

void
read_clauses(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		attach(r, i);
		told_as(r, f);
		times_of_act(r, f);
		carried_goods(r, f);
		with_part(r, f);
		ill_with(r, f);
		second_outcome(r, f);
		second_predicate(r, f);
		recipient_in_front(r, f);
		later_predicate(r, f);
	}
	long_lists(r);
}
