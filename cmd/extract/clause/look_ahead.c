#include "clause/look_ahead.h"

#include "clause/asides.h"
#include "clause/walk.h"
#include "clause/walk_acts.h"
#include "clause/walk_figures.h"
#include "reading/act_says.h"
#include "reading/cues.h"
#include "reading/names.h"

#define REACH	30	/* tokens that the look goes at most */

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
	const struct figure *whole;

	i += f->bracketed && i < last && text_is(r, i, ")");
	whole = f->of_them && i < last ? reading_figure_at(r, i) : NULL;
	return whole && whole->end > i ? whole->end : i;
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

/* The verb at `i` is an act: "was hurt", "had fled", but not "had a part". */
static bool
act_follows(const struct reading *r, size_t i, size_t limit)
{
	while (i < limit && ((class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_MODAL | WORD_ADVERB)) ||
	    text_is(r, i, "to")) && !r->marks[i].act)
		i++;	/* "had to be flown out" */
	return i < limit && r->marks[i].act;
}

/* What a comma opens is passed to the comma that closes it, where it tells of the noun. */
static void
walk_over_comma(const struct reading *r, struct walk *w, const struct ahead *ahead)
{
	size_t next = w->i + 1, closing = NONE;
	/* "men who were hurt in the raid, which lasted an hour, have died": it tells of the raid */
	bool of_other = (ahead->relative || w->taken != NONE) && next < w->limit && (class_at(r, next) & WORD_RELATIVE);

	w->commas++;
	w->comma = w->i;
	w->by = w->agents = false;
	if (of_other || aside_tells_share(r, next, w->limit))
		closing = aside_closing_comma(r, next, w->limit);
	if (closing != NONE) {
		w->i = w->closed = closing;
		return;
	}
	w->i = next;
	closing = aside_end(r, next, w->limit);
	if (closing == NONE)
		return;
	w->closed = closing;	/* "nine lorries, near Bo, carrying rice were burned": they carry it */
	if (aside_tells_who_says(r, next, closing, w->last))
		w->i = closing;
}

/* Any other word; false where the look ends. */
static bool
walk_over_word(const struct reading *r, struct walk *w, struct ahead *ahead)
{
	const unsigned small = WORD_ADVERB | WORD_BE | WORD_HAVE | WORD_MODAL | WORD_DETERMINER;
	unsigned class = class_at(r, w->i);
	const struct token *t = token_at(r, w->i);

	if (token_is(t, ",")) {
		walk_over_comma(r, w, ahead);
		return true;
	} else if ((class & WORD_AND) && w->taken != NONE && text_is(r, w->i - 1, ",") && w->i + 1 < w->limit &&
	    !r->marks[w->i + 1].act && !(class_at(r, w->i + 1) & (WORD_ADVERB | WORD_BE | WORD_HAVE | WORD_MODAL))) {
		return false;	/* "two cars and a van burned, and documents were taken": another subject */
	} else if ((class & WORD_RELATIVE) && w->by && w->taken != NONE) {
		w->agents = w->i + 1 < w->limit && r->marks[w->i + 1].act;	/* its verb, and no other */
	} else if ((class & WORD_RELATIVE) && (w->i == w->part || (w->part != NONE && w->i == w->joined))) {
		/* "six men came, including one who was hurt": of the one */
		w->agents = act_follows(r, w->i + 1, w->limit);
	} else if ((class & WORD_RELATIVE) && w->taken != NONE && text_is(r, w->i - 1, "of")) {
		return false;	/* "90 men hurt, of whom two badly" */
	} else if (class & WORD_RELATIVE) {
		/* "a boy who worked there was hurt": the clause has a verb of its own */
		ahead->relative = !is_unknown_verb(r, w->i + 1, w->limit);
	} else if ((class & WORD_PRONOUN) && !(class & WORD_DETERMINER)) {
		/* "who had a gun with them" */
		bool object = ahead->relative && (class_at(r, w->i - 1) & WORD_PREPOSITION);

		if (!object && !cue_ends(r, w->first, w->i + 1, CUE_PART_AFTER))
			return false;	/* but "12 men, among them two guides, were" */
	} else if (!(class & small) && !span_ends(t->text, "ly")) {	/* "were briefly held" */
		w->plain = false;
		w->by = w->by || token_is(t, "by");
	}
	w->i++;
	return true;
}

/* "12 people are believed to be missing", "were locally alleged killed", "continue to be held": it attributes
 * nothing. */
static bool
is_said_to(const struct reading *r, const struct walk *w)
{
	size_t be = w->i;

	if ((class_at(r, be) & WORD_REALIZES) && be + 1 < w->last && text_is(r, be + 1, "to"))
		return true;
	while (be > w->first && (class_at(r, be - 1) & WORD_ADVERB))
		be--;
	return be > w->first && (class_at(r, be - 1) & WORD_BE) && w->i + 1 < w->last &&
	    (text_is(r, w->i + 1, "to") || r->marks[w->i + 1].act);
}

/*
 * "crimes such as murder and theft", before any verb of theirs "targets used as shelters were hit", "men working as
 * drivers", and behind one that gave way "12 people were confirmed as dead": this "as" ends nothing.
 */
static bool
goes_on_behind_as(const struct reading *r, const struct walk *w)
{
	const struct act *act;
	struct span before;

	if (w->i == w->first || !text_is(r, w->i, "as"))
		return false;
	act = reading_act_at(r, w->i - 1);
	before = token_at(r, w->i - 1)->text;
	return span_is(before, "such") ||
	    (w->taken == NONE &&
	    ((act && act_gives_way(r, act)) || span_ends(before, "ed") || span_ends(before, "ing")));
}

/* "12 people live in areas that may be hit", "on hills which may": it speaks of where they are. */
static bool
speaks_of_place(const struct reading *r, const struct figure *f, size_t i)
{
	if (!(f->meaning.classes & NOUN_PERSON) || i <= f->end + 1 ||
	    !(text_is(r, i, "which") || text_is(r, i, "that")))
		return false;
	return r->marks[i - 1].place || (noun_classes_at(r, i - 1) & (NOUN_PLACE | NOUN_BUILDING | NOUN_LAND)) ||
	    (text_is(r, i, "which") && token_at(r, i - 1)->kind == TOKEN_WORD && reading_is_plural(r, i - 1));
}

/* "12 calls came from families who had fled": "who" speaks of people, not of the calls. */
static bool
may_be_who(const struct figure *f)
{
	return !figure_has_noun(f) || f->meaning.classes == 0 ||
	    (f->meaning.classes & ~(unsigned)(NOUN_REPORT | NOUN_EVENT | NOUN_THING)) != 0;
}

/* "All but two died": what did not befall the two. */
static bool
is_excepted(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	return i > r->sentences[f->sentence].words.first + 1 && (class_at(r, i - 1) & WORD_BUT) &&
	    text_is(r, i - 2, "all");
}

static bool
is_capital(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && (token_at(r, i)->flags & TOKEN_CAPITAL);
}

/* "staff of Fort Bo - Kano, and": a dash within a name, behind which the sentence goes on. */
static bool
joins_name(const struct reading *r, const struct walk *w)
{
	size_t next = w->i + 1;

	if (!(token_at(r, w->i)->flags & TOKEN_DASH) || w->i == w->first || next + 1 >= w->last ||
	    !is_capital(r, w->i - 1) ||
	    !is_capital(r, next) || r->marks[next].figure)
		return false;
	return text_is(r, next + 1, ",") || (class_at(r, next + 1) & (WORD_AND | WORD_BE | WORD_HAVE)) ||
	    r->marks[next + 1].act;
}

#define NAME	6	/* words of a name */

/* "a man known as Sani Musa was held": where the name ends that is told at token `i`; or `i`. */
static size_t
over_name(const struct reading *r, size_t i, size_t last)
{
	size_t n = naming_words(r, i, last), end = i + n;

	while (n > 0 && end < last && end < i + n + NAME && ((token_at(r, end)->flags & TOKEN_CAPITAL) ||
	    (token_at(r, end)->kind == TOKEN_MARK && (token_at(r, end)->flags & (TOKEN_OPENING | TOKEN_CLOSING)) &&
	    !text_is(r, end, ")"))))
		end++;
	return end;
}

/* "Deaths – 12, injured – 40", "dead (12), missing (3)": the outcome at token `i` labels the number behind it. */
static bool
labels_next(const struct reading *r, const struct walk *w)
{
	const struct act *act = reading_act_at(r, w->i);
	size_t mark = act->words.last, before = act->words.first - 1;

	return act->words.first == w->i && !act->with_be && w->i > w->first && mark + 1 < w->last &&
	    (text_is(r, before, ",") || text_is(r, before, ";") || (class_at(r, before) & WORD_AND)) &&
	    (text_is(r, mark, ":") || text_is(r, mark, "(") || (token_at(r, mark)->flags & TOKEN_DASH)) &&
	    r->marks[mark + 1].figure && reading_figure_at(r, mark + 1)->words.first == mark + 1;
}

static void
walk_ahead(const struct reading *r, const struct figure *f, struct walk *w, struct ahead *ahead)
{
	struct words s = r->sentences[f->sentence].words;

	while (w->i < w->limit) {
		unsigned class = class_at(r, w->i);
		bool goes_on = true;
		size_t behind, joining;

		if (r->marks[w->i].time)
			w->i = reading_time_at(r, w->i)->words.last;
		else if ((token_at(r, w->i)->flags & TOKEN_DASH) &&
		    (behind = aside_behind_dash(r, f, w->i, w->limit)) != NONE)
			w->i = behind;
		else if ((w->i == f->end || w->i == w->part) && (behind = over_name(r, w->i, w->limit)) > w->i) {
			w->part = w->i == w->part ? behind : w->part;
			w->i = behind;
		} else if (w->i == f->end && (behind = names_end(r, w->i, s.last)) > w->i) {
			w->limit = w->limit + behind - w->i < w->farthest ? w->limit + behind - w->i : w->farthest;
			w->i = behind;
		} else if (joins_name(r, w))
			w->i += 2;
		else if ((joining = cue_is(r, w->i, s.last, CUE_JOINS)) > 0)
			w->i += joining;		/* "ten men as well as two boys" */
		else if (reading_is_stop(r, w->i) ||
		    ((class & (WORD_SUBORDINATOR | WORD_BUT)) && !r->marks[w->i].figure &&
		    !goes_on_behind_as(r, w)) ||
		    ((class & WORD_SPEECH) && !r->marks[w->i].act && !r->marks[w->i].place && !is_said_to(r, w)) ||
		    text_is(r, w->i, ")"))
			return;
		else if (text_is(r, w->i, "(") || text_is(r, w->i, "["))
			walk_over_bracket(r, w);
		else if (r->marks[w->i].act && w->taken == NONE && labels_next(r, w))
			return;
		else if ((text_is(r, w->i, "who") && !may_be_who(f)) || speaks_of_place(r, f, w->i) ||
		    aside_parts_end(r, f->words.first, w->i))
			return;
		else if (r->marks[w->i].act)
			goes_on = walk_over_act(r, f, w, ahead);
		else if (r->marks[w->i].figure)
			goes_on = walk_over_figure(r, w, ahead);
		else
			goes_on = walk_over_word(r, w, ahead);
		if (!goes_on)
			return;
	}
}

void
look_ahead(const struct reading *r, const struct figure *f, struct ahead *ahead)
{
	struct words s = r->sentences[f->sentence].words;
	struct walk w = { .i = start_ahead(r, f, s.last), .first = s.first, .last = s.last,
	    .limit = f->end + REACH < s.last ? f->end + REACH : s.last,
	    .farthest = f->end + 2 * REACH < s.last ? f->end + 2 * REACH : s.last,
	    .closed = NONE, .taken = NONE, .object = NONE, .part = NONE, .of_part = NONE, .joined = NONE, .plain = true,
	    .classes = f->meaning.classes };

	*ahead = (struct ahead){ .act = NONE, .subject_of = NONE };
	if (aside_object_of_have(r, f) || is_excepted(r, f))
		return;
	walk_ahead(r, f, &w, ahead);
	/* "two men including a cook hurt, and a cart was burned": the cart's verb is not theirs */
	if (w.of_part != NONE && (ahead->act == NONE || (ahead->coordination &&
	    reading_counts(r, (struct words){ r->acts[w.of_part].words.last, r->acts[ahead->act].words.first })))) {
		ahead->act = w.of_part;
		ahead->coordination = ahead->relative = ahead->direct = false;
	}
}
