#include "clause/choose_act.h"

#include "clause/nominals.h"
#include "clause/verb_of_object.h"
#include "reading/act_says.h"
#include "reading/called_for.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "reading/take_act.h"

static bool
chain_carries(const struct reading *r, const struct figure *g, bool with)
{
	if (g->how == HOW_LABEL)
		/* "Seized: three pistols, a car" */
		return figure_has_noun(g) && text_is(r, g->words.first - 1, ":");
	return g->how == HOW_BEFORE || g->how == HOW_CHAIN || g->how == HOW_NOMINAL ||
	    (with && g->how == HOW_AFTER);
}

/* "90 men are in the field with 12 lorries": what stands before the with is said of both. */
static bool
accompanies(const struct reading *r, size_t index, size_t at)
{
	const struct figure *g = &r->figures[index - (index > 0)];

	return index > 0 && g->sentence == r->figures[index].sentence && !g->rejected &&
	    g->how == HOW_AFTER && r->marks[at].act == g->act + 1;
}

/*
 * "arrested 40 men found with drugs", "checked 40 men arriving": the participle only tells which men; the verb before
 * them governs. But "lost 40 men killed and wounded".
 */
static bool
tells_which(const struct reading *r, const struct figure *f, const struct ahead *ahead,
    const struct behind *behind)
{
	const struct act *act = &r->acts[ahead->act];

	return !act->finite && !act->with_be && !(act->frames & ACT_STATE) && !behind->with && behind->act != NONE &&
	    !cue_is(r, r->acts[behind->act].words.first, r->acts[behind->act].words.last, CUE_SUFFERS) &&
	    (r->acts[behind->act].frames & ACT_OBJECT) && !r->acts[behind->act].future &&
	    (act_says_much(r, behind->act, f->meaning.classes) || (!act_is_light(r, behind->act) &&
	    (span_ends(token_at(r, act->words.first)->text, "ing") ? (f->meaning.classes & NOUN_PERSON) != 0 :
	    f->quantity.kind != NUMBER_ARTICLE && !act_says_much(r, ahead->act, f->meaning.classes))));
}

/* "300 officers took part in 46 searches": it tells what befell its subject too; but "a team held 12 men". */
static bool
joined_in(const struct reading *r, const struct figure *f, size_t act)
{
	const unsigned both = ACT_SUBJECT | ACT_CONDUCT;

	return act != NONE && (r->acts[act].frames & both) == both &&
	    r->acts[act].words.last - r->acts[act].words.first > 1 && act_says_much(r, act, f->meaning.classes);
}

/* "food was given to 30 families, and 20 tents were sent": what befell `g` says something of the noun of `f` too. */
static bool
says_of(const struct reading *r, const struct figure *g, const struct figure *f)
{
	return g->act == NONE || act_is_light(r, g->act) ||
	    (act_says_much(r, g->act, f->meaning.classes) && figure_noun_suits(r, g, &f->meaning));
}

/* "900 affected people", "40 evacuated residents": their own adjective says what befell them. */
static bool
says_itself(const struct reading *r, const struct figure *f)
{
	size_t first = f->noun.first;
	const struct act *own = first < f->noun.last ? reading_act_at(r, first) : NULL;

	return (f->meaning.classes & NOUN_PERSON) &&
	    ((f->meaning.classes & NOUN_OUTCOME) || (own && own->look == LOOK_NOUN && own->words.last < f->noun.last));
}

/* "destroyed 400 huts, 900 affected people": the verb of things is not theirs. */
static bool
is_of_things(const struct figure *g)
{
	return (g->meaning.classes & NOUN_THING) && !(g->meaning.classes & NOUN_PERSON);
}

/* "include", "are", "rose to": what stands before says what befell its object; not so "resulted in", nor a verb
 * unknown. */
static bool
includes_parts(const struct reading *r, const struct act *act)
{
	return cue_is(r, act->words.first, act->words.last, CUE_PART_AFTER) ||
	    (class_at(r, act->words.first) & WORD_BE) ||
	    text_is(r, act->words.last - 1, "to");
}

/* "recovered the following: 12 rifles, a radio and a tent pitched in the yard": the participle is of the last thing
 * alone. */
static bool
is_of_last_thing(const struct reading *r, const struct figure *f, const struct ahead *ahead)
{
	const struct act *act = &r->acts[ahead->act];

	return !ahead->direct && !act->finite && !act->with_be && figure_is_called_for(r, f);
}

/* "six of those killed on the roads were asleep": what befell those of whom they are some; NONE. */
static size_t
act_of_those(const struct reading *r, const struct figure *f)
{
	size_t first = f->noun.first;
	const struct act *act = reading_act_at(r, first);

	return act && f->of_them && !f->predicate && first < f->noun.last &&
	    (text_is(r, first - 1, "those") || text_is(r, first - 1, "the")) && act->words.last == f->noun.last &&
	    (act->frames & ACT_OBJECT) ? (size_t)(act - r->acts) : NONE;
}

/*
 * "Bo was hit: ten men and a boy were hurt", "heavy losses - a cook and two guards were hurt": behind the mark is a
 * sentence of its own; but "the dead - a cook and two guards - were found".
 */
static bool
is_sentence_behind_mark(const struct reading *r, const struct figure *f, size_t mark, const struct ahead *ahead)
{
	const struct act *act = ahead->act == NONE ? NULL : &r->acts[ahead->act];
	bool dash = (token_at(r, mark)->flags & TOKEN_DASH) != 0;

	if (!act || !ahead->coordination || !act->with_be || !(dash || text_is(r, mark, ":")))
		return false;
	for (size_t i = f->end; dash && i < act->words.first; i++)
		if (token_at(r, i)->flags & TOKEN_DASH)
			return false;
	return true;
}

/* "the dead - a cook and two guards - were found": the last of them died as the first did. */
static bool
ends_dashed_list(const struct reading *r, const struct figure *f, const struct behind *behind)
{
	return behind->chain != NONE && r->figures[behind->chain].how == HOW_NOMINAL && f->end < r->tokens.n &&
	    (token_at(r, f->end)->flags & TOKEN_DASH);
}

void
choose_act(const struct reading *r, size_t index, const struct ahead *ahead, const struct behind *behind)
{
	struct figure *f = &r->figures[index];
	bool acts = ahead->act != NONE && !is_of_last_thing(r, f, ahead);	/* something stands ahead */
	const struct act *act = acts ? &r->acts[ahead->act] : NULL;
	size_t befell;
	bool carries = behind->chain != NONE && chain_carries(r, &r->figures[behind->chain], behind->with) &&
	    !(is_of_things(&r->figures[behind->chain]) && says_itself(r, f)) &&
	    (!acts || says_of(r, &r->figures[behind->chain], f));
	bool plain = acts && !ahead->relative && !ahead->coordination && !(carries && ends_dashed_list(r, f, behind));

	if (plain && ahead->direct && (act->frames & ACT_STATE) && !act->with_be && says_itself(r, f) &&
	    !act_befalls(r, ahead->act, f->meaning.classes))
		return;		/* "90 evacuated people in camps": the first counts; but "90 refugees dead" */
	if (plain && ahead->direct && tells_which(r, f, ahead, behind))
		take_act(r, f, behind->act, HOW_BEFORE);
	else if (plain && ahead->direct && (act->with_be || act->finite || !carries || behind->with ||
	    figure_act_is_light(r, &r->figures[behind->chain])))
		take_act(r, f, ahead->act, HOW_AFTER);
	else if (plain && behind->conjunct && (act->with_be || act->finite))
		take_act(r, f, ahead->act, HOW_AFTER);	/* "while they held the bridge, a man from Bo died" */
	else if (behind->act != NONE && !act_is_light(r, behind->act))
		take_act(r, f, behind->act, HOW_BEFORE);
	else if (plain && (act->with_be || !carries))
		take_act(r, f, ahead->act, HOW_AFTER);
	else if (carries)
		figure_take_outcome(f, &r->figures[behind->chain], HOW_CHAIN);
	else if (behind->with && accompanies(r, index, behind->at))
		figure_take_outcome(f, &r->figures[index - 1], HOW_CHAIN);
	else if (behind->nominal && !(acts && is_sentence_behind_mark(r, f, behind->at, ahead)) &&
	    nominal_before(r, f, behind->at))
		return;		/* "the dead were two men and a boy found on Monday" */
	else if (acts && ahead->coordination)
		take_act(r, f, ahead->act, HOW_COORDINATION);
	else if (acts && (!ahead->relative || behind->act == NONE ||
	    (act_is_light(r, behind->act) && (class_at(r, f->end) & WORD_RELATIVE))))
		take_act(r, f, ahead->act, HOW_RELATIVE);	/* also "recorded 12 people who died" */
	else if (behind->act != NONE && includes_parts(r, &r->acts[behind->act]) &&
	    nominal_before(r, f, r->acts[behind->act].words.first))
		return;		/* "the items seized include four rifles" */
	else if (behind->act != NONE)
		take_act(r, f, behind->act, HOW_BEFORE);
	else if (!behind->preposition && joined_in(r, f, ahead->subject_of))
		take_act(r, f, ahead->subject_of, HOW_AFTER);
	else if (behind->preposition)
		nominal_of(r, f, behind->at, true);
	else if ((befell = verb_of_loss(r, f)) != NONE)
		take_act(r, f, befell, HOW_BEFORE);
	if (!figure_has_outcome(f) && (befell = act_of_those(r, f)) != NONE)
		take_act(r, f, befell, HOW_NOMINAL);
	if (f->antecedent == NONE && behind->chain != NONE && !figure_has_noun(f))
		f->antecedent = behind->chain;
}
