#include "clause/noun_phrase.h"

#include <string.h>

#include "clause/joints.h"
#include "clause/phrase_left.h"
#include "reading/cues.h"
#include "reading/names.h"
#include "understood/qualifiers.h"

#define GLOSS	5	/* words of an editor's gloss */

bool
phrase_noun_known(const struct reading *r, size_t first, size_t last)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	return noun.classes != 0;
}

/* "three WHO offices", "two IS convoys": in capitals between small letters a little word is a short name. */
static bool
is_short_name(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_PRONOUN | WORD_BE)) && token_at(r, i)->text.n > 1 &&
	    (token_at(r, i)->flags & TOKEN_ALL_CAPS) && i + 1 < r->tokens.n &&
	    token_at(r, i + 1)->kind == TOKEN_WORD && !(token_at(r, i + 1)->flags & TOKEN_CAPITAL);
}

/* What was read as the size of a thing, at the very token: ".303" in "two .303 rifles"; NULL. */
static const struct figure *
size_at(const struct reading *r, size_t i)
{
	const struct figure *f = r->marks[i].figure ? &r->figures[r->marks[i].figure - 1] : NULL;

	return f && f->words.first == i && f->rejected && f->modifier.first == f->modifier.last ? f : NULL;
}

/* Behind "caliber", "-calibre"; `i` where no such word stands. */
static size_t
over_calibre(const struct reading *r, size_t i)
{
	size_t at = i < r->tokens.n && text_is(r, i, "-") ? i + 1 : i, n = cue_is(r, at, r->tokens.n, CUE_CALIBRE);

	return n ? at + n : i;
}

/* Whether a weapon or a vehicle is named there, or its size and then one: "17 9mm pistol". */
static bool
is_made_at(const struct reading *r, size_t i)
{
	const struct figure *f = i < r->tokens.n ? size_at(r, i) : NULL;

	if (f && f->unit.first < f->unit.last)
		i = f->words.last;
	return i < r->tokens.n && token_at(r, i)->kind == TOKEN_WORD &&
	    (noun_classes_at(r, i) & (NOUN_WEAPON | NOUN_VEHICLE));
}

/*
 * A calibre or a length that a phrase opens with, a calibre inside it, or the number of a make of weapon: "one 60 mm
 * tube", "a modified .303 rifle", "four .45-caliber pistols", "two caliber 5.56 rifles", "a Glock 17 9mm pistol".
 */
static bool
inner_measure(const struct reading *r, size_t i, bool opens, size_t *behind)
{
	size_t at = over_calibre(r, i);
	const struct figure *f = at < r->tokens.n ? size_at(r, at) : NULL;

	if (!f)
		return false;
	*behind = over_calibre(r, f->words.last);
	if (span_is(span_of(f->rejected), "size") || (opens && f->unit.first < f->unit.last))
		return true;
	return (f->unit.first < f->unit.last || span_is(span_of(f->rejected), "designation")) && is_made_at(r, *behind);
}

/* "reports of": a word of speech that is a noun. */
static bool
is_noun_of(const struct reading *r, size_t i, size_t last)
{
	return (class_at(r, i) & NO_NOUN) == WORD_SPEECH && span_ends(token_at(r, i)->text, "s") && i + 1 < last &&
	    text_is(r, i + 1, "of") && phrase_noun_known(r, i, i + 1);
}

/* The next word is a plain noun, so that what stands before it may be its adjective. */
bool
phrase_noun_follows(const struct reading *r, size_t i, size_t last)
{
	const struct token *t;

	if (i < last)
		(void)inner_measure(r, i, false, &i);
	if (i >= last || r->marks[i].time || r->marks[i].figure)
		return false;
	t = token_at(r, i);
	if (t->kind != TOKEN_WORD && t->kind != TOKEN_CODE)
		return false;
	return is_noun_of(r, i, last) || (!(class_at(r, i) & (NO_NOUN | WORD_ADVERB)) && !token_is(t, "'s"));
}

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

/* "two alleged spies", "Islamic State fighters": a word of speech that is part of a phrase. */
static bool
is_speech_adjective(const struct reading *r, size_t i, size_t first, size_t last)
{
	if (!(class_at(r, i) & WORD_SPEECH) || (class_at(r, i) & NO_NOUN & ~(unsigned)WORD_SPEECH))
		return false;
	if ((token_at(r, i)->flags & TOKEN_CAPITAL) && i > first)
		return true;
	if (is_bare_behind_singular(r, i, first) || ends_known_noun(r, i, first))
		return true;
	if (i > first && span_ends(token_at(r, i)->text, "s") && !phrase_noun_follows(r, i + 1, last) &&
	    (i + 1 >= last || !(class_at(r, i + 1) & (WORD_DETERMINER | WORD_PRONOUN | WORD_RELATIVE))))
		return true;	/* "ten incident reports" */
	if (i == first && span_ends(token_at(r, i)->text, "s"))	/* "18 states", but "two reports the" is none */
		return i > 0 && r->marks[i - 1].figure && (i + 1 >= last ||
		    !(class_at(r, i + 1) & (WORD_DETERMINER | WORD_ARTICLE | WORD_PRONOUN | WORD_RELATIVE)));
	/* "two confirmed cases", "two new confirmed cases", "two newly confirmed cases", "two cumulative confirmed cases" */
	return (i == first || r->marks[i - 1].act || (class_at(r, i - 1) & WORD_ADVERB) || is_lone_adjective(r, first, i)) &&
	    span_ends(token_at(r, i)->text, "ed") && phrase_noun_follows(r, i + 1, last);
}

/* "a rocket launching pad", "a bomb making factory": of one, a thing that is counted has no article where it belongs to the noun. */
static bool
is_compound_of_one(const struct reading *r, size_t i, size_t first, size_t last)
{
	unsigned behind;

	if (!phrase_noun_follows(r, i + 1, last) || reading_is_plural(r, i + 1) ||
	    (noun_classes_at(r, i - 1) & (NOUN_PERSON | NOUN_STAFF | NOUN_VEHICLE | NOUN_ORGANISATION | NOUN_ANIMAL)) || r->marks[i - 1].act)
		return false;
	behind = noun_classes_at(r, i + 1);
	return i == first + 1 && (behind & (NOUN_BUILDING | NOUN_VEHICLE)) && !(behind & (NOUN_GOODS | NOUN_DRUG | NOUN_PERSON));
}

/*
 * "13 drug smuggling vessels", "two Fire Fighting Training courses": behind a number over one, a singular is no noun of its
 * own, so that the -ing form joins it to the plural that follows.
 */
static bool
is_compound_ing(const struct reading *r, size_t i, size_t first, size_t last)
{
	unsigned capital = token_at(r, i - 1)->flags & ~token_at(r, i)->flags & TOKEN_CAPITAL;

	if (!span_ends(token_at(r, i)->text, "ing") || first == 0 || !r->marks[first - 1].figure)
		return false;
	if ((class_at(r, first - 1) & WORD_ARTICLE) || text_is(r, first - 1, "one"))
		return is_compound_of_one(r, i, first, last);
	return !capital && !reading_is_plural(r, i - 1) &&
	    phrase_noun_follows(r, i + 1, last) && reading_is_plural(r, i + 1) && phrase_noun_known(r, i + 1, i + 2);
}

/* "12 refugee camps in": behind a number over one and a singular, what ends in -s is the noun, and no verb of one. */
static bool
is_plural_of_many(const struct reading *r, const struct act *act, size_t i, size_t first)
{
	return !act->with_be && act->words.first == i && span_ends(token_at(r, i)->text, "s") && first > 0 &&
	    r->marks[first - 1].figure && !(class_at(r, first - 1) & WORD_ARTICLE) && !text_is(r, first - 1, "one") &&
	    !reading_is_plural(r, i - 1) && !(act->frames & ACT_STATE);
}

/* Whether the act at `i` ends the phrase: a verb or state that befalls, and no adjective in it. */
bool
phrase_act_ends(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct act *act;

	if (!r->marks[i].act)
		return false;
	act = &r->acts[r->marks[i].act - 1];
	if (act->look == LOOK_NOUN)
		return false;
	if (i > first)
		return !is_compound_ing(r, i, first, last) && !phrase_is_gerund_of(r, i, first) && !is_plural_of_many(r, act, i, first);
	if (!act->with_be && qualifier_at(r, i, last) &&
	    phrase_noun_follows(r, i + qualifier_at(r, i, last), last) &&
	    !r->marks[i + qualifier_at(r, i, last)].act)
		return false;	/* "suspected meningitis" */
	/* First in the phrase: an adjective if a known noun follows ("stolen pistols", "new measles cases"). */
	for (size_t k = act->words.last; k < act->words.last + 3 && !act->with_be && !act->base &&
	    (phrase_noun_follows(r, k, last) || is_speech_adjective(r, k, k, last)); k++)
		if (phrase_noun_follows(r, k, last) && phrase_noun_known(r, k, k + 1))
			return false;
		else if (!(act->frames & ACT_STATE) && !(token_at(r, k)->flags & TOKEN_ALL_CAPS))
			break;	/* but "12 detained NPA rebels" */
	return true;
}

/* A mark within a phrase: "cars / vans", "so-called 'lions'", "men's". */
static bool
joins_words(const struct reading *r, size_t i, size_t first)
{
	if (text_is(r, i, "\"") || text_is(r, i, "'"))
		return i == first || text_is(r, first, "\"") || text_is(r, first, "'") ||
		    (text_is(r, i, "'") && !(token_at(r, i)->flags & TOKEN_SPACE) &&
		    span_ends(token_at(r, i - 1)->text, "s"));	/* "12 settlers' attacks" */
	return text_is(r, i, "'s") || (text_is(r, i, "/") && i > first);
}

/* "a Daesh [ISIL] convoy": an editor's gloss within a phrase; behind it, or `i` where there is none. */
static size_t
over_gloss(const struct reading *r, size_t i, size_t last)
{
	size_t close = i + 1;

	if (!text_is(r, i, "["))
		return i;
	while (close < last && close < i + GLOSS && token_at(r, close)->kind == TOKEN_WORD)
		close++;
	return close < last && text_is(r, close, "]") && phrase_noun_follows(r, close + 1, last) &&
	    !phrase_act_ends(r, close + 1, close + 1, last) ? close + 1 : i;
}

/* "newly" in front of "confirmed cases" */
static bool
is_speech_adjective_at(const struct reading *r, size_t i, size_t last)
{
	return i < last && is_speech_adjective(r, i, i, last);
}

/* "suspected locally made bombs": behind a qualifier and how its noun was made; or `i`. */
static size_t
over_manner(const struct reading *r, size_t i, size_t last)
{
	size_t at = i + qualifier_at(r, i, last);

	return at > i && at + 2 < last && span_ends(token_at(r, at)->text, "ly") && r->marks[at + 1].act &&
	    phrase_noun_follows(r, at + 2, last) && phrase_noun_known(r, at + 2, at + 3) ? at + 2 : i;
}

/* What is passed in one go: a gloss, two adjectives or qualifiers, a second noun; behind it, or `i`. */
static size_t
over_several(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct token *t = token_at(r, i);
	size_t behind = i > first ? over_gloss(r, i, last) : i;

	if (behind > i || (t->kind != TOKEN_WORD && t->kind != TOKEN_CODE))
		return behind;
	if (i == first) {
		if (joint_adjectives(r, i, last))
			return i + 3;
		if ((behind = qualifiers_joined(r, i, last)) > i || (behind = over_manner(r, i, last)) > i ||
		    (behind = joint_alternatives(r, i, last)) > i ||
		    (behind = joint_list_end(r, i, last)) > i)
			return behind;
		behind = i + qualifier_at(r, i, last);
		if (behind > i + 1 && phrase_noun_follows(r, behind, last))
			return behind;	/* "two laboratory confirmed cases" */
	}
	return joint_nouns_end(r, i, first, last);
}

/* An adverb of an adjective in front of a noun: "newly confirmed cases". */
static bool
is_adverb_inside(const struct reading *r, size_t i, size_t first, size_t last)
{
	return i == first && (phrase_noun_follows(r, i + 1, last) || is_speech_adjective_at(r, i + 1, last)) &&
	    !phrase_act_ends(r, i + 1, i + 1, last);
}

/* "two briefly held"; but "one rally took place" */
static bool
is_adverb_of_act(const struct reading *r, size_t i, size_t last)
{
	return span_ends(token_at(r, i)->text, "ly") && !phrase_noun_known(r, i, i + 1) && i + 1 < last && r->marks[i + 1].act &&
	    phrase_act_ends(r, i + 1, i + 1, last);
}

/* A participle that no table has, and no noun behind it. */
static bool
is_unknown_participle(const struct reading *r, size_t i, size_t last)
{
	const struct token *t = token_at(r, i);

	return t->kind == TOKEN_WORD && span_ends(t->text, "ed") && t->text.n > 4 &&
	    !phrase_noun_known(r, i, i + 1) && !phrase_noun_follows(r, i + 1, last) &&
	    memchr(t->text.p, '-', t->text.n) == NULL;
}

/* Whether the token at `i` is no part of the phrase any more. */
static bool
ends_phrase(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct token *t = token_at(r, i);

	if (t->kind != TOKEN_WORD && t->kind != TOKEN_CODE)
		return true;
	if ((class_at(r, i) & NO_NOUN) && !is_speech_adjective(r, i, first, last) &&
	    !(i == first && is_short_name(r, i) && phrase_noun_follows(r, i + 1, last)))
		return true;
	if (phrase_is_left(r, i, first, last))
		return true;
	if (i > first && cue_is(r, i, i + 1, CUE_PART_AFTER))
		return true;	/* "the other 12 exhibits include" */
	if (i > first && i + 1 < last && r->marks[i + 1].figure && cue_is(r, i, i + 1, CUE_WEIGHING))
		return true;	/* "24 capsules of gold paste weighing 1.1 kg" */
	/* "12 patrols round the clock": behind a plural and in front of an article no noun goes on */
	if (i > first && reading_is_plural(r, i - 1) && !reading_is_plural(r, i) && i + 1 < last &&
	    (class_at(r, i + 1) & (WORD_ARTICLE | WORD_DETERMINER)) && phrase_noun_known(r, first, i))
		return true;
	if (i > first && i + 1 < last && text_is(r, i, "out") && text_is(r, i + 1, "of"))
		return true;	/* "53 Health Zones Out of 140" */
	if (i > first && cue_is(r, i, last, CUE_PART_AFTER))
		return true;	/* "three towns account for" */
	if ((class_at(r, i) & WORD_ADVERB) && !is_adverb_inside(r, i, first, last))
		return true;
	if (i == first && i + 1 < last && text_is(r, i + 1, "to") && span_ends(t->text, "ing"))
		return true;	/* "two of them belonging to" */
	return phrase_act_ends(r, i, first, last) || (i == first && is_adverb_of_act(r, i, last)) ||
	    is_unknown_participle(r, i, last);
}

/* "class A drugs", "hepatitis A cases": a letter, and no article, by its capital behind a small word. */
static bool
is_letter_inside(const struct reading *r, size_t i, size_t first, size_t last)
{
	return i > first && (class_at(r, i) & WORD_ARTICLE) && token_at(r, i)->text.n == 1 &&
	    (token_at(r, i)->flags & TOKEN_CAPITAL) && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    !(token_at(r, i - 1)->flags & TOKEN_CAPITAL) && phrase_noun_follows(r, i + 1, last);
}

/* "one Motorola GP 180,": the number of a model behind its capitals ends its name; behind it, or `i`. */
static size_t
over_model(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct figure *f = i > first ? size_at(r, i) : NULL;

	if (!f || !(token_at(r, i - 1)->flags & TOKEN_ALL_CAPS) || f->unit.first < f->unit.last || !span_is(span_of(f->rejected), "designation"))
		return i;
	return f->words.last >= last || token_at(r, f->words.last)->kind == TOKEN_MARK ||
	    (class_at(r, f->words.last) & WORD_AND) ? f->words.last : i;
}

static size_t
end_from(const struct reading *r, size_t first, size_t last)
{
	size_t i = first, behind;

	while (i < last && !r->marks[i].time && !(i > first && naming_words(r, i, last))) {
		if (is_letter_inside(r, i, first, last)) {
			behind = i + 1;
		} else if (inner_measure(r, i, i == first, &behind)) {
			if (behind >= last || !phrase_noun_follows(r, behind, last))
				break;
		} else if (r->marks[i].figure) {
			return over_model(r, i, first, last);
		} else if (joins_words(r, i, first)) {
			behind = i + 1;
			if (!phrase_noun_follows(r, behind, last))
				break;
		} else if ((behind = over_several(r, i, first, last)) == i) {
			if (ends_phrase(r, i, first, last))
				break;
			behind++;
		}
		i = behind;
	}
	return i;
}

size_t
phrase_end(const struct reading *r, size_t first, size_t last)
{
	size_t end = end_from(r, first, last), behind;

	if (end != first + 1 || end >= last || first == 0 || !(class_at(r, first - 1) & WORD_ARTICLE) || !reading_is_ordinal(r, first))
		return end;
	behind = end_from(r, end, last);	/* "a second affected farm": the adjective is the first behind its rank */
	return behind > end ? behind : end;
}
