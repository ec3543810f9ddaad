#include "phrases/joints.h"

#include "phrases/phrase_known.h"
#include "phrases/phrase_verbs.h"
#include "phrases/phrase_words.h"

/* "command and control nodes", "one search and rescue operation": a known noun goes over the `and` at `i`; where it
 * ends, else `i`. */
static size_t
over_and(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct lexicon *const names[] = { r->vocabulary->lexicons.nouns, r->vocabulary->lexicons.events };
	struct match match;

	for (size_t start = first; start < i; start++)
		for (size_t k = 0; k < sizeof(names) / sizeof(names[0]); k++)
			if (lexicon_at(names[k], token_at(r, start), last - start, &match) && start + match.n > i + 1)
				return start + match.n;
	return i;
}

/* "12 army and navy": a singular right behind a number over one is no noun of its own. */
static bool
is_modifier_of_many(const struct reading *r, size_t i, size_t first)
{
	return i == first + 1 && phrase_is_of_many(r, first) && !(class_at(r, first) & WORD_MORE) &&
	    !phrase_act_ends(r, first, first, i);
}

/*
 * "a drug and weapons cache", "an arms and drugs cache": behind "a" the plural and the singular are no second
 * thing, which had an article of its own; behind "12", "army and navy officers" are of
 * one noun. Where the phrase goes on, else `i`.
 */
static size_t
over_joint_modifier(const struct reading *r, size_t i, size_t first, size_t last)
{
	bool one = first > 0 && (class_at(r, first - 1) & WORD_ARTICLE);

	if (i == first || first == 0 || i + 2 >= last || !(class_at(r, i) & WORD_AND) ||
	    !phrase_noun_follows(r, i + 1, last) || !phrase_noun_follows(r, i + 2, last) ||
	    (reading_is_plural(r, i - 1) && !one) || r->marks[i + 1].act || r->marks[i + 2].act ||
	    !phrase_noun_known(r, i + 2, i + 3))
		return i;
	return (one && reading_is_plural(r, i + 1) && !reading_is_plural(r, i + 2)) ||
	    (is_modifier_of_many(r, i, first) && reading_is_plural(r, i + 2)) ? i + 2 : i;
}

size_t
joint_nouns_end(const struct reading *r, size_t i, size_t first, size_t last)
{
	size_t behind = over_joint_modifier(r, i, first, last);

	return behind == i && (class_at(r, i) & WORD_AND) ? over_and(r, i, first, last) : behind;
}

/* "dead", in front of a noun or behind a number alone */
static bool
is_state(const struct reading *r, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	return act && (act->frames & ACT_STATE) && !act->with_be && act->words.last == i + 1;
}

/* "stolen or" in "stolen or cloned cars": behind "and" another clause may begin. */
static bool
is_alternative(const struct reading *r, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	return act && !act->with_be && !act->base && act->words.last == i + 1 && text_is(r, i + 1, "or");
}

/* "loaded and unloaded rifles", "drug and non-drug evidence": a word and its contrary describe one noun. */
static bool
are_contrary(const struct reading *r, size_t i)
{
	struct span plain = token_at(r, i)->text, other = token_at(r, i + 2)->text;

	size_t n = span_starts(other, "un") ? 2 : span_starts(other, "non-") ? 4 : 0;

	return n > 0 && span_equal_fold(span_slice(other, n, other.n), plain);
}

static bool
is_participle(const struct reading *r, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	return act && !act->with_be && !act->base && act->words.first == i && act->words.last == i + 1 &&
	    ((act->frames & ACT_STATE) || span_ends(token_at(r, i)->text, "ed") ||
	    span_ends(token_at(r, i)->text, "en"));
}

/* "recovered 64 hijacked and stolen cars", "64 hijacked and stolen cars were found": the verb stands elsewhere, so
 * these describe. */
static bool
are_described_twice(const struct reading *r, size_t i, size_t last)
{
	size_t before;

	if (i == 0 || !r->marks[i - 1].figure || !is_participle(r, i) || !is_participle(r, i + 2) ||
	    !phrase_noun_known(r, i + 3, i + 4) || !reading_is_plural(r, i + 3))
		return false;
	before = reading_figure_at(r, i - 1)->words.first;
	return (i + 4 < last && (class_at(r, i + 4) & (WORD_BE | WORD_HAVE))) ||
	    (before > 0 && r->marks[before - 1].act && r->marks[before - 1].sentence == r->marks[i].sentence);
}

bool
joint_adjectives(const struct reading *r, size_t i, size_t last)
{
	if (i + 3 >= last || !(class_at(r, i + 1) & WORD_AND) || token_at(r, i)->kind != TOKEN_WORD)
		return false;
	if (are_described_twice(r, i, last))
		return true;
	if (are_contrary(r, i))
		return phrase_noun_follows(r, i + 3, last) &&
		    (phrase_noun_known(r, i + 3, i + 4) || phrase_noun_known(r, i, i + 1));
	if ((class_at(r, i) & NO_NOUN) || (!is_state(r, i) && !is_alternative(r, i) &&
	    (phrase_act_ends(r, i, i, last) || phrase_noun_known(r, i, i + 1))))
		return false;
	return phrase_noun_follows(r, i + 2, last) && !phrase_act_ends(r, i + 2, i + 2, last) &&
	    !phrase_noun_known(r, i + 2, i + 3) && phrase_noun_follows(r, i + 3, last) &&
	    (phrase_noun_known(r, i + 3, i + 4) || (i + 4 < last && phrase_noun_known(r, i + 3, i + 5)));
}

#define ALTERNATIVES	5	/* adjectives that an "or" joins, at most */

/* One word that may describe a noun: no plural, and no verb of its own. */
static bool
may_describe(const struct reading *r, size_t i, size_t last)
{
	const struct act *act;

	if (i >= last || token_at(r, i)->kind != TOKEN_WORD || r->marks[i].figure || r->marks[i].time ||
	    (class_at(r, i) & (NO_NOUN & ~(unsigned)WORD_SPEECH)) || reading_is_plural(r, i))
		return false;
	act = reading_act_at(r, i);
	return !act || (!act->with_be && !act->base && act->words.first == i && act->words.last == i + 1);
}

size_t
joint_alternatives(const struct reading *r, size_t i, size_t last)
{
	size_t at = i;

	for (size_t n = 0; n < ALTERNATIVES && may_describe(r, at, last); n++) {
		at++;
		if (at + 2 < last && text_is(r, at, "or"))
			return may_describe(r, at + 1, last) && phrase_noun_follows(r, at + 2, last) &&
			    phrase_noun_known(r, at + 2, at + 3) ? at + 2 : i;
		if (at >= last || !text_is(r, at, ","))
			break;
		at++;
	}
	return i;
}

/* A word that looks like an adjective, and is no noun that a table knows. */
static bool
looks_adjectival(const struct reading *r, size_t i)
{
	static const char *const endings[] = { "ed", "al", "ant", "ent", "ive", "ous", "ful", "less", "ic",
	    "able", "ible", "an" };
	const struct token *t = token_at(r, i);

	if (t->kind != TOKEN_WORD || is_function_word(r, i) || (class_at(r, i) & WORD_ADVERB) ||
	    reading_is_plural(r, i))
		return false;
	if (span_starts(t->text, "non-"))
		return true;
	if (phrase_noun_known(r, i, i + 1))
		return false;
	for (size_t k = 0; k < sizeof(endings) / sizeof(endings[0]); k++)
		if (span_ends(t->text, endings[k]))
			return true;
	return false;
}

size_t
joint_list_end(const struct reading *r, size_t i, size_t last)
{
	size_t at = i;
	bool joined = false;	/* by an "and" in the end, so that the list is one */

	if (at + 3 >= last || !text_is(r, at + 1, ",") || !looks_adjectival(r, at))
		return i;
	while (at + 2 < last && !joined && (text_is(r, at + 1, ",") || (class_at(r, at + 1) & WORD_AND)) &&
	    looks_adjectival(r, at + 2)) {
		joined = (class_at(r, at + 1) & WORD_AND) != 0;
		at += 2;
	}
	/* but "30 injured, foreign tourists among them" */
	if (at == i || (!joined && r->marks[i].act) || at + 1 >= last || r->marks[at + 1].act ||
	    !reading_is_plural(r, at + 1))
		return i;
	return phrase_noun_follows(r, at + 1, last) && phrase_noun_known(r, at + 1, at + 2) ? at + 1 : i;
}
