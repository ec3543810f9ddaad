#include "clause/behind_over.h"

#include "reading/cues.h"
#include "reading/noun_start.h"
#include "reading/verb_group.h"

bool
behind_preposition(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_PREPOSITION) && !r->marks[i].figure && !r->marks[i].act;
}

static size_t
over_prepositions(const struct reading *r, size_t i, size_t first)
{
	while (i > first && behind_preposition(r, i - 1))
		i--;
	return i;
}

#define FIGURES_BEFORE	4	/* looked at for the one before: "six (6) rifles" holds two */

const struct figure *
behind_figure_ending(const struct reading *r, size_t index, size_t i)
{
	for (size_t g = index; g > 0 && index - g < FIGURES_BEFORE; g--)
		if (r->figures[g - 1].end == i && !r->figures[g - 1].rejected)
			return &r->figures[g - 1];
	return NULL;
}

/* What a list goes on with, whether a table knows it or not. */
static bool
is_thing(const struct figure *f)
{
	return !(f->meaning.classes & (NOUN_PERSON | NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE | NOUN_REPORT));
}

bool
behind_others(const struct reading *r, size_t index, size_t i)
{
	const struct figure *f = &r->figures[index], *before = behind_figure_ending(r, index, i);

	return before && figure_has_noun(f) && figure_has_noun(before) &&
	    ((f->meaning.classes & before->meaning.classes & NOUN_PERSON) ||
	    (is_thing(f) && is_thing(before)));
}

size_t
behind_over_container(const struct reading *r, size_t index, size_t of)
{
	const struct figure *f = &r->figures[index], *holder;

	/* "a rate of 52 per cent", "a strength of 48,000": the amount of something else */
	if (of == r->sentences[f->sentence].words.first || !figure_has_noun(f) || f->unit.first < f->unit.last ||
	    (class_at(r, of - 1) & WORD_ORDINAL) || cue_is(r, of - 1, of, CUE_SHARE))
		return of;	/* nor is a third of them what holds them */
	holder = behind_figure_ending(r, index, of);
	return holder && holder->quantity.kind == NUMBER_ARTICLE ? holder->words.first : of;
}

#define CONJUNCTS	4	/* without a number, between a verb and the last of its objects */

/* "held the leader of the gang and ten men"; but "killed the owner of the firm, a grain trader" */
static bool
is_of_title(const struct reading *r, size_t i, size_t first)
{
	return text_is(r, i, "of") && i > first + 1 && (noun_classes_at(r, i - 1) & NOUN_PERSON) &&
	    !r->marks[i - 1].figure &&
	    (class_at(r, i - 2) & WORD_DETERMINER);
}

/* A verb stands there that looks for its object. */
static bool
governs_behind(const struct reading *r, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	return act && act->look == LOOK_RIGHT;
}

static size_t
over_conjuncts(const struct reading *r, size_t index, size_t i, size_t first, unsigned more)
{
	const unsigned ends = WORD_PREPOSITION | WORD_RELATIVE | WORD_BE | WORD_HAVE | WORD_MODAL |
	    WORD_AND | WORD_BUT | WORD_SUBORDINATOR | WORD_SPEECH | WORD_NEGATION;
	size_t at = i;
	bool names_more = (class_at(r, i) & WORD_AND) || r->figures[index].quantity.kind != NUMBER_ARTICLE;
	/* "dykes and banks, and 12 boats" */
	bool pair = text_is(r, i, ",") && i > first && !(class_at(r, i - 1) & WORD_AND);

	/* "killed him and three others" */
	if (at > first + 1 && (class_at(r, at - 1) & WORD_PRONOUN) && governs_behind(r, at - 2))
		return at - 1;
	while (at > first && i - at < 6 && token_at(r, at - 1)->kind == TOKEN_WORD &&
	    !r->marks[at - 1].act && !r->marks[at - 1].figure && !r->marks[at - 1].time &&
	    (!(class_at(r, at - 1) & ends) || (pair && (class_at(r, at - 1) & WORD_AND)) ||
	    (names_more && is_of_title(r, at - 1, first))) &&
	    !((class_at(r, at - 1) & WORD_PRONOUN) && !(class_at(r, at - 1) & WORD_DETERMINER))) {
		at--;
		pair = pair && !(class_at(r, at) & WORD_AND);
	}
	if (at == first || at == i)
		return i;
	if (text_is(r, at - 1, ",") && behind_figure_ending(r, index, at - 1))
		return at;	/* "burned a mill, the church and ten barns" */
	if (text_is(r, at - 1, ",") && more > 0) {	/* "burned the mill, the church and ten barns" */
		size_t before = over_conjuncts(r, index, at - 1, first, more - 1);

		return before < at - 1 ? before : i;
	}
	return governs_behind(r, at - 1) ? at : i;
}

size_t
behind_over_conjunct(const struct reading *r, size_t index, size_t i, size_t first)
{
	return over_conjuncts(r, index, i, first, CONJUNCTS);
}

/* "the crew of four", "the walls of two schools": behind a determiner one of people, or parts of things. */
static bool
may_be_the(const struct reading *r, const struct figure *f, size_t noun)
{
	return f->quantity.kind != NUMBER_ARTICLE && (!reading_is_plural(r, noun) ||
	    ((f->meaning.classes & NOUN_THING) && !(f->meaning.classes & NOUN_PERSON)));
}

size_t
behind_over_collective(const struct reading *r, const struct figure *f, size_t i, size_t first)
{
	size_t at = noun_start_within(r, i, first, 3, STOP_ACT);
	struct noun noun;

	if (at == i || at == first ||
	    !(class_at(r, at - 1) & (may_be_the(r, f, i - 1) ? WORD_ARTICLE | WORD_DETERMINER : WORD_ARTICLE)))
		return i;
	classify_noun(r->vocabulary, token_at(r, at), i - at, &noun);
	return noun.row == NULL ||
	    (noun.classes & (NOUN_OUTCOME | NOUN_EVENT | NOUN_BODY | NOUN_CASE | NOUN_REPORT)) ? i : at - 1;
}

size_t
behind_over_mention(const struct reading *r, size_t i, size_t first)
{
	size_t k = i - 1;

	if (r->marks[k].time)
		k = reading_time_at(r, k)->words.first;
	else if (r->marks[k].place)
		k = reading_place_at(r, k)->words.first;
	else
		return i;
	if (k > first && k < i && (class_at(r, k - 1) & WORD_DETERMINER))
		k--;		/* "for the Netherlands" */
	return k < i ? over_prepositions(r, k, first) : NONE;
}

size_t
behind_over_bracket(const struct reading *r, size_t i, size_t first)
{
	size_t k = i - 1;

	while (k > first && i - 1 - k < 12 && !text_is(r, k, "("))
		k--;
	return text_is(r, k, "(") ? k : NONE;
}

size_t
behind_over_possession(const struct reading *r, size_t of, size_t first)
{
	size_t before;

	if (of < first + 2 || !cue_ends(r, first, of + 1, CUE_HOLDING))
		return of;
	before = of - 2;
	if (before > first && text_is(r, before, "the"))
		before--;
	return (class_at(r, before) & WORD_PREPOSITION) && !text_is(r, before, "from") ? before : of;
}

#define GROUNDS		8	/* tokens of "for attempted murder", "suspected of taking part in the raid" */

/*
 * "killed ten men working in a field, two women": behind the figure that ends there, which a verb before it governs, a
 * participle or a relative clause tells which they are, and the list goes on with others.
 */
static bool
tells_which_before(const struct reading *r, size_t index, size_t i)
{
	const struct figure *before = behind_figure_ending(r, index, i);
	const struct act *act = reading_act_at(r, i);
	struct span text = token_at(r, i)->text;

	if (!before || (before->how != HOW_BEFORE && before->how != HOW_CHAIN) || !behind_others(r, index, i))
		return false;
	if (act)
		return !act->finite && !act->with_be && act->look != LOOK_NOUN;
	return (class_at(r, i) & WORD_RELATIVE) ||
	    (!(class_at(r, i) & ~(unsigned)WORD_REALIZES) && (span_ends(text, "ed") || span_ends(text, "ing")));
}

/* "worth $2 million", "serial number 565": what an item is worth, or how it is called. */
static bool
tells_of_item(const struct figure *f)
{
	return figure_rejected_as(f, "value") || figure_rejected_as(f, "designation");
}

/* "working in a field", "guarding a bridge", "of 50 kg each": what is no item of the list, by what stands before its
 * article. */
static bool
is_within(const struct reading *r, size_t i, size_t first)
{
	const struct figure *f = reading_figure_at(r, i);

	return figure_rejected_as(f, "size") || tells_of_item(f) || (f->quantity.kind == NUMBER_ARTICLE && i > first &&
	    token_at(r, i - 1)->kind == TOKEN_WORD && !(class_at(r, i - 1) & WORD_AND));
}

/* "12 cars worth $2 million", "12 cars, valued at $2 million,", "a rifle, serial number 565,": what begins right behind
 * the figure tells what it is worth, or which it is. */
static bool
tells_value(const struct reading *r, size_t index, size_t *at)
{
	size_t i = *at;

	i -= text_is(r, i - 1, ",");
	if (!behind_figure_ending(r, index, i))
		return false;
	*at = i;
	return true;
}

/*
 * "a raid in Bo netted a man and ten boys", and behind an object of its own "in addition to burning a car and two
 * carts": the verb is that of what follows; but "ten men trying to smuggle drugs and two boys", "ten men who attacked
 * villages and two boys".
 */
static bool
governs_within(const struct reading *r, const struct act *act, size_t first, bool has_object)
{
	size_t i = act->words.first;

	if (act->look != LOOK_RIGHT || act->future || (i > first && act->base && text_is(r, i - 1, "to")))
		return false;
	i = verb_group_start(r, i, first);
	return has_object || (act->finite && !(i > first && (class_at(r, i - 1) & WORD_RELATIVE)));
}

size_t
behind_over_grounds(const struct reading *r, size_t index, size_t i, size_t first)
{
	size_t at = i;
	bool valued = false, passed = false;

	while (at > first && i - at < GROUNDS && (r->marks[at - 1].figure ? is_within(r, at - 1, first) :
	    token_at(r, at - 1)->kind == TOKEN_WORD || text_is(r, at - 1, "/"))) {
		at--;
		if (r->marks[at].figure) {
			valued = valued || tells_of_item(reading_figure_at(r, at));
			passed = true;
		}
		if (valued && at > first && tells_value(r, index, &at))
			return at;
		if (tells_which_before(r, index, at))
			return at;
		if (r->marks[at].act && governs_within(r, reading_act_at(r, at), first, passed))
			return i;
		if (behind_preposition(r, at) && behind_figure_ending(r, index, at))
			return at;
	}
	return i;
}

size_t
behind_over_weight(const struct reading *r, size_t index, size_t i, size_t first)
{
	size_t last = i - (i > first && text_is(r, i - 1, "each"));

	for (size_t g = index; g > 0 && index - g < FIGURES_BEFORE &&
	    r->figures[g - 1].sentence == r->figures[index].sentence; g--) {
		const struct figure *weight = &r->figures[g - 1];
		size_t n = weight->rejected && weight->words.last == last ?
		    cue_ends(r, first, weight->words.first, CUE_WEIGHING) : 0;

		if (n > 0 && weight->unit.first < weight->unit.last)
			return weight->words.first - n;
	}
	return i;
}
