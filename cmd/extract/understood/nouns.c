#include "understood/nouns.h"

#include "figure/circumstances.h"
#include "figure/discard.h"
#include "reading/cues.h"
#include "reading/understood.h"

/* "14 killed and 57 detained rebels": the participles share the noun behind the second. */
static bool
noun_behind_participles(const struct reading *r, struct figure *f, const struct figure *g)
{
	size_t start = g->noun.first;

	if (f->act == NONE || f->outcome.first != f->words.last || g->sentence != f->sentence || g->rejected ||
	    g->noun.first == g->noun.last || f->outcome.last + 1 != g->words.first ||
	    !(class_at(r, f->outcome.last) & WORD_AND) || !r->marks[start].act ||
	    r->acts[r->marks[start].act - 1].look != LOOK_NOUN)
		return false;
	start = r->acts[r->marks[start].act - 1].words.last;
	if (start >= g->noun.last || !figure_noun_suits(r, f, &g->meaning))
		return false;
	f->counted = (struct words){ start, g->noun.last };
	classify_noun(r->vocabulary, token_at(r, start), g->noun.last - start, &f->meaning);
	f->inherited_noun = true;
	return true;
}

#define SHARING	4	/* numbers of one noun, side by side */

/* "94, 64 and 51 villagers": numbers side by side, of which only the last has the noun. */
static bool
noun_of_last(const struct reading *r, struct figure *f)
{
	const struct figure *g = f;
	size_t at = f->words.last;

	for (size_t n = 0; n < SHARING && g + 1 < r->figures + r->n_figures; n++) {
		if (at + 1 >= r->tokens.n || !(text_is(r, at, ",") || (class_at(r, at) & WORD_AND)) ||
		    g[1].words.first != at + 1 || g[1].rejected || g[1].quantity.unit_row != f->quantity.unit_row)
			return false;
		g++;
		at = g->words.last;
		if (g->noun.first < g->noun.last)
			break;
	}
	if (g < f + 2 || g->noun.first != g->words.last || !(class_at(r, g->words.first - 1) & WORD_AND))
		return false;
	figure_take_noun(f, g);
	return true;
}

/* "killed 17 and wounded 23 civilians": the noun follows with the second number. */
bool
noun_from_next(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index], *g;
	size_t i = f->end, before;

	if (index + 1 >= r->n_figures)
		return false;
	g = &r->figures[index + 1];
	if (noun_behind_participles(r, f, g) || noun_of_last(r, f))
		return true;
	/* "killed 12 and hurt 30 others": the others are not the 12. */
	if (g->more || g->sentence != f->sentence || !figure_has_noun(g) || g->rejected || g->act == NONE ||
	    f->act == NONE || g->how != HOW_BEFORE || f->how != HOW_BEFORE || g->act == f->act)
		return false;
	if (i >= r->acts[g->act].words.first || i + 2 < r->acts[g->act].words.first)
		return false;
	for (; i < r->acts[g->act].words.first; i++)
		if (!(class_at(r, i) & WORD_AND) && !text_is(r, i, ","))
			return false;
	if (!figure_noun_suits(r, f, &g->meaning))
		return false;
	/* "killed 9 rebels, caught 17 and freed 23 hostages": one that was named before goes first. */
	before = figure_previous(r, index, true);
	if (before != NONE && figure_has_noun(&r->figures[before]) &&
	    figure_noun_suits(r, f, &r->figures[before].meaning))
		return false;
	figure_take_noun(f, g);
	return true;
}

/* "toll to 17", "arrivals at 900"; what stands in, near or from a number is not counted by it. */
static bool
links_value(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_PREPOSITION) && (!(class_at(r, i) & WORD_LOCATES) ||
	    text_is(r, i, "to") || text_is(r, i, "at") || text_is(r, i, "of"));
}

/* "fires (25 deaths), floods (12)": a series of brackets counts on what its first names. */
static bool
goes_on(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f - 1;
	size_t open;

	if (f == r->figures || !figure_is_kept(g) || g->sentence != f->sentence || !figure_has_noun(g))
		return false;
	open = figure_bracket(r, g);
	return open != NONE && g->counted.last != open;
}

/* What stands behind a number that a label before it names: the end, a mark, or "and" and the next label. */
static bool
closes_label(const struct reading *r, const struct figure *f, size_t last)
{
	size_t next = f->words.last;

	return next >= last || token_at(r, next)->kind == TOKEN_MARK ||
	    (f->unit.first < f->unit.last && (class_at(r, next) & WORD_AND));
}

/* "men 41, women 20; barns burned 12; opium 3 kg": a plural or a stuff, or what befell it, right before a number alone. */
bool
noun_labels(const struct reading *r, const struct figure *f)
{
	const unsigned stuff = NOUN_DRUG | NOUN_GOODS | NOUN_AID | NOUN_WEAPON;
	struct words s = r->sentences[f->sentence].words;
	bool alone = f->words.last == s.last && r->blocks.p[f->block].kind != BLOCK_PARAGRAPH;	/* "Fatal crashes   11" */
	unsigned classes = NOUN_PERSON | NOUN_ANIMAL | NOUN_BUILDING | NOUN_VEHICLE | NOUN_PLACE | stuff | (alone ? NOUN_EVENT : 0);
	size_t i = f->words.first;
	bool measured = f->unit.first < f->unit.last && !f->quantity.is_share && !f->quantity.is_money;
	struct noun noun;

	if (i == s.first || !closes_label(r, f, s.last) ||
	    r->marks[i - 1].time || r->marks[i - 1].place || token_at(r, i - 1)->kind != TOKEN_WORD)
		return false;
	if (r->marks[i - 1].act) {
		const struct act *act = &r->acts[r->marks[i - 1].act - 1];

		if (act->look == LOOK_NOUN || act->with_be || act->words.first == s.first)
			return false;
		if (act->look == LOOK_RIGHT)	/* people who damaged 12 are no label of them */
			classes = NOUN_BUILDING | NOUN_VEHICLE | NOUN_PLACE;
		i = act->words.first;
	}
	if (is_function_word(r, i - 1) || r->marks[i - 1].act || (!measured && !reading_is_plural(r, i - 1)))
		return false;
	classify_noun(r->vocabulary, token_at(r, i - 1), 1, &noun);
	return (noun.classes & (measured ? stuff : classes)) != 0;
}

/* "a busy year for arrests, with 171 so far": where the plural ends of which there are so many; NONE. */
static size_t
having_end(const struct reading *r, const struct figure *f, size_t first)
{
	size_t end = f->words.first - 1;
	struct noun noun;

	if (f->words.first < first + 3 || !text_is(r, end, "with") || f->unit.first < f->unit.last ||
	    figure_has_outcome(f))
		return NONE;
	if (text_is(r, end - 1, ","))
		end--;
	if (token_at(r, end - 1)->kind != TOKEN_WORD || !reading_is_plural(r, end - 1))
		return NONE;
	classify_noun(r->vocabulary, token_at(r, end - 1), 1, &noun);
	return (noun.classes & (NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE)) && !(noun.classes & NOUN_PERSON) ?
	    end : NONE;
}

/* "New deaths this week    2": where the noun of a label ends that has its time behind it; NONE. */
static size_t
end_before_time(const struct reading *r, const struct figure *f, size_t first)
{
	size_t end = f->words.first - 1;
	struct noun noun;

	if (f->words.first < first + 2 || !r->marks[end].time || r->blocks.p[f->block].kind == BLOCK_PARAGRAPH)
		return NONE;
	end = r->times[r->marks[end].time - 1].words.first;
	if (end <= first || token_at(r, end - 1)->kind != TOKEN_WORD)
		return NONE;
	classify_noun(r->vocabulary, token_at(r, end - 1), 1, &noun);
	return noun.classes & (NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT) ? end : NONE;
}

/* Where the phrase ends that "toll to 17", "arrivals stand at 900" or "lorries - 30" put before the number. */
static size_t
phrase_end_before(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first, steps = 0, end;

	if (noun_labels(r, f))
		return i;
	if (i > first && (text_is(r, i - 1, ":") || text_is(r, i - 1, "=") || text_is(r, i - 1, "-") ||
	    (text_is(r, i - 1, "(") && f->unit.first < f->unit.last)))
		return i - 1;	/* "rations (310 tonnes)" */
	if (i > first + 1 && text_is(r, i - 1, "(") && !goes_on(r, f) &&
	    (span_ends(token_at(r, i - 2)->text, "s") || token_at(r, i - 2)->kind == TOKEN_CODE))
		return i - 1;	/* "the most road deaths (127)", "AK-47 (12)" */
	if (i > first + 1 && (cue_is(r, i - 1, i, CUE_COUNTER) || cue_is(r, i - 1, i, CUE_AMOUNTS)) &&
	    span_ends(token_at(r, i - 2)->text, "s"))
		return i - 1;	/* "residents number 5,389" */
	if ((end = having_end(r, f, first)) != NONE || (end = end_before_time(r, f, first)) != NONE)
		return end;
	if (i > first && token_at(r, i - 1)->kind == TOKEN_WORD) {
		struct noun noun;

		classify_noun(r->vocabulary, token_at(r, i - 1), 1, &noun);
		if ((noun.classes & (NOUN_OUTCOME | NOUN_CASE)) ||
		    (f->unit.first < f->unit.last && (noun.classes & NOUN_REPORT)))
			return i;	/* "Deaths 11" */
	}
	while (i > first && steps < 6) {
		unsigned class = class_at(r, i - 1);

		if (r->marks[i - 1].time) {
			if (steps == 0)
				return NONE;
			i = r->times[r->marks[i - 1].time - 1].words.first;
		} else if ((class & (WORD_BE | WORD_HAVE | WORD_ADVERB)) || links_value(r, i - 1)) {
			i--;
		} else if (r->marks[i - 1].act && act_is_light(r, r->marks[i - 1].act - 1)) {
			i = r->acts[r->marks[i - 1].act - 1].words.first;
		} else if (steps > 0 && r->marks[i - 1].place) {
			i = r->places[r->marks[i - 1].place - 1].words.first;
		} else {
			return steps > 0 ? i : NONE;
		}
		steps++;
	}
	return NONE;
}

/* "Jurisdictions: 7" among other labels: a plural by itself, whatever it may be. */
static bool
is_label_of_things(const struct reading *r, const struct figure *f, size_t start, size_t last)
{
	return r->blocks.p[f->block].kind == BLOCK_LABEL && start == r->block_words[f->block].first &&
	    last + 1 == f->words.first && text_is(r, last, ":") && reading_is_plural(r, last - 1) &&
	    !(class_at(r, last - 1) & WORD_UNIT) && f->unit.first == f->unit.last;
}

bool
noun_before(struct reading *r, struct figure *f, bool gathers)
{
	size_t first = r->sentences[f->sentence].words.first;
	size_t last = phrase_end_before(r, f, first), start;
	const struct act *act = NULL;
	struct noun noun;

	if (f->quantity.is_money && value_of_goods(r, f, r->sentences[f->sentence].words).last)
		last = value_of_goods(r, f, r->sentences[f->sentence].words).last;
	/* "the number of houses damaged at 340": what befell them stands between. */
	if (last != NONE && last > first && r->marks[last - 1].act &&
	    (r->acts[r->marks[last - 1].act - 1].look == LOOK_LEFT || noun_labels(r, f))) {
		act = &r->acts[r->marks[last - 1].act - 1];
		last = act->words.first;
	}
	if (last == NONE || last == first || is_function_word(r, last - 1) || r->marks[last - 1].figure ||
	    (token_at(r, last - 1)->kind != TOKEN_WORD && token_at(r, last - 1)->kind != TOKEN_CODE) || r->marks[last - 1].act)
		return false;
	if (!gathers && text_is(r, last, "of") && cue_is(r, last - 1, last, CUE_GATHERS))
		return false;	/* "a group of 12": who they are, is said before */
	if (text_is(r, last, "of") && f->how == HOW_NOMINAL && f->outcome.last == last &&
	    !reading_is_plural(r, last - 1) && !figure_is_one(r, f))
		return false;	/* "the release of 14": of whom, is said before */
	start = last - 1;
	while (start > first && token_at(r, start - 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, start - 1) && !r->marks[start - 1].figure &&
	    !r->marks[start - 1].time && !r->marks[start - 1].act && last - start < 5)
		start--;
	classify_noun(r->vocabulary, token_at(r, start), last - start, &noun);
	if (((!noun.classes || noun.classes == NOUN_PLACE) && !is_label_of_things(r, f, start, last)) ||
	    ((noun.classes & (NOUN_OUTCOME | NOUN_EVENT)) && f->act != NONE &&
	    !figure_noun_suits(r, f, &noun)))
		return false;
	f->counted = (struct words){ start, last };
	f->meaning = noun;
	f->inherited_noun = true;
	if (act && !figure_has_outcome(f)) {
		f->act = (size_t)(act - r->acts);
		f->outcome = act->words;
		f->outcome_then = act->then;
		f->how = HOW_BEFORE;
	}
	return true;
}

/* "12 deaths and 30 missing": beside what is an outcome by itself the participle is a noun too. */
bool
noun_of_outcome(const struct reading *r, struct figure *f)
{
	const struct figure *g = f - 1;
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];

	if (f == r->figures || !figure_is_kept(g) || g->sentence != f->sentence || !(g->meaning.classes & NOUN_OUTCOME) ||
	    (g->meaning.classes & NOUN_PERSON) || g->noun.first == g->noun.last || f->words.first != g->end + 1 ||
	    !((class_at(r, g->end) & WORD_AND) || text_is(r, g->end, "with")))
		return false;
	if (!act || act->finite || act->with_be || act->words.first != f->words.last)
		return false;
	if (figure_bracket(r, f) != NONE || (g > r->figures && figure_is_kept(g - 1) && g[-1].sentence == f->sentence &&
	    (g[-1].meaning.classes & NOUN_OUTCOME)))
		return false;	/* "90 casualties: 12 deaths and 78 injured" */
	f->counted = act->words;
	return true;
}

#define OPENED	8	/* tokens of "of the road deaths," */

/* "Of the deaths, 90 were reported in Oslo": what the sentence opens with, of which so many are told. */
bool
noun_of_opening(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, comma = f->words.first - 1, last;
	struct noun noun;

	if (f->words.first < first + 3 || f->words.first > first + OPENED || !cue_opens_whole(r, first) || !text_is(r, comma, ","))
		return false;
	while (++first < comma && (class_at(r, first) & WORD_DETERMINER))
		continue;
	last = first;
	if ((class_at(r, first) & WORD_MORE) || r->marks[first].act)
		last++;		/* "of the new cases", "of the detained men" */
	while (last < comma && !is_function_word(r, last) && !r->marks[last].act)
		last++;
	for (size_t i = first; i < comma; i++)
		if (r->marks[i].figure || token_at(r, i)->kind != TOKEN_WORD)
			return false;
	if (first == last || !reading_is_plural(r, last - 1))
		return false;
	classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	if (noun.classes == 0)
		return false;
	f->counted = (struct words){ first, last };
	f->meaning = noun;
	f->inherited_noun = true;
	return true;
}

/* "including two guards", "one of them a cook", "14 (nine men)" before another line: what follows speaks of the whole again. */
static bool
is_aside(const struct reading *r, const struct figure *of, const struct figure *f, size_t index)
{
	if (f->block != of->block && figure_bracket(r, f) != NONE)
		return true;
	if (f->antecedent == NONE || f->antecedent >= index)
		return false;
	return f->part_cue || (f->of_them && (f->predicate ||
	    (class_at(r, f->words.last + 1) & WORD_PRONOUN)));
}

/* "90 others": who these are is said before. */
static bool
names_others(const struct reading *r, const struct figure *f)
{
	return f->more && f->counted.last == f->counted.first + 1 && (class_at(r, f->counted.first) & WORD_MORE);
}

/* "12 barns burned, of them nine on Monday, two on Friday": a nearer one of the sentence has an outcome to give. */
static bool
follows_other(const struct reading *r, size_t index, size_t from)
{
	size_t previous = figure_previous(r, index, true);

	return previous != NONE && previous != from && figure_has_outcome(&r->figures[previous]);
}

/* Of those before it, with those that an article counts or without. */
static bool
noun_among_recent(struct reading *r, size_t index, bool articles)
{
	/* Samples may test positive, though it is people who are. */
	const unsigned people = NOUN_PERSON | NOUN_ANIMAL | NOUN_BODY | NOUN_CASE | NOUN_STAFF | NOUN_OUTCOME | NOUN_REPORT;
	struct figure *f = &r->figures[index];

	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (!figure_is_kept(before) || !figure_has_noun(before) || names_others(r, before))
			continue;
		if (before->quantity.kind == NUMBER_ARTICLE && !articles)
			continue;
		if (figure_measures_other(f, before)) {
			if (figure_has_outcome(f))
				return false;	/* "recovering 90 pounds": of what is not said */
			continue;		/* "bringing the total to 90 pounds": of what was weighed before */
		}
		if (before->meaning.classes != 0 && !(before->meaning.classes & people) && outcome_is_of_people(r, f))
			continue;
		/* "two more hit a depot": what acts is an event. */
		if (figure_is_agent(r, f) && !(before->meaning.classes & NOUN_EVENT))
			continue;
		if (is_aside(r, f, before, g - 1) && !f->part_cue)
			continue;
		/* "Ten gunmen stormed the camp, killing 12": not of their own. */
		if (figure_is_agent(r, before) && !figure_is_agent(r, f) &&
		    (f->how == HOW_BEFORE || f->how == HOW_NOMINAL))
			continue;
		if (before->sentence != f->sentence && r->blocks.p[f->block].kind == BLOCK_CELL)
			return false;
		if (!figure_noun_suits(r, f, &before->meaning))
			continue;
		if (before->block != f->block && (!figure_has_outcome(f) || f->quantity.is_share))
			return false;
		figure_take_noun(f, before);
		/* "90 in the valley, 30 on the coast": the verb of the sentence before. */
		if (!figure_has_outcome(f) && !figure_is_agent(r, f) && f->act == NONE && before->act != NONE &&
		    before->block == f->block && !f->more && !follows_other(r, index, g - 1))
			figure_take_outcome(f, before, HOW_ANTECEDENT);
		return true;
	}
	return false;
}

/* "Nine men and a woman were held; six had come by sea": several are rather of several. */
bool
noun_from_recent(struct reading *r, size_t index)
{
	bool one = figure_is_one(r, &r->figures[index]) || r->figures[index].quantity.kind == NUMBER_ARTICLE;

	return noun_among_recent(r, index, one) || (!one && noun_among_recent(r, index, true));
}
