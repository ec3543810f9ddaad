#include "reading.h"

/*
 * Clauses: which act belongs to which figure.
 *
 * Two directions carry the result: forward, from the noun phrase to a passive,
 * a participle, an intransitive verb or a state; and backward, from the number to an
 * active verb, or along a chain of coordinated figures to theirs.
 */

#define REACH	30	/* tokens that a forward look goes at most */

struct ahead {
	size_t	act;		/* NONE: nothing accepted */
	bool	relative;	/* inside a relative clause */
	bool	coordination;	/* over other figures of the enumeration */
	bool	direct;		/* right behind the phrase */
	size_t	subject_of;	/* an active verb ended the look; NONE */
};

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

/* An act met on the way: taken, passed over, or the end of the look. */
enum met { MET_TAKEN, MET_PASSED, MET_END };

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
is_light(const struct reading *r, size_t act)
{
	return !(r->acts[act].frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE));
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

static void
look_ahead(const struct reading *r, const struct figure *f, struct ahead *ahead)
{
	size_t first = r->sentences[f->sentence].words.first;
	size_t last = r->sentences[f->sentence].words.last;
	size_t limit = f->end + REACH < last ? f->end + REACH : last, i = start_ahead(r, f, last);
	size_t commas = 0, taken = NONE;
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
				if (met == MET_TAKEN && r->acts[ahead->act].finite &&
				    !is_light(r, ahead->act) && !text_is(r, i - 1, "and"))
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
			i = r->acts[r->marks[i].act - 1].words.last;
			continue;
		}
		if (r->marks[i].figure) {
			const struct figure *g = &r->figures[r->marks[i].figure - 1];

			if (taken != NONE && !g->rejected)
				return;
			if (!g->rejected && joined_before(r, g->words.first, first))
				ahead->coordination = true;
			else if (!g->rejected && g->words.first > first &&
			    !(class_at(r, g->words.first - 1) & WORD_PREPOSITION))
				return;
			i = g->end > i ? g->end : i + 1;
			plain = false;
			continue;
		}
		if (span_is(t->text, ",")) {
			commas++;
		} else if (class & WORD_RELATIVE) {
			ahead->relative = true;
		} else if ((class & WORD_PRONOUN) && !(class & WORD_DETERMINER)) {
			return;
		} else if (!(class & (WORD_ADVERB | WORD_BE | WORD_HAVE | WORD_MODAL | WORD_DETERMINER))) {
			plain = false;
		}
		i++;
	}
}

struct behind {
	size_t	act;		/* an active verb right before; NONE */
	size_t	chain;		/* the figure before, of the same enumeration; NONE */
	bool	with;		/* only "with" stands between */
	bool	preposition;	/* the figure stands in a prepositional phrase */
	bool	nominal;	/* be, a colon or "include" stands right before */
	size_t	at;		/* token where the look ended */
};

/* "a total of" may stand before a number; "include" makes what precedes it say what befell. */
static size_t
before_cue(const struct reading *r, size_t i, size_t first, bool *includes)
{
	struct match match;

	*includes = false;
	if (i == first || !lexicon_tail(r->vocabulary->lexicons.cues,
	    token_at(r, first), i - first, &match))
		return i;
	*includes = span_is(match.row->cell[1], "part-after");
	if (*includes || span_is(match.row->cell[1], "total-before") ||
	    span_is(match.row->cell[1], "cumulative-before"))
		return i - match.n;
	return i;
}

static bool
is_preposition_before(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_PREPOSITION) && !r->marks[i].figure && !r->marks[i].act;
}

/* "burned the mill, ten barns": a conjunct without a number is passed over, back to a verb. */
static size_t
over_conjunct(const struct reading *r, size_t i, size_t first)
{
	size_t at = i;

	while (at > first && i - at < 6 && token_at(r, at - 1)->kind == TOKEN_WORD &&
	    !r->marks[at - 1].act && !r->marks[at - 1].figure && !r->marks[at - 1].time &&
	    !(class_at(r, at - 1) & ~(unsigned)(WORD_DETERMINER | WORD_ARTICLE)))
		at--;
	return at > first && at < i && r->marks[at - 1].act &&
	    r->acts[r->marks[at - 1].act - 1].look == LOOK_RIGHT ? at : i;
}

static bool
figure_before(const struct reading *r, size_t index)
{
	size_t sentence = r->figures[index].sentence;

	for (size_t g = index; g > 0 && r->figures[g - 1].sentence == sentence; g--)
		if (!r->figures[g - 1].rejected && r->figures[g - 1].quantity.kind != NUMBER_ARTICLE)
			return true;
	return false;
}

static void
look_behind(const struct reading *r, size_t index, struct behind *behind)
{
	const struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	size_t comma_at = NONE, skip;
	bool moved = false;

	*behind = (struct behind){ .act = NONE, .chain = NONE };
	i = before_cue(r, i, first, &behind->nominal);
	behind->at = i;
	if (behind->nominal) {
		/* "19 people drowned, among them seven children": of the figure before it. */
		behind->nominal = !figure_before(r, index);
		return;
	}
	while (i > first) {
		size_t before = i - 1;
		unsigned class = class_at(r, before);
		const struct token *t = token_at(r, before);

		behind->at = before;
		if (r->marks[before].act) {
			const struct act *act = &r->acts[r->marks[before].act - 1];

			if (act->look == LOOK_RIGHT && !behind->preposition)
				behind->act = r->marks[before].act - 1;
			return;
		}
		for (size_t g = index; g > 0 && r->figures[g - 1].sentence == f->sentence; g--)
			if (r->figures[g - 1].end == i && !r->figures[g - 1].rejected) {
				if (!behind->preposition)
					behind->chain = g - 1;
				return;
			}
		if (r->marks[before].time && moved) {
			i = r->times[r->marks[before].time - 1].words.first;
			if (i > before)
				return;
			continue;
		}
		if (r->marks[before].place && moved) {
			i = r->places[r->marks[before].place - 1].words.first;
			if (i > before)
				return;
			while (i > first && is_preposition_before(r, i - 1))
				i--;
			continue;
		}
		if ((class & WORD_BE) || span_is(t->text, ":")) {
			behind->nominal = true;
			return;
		}
		if (span_is(t->text, "with") && !moved) {
			behind->with = true;
		} else if (is_preposition_before(r, before)) {
			behind->preposition = true;
			return;
		} else if (moved && i == comma_at && (skip = over_conjunct(r, i, first)) < i) {
			i = skip;
			continue;
		} else if (!(class & (WORD_DETERMINER | WORD_ADVERB | WORD_AND | WORD_MORE)) &&
		    !span_is(t->text, ",") && !span_is(t->text, "\"") && !span_is(t->text, ")")) {
			return;
		}
		if (span_is(t->text, ")")) {
			size_t k = before;

			while (k > first && before - k < 12 && !text_is(r, k, "("))
				k--;
			if (!text_is(r, k, "("))
				return;
			i = k;
			moved = true;
			continue;
		}
		if (class & WORD_AND || span_is(t->text, ",")) {
			moved = true;
			comma_at = before;
		}
		i = before;
	}
	behind->at = first;
}

static void
take_act(struct reading *r, struct figure *f, size_t act, enum how how)
{
	f->act = act;
	f->how = how;
	f->outcome = r->acts[act].words;
	f->outcome_then = r->acts[act].then;
	/* killed or wounded; found and destroyed */
	if (act + 1 < r->n_acts && r->acts[act + 1].words.first == f->outcome.last + 1 &&
	    (class_at(r, f->outcome.last) & WORD_AND) &&
	    r->acts[act + 1].look != LOOK_NOUN && f->outcome_then.first == f->outcome_then.last)
		f->outcome.last = r->acts[act + 1].words.last;
	else if (act > 0 && how != HOW_BEFORE && r->acts[act - 1].words.last + 1 == f->outcome.first &&
	    (class_at(r, f->outcome.first - 1) & WORD_AND) && r->acts[act - 1].look == r->acts[act].look)
		f->outcome.first = r->acts[act - 1].words.first;
	else if (act > 0 && how == HOW_BEFORE && r->acts[act - 1].words.last + 1 == f->outcome.first &&
	    (class_at(r, f->outcome.first - 1) & WORD_AND))
		f->outcome.first = r->acts[act - 1].words.first;
}

/* "The dead were two men", "those who gave up were six men": the outcome stands before. */
static bool
take_nominal(struct reading *r, struct figure *f, size_t at)
{
	size_t first = r->sentences[f->sentence].words.first;

	for (size_t i = at; i > first && at - i < 20; i--) {
		struct noun noun;

		if (r->marks[i - 1].figure && !r->figures[r->marks[i - 1].figure - 1].rejected &&
		    r->figures[r->marks[i - 1].figure - 1].quantity.kind != NUMBER_ARTICLE)
			return false;
		if (r->marks[i - 1].act) {
			const struct act *act = &r->acts[r->marks[i - 1].act - 1];

			if ((act->frames & (ACT_LIGHT | ACT_OTHER | ACT_CONDUCT)) || act->look == LOOK_RIGHT)
				continue;
			take_act(r, f, r->marks[i - 1].act - 1, HOW_NOMINAL);
			return true;
		}
		if (token_at(r, i - 1)->kind != TOKEN_WORD)
			continue;
		classify_noun(r->vocabulary, token_at(r, i - 1), 1, &noun);
		if (noun.classes & NOUN_OUTCOME) {
			f->outcome = (struct words){ i - 1, i };
			f->how = HOW_NOMINAL;
			return true;
		}
	}
	return false;
}

/* "the death of 12", "the killing of three men": an outcome noun and "of". */
static bool
take_of(struct reading *r, struct figure *f, size_t preposition, bool acts)
{
	size_t first = r->sentences[f->sentence].words.first;
	struct noun noun;

	if (!text_is(r, preposition, "of") || preposition == first)
		return false;
	if (r->marks[preposition - 1].act && !acts)
		return false;
	if (r->marks[preposition - 1].act) {
		const struct act *act = &r->acts[r->marks[preposition - 1].act - 1];

		if (act->look == LOOK_NOUN)
			return false;
		take_act(r, f, r->marks[preposition - 1].act - 1, HOW_BEFORE);
		return true;
	}
	classify_noun(r->vocabulary, token_at(r, preposition - 1), 1, &noun);
	if (!(noun.classes & (NOUN_OUTCOME | NOUN_BODY)))
		return false;
	f->outcome = (struct words){ preposition - 1, preposition };
	f->how = HOW_NOMINAL;
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

/* The order of trust: what stands nearest and is surest goes first. */
static void
attach(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	struct ahead ahead;
	struct behind behind;
	bool carries;

	look_ahead(r, f, &ahead);
	look_behind(r, index, &behind);
	/* A noun that is an outcome by itself takes only what stands beside it. */
	if ((f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) && !ahead.direct)
		ahead.act = NONE;
	/* Bare numbers and "10 of them" have no part in what an enumeration after them ends with. */
	if (ahead.coordination && (f->counted.first == f->counted.last || f->of_them))
		ahead.act = NONE;
	if (index > 0 && r->figures[index - 1].of_them && r->figures[index - 1].end == f->words.first)
		return;		/* the whole: "four of its ten riders fell ill" */
	if (behind.preposition && take_of(r, f, behind.at, false))
		return;
	f->chain = behind.chain;
	f->prepositional = behind.preposition;
	f->subject_of = ahead.subject_of;
	if (take_label(r, f))
		return;
	/* "20 injured": beside a bare number, an outcome is its own. */
	if (ahead.act != NONE && f->counted.first == f->counted.last &&
	    r->acts[ahead.act].words.first == f->end && !is_light(r, ahead.act)) {
		take_act(r, f, ahead.act, HOW_AFTER);
		return;
	}
	/* "Of the 30 who went in, 25 came out": what follows befell the part. */
	if (behind.preposition && text_is(r, behind.at, "of") &&
	    (behind.at == r->sentences[f->sentence].words.first ||
	    token_at(r, behind.at - 1)->kind == TOKEN_MARK))
		return;
	carries = behind.chain != NONE && chain_carries(&r->figures[behind.chain], behind.with);
	if (ahead.act != NONE && ahead.direct && !ahead.relative && !ahead.coordination &&
	    (r->acts[ahead.act].with_be || r->acts[ahead.act].finite || !carries))
		take_act(r, f, ahead.act, HOW_AFTER);
	else if (behind.act != NONE && !is_light(r, behind.act))
		take_act(r, f, behind.act, HOW_BEFORE);
	else if (ahead.act != NONE && !ahead.relative && !ahead.coordination &&
	    (r->acts[ahead.act].with_be || !carries))
		take_act(r, f, ahead.act, HOW_AFTER);
	else if (carries)
		take_chain(f, &r->figures[behind.chain], HOW_CHAIN);
	else if (ahead.act != NONE && ahead.coordination)
		take_act(r, f, ahead.act, HOW_COORDINATION);
	else if (ahead.act != NONE && (!ahead.relative || behind.act == NONE))
		take_act(r, f, ahead.act, HOW_RELATIVE);
	else if (behind.act != NONE && take_nominal(r, f, r->acts[behind.act].words.first))
		return;		/* "the items seized include four rifles" */
	else if (behind.act != NONE)
		take_act(r, f, behind.act, HOW_BEFORE);
	else if (behind.nominal && take_nominal(r, f, behind.at))
		return;
	else if (behind.preposition)
		take_of(r, f, behind.at, true);
	if (f->antecedent == NONE && behind.chain != NONE && f->counted.first == f->counted.last)
		f->antecedent = behind.chain;
}

void
read_clauses(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected)
			attach(r, i);
}
