#include "reading.h"

#include "classify_outcome.h"
#include "looks.h"
#include "understood.h"
#include "wholes.h"

/*
 * Clauses: which act belongs to which figure.
 *
 * Two directions carry the result: forward, from the noun phrase to a passive,
 * a participle, an intransitive verb or a state; and backward, from the number to an
 * active verb, or along a chain of coordinated figures to theirs.
 */

/* Not "forced them to flee and buried": of two forms, so that they share nothing. */
static bool
are_alike(const struct reading *r, size_t left, size_t right)
{
	return r->acts[left].base == r->acts[right].base;
}

static void
take_act(struct reading *r, struct figure *f, size_t act, enum how how)
{
	f->act = act;
	f->how = how;
	f->outcome = r->acts[act].words;
	f->outcome_then = r->acts[act].then;
	/* killed or wounded; found and destroyed */
	if (act + 1 < r->n_acts && are_alike(r, act, act + 1) && r->acts[act + 1].words.first == f->outcome.last + 1 &&
	    (class_at(r, f->outcome.last) & WORD_AND) &&
	    r->acts[act + 1].look == r->acts[act].look && f->outcome_then.first == f->outcome_then.last)
		f->outcome.last = r->acts[act + 1].words.last;
	else if (act > 0 && are_alike(r, act - 1, act) && how != HOW_BEFORE && r->acts[act - 1].words.last + 1 == f->outcome.first &&
	    (class_at(r, f->outcome.first - 1) & WORD_AND) && r->acts[act - 1].look == r->acts[act].look)
		f->outcome.first = r->acts[act - 1].words.first;
	else if (act > 0 && are_alike(r, act - 1, act) && how == HOW_BEFORE && r->acts[act - 1].words.last + 1 == f->outcome.first &&
	    (class_at(r, f->outcome.first - 1) & WORD_AND) && !(r->acts[act - 1].frames & ACT_STATE))
		f->outcome.first = r->acts[act - 1].words.first;
}

/* The word at `i` is a noun that is an outcome by itself: deaths, arrests. */
static bool
take_outcome_noun(const struct reading *r, struct figure *f, size_t i)
{
	struct noun noun;

	if (token_at(r, i)->kind != TOKEN_WORD)
		return false;
	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	if (!(noun.classes & NOUN_OUTCOME))
		return false;
	f->outcome = (struct words){ i, i + 1 };
	f->how = HOW_NOMINAL;
	return true;
}

/* "Recovered items include 12 rifles": opening the sentence, the participle is of the bare noun behind it. */
static bool
heads_items(const struct act *act, size_t first, size_t at)
{
	return act->words.first == first && act->words.last < at && at - act->words.last <= 3;
}

/* "The dead were two men", "those who gave up were six men": the outcome stands before. */
static bool
take_nominal(struct reading *r, struct figure *f, size_t at)
{
	size_t first = r->sentences[f->sentence].words.first;

	for (size_t i = at; i > first && at - i < 20; i--) {
		if (text_is(r, i - 1, ";"))
			return false;
		if (text_is(r, i - 1, ")")) {	/* "40 casualties (12 killed): 9 men" */
			while (i > first + 1 && at - i < 20 && !text_is(r, i - 1, "("))
				i--;
			continue;
		}
		if (r->marks[i - 1].figure && !r->figures[r->marks[i - 1].figure - 1].rejected &&
		    r->figures[r->marks[i - 1].figure - 1].quantity.kind != NUMBER_ARTICLE)
			return false;
		if (r->marks[i - 1].act) {
			const struct act *act = &r->acts[r->marks[i - 1].act - 1];

			/* A state that only some nouns have says nothing of a number without one: illegal. */
			if ((act->frames & (ACT_LIGHT | ACT_OTHER | ACT_CONDUCT)) || (act->look == LOOK_RIGHT && !heads_items(act, first, at)) ||
			    ((act->frames & ACT_STATE) && act->row->cell[STATE_OF].n && !figure_has_noun(f)))
				continue;
			take_act(r, f, r->marks[i - 1].act - 1, HOW_NOMINAL);
			return true;
		}
		if (take_outcome_noun(r, f, i - 1))
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
	at = r->places[r->marks[i - 1].place - 1].words.first;
	while (at > first && at + 4 > i && (class_at(r, at - 1) & (WORD_DETERMINER | WORD_DIRECTION)))
		at--;
	return at > first && (class_at(r, at - 1) & WORD_LOCATES) ? at - 1 : i;
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

/* "the death of 12", "the killing of three men", "damage to 40 houses": an outcome noun and what it befell. */
static bool
take_of(struct reading *r, struct figure *f, size_t preposition, bool acts)
{
	size_t first = r->sentences[f->sentence].words.first;
	struct noun noun;

	if ((!text_is(r, preposition, "of") && !text_is(r, preposition, "to") &&
	    !text_is(r, preposition, "among")) || preposition == first)
		return false;
	acts = acts && !text_is(r, preposition, "among");
	preposition = over_be(r, over_place(r, preposition, first), first);
	if (preposition == first || (r->marks[preposition - 1].act && !acts))
		return false;
	if (r->marks[preposition - 1].act) {
		const struct act *act = &r->acts[r->marks[preposition - 1].act - 1];

		if (act->look == LOOK_NOUN)
			return false;
		take_act(r, f, r->marks[preposition - 1].act - 1, HOW_BEFORE);
		return true;
	}
	classify_noun(r->vocabulary, token_at(r, preposition - 1), 1, &noun);
	if (!(noun.classes & (NOUN_OUTCOME | NOUN_BODY)) ||
	    (text_is(r, preposition, "to") && (noun.classes & NOUN_PERSON)))
		return false;
	f->outcome = (struct words){ preposition - 1, preposition };
	f->how = HOW_NOMINAL;
	return true;
}

/* The last outcome in some words, as act or noun. */
static bool
take_inside(struct reading *r, struct figure *f, struct words words)
{
	for (size_t i = words.last; i > words.first; i--) {
		if (r->marks[i - 1].act) {
			if (act_is_light(r, r->marks[i - 1].act - 1))
				continue;
			take_act(r, f, r->marks[i - 1].act - 1, HOW_NOMINAL);
			return true;
		}
		if (take_outcome_noun(r, f, i - 1))
			return true;
	}
	return false;
}

/*
 * "Ten of the dead were women", "of those held, ten were women": what befell
 * them stands in the whole that they are of.
 */
static bool
take_whole(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	if (!f->predicate)
		return false;
	if (f->of_them)
		return take_inside(r, f, (struct words){ f->words.last, f->noun.first });
	if (i > first && text_is(r, i - 1, ","))
		i--;
	return i > first && i - first < 12 && text_is(r, first, "of") &&
	    take_inside(r, f, (struct words){ first + 1, i });
}

/* "3 dead 11 missing": the figure before has it already. */
static bool
figure_takes(const struct reading *r, const struct figure *f, size_t act)
{
	return f > r->figures && f[-1].act == act && f[-1].how == HOW_AFTER;
}

#define RECIPIENT	12	/* tokens between a verb of giving and its "to" */

/* What was given says what was done to those who got it: aid assists, training trains. */
static bool
gives(const struct reading *r, size_t act, unsigned classes)
{
	static const char *const measures[] = { "delivered", "assisted", "treated", "trained", "vaccinated" };
	struct words words = r->acts[act].words;
	struct found found;

	outcome_read(r->vocabulary, token_at(r, words.first), words.last - words.first, classes, &found);
	for (size_t i = 0; i < sizeof(measures) / sizeof(measures[0]); i++)
		if (span_is(found.measure, measures[i]))
			return true;
	return false;
}

/* "distributed soap to 12 families", "sent kits for 900 people": behind the verb's object, those who received it. */
static bool
take_recipient(struct reading *r, struct figure *f, size_t preposition)
{
	size_t first = r->sentences[f->sentence].words.first;

	if ((!text_is(r, preposition, "to") && !text_is(r, preposition, "for")) ||
	    !(f->meaning.classes & NOUN_PERSON))
		return false;
	for (size_t i = preposition; i > first && preposition - i < RECIPIENT; i--) {
		if (r->marks[i - 1].act) {
			size_t act = r->marks[i - 1].act - 1;

			if (r->acts[act].look == LOOK_NOUN)
				continue;
			if (r->acts[act].with_be || !gives(r, act, f->meaning.classes))
				return false;
			take_act(r, f, act, HOW_BEFORE);
			return true;
		}
		if (reading_is_stop(r, i - 1) || (class_at(r, i - 1) & (WORD_RELATIVE | WORD_SUBORDINATOR)))
			return false;
	}
	return false;
}

/* "Four nurses were among the dead": what befell them stands behind. */
static bool
take_among(struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->end;

	if (i + 3 >= last || !(class_at(r, i) & WORD_BE) || !text_is(r, i + 1, "among") ||
	    !(class_at(r, i + 2) & WORD_DETERMINER))
		return false;
	if (!take_inside(r, f, (struct words){ i + 3, i + 6 < last ? i + 6 : last }))
		return false;
	f->part_cue = true;
	return true;
}

/* "Valley - dead 3, missing 2": an outcome as a label right before a bare number. */
static bool
take_label(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	const struct act *act;

	if (f->counted.first < f->counted.last || i == first)
		return false;
	if (text_is(r, i - 1, ":") || text_is(r, i - 1, "-"))
		i--;
	if (i == first || !r->marks[i - 1].act)
		return false;
	act = &r->acts[r->marks[i - 1].act - 1];
	if (figure_takes(r, f, r->marks[i - 1].act - 1))
		return false;
	if (act->look == LOOK_RIGHT || act->with_be || (act->frames & (ACT_LIGHT | ACT_OTHER)))
		return false;
	if (act->words.first > first && token_at(r, act->words.first - 1)->kind == TOKEN_WORD &&
	    !(class_at(r, act->words.first - 1) & (WORD_AND | WORD_ADVERB)) &&
	    !r->marks[act->words.first - 1].place && i == f->words.first)
		return false;
	take_act(r, f, r->marks[i - 1].act - 1, HOW_LABEL);
	return true;
}

static bool
chain_carries(const struct figure *g, bool with)
{
	return g->how == HOW_BEFORE || g->how == HOW_CHAIN || g->how == HOW_NOMINAL ||
	    (with && g->how == HOW_AFTER);
}

static void
take_chain(struct figure *f, const struct figure *g, enum how how)
{
	f->act = g->act;
	f->how = how;
	f->outcome = g->outcome;
	f->outcome_then = g->outcome_then;
}

/* "The week saw nine deaths": it says that there was something. */
static bool
states_only(const struct reading *r, const struct figure *f)
{
	return f->act != NONE && act_is_light(r, f->act);
}

/* "90 men are in the field with 12 lorries": what stands before the with is said of both. */
static bool
accompanies(const struct reading *r, size_t index, size_t at)
{
	const struct figure *g = &r->figures[index - (index > 0)];

	return index > 0 && g->sentence == r->figures[index].sentence && !g->rejected &&
	    g->how == HOW_AFTER && r->marks[at].act == g->act + 1;
}

/* "of these, 31 are ruined": what follows is said of the 31. */
static bool
comma_between(const struct reading *r, size_t i, const struct figure *f)
{
	while (++i < f->words.first)
		if (text_is(r, i, ","))
			return true;
	return false;
}

/* "flew out a man with burns": a state behind a preposition gives way to a verb, and in a bracket needs a noun. */
static bool
is_weaker(const struct reading *r, const struct figure *f, const struct ahead *ahead,
    const struct behind *behind)
{
	const struct act *act;

	if (ahead->act == NONE)
		return false;
	act = &r->acts[ahead->act];
	if (!(act->frames & ACT_STATE) || act->with_be || !text_is(r, act->words.first, "with"))
		return false;
	return (f->counted.first == f->counted.last && figure_bracket(r, f) != NONE) ||
	    (behind->act != NONE && !act_is_light(r, behind->act));
}

/* What stands ahead may be said of something else. */
static bool
is_of_another(const struct reading *r, const struct figure *f, const struct ahead *ahead,
    const struct behind *behind)
{
	const struct act *act = &r->acts[ahead->act];

	/* "pills sold by two men were found": who did it is not what it befell. */
	if (behind->preposition && text_is(r, behind->at, "by"))
		return true;
	/* "A boat carrying 25 people sank": what follows befell the boat. */
	if (behind->act != NONE && !r->acts[behind->act].finite && !act_is_light(r, behind->act) &&
	    r->acts[behind->act].words.last == f->words.first && (act->finite || act->with_be))
		return true;
	/* A noun that is an outcome by itself takes only what stands beside it. */
	if ((f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) && !ahead->direct &&
	    !(ahead->coordination && act_is_light(r, ahead->act)))
		return true;
	/* Bare numbers and "10 of them" have no part in what an enumeration after them ends with. */
	if (ahead->coordination && (f->counted.first == f->counted.last || f->of_them))
		return true;
	return is_weaker(r, f, ahead, behind);
}

/* What the number's own phrase, or a noun right before it, says. */
static bool
take_beside(struct reading *r, struct figure *f, const struct behind *behind)
{
	if (behind->preposition && (take_of(r, f, behind->at, false) || take_recipient(r, f, behind->at)))
		return true;
	return take_whole(r, f) || take_among(r, f);
}

/* Of what stands ahead and behind the nearest and surest. */
static void
choose(struct reading *r, size_t index, const struct ahead *ahead, const struct behind *behind)
{
	struct figure *f = &r->figures[index];
	const struct act *act = ahead->act == NONE ? NULL : &r->acts[ahead->act];
	bool carries = behind->chain != NONE && chain_carries(&r->figures[behind->chain], behind->with);
	bool plain = act && !ahead->relative && !ahead->coordination;

	if (plain && ahead->direct && (act->with_be || act->finite || !carries ||
	    states_only(r, &r->figures[behind->chain])))
		take_act(r, f, ahead->act, HOW_AFTER);
	else if (behind->act != NONE && !act_is_light(r, behind->act))
		take_act(r, f, behind->act, HOW_BEFORE);
	else if (plain && (act->with_be || !carries))
		take_act(r, f, ahead->act, HOW_AFTER);
	else if (carries)
		take_chain(f, &r->figures[behind->chain], HOW_CHAIN);
	else if (behind->with && accompanies(r, index, behind->at))
		take_chain(f, &r->figures[index - 1], HOW_CHAIN);
	else if (act && ahead->coordination)
		take_act(r, f, ahead->act, HOW_COORDINATION);
	else if (act && (!ahead->relative || behind->act == NONE))
		take_act(r, f, ahead->act, HOW_RELATIVE);
	else if (behind->act != NONE && take_nominal(r, f, r->acts[behind->act].words.first))
		return;		/* "the items seized include four rifles" */
	else if (behind->act != NONE)
		take_act(r, f, behind->act, HOW_BEFORE);
	else if (behind->nominal && take_nominal(r, f, behind->at))
		return;
	else if (behind->preposition)
		take_of(r, f, behind->at, true);
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

/* "34 families, equivalent to 120 persons": the same, counted in something else. */
static bool
is_equivalent(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	if (f == r->figures || f[-1].sentence != f->sentence || i < f[-1].end + 2 ||
	    !text_is(r, i - 1, "to") || !text_is(r, i - 2, "equivalent"))
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
	for (size_t i = f->end; i < r->acts[at].words.first; i++)
		if (text_is(r, i, ","))
			return false;
	return true;
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
	behind.with = behind.with && !(f->meaning.classes & NOUN_CASE);
	if (ahead.act != NONE && is_of_another(r, f, &ahead, &behind))
		ahead.act = NONE;
	if (before != f && before->of_them && before->end == f->words.first && before->sentence == f->sentence)
		return;		/* the whole: "four of its ten riders fell ill" */
	if (whole_heads_part(r, f) || take_beside(r, f, &behind))
		return;
	if (is_equivalent(r, f) || shares_of(r, f)) {
		take_chain(f, before, HOW_CHAIN);
		return;
	}
	f->chain = behind.chain;
	f->prepositional = behind.preposition;
	f->subject_of = ahead.subject_of;
	if (take_label(r, f))
		return;
	/* "20 injured": beside a bare number, an outcome is its own. */
	if (ahead.act != NONE && f->counted.first == f->counted.last &&
	    r->acts[ahead.act].words.first == f->end && !act_is_light(r, ahead.act)) {
		take_act(r, f, ahead.act, HOW_AFTER);
		return;
	}
	/* "Of the 30 who went in, 25 came out": what follows befell the part; but "of the 30 hurt, 25 died". */
	if (behind.preposition && text_is(r, behind.at, "of") &&
	    !is_own_participle(r, f, ahead.act) && !comma_between(r, behind.at, f) &&
	    (behind.at == r->sentences[f->sentence].words.first ||
	    token_at(r, behind.at - 1)->kind == TOKEN_MARK))
		return;
	choose(r, index, &ahead, &behind);
}

void
read_clauses(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected)
			attach(r, i);
}
