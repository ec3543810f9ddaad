#include "clause/walk_acts.h"

#include "clause/asides.h"
#include "phrases/act_objects.h"
#include "reading/act_says.h"
#include "reading/outcome.h"
#include "reading/verb_group.h"

/* An act met on the way: taken, passed over, or the end of the look. */
enum met { MET_TAKEN, MET_PASSED, MET_END };

/* "a boat leading", "two barns, a mill and a shop serving", "vans, one of them stolen, carrying": the act hangs on a
 * noun before it. */
static bool
hangs_on_noun(const struct walk *w)
{
	return w->commas == 0 || w->i == w->joined || (w->closed != NONE && w->i == w->closed + 1);
}

#define ADVERBS	3	/* between "to" and its verb */

/* The "to" of what is aimed at, "to cross", "to illegally cross"; NONE. */
static size_t
aim_of(const struct reading *r, const struct act *act)
{
	size_t i = act->words.first;

	if (!act->future || act->with_be)
		return NONE;
	while (i > 0 && act->words.first - i < ADVERBS && ((class_at(r, i - 1) & WORD_ADVERB) ||
	    span_ends(token_at(r, i - 1)->text, "ly")))
		i--;
	return i > 0 && text_is(r, i - 1, "to") ? i - 1 : NONE;
}

/* "people trying to cross": what they meant to do. */
static bool
is_aim(const struct reading *r, const struct act *act)
{
	return aim_of(r, act) != NONE;
}

/* "12 men trying to flee": what those are about, right behind their noun; but "12 men going to return" will. */
static bool
is_about_to(const struct reading *r, const struct figure *f, const struct act *act)
{
	return aim_of(r, act) == f->end + 1 && token_at(r, f->end)->kind == TOKEN_WORD &&
	    span_ends(token_at(r, f->end)->text, "ing") && !text_is(r, f->end, "going");
}

/* "at risk of being hit", "rescued after being hit", behind another verb: it hangs on a preposition. */
static bool
is_complement(const struct reading *r, const struct act *act, size_t first, bool taken)
{
	size_t i = act->words.first;

	while (i > first && is_of_verb_group(r, i - 1) && !text_is(r, i - 1, "being"))
		i--;
	return i > first + 1 && text_is(r, i - 1, "being") && (class_at(r, i - 2) & WORD_PREPOSITION) &&
	    (taken || text_is(r, i - 2, "of"));
}

/* "held for breaking a curfew": an -ing form that hangs on a preposition says why or how, and befalls none of them. */
static bool
hangs_on_preposition(const struct reading *r, const struct act *act, size_t first)
{
	size_t i = act->words.first;

	return i > first && !act->with_be && span_ends(token_at(r, i)->text, "ing") && act->look == LOOK_LEFT &&
	    (class_at(r, i - 1) & WORD_PREPOSITION) && !(act->frames & ACT_STATE);
}

#define ROW	6	/* of those who are told apart between commas */
#define JOINED	4	/* words of what is joined without a number */

/* "400 rebels, and their families surrendered", and in a headline "400 rebels, allies seized" */
static bool
joins_uncounted(const struct reading *r, const struct figure *f, const struct walk *w)
{
	size_t start = w->comma + 1, i;
	bool opens = f->words.first == w->first || text_is(r, f->words.first - 1, "that");

	if (start < w->i && (class_at(r, start) & WORD_AND))
		start++;
	if (r->blocks.p[f->block].kind != BLOCK_HEADING && (start == w->comma + 1 || !opens))
		return false;
	for (i = start; i < w->i && i < start + JOINED; i++)
		if (r->marks[i].figure || (!is_noun_like(r, i) && !(class_at(r, i) & WORD_DETERMINER)))
			return false;
	return i == w->i && i > start;
}

/* "Three men who robbed a shop in Leeds were jailed": the main verb, behind the relative clause's own and its object;
 * NONE. */
static size_t
main_passive(const struct reading *r, const struct figure *f, size_t from, size_t limit)
{
	const unsigned ends = WORD_RELATIVE | WORD_SUBORDINATOR | WORD_BUT | WORD_SPEECH;

	for (size_t i = from; i < limit; i++) {
		const struct act *act;

		if (reading_is_stop(r, i) || (class_at(r, i) & ends))
			return NONE;
		/* "who robbed a bank, and two cars were burned": another subject */
		if (r->marks[i].figure && reading_figure_at(r, i)->words.first == i &&
		    ((class_at(r, i - 1) & WORD_AND) || text_is(r, i - 1, ",")))
			return NONE;
		act = reading_act_at(r, i);
		if (act && act->look == LOOK_LEFT && act->with_be && act->finite)
			return act_agrees(r, f, act) && !act_is_kept_from(r, act) ? r->marks[i].act - 1 : NONE;
	}
	return NONE;
}

/* "He faces four charges and was released": the verb that an "and" joins is of one, and so not of the several. */
static bool
is_of_one_before(const struct reading *r, const struct figure *f, const struct act *act)
{
	size_t i = verb_group_start(r, act->words.first, f->end);

	return act->with_be && !act_agrees(r, f, act) && i > f->end && (class_at(r, i - 1) & WORD_AND);
}

/* "The pilot, a man of 50, died": what stands between commas behind a noun that is not counted says who that is. */
static bool
is_apposed(const struct reading *r, const struct figure *f, size_t first)
{
	size_t comma = f->words.first - 1;

	return f->words.first > first + 1 && text_is(r, comma, ",") && is_noun_like(r, comma - 1) &&
	    !r->marks[comma - 1].act &&
	    !r->marks[comma - 1].place && !(f > r->figures && f[-1].sentence == f->sentence && f[-1].end == comma);
}

/* "Six people, four men and two women, died": the last of those who stand between commas behind all of them. */
static bool
ends_apposed(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f;

	if (f == r->figures || !text_is(r, f->end, ",") || !(class_at(r, f->words.first - 1) & WORD_AND))
		return false;
	while (g > r->figures && f - g < ROW && !g[-1].rejected && g[-1].sentence == f->sentence &&
	    g[-1].end + 1 == g->words.first)
		g--;
	return f - g > 1 && (f->meaning.classes & g->meaning.classes & NOUN_PERSON);
}

/* "41 places of detention": of what kind the places are. */
static bool
is_kind_of_place(const struct reading *r, const struct act *act, size_t first)
{
	size_t i = act->words.first;

	return (act->frames & ACT_STATE) && i > first + 1 && text_is(r, i - 1, "of") &&
	    (noun_classes_at(r, i - 2) & (NOUN_PLACE | NOUN_BUILDING));
}

static enum met
meet_act(const struct reading *r, const struct figure *f, const struct walk *w, struct ahead *ahead)
{
	size_t i = w->i, commas = w->commas;
	const struct act *act = reading_act_at(r, i);
	size_t next = act->words.last;

	if (act->look == LOOK_NOUN || act_is_kept_from(r, act) || is_kind_of_place(r, act, w->first) ||
	    hangs_on_preposition(r, act, w->first) || is_complement(r, act, w->first, w->taken != NONE))
		return MET_PASSED;
	if (act->look == LOOK_RIGHT) {
		/* "five boys leading mules were seen" */
		if (!act->finite && !act->with_be && hangs_on_noun(w))
			return MET_PASSED;
		/* "rebels planning to attack a village were held" */
		if (is_aim(r, act))
			return MET_PASSED;
		/* "12 people reported missing" */
		if ((act->frames & (ACT_LIGHT | ACT_OTHER)) && next < r->tokens.n && r->marks[next].act)
			return MET_PASSED;
		return MET_END;
	}
	if (is_of_one_before(r, f, act))
		return MET_END;
	/* "prevented 214 attempts to cross": what was attempted tells which; but "12 families to return" will */
	if (aim_of(r, act) == f->end &&
	    !(w->classes & (NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION | NOUN_ANIMAL | NOUN_THING)))
		return MET_PASSED;
	if (is_about_to(r, f, act))
		return MET_PASSED;
	/* Behind one comma a participle belongs to something else; behind two, an insertion was closed. */
	if (commas == 1 && !act->with_be && !ahead->coordination && !ahead->relative &&
	    !(act->finite && (is_apposed(r, f, w->first) || (i == w->comma + 1 && ends_apposed(r, f))))) {
		if (w->taken != NONE || !joins_uncounted(r, f, w))
			return MET_END;
		ahead->coordination = true;
	}
	if (act_gives_way(r, act))
		return MET_PASSED;
	ahead->act = r->marks[i].act - 1;
	return MET_TAKEN;
}

/*
 * What was taken may yet give way: "a guard hurt in May died", "14 people who were cut off by snow were flown out",
 * "boys trying to cross were held", "boys holed up in a hut were held". The main verb is finite and no figure stands
 * between.
 */
static bool
may_give_way(const struct reading *r, const struct walk *w, const struct ahead *ahead)
{
	const struct act *act = &r->acts[ahead->act];

	return ahead->relative || !act->finite || is_aim(r, act) ||
	    (!act->with_be && !act_says_much(r, ahead->act, w->classes)) ||
	    act_is_believed(r, act, r->sentences[r->marks[act->words.first].sentence - 1].words.first);
}

/* "Nine others, seized in May, are held": the comma that closes what a participle right behind the phrase opens;
 * NONE. */
static size_t
end_of_inserted(const struct reading *r, const struct figure *f, const struct walk *w, const struct act *act)
{
	/* the comma is no longer of the figure itself */
	bool passed = w->taken != NONE || w->joined != NONE || w->part != NONE;

	if (w->commas != 1 || (passed && w->comma != f->end) || w->i != w->comma + 1 || act->finite || act->with_be)
		return NONE;
	return aside_closing_comma(r, act->words.last, w->limit);
}

/* "two men killed in May were identified": what the participle says is not lost; but "men fleeing camps surrendered to
 * police" */
static bool
outweighs_taken(const struct reading *r, const struct walk *w, size_t act)
{
	return !act_is_light(r, act) && !text_is(r, w->i - 1, "and") &&
	    (is_aim(r, &r->acts[w->taken]) || act_says_much(r, act, w->classes) ||
	    !act_says_much(r, w->taken, w->classes)) &&
	    (r->acts[act].finite || (r->acts[act].frames & ACT_SUBJECT));
}

/* What is passed though it may be theirs: the verb of a part, or of those who did it. */
static bool
is_of_others(const struct reading *r, struct walk *w, const struct ahead *ahead)
{
	const struct act *act = reading_act_at(r, w->i);
	bool agents = w->agents;

	/* "six men came, including one injured": the part's own participle; but "six men including a cook injured" */
	if (w->i == w->part && !act->with_be && !act->finite) {
		if (w->commas == 0 && ahead->act == NONE && !r->marks[w->i - 1].figure)
			w->of_part = r->marks[w->i].act - 1;
		return true;
	}
	/* "people picked up by boats who heard them survived": the boats heard. */
	w->agents = false;
	return agents;
}

/* What stands behind one that was taken: whether the look goes on over it. */
static bool
walk_behind_taken(const struct reading *r, struct walk *w, struct ahead *ahead)
{
	size_t at = r->marks[w->i].act - 1;
	const struct act *act = &r->acts[at];

	if (is_aim(r, act)) {
		w->taken = at;	/* "who attempted to cross were held": what they meant gives way as the attempt does */
		return true;
	}
	if (outweighs_taken(r, w, at)) {
		ahead->relative = false;
		return false;
	}
	ahead->act = w->taken;
	/* "men trapped underground were freed": where they are, and no more */
	return !act->finite && !act->with_be && (act->frames & ACT_STATE) && !act_says_much(r, at, w->classes);
}

/* The look ends at a verb with an object; but "a man who stole a car was held": the main verb behind it. */
static void
end_at_active(const struct reading *r, const struct figure *f, const struct walk *w, struct ahead *ahead)
{
	if (ahead->relative && !(w->classes & NOUN_EVENT))
		ahead->act = main_passive(r, f, reading_act_at(r, w->i)->words.last, w->limit);
	if (ahead->act != NONE)
		ahead->relative = false;
	else
		ahead->subject_of = r->marks[w->i].act - 1;
}

bool
walk_over_act(const struct reading *r, const struct figure *f, struct walk *w, struct ahead *ahead)
{
	const struct act *act = reading_act_at(r, w->i);
	size_t closed;

	if (is_of_others(r, w, ahead)) {
		w->i = act->words.last;
		return true;
	}
	if ((closed = end_of_inserted(r, f, w, act)) != NONE) {
		w->i = w->closed = closed;
		return true;
	}
	switch (meet_act(r, f, w, ahead)) {
	case MET_END:
		if (w->taken == NONE)
			end_at_active(r, f, w, ahead);
		else
			ahead->act = w->taken;
		return false;
	case MET_TAKEN:
		if (w->taken == NONE) {
			ahead->direct = w->plain;
			w->taken = ahead->act;
			if (!may_give_way(r, w, ahead))
				return false;
		} else if (!walk_behind_taken(r, w, ahead))
			return false;
		break;
	case MET_PASSED:
		w->object = act->words.last;
	}
	w->i = act->words.last;
	return true;
}
