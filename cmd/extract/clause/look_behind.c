#include "clause/looks.h"

#include "clause/asides.h"
#include "clause/over_age.h"
#include "clause/verb_of_object.h"
#include "figure/goods_value.h"
#include "reading/cues.h"

/* "a total of", "the remaining" may stand before a number; "include" makes what precedes it say what befell. */
static size_t
before_cue(const struct reading *r, size_t i, size_t first, bool *includes)
{
	const uint64_t passed = cue_bit(CUE_PART_AFTER) | cue_bit(CUE_TOTAL_BEFORE) |
	    cue_bit(CUE_CUMULATIVE_BEFORE) | cue_bit(CUE_AMOUNT_BEFORE) | cue_bit(CUE_REST);
	struct match match;

	*includes = false;
	if (i == first || !lexicon_tail(r->vocabulary->lexicons.cues,
	    token_at(r, first), i - first, &match))
		return i;
	*includes = cue_of(&match) == CUE_PART_AFTER;
	return passed & cue_bit(cue_of(&match)) ? i - match.n : i;
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

#define FIGURES_BEFORE	4	/* looked at for the one before: "six (6) rifles" holds two */

/* The kept figure before this one that ends at token `i`; NULL. */
static const struct figure *
figure_ending(const struct reading *r, size_t index, size_t i)
{
	for (size_t g = index; g > 0 && index - g < FIGURES_BEFORE; g--)
		if (r->figures[g - 1].end == i && !r->figures[g - 1].rejected)
			return &r->figures[g - 1];
	return NULL;
}

/* "12 of the 18 hostages and two guards": the 12 are in the enumeration, not their whole. */
static size_t
part_of_whole(const struct reading *r, size_t index)
{
	const struct figure *whole = &r->figures[index];

	return index > 0 && whole[-1].of_them && whole[-1].end == whole->words.first && !whole[-1].rejected ?
	    index - 1 : index;
}

/* "two tusks weighing 38 kg, four snares": what is weighed is in the enumeration, not its weight. */
static size_t
thing_weighed(const struct reading *r, size_t index)
{
	const struct figure *weight = &r->figures[index], *thing;
	size_t n = cue_ends(r, r->sentences[weight->sentence].words.first, weight->words.first, CUE_WEIGHING);

	if (n == 0 || weight->unit.first == weight->unit.last)
		return index;
	thing = figure_ending(r, index, weight->words.first - n);
	return thing ? (size_t)(thing - r->figures) : index;
}

/* "found a cache of 12 rifles": what holds or groups them, back to its article. */
static size_t
over_container(const struct reading *r, size_t index, size_t of)
{
	const struct figure *f = &r->figures[index];

	/* "a rate of 52 per cent", "a strength of 48,000": the amount of something else */
	if (of == r->sentences[f->sentence].words.first || !figure_has_noun(f) || f->unit.first < f->unit.last ||
	    (class_at(r, of - 1) & WORD_ORDINAL) || cue_is(r, of - 1, of, CUE_SHARE))
		return of;	/* nor is a third of them what holds them */
	for (size_t g = index; g > 0 && r->figures[g - 1].sentence == f->sentence; g--)
		if (r->figures[g - 1].end == of && r->figures[g - 1].quantity.kind == NUMBER_ARTICLE)
			return r->figures[g - 1].words.first;
	return of;
}

#define CONJUNCTS	4	/* without a number, between a verb and the last of its objects */

/* "burned the mill, ten barns": a conjunct without a number is passed over, back to a verb. */
static size_t
over_conjunct(const struct reading *r, size_t index, size_t i, size_t first, unsigned more)
{
	const unsigned ends = WORD_PREPOSITION | WORD_RELATIVE | WORD_BE | WORD_HAVE | WORD_MODAL |
	    WORD_AND | WORD_BUT | WORD_SUBORDINATOR | WORD_SPEECH | WORD_NEGATION;
	size_t at = i;
	bool pair = text_is(r, i, ",") && i > first && !(class_at(r, i - 1) & WORD_AND);	/* "dykes and banks, and 12 boats" */

	/* "killed him and three others" */
	if (at > first + 1 && (class_at(r, at - 1) & WORD_PRONOUN) && r->marks[at - 2].act &&
	    r->acts[r->marks[at - 2].act - 1].look == LOOK_RIGHT)
		return at - 1;
	while (at > first && i - at < 6 && token_at(r, at - 1)->kind == TOKEN_WORD &&
	    !r->marks[at - 1].act && !r->marks[at - 1].figure && !r->marks[at - 1].time &&
	    (!(class_at(r, at - 1) & ends) || (pair && (class_at(r, at - 1) & WORD_AND))) &&
	    !((class_at(r, at - 1) & WORD_PRONOUN) && !(class_at(r, at - 1) & WORD_DETERMINER))) {
		at--;
		pair = pair && !(class_at(r, at) & WORD_AND);
	}
	if (at == first || at == i)
		return i;
	if (text_is(r, at - 1, ",") && figure_ending(r, index, at - 1))
		return at;	/* "burned a mill, the church and ten barns" */
	if (text_is(r, at - 1, ",") && more > 0) {	/* "burned the mill, the church and ten barns" */
		size_t before = over_conjunct(r, index, at - 1, first, more - 1);

		return before < at - 1 ? before : i;
	}
	return r->marks[at - 1].act && r->acts[r->marks[at - 1].act - 1].look == LOOK_RIGHT ? at : i;
}

/* "the crew of four", "the walls of two schools": behind a determiner one of people, or parts of things. */
static bool
may_be_the(const struct reading *r, const struct figure *f, size_t noun)
{
	return f->quantity.kind != NUMBER_ARTICLE && (!reading_is_plural(r, noun) ||
	    ((f->meaning.classes & NOUN_THING) && !(f->meaning.classes & NOUN_PERSON)));
}

/* "met a group of 12", "a haul of 12": what befell the group befell them; `i` where it is none. */
static size_t
over_collective(const struct reading *r, const struct figure *f, size_t i, size_t first)
{
	size_t at = i;
	struct noun noun;

	while (at > first && i - at < 3 && token_at(r, at - 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, at - 1) && !r->marks[at - 1].act)
		at--;
	if (at == i || at == first || !(class_at(r, at - 1) & (may_be_the(r, f, i - 1) ? WORD_ARTICLE | WORD_DETERMINER : WORD_ARTICLE)))
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

/* "found 60 bags containing pills, five rifles": the participle and what is not counted behind it are of the bags, which the
 * list goes on from; NULL. */
static const struct figure *
holder_before(const struct reading *r, size_t index, const struct act *act, const struct behind *behind)
{
	if (!behind->conjunct || act->finite || act->with_be)
		return NULL;
	return figure_ending(r, index, act->words.first);
}

/* What ends the look at once: an act, or another figure's phrase. */
static bool
meets(const struct reading *r, size_t index, size_t i, struct behind *behind)
{
	if (r->marks[i - 1].act) {
		const struct act *act = &r->acts[r->marks[i - 1].act - 1];
		const struct figure *holder = holder_before(r, index, act, behind);

		if (holder)
			behind->chain = (size_t)(holder - r->figures);
		else if ((act->look == LOOK_RIGHT && !behind->preposition) ||
		    (behind->along && act->look == LOOK_LEFT && act->with_be))
			behind->act = r->marks[i - 1].act - 1;
		return true;
	}
	for (size_t g = index; g > 0 && r->figures[g - 1].sentence == r->figures[index].sentence; g--)
		if (r->figures[g - 1].end == i && !r->figures[g - 1].rejected) {
			if (!behind->preposition && !aside_parts_end(r, r->figures[g - 1].words.first, i))
				behind->chain = part_of_whole(r, thing_weighed(r, g - 1));
			return true;
		}
	return false;
}

/* Over a time, a place or a bracket that ends before `i`, behind a comma; `i` if there is none. */
static size_t
over_mention(const struct reading *r, size_t i, size_t first)
{
	size_t k = i - 1;

	if (r->marks[k].time)
		k = r->times[r->marks[k].time - 1].words.first;
	else if (r->marks[k].place)
		k = r->places[r->marks[k].place - 1].words.first;
	else
		return i;
	if (k > first && k < i && (class_at(r, k - 1) & WORD_DETERMINER))
		k--;		/* "for the Netherlands" */
	return k < i ? over_prepositions(r, k, first) : NONE;
}

/* Where the bracket opens that ends before `i`; NONE if it does not. */
static size_t
over_bracket(const struct reading *r, size_t i, size_t first)
{
	size_t k = i - 1;

	while (k > first && i - 1 - k < 12 && !text_is(r, k, "("))
		k--;
	return text_is(r, k, "(") ? k : NONE;
}

/* What a list goes on with, whether a table knows it or not. */
static bool
is_thing(const struct figure *f)
{
	return !(f->meaning.classes & (NOUN_PERSON | NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE | NOUN_REPORT));
}

/* People, or things, and right before the mark at `i` others. */
static bool
after_others(const struct reading *r, size_t index, size_t i)
{
	const struct figure *f = &r->figures[index], *before = figure_ending(r, index, i);

	return before && figure_has_noun(f) && figure_has_noun(before) &&
	    ((f->meaning.classes & before->meaning.classes & NOUN_PERSON) ||
	    (is_thing(f) && is_thing(before)));
}

/* "caught in possession of 12 pistols" is caught with them: where "in" stands; or `of`. But "from possession of a man" took from him. */
static size_t
over_possession(const struct reading *r, size_t of, size_t first)
{
	size_t before;

	if (of < first + 2 || !cue_ends(r, first, of + 1, CUE_HOLDING))
		return of;
	before = of - 2;
	if (before > first && text_is(r, before, "the"))
		before--;
	return (class_at(r, before) & WORD_PREPOSITION) && !text_is(r, before, "from") ? before : of;
}

#define GROUNDS		6	/* tokens of "for attempted murder" */

/* "12 for theft, 23 for attempted murder and": back over why or how to the number before, where token `i` ends it; else `i`. */
static size_t
over_grounds(const struct reading *r, size_t index, size_t i, size_t first)
{
	size_t at = i;

	while (at > first && i - at < GROUNDS && (token_at(r, at - 1)->kind == TOKEN_WORD || text_is(r, at - 1, "/")) &&
	    !r->marks[at - 1].figure) {
		at--;
		if (is_preposition_before(r, at) && figure_ending(r, index, at))
			return at;
	}
	return i;
}

/* "a bomb weighing 40 kg, two rifles": how big one of the enumeration is that ends before `i`; `i` if nothing tells it. */
static size_t
over_weight(const struct reading *r, size_t index, size_t i, size_t first)
{
	size_t last = i - (i > first && text_is(r, i - 1, "each"));

	for (size_t g = index; g > 0 && r->figures[g - 1].sentence == r->figures[index].sentence; g--) {
		const struct figure *weight = &r->figures[g - 1];
		size_t n = weight->rejected && weight->words.last == last ? cue_ends(r, first, weight->words.first, CUE_WEIGHING) : 0;

		if (n > 0 && weight->unit.first < weight->unit.last)
			return weight->words.first - n;
	}
	return i;
}

/* A step to the left over small words; NONE where the look ends. */
static size_t
step_back(const struct reading *r, size_t index, size_t i, size_t first, size_t *comma,
    struct behind *behind)
{
	size_t before = i - 1, skip = NONE;
	unsigned class = class_at(r, before);
	bool moved = *comma != NONE;

	/* "rescued on Monday 42 people" */
	if ((moved || r->marks[before].time) && (skip = over_mention(r, i, first)) != i)
		return skip;
	if (moved && ((skip = over_age(r, i, first)) < i || (skip = over_weight(r, index, i, first)) < i))
		return skip;
	if (!moved && (skip = over_possession(r, before, first)) < before) {
		behind->with = true;
		return skip;
	}
	if (text_is(r, before, "of") && (skip = over_container(r, index, before)) < before)
		return skip;
	/* "freed 30 kidnapped villagers - ten women and 20 men" */
	if (!moved && (token_at(r, before)->flags & TOKEN_DASH) && after_others(r, index, before))
		return before;
	if ((class & WORD_BE) || text_is(r, before, ":") || (token_at(r, before)->flags & TOKEN_DASH)) {
		behind->nominal = true;
		return NONE;
	}
	/* "ten men as well as two boys", "along with" */
	if (!moved && (skip = cue_ends(r, first, i, CUE_JOINS)) > 0) {
		behind->with = behind->along = true;
		return i - skip;
	}
	if (text_is(r, before, "with") && !moved) {
		behind->with = true;
		return before;
	}
	if (text_is(r, before, "of") && (skip = over_collective(r, &r->figures[index], before, first)) < before)
		return skip;
	if (is_preposition_before(r, before)) {
		behind->preposition = true;
		return NONE;
	}
	if (moved && i == *comma && (skip = over_conjunct(r, index, i, first, CONJUNCTS)) < i) {
		behind->conjunct = true;
		return skip;
	}
	if (text_is(r, before, ")")) {
		*comma = 0;	/* what stands before is reached over more than words */
		return over_bracket(r, i, first);
	}
	/* "40 families / 160 people", "12 men; nine women" */
	if ((class & WORD_AND) || text_is(r, before, ",") ||
	    ((text_is(r, before, "/") || text_is(r, before, ";")) && after_others(r, index, before))) {
		*comma = before;
		return over_grounds(r, index, before, first);
	}
	/* "an additional 12", "a $3 million grant": the article is the number's */
	if ((class & WORD_ARTICLE) && ((class_at(r, i) & WORD_MORE) ||
	    (r->figures[index].quantity.is_money && i == r->figures[index].words.first)))
		return before;
	return (class & (WORD_DETERMINER | WORD_ADVERB | WORD_MORE)) || text_is(r, before, "last") || text_is(r, before, "\"") ||
	    text_is(r, before, "'") ? before : NONE;
}

void
look_behind(const struct reading *r, size_t index, struct behind *behind)
{
	const struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first, comma = NONE;

	*behind = (struct behind){ .act = NONE, .chain = NONE };
	if (f->quantity.is_money) {
		struct words goods = value_of_goods(r, f, r->sentences[f->sentence].words);

		i = goods.last ? goods.first : i;
	}
	i = before_cue(r, i, first, &behind->nominal);
	behind->at = i;
	if ((behind->act = aside_behind_verb(r, i, first)) != NONE)
		return;
	if (behind->nominal) {
		/* "19 people drowned, among them seven children": of the figure before it. */
		behind->act = verb_of_object(r, i, first);
		behind->included = behind->act == NONE && figure_before(r, index);
		behind->nominal = behind->act == NONE && !behind->included;
		return;
	}
	while (i > first) {
		behind->at = i - 1;
		if (meets(r, index, i, behind))
			return;
		i = step_back(r, index, i, first, &comma, behind);
		if (i == NONE)
			return;
		if (behind->along && (behind->act = aside_along_verb(r, i, first)) != NONE)
			return;
	}
	behind->at = first;
}
