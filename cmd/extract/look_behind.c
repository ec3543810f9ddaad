#include "looks.h"

#include "discard.h"

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

static size_t
over_prepositions(const struct reading *r, size_t i, size_t first)
{
	while (i > first && is_preposition_before(r, i - 1))
		i--;
	return i;
}

/* A kept figure before this one ends at token `i`. */
static bool
figure_ends(const struct reading *r, size_t index, size_t i)
{
	for (size_t g = index; g > 0 && r->figures[g - 1].end >= i; g--)
		if (r->figures[g - 1].end == i && !r->figures[g - 1].rejected)
			return true;
	return false;
}

/* "found a cache of 12 rifles": what holds or groups them, back to its article. */
static size_t
over_container(const struct reading *r, size_t index, size_t of)
{
	const struct figure *f = &r->figures[index];

	/* "a rate of 52 per cent", "a strength of 48,000": the amount of something else */
	if (!figure_has_noun(f) || f->unit.first < f->unit.last)
		return of;
	for (size_t g = index; g > 0 && r->figures[g - 1].sentence == f->sentence; g--)
		if (r->figures[g - 1].end == of && r->figures[g - 1].quantity.kind == NUMBER_ARTICLE)
			return r->figures[g - 1].words.first;
	return of;
}

/* "burned the mill, ten barns": a conjunct without a number is passed over, back to a verb. */
static size_t
over_conjunct(const struct reading *r, size_t index, size_t i, size_t first)
{
	const unsigned ends = WORD_PREPOSITION | WORD_RELATIVE | WORD_BE | WORD_HAVE | WORD_MODAL |
	    WORD_AND | WORD_BUT | WORD_SUBORDINATOR | WORD_SPEECH | WORD_NEGATION;
	size_t at = i;

	while (at > first && i - at < 6 && token_at(r, at - 1)->kind == TOKEN_WORD &&
	    !r->marks[at - 1].act && !r->marks[at - 1].figure && !r->marks[at - 1].time &&
	    !(class_at(r, at - 1) & ends) && !((class_at(r, at - 1) & WORD_PRONOUN) &&
	    !(class_at(r, at - 1) & WORD_DETERMINER)))
		at--;
	if (at == first || at == i)
		return i;
	if (text_is(r, at - 1, ",") && figure_ends(r, index, at - 1))
		return at;	/* "burned a mill, the church and ten barns" */
	return r->marks[at - 1].act && r->acts[r->marks[at - 1].act - 1].look == LOOK_RIGHT ? at : i;
}

/* "met a group of 12", "a haul of 12": what befell the group befell them; `i` where it is none. */
static size_t
over_collective(const struct reading *r, size_t i, size_t first)
{
	size_t at = i;
	struct noun noun;

	while (at > first && i - at < 3 && token_at(r, at - 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, at - 1) && !r->marks[at - 1].act)
		at--;
	if (at == i || at == first || !(class_at(r, at - 1) & WORD_ARTICLE))
		return i;
	classify_noun(r->vocabulary, token_at(r, at), i - at, &noun);
	return noun.row == NULL ||
	    (noun.classes & (NOUN_OUTCOME | NOUN_EVENT | NOUN_BODY | NOUN_CASE | NOUN_REPORT)) ? i : at - 1;
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

void
look_behind(const struct reading *r, size_t index, struct behind *behind)
{
	const struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	size_t comma_at = NONE, skip;
	bool moved = false;

	*behind = (struct behind){ .act = NONE, .chain = NONE };
	if (f->quantity.is_money) {
		struct words goods = value_of_goods(r, f, r->sentences[f->sentence].words);

		i = goods.last ? goods.first : i;
	}
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
			i = over_prepositions(r, i, first);
			continue;
		}
		if (r->marks[before].place && moved) {
			i = r->places[r->marks[before].place - 1].words.first;
			if (i > before)
				return;
			i = over_prepositions(r, i, first);
			continue;
		}
		if (span_is(t->text, "of") && (skip = over_container(r, index, before)) < before) {
			i = skip;
			continue;
		}
		if ((class & WORD_BE) || span_is(t->text, ":")) {
			behind->nominal = true;
			return;
		}
		if (span_is(t->text, "with") && !moved) {
			behind->with = true;
		} else if (span_is(t->text, "of") && (skip = over_collective(r, before, first)) < before) {
			i = skip;
			continue;
		} else if (is_preposition_before(r, before)) {
			behind->preposition = true;
			return;
		} else if (moved && i == comma_at && (skip = over_conjunct(r, index, i, first)) < i) {
			i = skip;
			continue;
		} else if (!(class & (WORD_DETERMINER | WORD_ADVERB | WORD_AND | WORD_MORE)) &&
		    !span_is(t->text, ",") && !span_is(t->text, "\"") && !span_is(t->text, ")") &&
		    !span_is(t->text, "'")) {
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
