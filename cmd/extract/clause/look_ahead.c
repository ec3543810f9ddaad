#include "clause/looks.h"

#include "clause/act_objects.h"
#include "clause/act_says.h"
#include "clause/asides.h"
#include "reading/cues.h"
#include "reading/understood.h"

#define REACH	30	/* tokens that the look goes at most */

/* An act met on the way: taken, passed over, or the end of the look. */
enum met { MET_TAKEN, MET_PASSED, MET_END };

/* How far a look has come, and what it passed on the way. */
struct walk {
	size_t	i, first, last, limit, farthest;
	size_t	commas, comma;	/* how many, and the last of them */
	size_t	taken;		/* an act that may yet give way; NONE */
	size_t	object;		/* where the object of an act that was passed begins; NONE */
	size_t	part;		/* where a figure that a cue makes a part ends; NONE */
	size_t	joined;		/* where the last figure of an enumeration ends; NONE */
	bool	by;		/* "by" and no comma since: who did it */
	bool	agents;		/* in the relative clause of those who did it, or of a part */
	bool	plain;		/* nothing but function words so far */
	unsigned classes;	/* of the noun that is looked from */
};

/* "a boat leading", "two barns, a mill and a shop serving": the act hangs on the noun right before it. */
static bool
hangs_on_noun(const struct walk *w)
{
	return w->commas == 0 || w->i == w->joined;
}

/* "people trying to cross": what they meant to do. */
static bool
is_aim(const struct reading *r, const struct act *act)
{
	return act->future && !act->with_be && act->words.first > 0 && text_is(r, act->words.first - 1, "to");
}

/* "suspected of being imported", "accused of having been bribed": it hangs on a preposition. */
static bool
is_complement(const struct reading *r, const struct act *act, size_t first)
{
	size_t i = act->words.first;

	while (i > first && (class_at(r, i - 1) & (WORD_ADVERB | WORD_BE | WORD_HAVE)) && !text_is(r, i - 1, "being"))
		i--;
	return i > first + 1 && text_is(r, i - 1, "being") && (class_at(r, i - 2) & WORD_PREPOSITION);
}

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

/* "who robbed a shop were jailed", but not "was": the verb is of several. */
static bool
agrees(const struct reading *r, const struct figure *f, const struct act *act)
{
	size_t i = act->words.first;

	if (f->counted.first == f->counted.last || !reading_is_plural(r, f->counted.last - 1))
		return true;
	while (i > f->end && (class_at(r, i - 1) & (WORD_ADVERB | WORD_BE | WORD_HAVE)))
		i--;
	return !text_is(r, i, "was") && !text_is(r, i, "is") && !text_is(r, i, "has");
}

/* "Three men who robbed a shop in Leeds were jailed": the main verb, behind the relative clause's own and its object; NONE. */
static size_t
main_passive(const struct reading *r, const struct figure *f, size_t from, size_t limit)
{
	const unsigned ends = WORD_RELATIVE | WORD_SUBORDINATOR | WORD_BUT | WORD_SPEECH;

	for (size_t i = from; i < limit; i++) {
		const struct act *act;

		if (reading_is_stop(r, i) || (class_at(r, i) & ends))
			return NONE;
		/* "who robbed a bank, and two cars were burned": another subject */
		if (r->marks[i].figure && r->figures[r->marks[i].figure - 1].words.first == i &&
		    ((class_at(r, i - 1) & WORD_AND) || text_is(r, i - 1, ",")))
			return NONE;
		if (!r->marks[i].act)
			continue;
		act = &r->acts[r->marks[i].act - 1];
		if (act->look == LOOK_LEFT && act->with_be && act->finite)
			return agrees(r, f, act) && !act_is_kept_from(r, act) ? r->marks[i].act - 1 : NONE;
	}
	return NONE;
}

static enum met
meet_act(const struct reading *r, const struct figure *f, const struct walk *w, struct ahead *ahead)
{
	size_t i = w->i, commas = w->commas;
	const struct act *act = &r->acts[r->marks[i].act - 1];
	size_t next = act->words.last;

	if (act->look == LOOK_NOUN || act_is_kept_from(r, act) || (w->taken != NONE && is_complement(r, act, w->first)))
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
	/* Behind one comma a participle belongs to something else; behind two, an insertion was closed. */
	if (commas == 1 && !act->with_be && !ahead->coordination && !ahead->relative) {
		if (w->taken != NONE || !joins_uncounted(r, f, w))
			return MET_END;
		ahead->coordination = true;
	}
	if (act_gives_way(r, act))
		return MET_PASSED;
	ahead->act = r->marks[i].act - 1;
	return MET_TAKEN;
}

static bool
is_unknown_verb(const struct reading *r, size_t i, size_t limit)
{
	return i < limit && token_at(r, i)->kind == TOKEN_WORD && class_at(r, i) == 0 &&
	    !r->marks[i].act && span_ends(token_at(r, i)->text, "ed");
}

/* Where the look begins: behind the bracket that the figure stands in, or the whole that it is of. */
static size_t
start_ahead(const struct reading *r, const struct figure *f, size_t last)
{
	size_t i = f->end;

	if (f->bracketed && i < last && text_is(r, i, ")"))
		i++;
	if (f->of_them && i < last && r->marks[i].figure) {
		const struct figure *whole = &r->figures[r->marks[i].figure - 1];

		if (whole->end > i)
			i = whole->end;
	}
	return i;
}

/*
 * What was taken may yet give way: "a guard hurt in May died", "14
 * people who were cut off by snow were flown out", "boys trying to cross were held".
 * The main verb is finite and no figure stands between.
 */
static bool
may_give_way(const struct reading *r, const struct ahead *ahead)
{
	return ahead->relative || !r->acts[ahead->act].finite || is_aim(r, &r->acts[ahead->act]);
}

/* "rebels who fled the hills gave up": behind the relative clause's own verb stands the main one. */
static bool
ends_relative(const struct reading *r, const struct ahead *ahead)
{
	const struct act *act = &r->acts[ahead->act];

	return ahead->relative && (act->frames & ACT_SUBJECT) && act->words.last < r->tokens.n &&
	    !text_is(r, act->words.last, "by");
}

/* What stands in brackets does not shorten the look, as long as it goes no farther than two. */
static void
walk_over_bracket(const struct reading *r, struct walk *w)
{
	size_t behind = aside_bracket_end(r, w->i, w->last);

	w->limit += behind - w->i;
	if (w->limit > w->farthest)
		w->limit = w->farthest;
	w->i = behind;
}

/* An act on the way; false where the look ends. */
static bool
walk_over_act(const struct reading *r, const struct figure *f, struct walk *w, struct ahead *ahead)
{
	size_t at = r->marks[w->i].act - 1;
	enum met met;

	/* "six men came, including one injured": the part's own participle */
	if (w->i == w->part && !r->acts[at].with_be && !r->acts[at].finite) {
		w->i = r->acts[at].words.last;
		return true;
	}
	/* "people picked up by boats who heard them survived": the boats heard. */
	if (w->agents) {
		w->agents = false;
		w->i = r->acts[at].words.last;
		return true;
	}
	met = meet_act(r, f, w, ahead);

	/* "who attempted to cross were held": what they meant gives way as the attempt does */
	if (w->taken != NONE && met == MET_TAKEN && is_aim(r, &r->acts[at])) {
		w->taken = at;
		w->i = r->acts[at].words.last;
		return true;
	}
	if (w->taken != NONE && met != MET_PASSED) {
		/* "two men killed in May were identified": what the participle says is not lost. */
		if (met == MET_TAKEN && !act_is_light(r, ahead->act) && !text_is(r, w->i - 1, "and") &&
		    (is_aim(r, &r->acts[w->taken]) || act_says_much(r, ahead->act, w->classes) ||
		    !act_says_much(r, w->taken, w->classes)) &&
		    (r->acts[ahead->act].finite || ends_relative(r, ahead)))
			ahead->relative = false;
		else
			ahead->act = w->taken;
		return false;
	}
	if (met == MET_TAKEN)
		ahead->direct = w->plain;
	if (met == MET_END && ahead->relative && !(w->classes & NOUN_EVENT))
		ahead->act = main_passive(r, f, r->acts[at].words.last, w->limit);
	if (met == MET_END && ahead->act == NONE)
		ahead->subject_of = at;
	if (met == MET_END || (met == MET_TAKEN && !may_give_way(r, ahead)))
		return false;
	if (met == MET_TAKEN)
		w->taken = ahead->act;
	else
		w->object = r->acts[at].words.last;
	w->i = r->acts[at].words.last;
	return true;
}

/* "one of which burned": what follows is said of the one. */
static bool
has_own_clause(const struct reading *r, const struct figure *g)
{
	return g->words.last + 1 < r->tokens.n && (class_at(r, g->words.last + 1) & WORD_RELATIVE);
}

/* "12 boys, and 40 were hurt": behind a number with a noun, one without and its verb begin a clause. */
static bool
begins_clause(const struct reading *r, const struct walk *w, const struct figure *g)
{
	return w->classes != 0 && !g->rejected && g->counted.first == g->counted.last &&
	    g->words.last < w->last && (class_at(r, g->words.last) & (WORD_BE | WORD_HAVE)) && w->commas > 0;
}

/* "in nine", "of the 77": behind a preposition, and a determiner or none. */
static bool
hangs_on_preposition(const struct reading *r, const struct walk *w, const struct figure *g)
{
	size_t before = g->words.first - 1;

	if (before > w->first && (class_at(r, before) & WORD_DETERMINER))
		before--;
	return (class_at(r, before) & WORD_PREPOSITION) != 0;
}

/* Another figure on the way; false where the look ends. */
static bool
walk_over_figure(const struct reading *r, struct walk *w, struct ahead *ahead)
{
	const struct figure *g = &r->figures[r->marks[w->i].figure - 1];
	size_t next = g->end > w->i ? g->end : w->i + 1, comma;

	if (begins_clause(r, w, g))
		return false;
	if (aside_is_insertion(r, g, w->first)) {
		comma = aside_closing_comma(r, g->end, w->limit);
		if (comma == NONE && has_own_clause(r, g))
			return false;
		if (comma != NONE) {
			w->i = comma;
			return true;
		}
	}
	/* "five miners trapped in a pit have died": the participle's circumstance; another number ends the look */
	if (w->taken != NONE && !g->rejected && !text_is(r, g->words.first - 1, "by") &&
	    !(g->quantity.kind == NUMBER_ARTICLE && (class_at(r, g->words.first - 1) & WORD_PREPOSITION)))
		return false;
	w->i = next;
	if (!g->rejected && aside_is_part(r, g->words.first, w->first))
		w->part = next;
	/* "a boat carrying (a total of) 25 people sank" */
	if (g->words.first == w->object || g->words.first - cue_ends(r, w->first, g->words.first, CUE_TOTAL_BEFORE) == w->object)
		return true;
	if (!g->rejected && (aside_is_joined(r, g->words.first, w->first) ||
	    aside_is_part(r, g->words.first, w->first))) {
		ahead->parts = ahead->parts || (!ahead->coordination && w->part == next);
		ahead->coordination = true;
		w->joined = next;
		/* an enumeration does not shorten the look */
		w->limit = w->limit + (next - g->words.first) < w->farthest ? w->limit + (next - g->words.first) : w->farthest;
	} else if (!g->rejected && g->words.first > w->first &&
	    !hangs_on_preposition(r, w, g) && !aside_object_of_participle(r, g)) {
		return false;
	}
	w->plain = w->plain && g->rejected;	/* "two men aged 9 and 13" */
	return true;
}

/* Any other word; false where the look ends. */
static bool
walk_over_word(const struct reading *r, struct walk *w, struct ahead *ahead)
{
	const unsigned small = WORD_ADVERB | WORD_BE | WORD_HAVE | WORD_MODAL | WORD_DETERMINER;
	unsigned class = class_at(r, w->i);
	const struct token *t = token_at(r, w->i);

	if (span_is(t->text, ",")) {
		w->commas++;
		w->comma = w->i;
		w->by = false;
		if (aside_tells_share(r, w->i + 1, w->limit)) {
			w->i = aside_closing_comma(r, w->i + 1, w->limit);
			return true;
		}
	} else if ((class & WORD_RELATIVE) && w->by && w->taken != NONE) {
		w->agents = w->i + 1 < w->limit && r->marks[w->i + 1].act;	/* its verb, and no other */
	} else if ((class & WORD_RELATIVE) && (w->i == w->part || (w->part != NONE && w->i == w->joined))) {
		w->agents = true;	/* "six men came, including one who was hurt": of the one */
	} else if (class & WORD_RELATIVE) {
		/* "a boy who worked there was hurt": the clause has a verb of its own */
		ahead->relative = !is_unknown_verb(r, w->i + 1, w->limit);
	} else if ((class & WORD_PRONOUN) && !(class & WORD_DETERMINER)) {
		if (!cue_ends(r, w->first, w->i + 1, CUE_PART_AFTER))
			return false;	/* but "12 men, among them two guides, were" */
	} else if (!(class & small)) {
		w->plain = false;
		w->by = w->by || span_is(t->text, "by");
	}
	w->i++;
	return true;
}

/* "12 people are believed to be missing", "were locally alleged killed": the passive attributes nothing. */
static bool
is_said_to(const struct reading *r, const struct walk *w)
{
	size_t be = w->i;

	while (be > w->first && (class_at(r, be - 1) & WORD_ADVERB))
		be--;
	return be > w->first && (class_at(r, be - 1) & WORD_BE) && w->i + 1 < w->last &&
	    (text_is(r, w->i + 1, "to") || r->marks[w->i + 1].act);
}

/* "12 people were confirmed as dead": behind a verb that gave way. */
static bool
is_as_of_act(const struct reading *r, const struct walk *w)
{
	return w->taken == NONE && w->i > w->first && text_is(r, w->i, "as") && r->marks[w->i - 1].act &&
	    act_gives_way(r, &r->acts[r->marks[w->i - 1].act - 1]);
}

/* "12 calls came from families who had fled": "who" speaks of people, not of the calls. */
static bool
may_be_who(const struct figure *f)
{
	return f->counted.first == f->counted.last || f->meaning.classes == 0 ||
	    (f->meaning.classes & ~(unsigned)(NOUN_REPORT | NOUN_EVENT | NOUN_THING)) != 0;
}

void
look_ahead(const struct reading *r, const struct figure *f, struct ahead *ahead)
{
	struct words s = r->sentences[f->sentence].words;
	struct walk w = { .i = start_ahead(r, f, s.last), .first = s.first, .last = s.last,
	    .limit = f->end + REACH < s.last ? f->end + REACH : s.last,
	    .farthest = f->end + 2 * REACH < s.last ? f->end + 2 * REACH : s.last,
	    .taken = NONE, .object = NONE, .part = NONE, .joined = NONE, .plain = true,
	    .classes = f->meaning.classes };

	*ahead = (struct ahead){ .act = NONE, .subject_of = NONE };
	while (w.i < w.limit) {
		unsigned class = class_at(r, w.i);
		bool goes_on = true;
		size_t behind, joining;

		if (r->marks[w.i].time)
			w.i = r->times[r->marks[w.i].time - 1].words.last;
		else if ((behind = aside_behind_dash(r, f, w.i, w.limit)) != NONE)
			w.i = behind;
		else if ((joining = cue_is(r, w.i, s.last, CUE_JOINS)) > 0)
			w.i += joining;		/* "ten men as well as two boys" */
		else if (reading_is_stop(r, w.i) || ((class & (WORD_SUBORDINATOR | WORD_BUT)) && !is_as_of_act(r, &w)) ||
		    ((class & WORD_SPEECH) && !r->marks[w.i].act && !r->marks[w.i].place && !is_said_to(r, &w)) || text_is(r, w.i, ")"))
			return;
		else if (text_is(r, w.i, "(") || text_is(r, w.i, "["))
			walk_over_bracket(r, &w);
		else if (text_is(r, w.i, "who") && !may_be_who(f))
			return;
		else if (r->marks[w.i].act)
			goes_on = walk_over_act(r, f, &w, ahead);
		else if (r->marks[w.i].figure)
			goes_on = walk_over_figure(r, &w, ahead);
		else
			goes_on = walk_over_word(r, &w, ahead);
		if (!goes_on)
			return;
	}
}
