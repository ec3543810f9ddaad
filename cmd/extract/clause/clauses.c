#include "stages.h"

#include "clause/act_says.h"
#include "clause/asides.h"
#include "clause/bracketed_act.h"
#include "clause/carried.h"
#include "clause/looks.h"
#include "clause/nominals.h"
#include "clause/put_at.h"
#include "clause/times_of_act.h"
#include "clause/verb_of_object.h"
#include "clause/with_part.h"
#include "reading/cues.h"
#include "reading/take_act.h"
#include "reading/understood.h"
#include "understood/wholes.h"
#include "words/classify_outcome.h"

/*
 * Clauses: which act belongs to which figure.
 *
 * Two directions carry the result: forward, from the noun phrase to a passive,
 * a participle, an intransitive verb or a state; and backward, from the number to an
 * active verb, or along a chain of coordinated figures to theirs.
 */

static bool
chain_carries(const struct figure *g, bool with)
{
	/* "1,500 patients along with 40 cooks": those are no patients */
	if (g->how == HOW_NOMINAL && g->noun.first < g->noun.last && g->outcome.first >= g->noun.first && g->outcome.last == g->noun.last)
		return false;
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

/* "at sea", "in critical condition", "alive": it says where or how they were, not what was done with them. */
static bool
tells_how(const struct reading *r, const struct act *act)
{
	return (class_at(r, act->words.first) & WORD_PREPOSITION) ||
	    span_is(act->row->cell[STATE_MEASURE], "other");
}

/* "flew out a man with burns": a state that tells how gives way to a verb; with "with", in a bracket it needs a noun. */
static bool
is_weaker(const struct reading *r, const struct figure *f, const struct ahead *ahead,
    const struct behind *behind)
{
	const struct act *act;

	if (ahead->act == NONE)
		return false;
	act = &r->acts[ahead->act];
	if (!(act->frames & ACT_STATE) || act->with_be || !tells_how(r, act))
		return false;
	return (text_is(r, act->words.first, "with") && f->counted.first == f->counted.last &&
	    figure_bracket(r, f) != NONE) || (behind->act != NONE && !act_is_light(r, behind->act));
}

/* "Four patients with burns were sent home": the main verb of people, whatever their name says. */
static bool
is_main_verb(const struct reading *r, const struct figure *f, const struct act *act, const struct ahead *ahead)
{
	bool both = f + 1 < r->figures + r->n_figures && (f[1].meaning.classes & NOUN_PERSON);	/* "14 inmates and two guards died" */

	return (f->meaning.classes & NOUN_PERSON) && (act->with_be || act->finite) && !ahead->relative &&
	    (!ahead->coordination || both);
}

/* "the bus that carried 25 people", "the blast, which also hurt ten": the object of a relative clause that opens before it. */
static bool
is_object_in_relative(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	size_t act = i == 0 ? 0 : r->marks[i - 1].act;

	if (i < first + 3 || token_at(r, i - 1)->kind != TOKEN_WORD || (act ? act_is_light(r, act - 1) : is_function_word(r, i - 1)))
		return false;
	i = act ? r->acts[act - 1].words.first : i - 1;
	while (i > first && (class_at(r, i - 1) & (WORD_ADVERB | WORD_HAVE | WORD_BE)))
		i--;
	return i > first && (class_at(r, i - 1) & WORD_RELATIVE);
}

/* "Firefighters from six stations", "rebels in two camps", "the homes of 30 families": the verb is of those before the preposition. */
static bool
is_of_head(const struct reading *r, const struct figure *f, const struct behind *behind)
{
	const unsigned persons = NOUN_PERSON | NOUN_STAFF | NOUN_ANIMAL, things = NOUN_BUILDING | NOUN_VEHICLE | NOUN_WEAPON;
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
	return text_is(r, at, "from") ? (f->meaning.classes & NOUN_BUILDING) != 0 :	/* but "from 20 countries took part" */
	    (text_is(r, at, "in") || text_is(r, at, "at")) && (f->meaning.classes & (NOUN_PLACE | NOUN_BUILDING | NOUN_ORGANISATION));
}

/* What stands ahead may be said of something else. */
static bool
is_of_another(const struct reading *r, const struct figure *f, const struct ahead *ahead,
    const struct behind *behind)
{
	const struct act *act = &r->acts[ahead->act];
	/* "carrying a total of 25" */
	size_t start = f->words.first - cue_ends(r, r->sentences[f->sentence].words.first, f->words.first, CUE_TOTAL_BEFORE);

	/* "pills sold by two men were found": who did it is not what it befell. */
	if ((behind->preposition && text_is(r, behind->at, "by")) || is_of_head(r, f, behind))
		return true;
	/* "A boat carrying 25 people sank": what follows befell the boat. */
	if (behind->act != NONE && (!r->acts[behind->act].finite || r->acts[behind->act].future) &&
	    !act_is_light(r, behind->act) && r->acts[behind->act].words.last == start && (act->finite || act->with_be))
		return true;
	if (aside_object_of_participle(r, f) && (act->finite || act->with_be))
		return true;
	if (!ahead->relative && (act->finite || act->with_be) && is_object_in_relative(r, f))
		return true;
	/* "took nine men alive": the verb's own words behind its object. */
	if (behind->act != NONE && act->words.first >= r->acts[behind->act].then.first &&
	    act->words.first < r->acts[behind->act].then.last)
		return true;
	/* "Nine men went to the village": not what was given went. */
	if (!act->with_be && text_is(r, act->words.last - 1, "to") && (f->meaning.classes & NOUN_PERSON) &&
	    act_gives(r, ahead->act, f->meaning.classes))
		return true;
	/* A noun that is an outcome by itself takes only what stands beside it; but patients are people. */
	if ((f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) && !ahead->direct && !is_main_verb(r, f, act, ahead) &&
	    !act_is_light(r, ahead->act))
		return true;
	/* Bare numbers and "10 of them" have no part in what an enumeration after them ends with; but "95 including two
	 * boys and a girl were hurt". */
	if (ahead->coordination && !ahead->parts && (f->counted.first == f->counted.last || f->of_them))
		return true;
	/* "30 died, including two boys, and nine were hurt": the boys did what the 30 did. */
	if (behind->included && (ahead->coordination || (act->with_be && text_is(r, f->end, ","))))
		return true;
	return is_weaker(r, f, ahead, behind);
}

/* "arrested 40 men found with drugs": the participle only tells which men; the verb before them governs. But "lost 40 men killed
 * and wounded". */
static bool
tells_which(const struct reading *r, const struct figure *f, const struct ahead *ahead,
    const struct behind *behind)
{
	const struct act *act = &r->acts[ahead->act];

	return !act->finite && !act->with_be && !(act->frames & ACT_STATE) && !behind->with && behind->act != NONE &&
	    !cue_is(r, r->acts[behind->act].words.first, r->acts[behind->act].words.last, CUE_SUFFERS) && (r->acts[behind->act].frames & ACT_OBJECT) && !r->acts[behind->act].future &&
	    act_says_much(r, behind->act, f->meaning.classes);
}

/* "300 officers took part in 46 searches": it tells what befell its subject too. */
static bool
joined_in(const struct reading *r, const struct figure *f, size_t act)
{
	const unsigned both = ACT_SUBJECT | ACT_CONDUCT;

	return act != NONE && (r->acts[act].frames & both) == both && act_says_much(r, act, f->meaning.classes);
}

/* "food was given to 30 families, and 20 tents were sent": what befell `g` says something of the noun of `f` too. */
static bool
says_of(const struct reading *r, const struct figure *g, const struct figure *f)
{
	return g->act == NONE || act_is_light(r, g->act) ||
	    (act_says_much(r, g->act, f->meaning.classes) && figure_noun_suits(r, g, &f->meaning));
}

/* "include", "are", "rose to": what stands before says what befell its object; not so "resulted in", nor a verb unknown. */
static bool
includes_parts(const struct reading *r, const struct act *act)
{
	return cue_is(r, act->words.first, act->words.last, CUE_PART_AFTER) || (class_at(r, act->words.first) & WORD_BE) ||
	    text_is(r, act->words.last - 1, "to");
}

/* Of what stands ahead and behind the nearest and surest. */
static void
choose(struct reading *r, size_t index, const struct ahead *ahead, const struct behind *behind)
{
	struct figure *f = &r->figures[index];
	const struct act *act = ahead->act == NONE ? NULL : &r->acts[ahead->act];
	size_t loss;
	bool carries = behind->chain != NONE && chain_carries(&r->figures[behind->chain], behind->with) &&
	    (act == NULL || says_of(r, &r->figures[behind->chain], f));
	bool plain = act && !ahead->relative && !ahead->coordination;

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
	else if (behind->nominal && !(act && ahead->coordination && act->with_be && text_is(r, behind->at, ":")) &&
	    nominal_before(r, f, behind->at))
		return;		/* "the dead were two men and a boy found on Monday"; not "Bo was hit: ten men and a boy were hurt" */
	else if (act && ahead->coordination)
		take_act(r, f, ahead->act, HOW_COORDINATION);
	else if (act && (!ahead->relative || behind->act == NONE ||
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
	else if ((loss = verb_of_loss(r, f)) != NONE)
		take_act(r, f, loss, HOW_BEFORE);
	if (f->antecedent == NONE && behind->chain != NONE && f->counted.first == f->counted.last)
		f->antecedent = behind->chain;
}

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

/* "34 families, equivalent to 120 persons", "34 families, or 120 persons, fled": the same, counted in something else. */
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

/* "two thirds of the 90 have returned", "some of the 40 were freed": what follows befell a share of them, told in words. */
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

static void
attach(struct reading *r, size_t index)
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
	if (ahead.act != NONE && is_of_another(r, f, &ahead, &behind))
		ahead.act = NONE;
	if (before != f && before->of_them && before->end == f->words.first && before->sentence == f->sentence)
		return;		/* the whole: "four of its ten riders fell ill" */
	if (whole_heads_part(r, f) || nominal_beside(r, f, &behind))
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
	if (ahead.act != NONE && f->counted.first == f->counted.last &&
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
	choose(r, index, &ahead, &behind);
}

void
read_clauses(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected) {
			attach(r, i);
			times_of_act(r, &r->figures[i]);
			carried_goods(r, &r->figures[i]);
			with_part(r, &r->figures[i]);
		}
}
