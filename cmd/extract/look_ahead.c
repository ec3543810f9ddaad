#include "looks.h"

#define REACH	30	/* tokens that the look goes at most */
#define INSERTION	10	/* tokens of "one of them a cook" */

/* An act met on the way: taken, passed over, or the end of the look. */
enum met { MET_TAKEN, MET_PASSED, MET_END };

static size_t
behind_bracket(const struct reading *r, size_t i, size_t last)
{
	for (size_t k = i + 1; k < last && k < i + REACH; k++)
		if (text_is(r, k, ")"))
			return k + 1;
	return i + 1;
}

static bool
joined_before(const struct reading *r, size_t i, size_t first)
{
	return i > first && (text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_AND));
}

/* "12 rebels, including nine men and a boy, gave up": the parts stand aside. */
static bool
behind_cue(const struct reading *r, size_t i, size_t first)
{
	struct match match;

	return i > first && lexicon_tail(r->vocabulary->lexicons.cues, token_at(r, first),
	    i - first, &match) && span_is(match.row->cell[1], "part-after");
}

/* "nine men, one of them a cook, were hurt": what stands between the commas is aside. */
static bool
is_insertion(const struct reading *r, const struct figure *g, size_t first)
{
	return g->of_them && !g->rejected && g->words.first > first &&
	    text_is(r, g->words.first - 1, ",");
}

/* The comma that closes an insertion, if an act's own words follow it; NONE. */
static size_t
closing_comma(const struct reading *r, size_t i, size_t limit)
{
	for (size_t k = i; k + 1 < limit && k < i + INSERTION; k++)
		if (text_is(r, k, ","))
			return (class_at(r, k + 1) & (WORD_BE | WORD_HAVE)) || r->marks[k + 1].act ? k : NONE;
	return NONE;
}

static bool
is_past(struct span text)
{
	return text.n > 4 && span_ends(text, "ed");
}

static enum met
meet_act(const struct reading *r, size_t i, size_t commas, struct ahead *ahead)
{
	const struct act *act = &r->acts[r->marks[i].act - 1];
	size_t next = act->words.last;

	if (act->look == LOOK_NOUN)
		return MET_PASSED;
	if (act->look == LOOK_RIGHT) {
		/* "five boys leading mules were seen" */
		if (!act->finite && !act->with_be && commas == 0)
			return MET_PASSED;
		/* "12 people reported missing" */
		if ((act->frames & (ACT_LIGHT | ACT_OTHER)) && next < r->tokens.n && r->marks[next].act)
			return MET_PASSED;
		return MET_END;
	}
	/* Behind one comma a participle belongs to something else; behind two, an insertion was closed. */
	if (commas == 1 && !act->with_be && !ahead->coordination && !ahead->relative)
		return MET_END;
	/* "are reported missing": the light verb gives way. */
	if ((act->frames & ACT_LIGHT) && !(act->frames & ACT_OBJECT) && next < r->tokens.n &&
	    r->marks[next].act && r->acts[r->marks[next].act - 1].look == LOOK_LEFT)
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
 * people who were cut off by snow were flown out". The main verb is finite
 * and no figure stands between.
 */
static bool
may_give_way(const struct reading *r, const struct ahead *ahead)
{
	return ahead->relative || !r->acts[ahead->act].finite;
}

/* "rebels who fled the hills gave up": behind the relative clause's own verb stands the main one. */
static bool
ends_relative(const struct reading *r, const struct ahead *ahead)
{
	const struct act *act = &r->acts[ahead->act];

	return ahead->relative && (act->frames & ACT_SUBJECT) && act->words.last < r->tokens.n &&
	    !text_is(r, act->words.last, "by");
}

void
look_ahead(const struct reading *r, const struct figure *f, struct ahead *ahead)
{
	size_t first = r->sentences[f->sentence].words.first;
	size_t last = r->sentences[f->sentence].words.last;
	size_t limit = f->end + REACH < last ? f->end + REACH : last, i = start_ahead(r, f, last);
	size_t commas = 0, taken = NONE, object = NONE;
	bool plain = true;

	*ahead = (struct ahead){ .act = NONE, .subject_of = NONE };
	while (i < limit) {
		unsigned class = class_at(r, i);
		const struct token *t = token_at(r, i);

		if (r->marks[i].time) {
			i = r->times[r->marks[i].time - 1].words.last;
			continue;
		}
		if (reading_is_stop(r, i) || (class & (WORD_SUBORDINATOR | WORD_BUT)) ||
		    ((class & WORD_SPEECH) && !r->marks[i].act))
			return;
		if (span_is(t->text, "(") || span_is(t->text, "[")) {
			i = behind_bracket(r, i, last);
			continue;
		}
		if (span_is(t->text, ")"))
			return;
		if (r->marks[i].act) {
			enum met met = meet_act(r, i, commas, ahead);

			if (taken != NONE && met != MET_PASSED) {
				if (met == MET_TAKEN && !act_is_light(r, ahead->act) && !text_is(r, i - 1, "and") &&
				    (r->acts[ahead->act].finite || ends_relative(r, ahead)))
					ahead->relative = false;
				else
					ahead->act = taken;
				return;
			}
			if (met == MET_TAKEN)
				ahead->direct = plain;
			if (met == MET_END)
				ahead->subject_of = r->marks[i].act - 1;
			if (met == MET_END || (met == MET_TAKEN && !may_give_way(r, ahead)))
				return;
			if (met == MET_TAKEN)
				taken = ahead->act;
			else
				object = r->acts[r->marks[i].act - 1].words.last;
			i = r->acts[r->marks[i].act - 1].words.last;
			continue;
		}
		if (r->marks[i].figure) {
			const struct figure *g = &r->figures[r->marks[i].figure - 1];

			if (is_insertion(r, g, first) && closing_comma(r, g->end, limit) != NONE) {
				i = closing_comma(r, g->end, limit);
				continue;
			}
			if (taken != NONE && !g->rejected && !text_is(r, g->words.first - 1, "by"))
				return;
			if (g->words.first == object) {
				/* "a boat carrying 25 people sank" */
				i = g->end > i ? g->end : i + 1;
				continue;
			}
			if (!g->rejected && (joined_before(r, g->words.first, first) ||
			    behind_cue(r, g->words.first, first)))
				ahead->coordination = true;
			else if (!g->rejected && g->words.first > first &&
			    !(class_at(r, g->words.first - 1) & WORD_PREPOSITION))
				return;
			i = g->end > i ? g->end : i + 1;
			plain = plain && g->rejected;	/* "two men aged 9 and 13" */
			continue;
		}
		if (span_is(t->text, ",")) {
			commas++;
		} else if (class & WORD_RELATIVE) {
			/* "a boy who worked there was hurt": the clause has a verb of its own */
			ahead->relative = !is_unknown_verb(r, i + 1, limit);
		} else if ((class & WORD_PRONOUN) && !(class & WORD_DETERMINER)) {
			return;
		} else if (ahead->relative && taken == NONE && is_past(t->text)) {
			/* "a boy who worked there was hurt": the relative clause has its verb. */
			ahead->relative = false;
			plain = false;
		} else if (!(class & (WORD_ADVERB | WORD_BE | WORD_HAVE | WORD_MODAL | WORD_DETERMINER))) {
			plain = false;
		}
		i++;
	}
}
