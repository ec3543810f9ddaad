#include "phrases/phrase_verbs.h"

#include "labels/qualifiers.h"
#include "phrases/phrase_known.h"
#include "phrases/phrase_left.h"
#include "phrases/phrase_measure.h"
#include "phrases/phrase_words.h"
#include "reading/act_says.h"

/* "a command post": behind a singular no verb has its bare form. */
static bool
is_bare_behind_singular(const struct reading *r, size_t i, size_t first)
{
	struct match match;

	return i > first && !reading_is_plural(r, i - 1) &&
	    lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, i), 1, &match) &&
	    (match.form & FORM_BASE) && !(match.form & FORM_PAST);
}

/* One word in front of `i` that is no noun known and no plural. */
static bool
is_lone_adjective(const struct reading *r, size_t first, size_t i)
{
	return i == first + 1 && !reading_is_plural(r, first) && !phrase_noun_known(r, first, i) &&
	    !(token_at(r, first)->flags & TOKEN_CAPITAL);
}

/* "six health posts": a noun of the table, of several words. */
static bool
ends_known_noun(const struct reading *r, size_t i, size_t first)
{
	struct match match;

	return i > first && lexicon_at(r->vocabulary->lexicons.nouns, token_at(r, first), i + 1 - first, &match) &&
	    match.n == i + 1 - first;
}

/* "confirmed", "written"; but "told" is as well a verb without its helper. */
static bool
is_participle_of_speech(const struct reading *r, size_t i)
{
	struct match match;

	return span_ends(token_at(r, i)->text, "ed") ||
	    (lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, i), 1, &match) &&
	    (match.form & FORM_PARTICIPLE) && !(match.form & (FORM_PAST | FORM_BASE)));
}

bool
phrase_speech_adjective(const struct reading *r, size_t i, size_t first, size_t last)
{
	if (!(class_at(r, i) & WORD_SPEECH) || (class_at(r, i) & NO_NOUN & ~(unsigned)WORD_SPEECH))
		return false;
	if ((token_at(r, i)->flags & TOKEN_CAPITAL) && i > first)
		return true;
	if (is_bare_behind_singular(r, i, first) || ends_known_noun(r, i, first))
		return true;
	if (i > first && span_ends(token_at(r, i)->text, "s") &&
	    (!phrase_noun_follows(r, i + 1, last) || span_ends(token_at(r, i + 1)->text, "ed")) &&
	    (i + 1 >= last || !(class_at(r, i + 1) & (WORD_DETERMINER | WORD_PRONOUN | WORD_RELATIVE))))
		return true;	/* "ten incident reports", "ten incident reports recorded" */
	if (i == first && span_ends(token_at(r, i)->text, "s"))	/* "18 states", but "two reports the" is none */
		return i > 0 && r->marks[i - 1].figure && (i + 1 >= last ||
		    !(class_at(r, i + 1) & (WORD_DETERMINER | WORD_ARTICLE | WORD_PRONOUN | WORD_RELATIVE)));
	if (i + 1 < last && r->marks[i + 1].act && reading_act_at(r, i + 1)->look == LOOK_LEFT)
		return false;	/* "40 confirmed injured" */
	/* "two confirmed cases", "two new confirmed cases", "two newly confirmed cases", "two cumulative confirmed
	 * cases" */
	return (i == first || r->marks[i - 1].act || (class_at(r, i - 1) & WORD_ADVERB) ||
	    is_lone_adjective(r, first, i)) && is_participle_of_speech(r, i) && phrase_noun_follows(r, i + 1, last);
}

/* "a rocket launching pad", "a bomb making factory": of one, a thing that is counted has no article where it belongs to
 * the noun. */
static bool
is_compound_of_one(const struct reading *r, size_t i, size_t first, size_t last)
{
	unsigned behind;

	if (!phrase_noun_follows(r, i + 1, last) || reading_is_plural(r, i + 1) ||
	    (noun_classes_at(r, i - 1) & (NOUN_PERSON | NOUN_STAFF | NOUN_VEHICLE | NOUN_ORGANISATION | NOUN_ANIMAL)) ||
	    r->marks[i - 1].act)
		return false;
	behind = noun_classes_at(r, i + 1);
	return i == first + 1 && (behind & (NOUN_BUILDING | NOUN_VEHICLE)) &&
	    !(behind & (NOUN_GOODS | NOUN_DRUG | NOUN_PERSON));
}

/* "two arms making workshops": weapons and stuff make nothing, and so are made there. */
static bool
is_made_in(const struct reading *r, size_t i)
{
	const unsigned made = NOUN_WEAPON | NOUN_DRUG | NOUN_GOODS,
	    makers = NOUN_MISSILE | NOUN_VEHICLE | NOUN_PERSON | NOUN_ORGANISATION;
	unsigned stuff = noun_classes_at(r, i - 1);

	return (stuff & made) && !(stuff & makers) && (noun_classes_at(r, i + 1) & NOUN_BUILDING) &&
	    !(r->marks[i].act && act_says_much(r, r->marks[i].act - 1, NOUN_BUILDING));
}

/*
 * "13 drug smuggling vessels", "two Fire Fighting Training courses": behind a number over one, a singular is no noun of
 * its own, so that the -ing form joins it to the plural that follows.
 */
static bool
is_compound_ing(const struct reading *r, size_t i, size_t first, size_t last)
{
	unsigned capital = token_at(r, i - 1)->flags & ~token_at(r, i)->flags & TOKEN_CAPITAL;

	if (!span_ends(token_at(r, i)->text, "ing") || first == 0 || !r->marks[first - 1].figure)
		return false;
	if (!phrase_is_of_many(r, first))
		return is_compound_of_one(r, i, first, last);
	return ((!capital && !reading_is_plural(r, i - 1)) || is_made_in(r, i)) &&
	    phrase_noun_follows(r, i + 1, last) && reading_is_plural(r, i + 1) && phrase_noun_known(r, i + 1, i + 2);
}

/* "12 refugee camps in": behind a number over one and a singular, what ends in -s is the noun, and no verb of one. */
static bool
is_plural_of_many(const struct reading *r, const struct act *act, size_t i, size_t first)
{
	return !act->with_be && act->words.first == i && span_ends(token_at(r, i)->text, "s") &&
	    phrase_is_of_many(r, first) && !reading_is_plural(r, i - 1) && !(act->frames & ACT_STATE);
}

bool
phrase_act_ends(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct act *act = reading_act_at(r, i);
	size_t qualified;

	if (!act || act->look == LOOK_NOUN)
		return false;
	if (i > first)
		return !is_compound_ing(r, i, first, last) && !phrase_is_gerund_of(r, i, first) &&
		    !is_plural_of_many(r, act, i, first);
	qualified = i + qualifier_at(r, i, last);
	if (!act->with_be && qualified > i && phrase_noun_follows(r, qualified, last) && !r->marks[qualified].act)
		return false;	/* "suspected meningitis" */
	/* First in the phrase: an adjective if a known noun follows ("stolen pistols", "new measles cases"). */
	for (size_t k = act->words.last; k < act->words.last + 3 && !act->with_be && !act->base &&
	    (phrase_noun_follows(r, k, last) || phrase_speech_adjective(r, k, k, last)); k++)
		if (phrase_noun_follows(r, k, last) &&
		    (phrase_noun_known(r, k, k + 1) || phrase_over_measure(r, k, last) > k))
			return false;
		else if (!(act->frames & ACT_STATE) && !(token_at(r, k)->flags & TOKEN_ALL_CAPS))
			break;	/* but "12 detained NPA rebels" */
	return true;
}
