#include "clause/asides.h"

#include "reading/cues.h"

#define REACH		30	/* tokens of a bracket that are passed over */
#define INSERTION	10	/* tokens of "one of them a cook" */

size_t
aside_bracket_end(const struct reading *r, size_t i, size_t last)
{
	size_t depth = 0;

	for (size_t k = i; k < last && k < i + REACH; k++) {
		if (text_is(r, k, "(") || text_is(r, k, "["))
			depth++;
		if ((text_is(r, k, ")") || text_is(r, k, "]")) && depth-- <= 1)
			return k + 1;
	}
	return i + 1;
}

bool
aside_is_joined(const struct reading *r, size_t i, size_t first)
{
	if (i > first + 1 && (class_at(r, i - 1) & (WORD_DETERMINER | WORD_RELATIVE)) == WORD_DETERMINER &&
	    (class_at(r, i - 2) & WORD_AND))
		i--;		/* "ten guests and their two guides" */
	while (i > first + 1 && (class_at(r, i - 1) & (WORD_MORE | WORD_ARTICLE)) && !r->marks[i - 1].figure)
		i--;		/* "98 huts and a further 12 barns" */
	if (i > first + 1 && (class_at(r, i - 1) & WORD_ADVERB) && (class_at(r, i - 2) & WORD_AND))
		i--;		/* "ten guests and also two guides" */
	return i > first && (text_is(r, i - 1, ",") || text_is(r, i - 1, "/") || (class_at(r, i - 1) & WORD_AND) ||
	    cue_ends(r, first, i, CUE_JOINS));
}

size_t
aside_is_part(const struct reading *r, size_t i, size_t first)
{
	size_t be = i > first && (class_at(r, i - 1) & WORD_BE) ? 1 : 0;	/* "among whom were nine boys" */
	size_t cue = cue_ends(r, first, i - be, CUE_PART_AFTER);

	return cue ? cue + be : 0;
}

bool
aside_is_insertion(const struct reading *r, const struct figure *g, size_t first)
{
	bool aged = g->noun.first == g->noun.last && g->end < r->tokens.n && cue_is(r, g->end, g->end + 1, CUE_AGED);
	size_t cue = g->of_them || aged ? 0 : aside_is_part(r, g->words.first, first), i = g->words.first - cue;

	return (g->of_them || aged || cue) && !g->rejected && i > first && text_is(r, i - 1, ",");
}

size_t
aside_closing_comma(const struct reading *r, size_t i, size_t limit)
{
	for (size_t k = i; k + 1 < limit && k < i + INSERTION; k++)
		if (text_is(r, k, ","))
			return (class_at(r, k + 1) & (WORD_BE | WORD_HAVE)) || r->marks[k + 1].act ? k : NONE;
	return NONE;
}

bool
aside_object_of_participle(const struct reading *r, const struct figure *g)
{
	size_t i = g->words.first;

	if (g->unit.first < g->unit.last && cue_ends(r, r->sentences[g->sentence].words.first, i, CUE_WEIGHING))
		return false;	/* "gold bars weighing 3 kg were found": they are the 3 kg */
	return i > r->sentences[g->sentence].words.first + 1 && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    span_ends(token_at(r, i - 1)->text, "ing") && class_at(r, i - 1) == 0 && !r->marks[i - 1].act &&
	    !r->marks[i - 1].place && (reading_is_plural(r, i - 2) ||
	    (g > r->figures && g[-1].sentence == g->sentence && g[-1].noun.last == i - 1));
}

bool
aside_object_of_have(const struct reading *r, const struct figure *g)
{
	size_t i = g->words.first;
	const struct act *act = g->end < r->tokens.n ? reading_act_at(r, g->end) : NULL;

	/* but "which had four bridges destroyed" */
	return i > r->sentences[g->sentence].words.first + 1 && (class_at(r, i - 1) & WORD_HAVE) &&
	    (class_at(r, i - 2) & WORD_RELATIVE) && !(act && !act->with_be);
}

#define SHARE_WORDS	4	/* tokens of "or more than half" */

static bool
names_share(const struct reading *r, size_t i, size_t limit)
{
	for (size_t k = i; k < limit && k < i + SHARE_WORDS && !text_is(r, k, ","); k++)
		if (cue_is(r, k, limit, CUE_SHARE))
			return true;
	return false;
}

bool
aside_tells_share(const struct reading *r, size_t i, size_t limit)
{
	bool of_them = i + 3 < limit && text_is(r, i + 1, "of") && (class_at(r, i + 2) & WORD_PRONOUN) &&
	    !(class_at(r, i + 2) & WORD_DETERMINER);

	return (of_them || (i < limit && text_is(r, i, "all")) || names_share(r, i, limit)) &&
	    aside_closing_comma(r, i, limit) != NONE;
}

/* "were found", "died": a form of be or have, or a finite verb. */
static bool
is_predicate(const struct reading *r, size_t i, size_t last)
{
	const struct act *act = i < last ? reading_act_at(r, i) : NULL;

	return i < last && ((class_at(r, i) & (WORD_BE | WORD_HAVE)) ||
	    (act && act->finite && act->look == LOOK_LEFT));
}

size_t
aside_behind_dash(const struct reading *r, const struct figure *f, size_t i, size_t limit)
{
	struct words s = r->sentences[f->sentence].words;

	for (size_t k = i; k < limit && k < i + 2 * INSERTION; k++)
		if ((token_at(r, k)->flags & TOKEN_DASH) && is_predicate(r, k + 1, s.last))
			return k + 1;
	return NONE;
}

#define TOLD	16	/* tokens of "according to the commander of the northern region" */

/* "40 men", but not "a spokesman". */
static bool
counts_at(const struct reading *r, size_t i)
{
	const struct figure *f = reading_figure_at(r, i);

	return f && f->quantity.kind != NUMBER_ARTICLE;
}

size_t
aside_end(const struct reading *r, size_t i, size_t limit)
{
	for (size_t k = i; k + 1 < limit && k < i + TOLD && !reading_is_stop(r, k) && !counts_at(r, k); k++)
		if (text_is(r, k, ","))
			return k;
	return NONE;
}

bool
aside_tells_who_says(const struct reading *r, size_t i, size_t end, size_t last)
{
	/* "as they fled", "while on patrol"; "however" */
	bool said = (class_at(r, i) & WORD_SUBORDINATOR) || ((class_at(r, i) & WORD_BUT) && i + 1 == end);

	for (size_t k = i; k < end && !said; k++)
		said = class_at(r, k) & WORD_SPEECH;
	return said && is_predicate(r, end + 1, last);
}

#define PARTS	12	/* tokens from "among them" to the last of a few parts */

/* A cue makes parts of what stands behind it, a few tokens before `first`. */
static bool
are_parts(const struct reading *r, size_t first)
{
	size_t start = r->sentences[r->marks[first].sentence - 1].words.first;

	for (size_t i = first; i > start && first - i < PARTS && !reading_is_stop(r, i); i--)
		if (cue_ends(r, start, i, CUE_PART_AFTER))
			return true;
	return false;
}

/* "including four women, and 40 injured": the only part ends where a number follows that has a verb, and no noun, of
 * its own. */
static bool
is_only_part(const struct reading *r, size_t first, const struct figure *next)
{
	return cue_ends(r, r->sentences[next->sentence].words.first, first, CUE_PART_AFTER) && !figure_has_noun(next) &&
	    ((class_at(r, next->words.last) & (WORD_BE | WORD_HAVE)) || r->marks[next->words.last].act);
}

bool
aside_parts_end(const struct reading *r, size_t first, size_t comma)
{
	size_t next = comma + 2;

	if (!text_is(r, comma, ",") || next >= r->tokens.n || !(class_at(r, comma + 1) & WORD_AND) || first == 0)
		return false;
	while (next + 1 < r->tokens.n && (class_at(r, next) & (WORD_MORE | WORD_ARTICLE)) && !r->marks[next].figure)
		next++;		/* "and another 40", "and a further 40" */
	if (!r->marks[next].figure)
		return false;
	return class_at(r, first - 1) & WORD_AND ? are_parts(r, first) :
	    is_only_part(r, first, reading_figure_at(r, next));
}

/* Tokens of "in coordination with the services of the police during raids carried out in the north," */
#define MANNER	24

/*
 * "during several raids carried out in the north", "from a house": what the preposition before it makes a circumstance,
 * and what was done to it.
 */
static bool
is_of_circumstance(const struct reading *r, size_t i)
{
	const struct figure *f = reading_figure_at(r, i);
	const struct act *act = reading_act_at(r, i);

	if (f)
		return f->words.first > 0 && (class_at(r, f->words.first - 1) & WORD_PREPOSITION) &&
		    (f->rejected || f->quantity.kind == NUMBER_ARTICLE || (f->meaning.classes & NOUN_EVENT));
	return !act || (act->words.first > 0 && (noun_classes_at(r, act->words.first - 1) & NOUN_EVENT));
}

/* A verb in the active: nothing before it is counted that it may have befallen; but "held six men and seized". */
static bool
is_active(const struct reading *r, const struct act *act, size_t first)
{
	if (act->with_be || act->look == LOOK_NOUN || !(act->frames & ACT_OBJECT) || act->words.first == first ||
	    act->future)
		return false;
	for (size_t i = class_at(r, act->words.first - 1) & WORD_AND ? act->words.first : first;
	    i < act->words.first; i++)
		if (r->marks[i].figure)
			return false;
	return true;
}

/* "in the north", "together with the police", "according to the police", "as of Monday" */
static bool
opens_aside(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return ((class_at(r, i) & WORD_PREPOSITION) && !text_is(r, i, "of") && !text_is(r, i, "by")) ||
	    r->marks[i].time ||
	    cue_is(r, i, last, CUE_JOINS) ||
	    (lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, i), last - i, &match) && match.n > 1);
}

/* "in Bo 12 men", "from a house 12 rifles": the noun of what hangs on the verb, which no number and no comma ends. */
static bool
ends_aside(const struct reading *r, const struct figure *f, size_t i)
{
	return figure_has_noun(f) && token_at(r, i)->kind == TOKEN_WORD && is_of_circumstance(r, i) &&
	    !r->marks[i].act &&
	    (r->marks[i].place || !is_function_word(r, i));
}

size_t
aside_behind_verb(const struct reading *r, const struct figure *f, size_t i, size_t first)
{
	bool commas = i > first && text_is(r, i - 1, ",");
	size_t open = i;

	if (i < first + 3 || !(commas || ends_aside(r, f, i - 1)))
		return NONE;
	open -= commas;
	while (--open > first && i - open < MANNER) {
		uint32_t act = r->marks[open - 1].act;

		if (reading_is_stop(r, open) || (r->marks[open].figure && !is_of_circumstance(r, open)) ||
		    ((class_at(r, open) & (WORD_RELATIVE | WORD_SUBORDINATOR | WORD_BUT)) && !r->marks[open].time))
			return NONE;
		if (act && text_is(r, open, ",") == commas && opens_aside(r, open + commas, i))
			return is_active(r, &r->acts[act - 1], first) ? act - 1 : NONE;
		if (!is_of_circumstance(r, open))
			return NONE;
	}
	return NONE;
}

#define ALONG	8	/* tokens of "in a raid on the town", from a verb to "along with" */

size_t
aside_along_verb(const struct reading *r, size_t i, size_t first)
{
	const unsigned ends = WORD_RELATIVE | WORD_SUBORDINATOR | WORD_BUT | WORD_AND;
	size_t last = i;

	for (; i > first && last - i < ALONG; i--) {
		const struct act *act = reading_act_at(r, i - 1);

		if (r->marks[i - 1].figure || reading_is_stop(r, i - 1) || text_is(r, i - 1, ",") ||
		    (class_at(r, i - 1) & ends))
			return NONE;
		if (!act || act->look == LOOK_NOUN)
			continue;
		if (act->future || act->negated)
			return NONE;
		/* "gave up along with": an object would stand right behind */
		if (act->look != LOOK_LEFT && !(act->words.last == last && (act->frames & ACT_SUBJECT)))
			return NONE;
		if (!act->with_be && !(act->frames & ACT_SUBJECT))
			return NONE;
		for (size_t k = first; k < act->words.first; k++)
			if (r->marks[k].figure)
				return NONE;
		return r->marks[i - 1].act - 1;
	}
	return NONE;
}
