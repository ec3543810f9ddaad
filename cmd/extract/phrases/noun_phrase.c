#include "phrases/noun_phrase.h"

#include <string.h>

#include "labels/qualifiers.h"
#include "phrases/joints.h"
#include "phrases/phrase_known.h"
#include "phrases/phrase_left.h"
#include "phrases/phrase_measure.h"
#include "phrases/phrase_verbs.h"
#include "phrases/phrase_words.h"
#include "reading/cues.h"
#include "reading/names.h"

#define GLOSS	5	/* words of an editor's gloss */

/* "three WHO offices", "two IS convoys": in capitals between small letters a little word is a short name. */
static bool
is_short_name(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_PRONOUN | WORD_BE)) && token_at(r, i)->text.n > 1 &&
	    (token_at(r, i)->flags & TOKEN_ALL_CAPS) && i + 1 < r->tokens.n &&
	    token_at(r, i + 1)->kind == TOKEN_WORD && !(token_at(r, i + 1)->flags & TOKEN_CAPITAL);
}

bool
phrase_begins(const struct reading *r, size_t i, size_t last)
{
	return phrase_noun_follows(r, i, last) && !phrase_act_ends(r, i, i, last);
}

/* A mark within a phrase: "cars / vans", "so-called 'lions'", "men's". */
static bool
joins_words(const struct reading *r, size_t i, size_t first)
{
	if (phrase_quote_at(r, i))
		return i == first || phrase_quote_at(r, first) ||
		    (text_is(r, i, "'") && !(token_at(r, i)->flags & TOKEN_SPACE) &&
		    span_ends(token_at(r, i - 1)->text, "s"));	/* "12 settlers' attacks" */
	return text_is(r, i, "'s") || (text_is(r, i, "/") && i > first);
}

/* Where the words end that a quotation mark or a square bracket at token `i` opens; `i` where they are many. */
static size_t
enclosed_end(const struct reading *r, size_t i, size_t last)
{
	bool quoted = phrase_quote_at(r, i);
	size_t close = i + 1;

	if (!quoted && !text_is(r, i, "["))
		return i;
	while (close < last && close < i + GLOSS && token_at(r, close)->kind == TOKEN_WORD)
		close++;
	return close > i + 1 && close < last && (quoted ? phrase_quote_at(r, close) : text_is(r, close, "]")) ? close :
	    i;
}

/* "426 'Frozen' dolls", "a Daesh [ISIL] convoy": behind a name in quotation marks or an editor's gloss that a noun
 * follows, whatever its words are; or `i`. */
static size_t
over_enclosed(const struct reading *r, size_t i, size_t last)
{
	size_t close = enclosed_end(r, i, last);

	return close > i && phrase_begins(r, close + 1, last) ? close + 1 : i;
}

/* "426 'Frozen toys'": where the noun is the last of the words, behind the mark that closes them; else a mark alone
 * counts nothing. */
static size_t
quoted_noun(const struct reading *r, size_t i, size_t last)
{
	size_t close = enclosed_end(r, i, last);

	return close > i && reading_is_plural(r, close - 1) && phrase_noun_known(r, close - 1, close) ? close + 1 : i;
}

/* "suspected locally made bombs": behind a qualifier and how its noun was made; or `i`. */
static size_t
over_manner(const struct reading *r, size_t i, size_t last)
{
	size_t at = i + qualifier_at(r, i, last);

	return at > i && at + 2 < last && span_ends(token_at(r, at)->text, "ly") && r->marks[at + 1].act &&
	    phrase_noun_follows(r, at + 2, last) && phrase_noun_known(r, at + 2, at + 3) ? at + 2 : i;
}

/* What is passed in one go: a gloss or a quoted name, two adjectives or qualifiers, a second noun; behind it, or
 * `i`. */
static size_t
over_several(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct token *t = token_at(r, i);
	size_t behind = i == first || text_is(r, i, "[") ? over_enclosed(r, i, last) : i;

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
	return i == first && (phrase_noun_follows(r, i + 1, last) ||
	    (i + 1 < last && phrase_speech_adjective(r, i + 1, i + 1, last))) &&
	    !phrase_act_ends(r, i + 1, i + 1, last);
}

/* "two briefly held"; but "one rally took place" */
static bool
is_adverb_of_act(const struct reading *r, size_t i, size_t last)
{
	return span_ends(token_at(r, i)->text, "ly") && !phrase_noun_known(r, i, i + 1) && i + 1 < last &&
	    r->marks[i + 1].act && phrase_act_ends(r, i + 1, i + 1, last);
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

/* "a car used in the attack", "a truck laden with tyres": behind a known noun, in front of a preposition. */
static bool
is_participle_behind(const struct reading *r, size_t i, size_t first, size_t last)
{
	struct span text = token_at(r, i)->text;

	return i > first && i + 1 < last && (span_ends(text, "ed") || span_is(text, "laden")) &&
	    !(token_at(r, i)->flags & TOKEN_CAPITAL) &&
	    !(class_at(r, i) & ~(unsigned)WORD_REALIZES) && !noun_classes_at(r, i) &&
	    (class_at(r, i + 1) & WORD_PREPOSITION) && !text_is(r, i + 1, "of") && noun_classes_at(r, i - 1) != 0;
}

/* Whether the token at `i` is no part of the phrase any more. */
static bool
ends_phrase(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct token *t = token_at(r, i);

	if (t->kind != TOKEN_WORD && t->kind != TOKEN_CODE)
		return true;
	if ((class_at(r, i) & NO_NOUN) && !phrase_speech_adjective(r, i, first, last) &&
	    !(i == first && is_short_name(r, i) && phrase_noun_follows(r, i + 1, last)))
		return true;
	if (phrase_is_left(r, i, first, last))
		return true;
	if (i > first && i + 1 < last && r->marks[i + 1].figure && cue_is(r, i, i + 1, CUE_WEIGHING))
		return true;	/* "24 capsules of gold paste weighing 1.1 kg" */
	/* "12 patrols round the clock": behind a plural and in front of an article no noun goes on */
	if (i > first && reading_is_plural(r, i - 1) && !reading_is_plural(r, i) && i + 1 < last &&
	    (class_at(r, i + 1) & (WORD_ARTICLE | WORD_DETERMINER)) && phrase_noun_known(r, first, i))
		return true;
	if (i > first && i + 1 < last && text_is(r, i, "out") && text_is(r, i + 1, "of"))
		return true;	/* "53 Health Zones Out of 140" */
	if (i > first && i + 1 < last && (class_at(r, i) & WORD_BOUND) && text_is(r, i + 1, "to"))
		return true;	/* "12 incidents of firing close to the post" */
	if (i > first && cue_is(r, i, last, CUE_PART_AFTER))
		return true;	/* "the other 12 exhibits include", "three towns account for" */
	if ((class_at(r, i) & WORD_ADVERB) && !is_adverb_inside(r, i, first, last))
		return true;
	if (i == first && i + 1 < last && text_is(r, i + 1, "to") && span_ends(t->text, "ing"))
		return true;	/* "two of them belonging to" */
	if (is_participle_behind(r, i, first, last))
		return true;
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

static size_t
end_from(const struct reading *r, size_t first, size_t last)
{
	size_t i = first, behind;

	while (i < last && !r->marks[i].time && !(i > first && naming_words(r, i, last))) {
		if (is_letter_inside(r, i, first, last)) {
			behind = i + 1;
		} else if (phrase_inner_measure(r, i, i == first, &behind)) {
			if (behind >= last || !phrase_noun_follows(r, behind, last))
				break;
		} else if (r->marks[i].figure) {
			return phrase_over_model(r, i, first, last);
		} else if ((behind = over_several(r, i, first, last)) == i) {
			if (joins_words(r, i, first) ? !phrase_noun_follows(r, i + 1, last) :
			    ends_phrase(r, i, first, last))
				break;
			behind++;
		}
		i = behind;
	}
	return i == first + 1 && phrase_quote_at(r, first) ? quoted_noun(r, first, last) : i;
}

/* "two near misses": behind an event of several words whose first is no noun; or `first`. */
static size_t
over_event(const struct reading *r, size_t first, size_t last)
{
	struct match match;

	return first < last && (class_at(r, first) & WORD_PREPOSITION) &&
	    lexicon_at(r->vocabulary->lexicons.events, token_at(r, first), last - first, &match) &&
	    match.n > 1 ? first + match.n : first;
}

size_t
phrase_end(const struct reading *r, size_t first, size_t last)
{
	size_t end = end_from(r, first, last), behind;

	if (end == first)
		return over_event(r, first, last);
	if (end != first + 1 || end >= last || first == 0 || !(class_at(r, first - 1) & WORD_ARTICLE) ||
	    !reading_is_ordinal(r, first))
		return end;
	/* "a second affected farm": the adjective is the first behind its rank */
	behind = end_from(r, end, last);
	return behind > end ? behind : end;
}
