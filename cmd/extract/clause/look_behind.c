#include "clause/look_behind.h"

#include "clause/asides.h"
#include "clause/behind_over.h"
#include "clause/over_age.h"
#include "clause/verb_of_object.h"
#include "numbers/goods_value.h"
#include "reading/cues.h"
#include "reading/neighbours.h"

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
	/* "raided a camp, bringing to 17 the number of": nothing before it has these for an object */
	return passed & cue_bit(cue_of(&match)) && !text_is(r, i - 1, "to") ? i - match.n : i;
}

/* "12 of the 18 hostages and two guards": the 12 are in the enumeration, not their whole. */
static size_t
part_of_whole(const struct reading *r, size_t index)
{
	return index - (figure_is_whole_of_some(r, &r->figures[index]) && !r->figures[index - 1].rejected);
}

/* "two tusks weighing 38 kg, four snares": what is weighed is in the enumeration, not its weight. */
static size_t
thing_weighed(const struct reading *r, size_t index)
{
	const struct figure *weight = &r->figures[index], *thing;
	size_t n = cue_ends(r, r->sentences[weight->sentence].words.first, weight->words.first, CUE_WEIGHING);

	if (n == 0 || weight->unit.first == weight->unit.last)
		return index;
	thing = behind_figure_ending(r, index, weight->words.first - n);
	return thing ? (size_t)(thing - r->figures) : index;
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

/* "found 60 bags containing pills, five rifles": the participle and what is not counted behind it are of the bags,
 * which the list goes on from; NULL. */
static const struct figure *
holder_before(const struct reading *r, size_t index, const struct act *act, const struct behind *behind)
{
	if (!behind->conjunct || act->finite || act->with_be)
		return NULL;
	return behind_figure_ending(r, index, act->words.first);
}

/* What ends the look at once: an act, or another figure's phrase. */
static bool
meets(const struct reading *r, size_t index, size_t i, struct behind *behind)
{
	const struct act *act = reading_act_at(r, i - 1);
	const struct figure *before = act ? NULL : behind_figure_ending(r, index, i);

	if (act) {
		const struct figure *holder = holder_before(r, index, act, behind);

		if (holder)
			behind->chain = (size_t)(holder - r->figures);
		else if ((act->look == LOOK_RIGHT && !behind->preposition) ||
		    (behind->along && act->look == LOOK_LEFT && act->with_be))
			behind->act = r->marks[i - 1].act - 1;
		return true;
	}
	if (before && !behind->preposition && !aside_parts_end(r, before->words.first, i))
		behind->chain = part_of_whole(r, thing_weighed(r, (size_t)(before - r->figures)));
	return before != NULL;
}

/* "the dead number 17", "those hurt number 40": a verb that says how many; but "the number 17", "in number 17". */
static bool
is_verb_of_number(const struct reading *r, size_t i, size_t first)
{
	const unsigned before = WORD_ARTICLE | WORD_DETERMINER | WORD_PREPOSITION | WORD_NUMBER;

	return i > first + 1 && (cue_is(r, i, i + 1, CUE_COUNTER) || cue_is(r, i, i + 1, CUE_AMOUNTS)) &&
	    token_at(r, i - 1)->kind == TOKEN_WORD && !(class_at(r, i - 1) & before);
}

/* What is passed as a whole: a time, a place, an age or a weight, and what groups or holds the counted; `i` where none
 * ends, NONE where one began further ahead. */
static size_t
over_whole(const struct reading *r, size_t index, size_t i, bool moved)
{
	size_t first = r->sentences[r->figures[index].sentence].words.first, of = i - 1, skip = i;

	/* "rescued on Monday 42 people" */
	if (moved || r->marks[i - 1].time)
		skip = behind_over_mention(r, i, first);
	if (moved && skip == i)
		skip = over_age(r, i, first);
	if (moved && skip == i)
		skip = behind_over_weight(r, index, i, first);
	if (skip < i || !text_is(r, of, "of"))
		return skip;
	skip = behind_over_container(r, index, of);
	skip = skip < of ? skip : behind_over_collective(r, &r->figures[index], of, first);
	return skip < of ? skip : i;
}

/* A step to the left over small words; NONE where the look ends. */
static size_t
step_back(const struct reading *r, size_t index, size_t i, size_t *comma, struct behind *behind)
{
	size_t first = r->sentences[r->figures[index].sentence].words.first, before = i - 1, skip;
	unsigned class = class_at(r, before);
	bool moved = *comma != NONE;

	if (!moved && (skip = behind_over_possession(r, before, first)) < before) {
		behind->with = true;
		return skip;
	}
	if ((skip = over_whole(r, index, i, moved)) != i)
		return skip;
	/* "freed 30 kidnapped villagers - ten women and 20 men" */
	if (!moved && (token_at(r, before)->flags & TOKEN_DASH) && behind_others(r, index, before))
		return before;
	if ((class & WORD_BE) || (!moved && is_verb_of_number(r, before, first)) || text_is(r, before, ":") ||
	    (token_at(r, before)->flags & TOKEN_DASH)) {
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
	if (behind_preposition(r, before)) {
		behind->preposition = true;
		return NONE;
	}
	if (moved && i == *comma && (skip = behind_over_conjunct(r, index, i, first)) < i) {
		behind->conjunct = true;
		return skip;
	}
	if (text_is(r, before, ")")) {
		*comma = 0;	/* what stands before is reached over more than words */
		return behind_over_bracket(r, i, first);
	}
	/* "40 families / 160 people", "12 men; nine women" */
	if ((class & WORD_AND) || text_is(r, before, ",") ||
	    ((text_is(r, before, "/") || text_is(r, before, ";")) && behind_others(r, index, before))) {
		*comma = before;
		return behind_over_grounds(r, index, before, first);
	}
	/* "an additional 12", "a $3 million grant": the article is the number's */
	if ((class & WORD_ARTICLE) && ((class_at(r, i) & WORD_MORE) ||
	    (r->figures[index].quantity.is_money && i == r->figures[index].words.first)))
		return before;
	return (class & (WORD_DETERMINER | WORD_ADVERB | WORD_MORE)) || text_is(r, before, "last") ||
	    text_is(r, before, "\"") ||
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
	if ((behind->act = aside_behind_verb(r, f, i, first)) != NONE)
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
		i = step_back(r, index, i, &comma, behind);
		if (i == NONE)
			return;
		if (behind->along && (behind->act = aside_along_verb(r, i, first)) != NONE)
			return;
	}
	behind->at = first;
}
