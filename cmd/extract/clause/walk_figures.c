#include "clause/walk_figures.h"

#include "clause/asides.h"
#include "reading/act_says.h"
#include "reading/cues.h"

/* "one of which burned", "of whom one died": what follows is said of the one. */
static bool
has_own_clause(const struct reading *r, const struct figure *g)
{
	return (g->words.last + 1 < r->tokens.n && (class_at(r, g->words.last + 1) & WORD_RELATIVE)) ||
	    (g->words.first > 0 && (class_at(r, g->words.first - 1) & WORD_RELATIVE));
}

/* "12 boys, and 40 were hurt": behind a number with a noun, one without and its verb begin a clause. */
static bool
begins_clause(const struct reading *r, const struct walk *w, const struct figure *g)
{
	return w->classes != 0 && !g->rejected && !figure_has_noun(g) &&
	    g->words.last < w->last && (class_at(r, g->words.last) & (WORD_BE | WORD_HAVE)) && w->commas > 0;
}

/* "in nine", "of the 77": behind a preposition, and a determiner or none. */
static bool
hangs_on_preposition(const struct reading *r, const struct walk *w, const struct figure *g)
{
	size_t before = g->words.first - 1;

	if (before > w->first && (class_at(r, before) & WORD_DETERMINER))
		before--;
	return (class_at(r, before) & WORD_PREPOSITION) != 0 ||
	    cue_ends(r, w->first, g->words.first, CUE_ABOARD);	/* "on board a bus" */
}

/* "90 families, numbering 400 people, were": what a participle between commas says of them. */
static bool
is_numbered(const struct reading *r, const struct walk *w, const struct figure *g)
{
	size_t participle = g->words.first - 1;

	return w->commas == 1 && w->comma + 1 == participle && span_ends(token_at(r, participle)->text, "ing") &&
	    !r->marks[participle].act && aside_closing_comma(r, g->end, w->limit) != NONE;
}

/* People and people, or things and things. */
static bool
are_alike(unsigned a, unsigned b)
{
	return (a & b & NOUN_PERSON) || ((a & NOUN_THING) && (b & NOUN_THING) && !((a | b) & NOUN_PERSON));
}

/* "loaded with sugar", "hidden in a shed", "returning from a fair": a participle and what hangs on it tell which they
 * are. */
static bool
tells_which(const struct reading *r, const struct walk *w)
{
	const struct act *act = &r->acts[w->taken];

	if (span_ends(token_at(r, act->words.first)->text, "ing"))
		return true;
	return !act_says_much(r, w->taken, w->classes) &&
	    ((class_at(r, act->words.last) | class_at(r, act->words.last - 1)) & WORD_PREPOSITION);
}

/* "90 huts lived in by 400 people, 30 barns and two mills burned", "90 carts loaded with hay and two mills": what a
 * participle brought in is passed, and the list goes on. */
static bool
goes_on_behind_insertion(const struct reading *r, const struct walk *w, const struct figure *g)
{
	const struct act *act = &r->acts[w->taken];

	if (act->finite || act->with_be || !w->classes || !g->meaning.classes ||
	    !aside_is_joined(r, g->words.first, w->first))
		return false;
	return (text_is(r, act->words.last, "by") && !act_says_much(r, w->taken, w->classes)) ||
	    (tells_which(r, w) && are_alike(w->classes, g->meaning.classes));
}

bool
walk_over_figure(const struct reading *r, struct walk *w, struct ahead *ahead)
{
	const struct figure *g = reading_figure_at(r, w->i);
	size_t next = g->end > w->i ? g->end : w->i + 1, comma;

	if (begins_clause(r, w, g))
		return false;
	if (aside_object_of_have(r, g)) {
		w->i = next;
		return true;
	}
	if (aside_is_insertion(r, g, w->first) || is_numbered(r, w, g)) {
		comma = aside_closing_comma(r, g->end, w->limit);
		if (comma == NONE && has_own_clause(r, g))
			return false;
		if (comma != NONE) {
			w->i = w->closed = comma;
			return true;
		}
	}
	/* "five miners trapped in a pit have died", "a van laden with 12 crates was": of the participle; another number
	 * ends the look */
	if (w->taken != NONE && !g->rejected && !goes_on_behind_insertion(r, w, g) &&
	    !text_is(r, g->words.first - 1, "by") &&
	    !(text_is(r, g->words.first - 1, "with") && r->acts[w->taken].words.last + 1 >= g->words.first) &&
	    !(g->quantity.kind == NUMBER_ARTICLE && (class_at(r, g->words.first - 1) & WORD_PREPOSITION)))
		return false;
	w->i = next;
	if (!g->rejected && aside_is_part(r, g->words.first, w->first))
		w->part = next;
	/* "a boat carrying (a total of) 25 people sank" */
	if (g->words.first == w->object ||
	    g->words.first - cue_ends(r, w->first, g->words.first, CUE_TOTAL_BEFORE) == w->object)
		return true;
	/* "90 families, numbering 412 people, were moved" */
	if (!g->rejected && (aside_is_joined(r, g->words.first, w->first) ||
	    cue_ends(r, w->first, g->words.first, CUE_AMOUNT_BEFORE) || aside_is_part(r, g->words.first, w->first))) {
		ahead->parts = ahead->parts || (!ahead->coordination && w->part == next);
		ahead->coordination = true;
		w->joined = next;
		/* an enumeration does not shorten the look */
		w->limit = w->limit + (next - g->words.first) < w->farthest ? w->limit + (next - g->words.first) :
		    w->farthest;
	} else if (!g->rejected && g->words.first > w->first &&
	    !hangs_on_preposition(r, w, g) && !aside_object_of_participle(r, g)) {
		return false;
	}
	w->plain = w->plain && g->rejected;	/* "two men aged 9 and 13" */
	return true;
}
